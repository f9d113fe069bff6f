package org.evenaar.representation.render;

import java.util.Locale;
import java.util.Optional;

/** The forms in which a comparison is written. */
public enum RepresentationFormat {

	/** for a terminal */
	TEXT("txt"),
	/** to read and print, with charts */
	HTML("html"),
	/** for programs, documented in schema/representation.schema.json */
	JSON("json"),
	/** for spreadsheets and statistics programs */
	CSV("csv"),
	/** for word processors */
	DOCX("docx");

	private final String ending;

	RepresentationFormat(String ending) {
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
	public static Optional<RepresentationFormat> of(String id) {
		for (RepresentationFormat format : values()) {
			if (format.id().equals(id)) {
				return Optional.of(format);
			}
		}
		return Optional.empty();
	}

	/** @return the form that a file of that name has by its ending */
	public static Optional<RepresentationFormat> ofFile(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		for (RepresentationFormat format : values()) {
			if (lower.endsWith('.' + format.ending) || format == HTML && lower.endsWith(".htm")) {
				return Optional.of(format);
			}
		}
		return Optional.empty();
	}

	/** @param width characters on a line, for text alone */
	public RepresentationRenderer renderer(int width) {
		return switch (this) {
		case TEXT -> new TextRepresentation(width);
		case HTML -> new HtmlRepresentation();
		case JSON -> new JsonRepresentation();
		case CSV -> new CsvRepresentation();
		case DOCX -> new DocxRepresentation();
		};
	}
}
