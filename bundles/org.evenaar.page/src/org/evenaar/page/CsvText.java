package org.evenaar.page;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Rows as in RFC 4180, with no cell that a spreadsheet would work out as a formula. */
public final class CsvText {

	private CsvText() {
	}

	/** Writes one row. */
	public static void row(Writer writer, List<String> cells) throws IOException {
		String separator = "";
		for (String cell : cells) {
			writer.write(separator);
			writer.write(cell(cell));
			separator = ",";
		}
		writer.write("\r\n");
	}

	/** Numbers stay as they are, also below 0; any other text that begins like a formula gets an apostrophe before it. */
	private static String cell(String text) {
		String clean = Printable.of(text);
		boolean formula = !clean.isEmpty() && "=+-@\t\r".indexOf(clean.charAt(0)) >= 0 && !clean.matches("-?[0-9.]+(E-?[0-9]+)?");
		String safe = formula ? '\'' + clean : clean;
		boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
		return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}

	/** Whole numbers without a point. */
	public static String number(double figure) {
		return figure == Math.rint(figure) && Math.abs(figure) < Integer.MAX_VALUE ? Long.toString((long) figure)
				: Double.toString(figure);
	}
}
