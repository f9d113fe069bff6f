package org.evenaar.representation.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A plain table as CSV, with no cell that a spreadsheet would work out as a formula. */
public final class WeightsCsv {

	private WeightsCsv() {
	}

	public static void write(List<List<String>> rows, Writer writer) throws IOException {
		for (List<String> row : rows) {
			CsvText.row(writer, row);
		}
	}
}
