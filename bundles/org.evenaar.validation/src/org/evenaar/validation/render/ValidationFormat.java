package org.evenaar.validation.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a validation is written. */
public enum ValidationFormat {

	/** for a terminal */
	TEXT("txt"),
	/** to read and print, with drawings */
	HTML("html"),
	/** for programs, documented in schema/validation.schema.json */
	JSON("json"),
	/** for spreadsheets and statistics programs */
	CSV("csv");

	private final String ending;

	ValidationFormat(String ending) {
		this.ending = ending;
	}

	/** @return as files and commands name it, such as html */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @return the ending of its files, without a point */
	public String ending() {
		return ending;
	}

	/** @return the form of that id */
	public static Optional<ValidationFormat> of(String id) {
		return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
	}

	/** @return the form that a file of that name has by its ending */
	public static Optional<ValidationFormat> ofFile(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(format -> lower.endsWith('.' + format.ending) || format == HTML && lower.endsWith(".htm"))
				.findFirst();
	}

	/** @param width characters on a line, for text alone */
	public ValidationRenderer renderer(int width) {
		return switch (this) {
		case TEXT -> new TextValidation(width);
		case HTML -> new HtmlValidation();
		case JSON -> new JsonValidation();
		case CSV -> new CsvValidation();
		};
	}
}
