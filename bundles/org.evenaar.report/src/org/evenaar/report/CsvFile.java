package org.evenaar.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.evenaar.report.internal.csv.CsvCell;

/**
 * Writes a table for spreadsheets, as in RFC 4180: UTF-8 with a byte order mark, by which they know that it is UTF-8,
 * and no cell that they would work out as a formula.
 */
public final class CsvFile {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final Writer writer;

	/** @param out gets UTF-8; is not closed */
	public CsvFile(OutputStream out) throws IOException {
		writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		writer.write(BYTE_ORDER_MARK);
	}

	/** Writes one row. */
	public void row(List<String> cells) throws IOException {
		String separator = "";
		for (String cell : cells) {
			writer.write(separator);
			writer.write(CsvCell.of(cell));
			separator = ",";
		}
		writer.write("\r\n");
	}

	/** To be called after the last row. */
	public void finish() throws IOException {
		writer.flush();
	}
}
