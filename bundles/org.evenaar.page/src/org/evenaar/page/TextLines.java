package org.evenaar.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a page of plain text for a terminal of some width: lines that fit, parts under headings, tables. */
public final class TextLines {

	private static final int LEAST_WIDTH = 60;
	private static final int LEAST_LABEL = 14;
	private static final String GAP = "  ";

	private final PrintWriter out;
	private final int width;

	/**
	 * @param out   gets UTF-8; is not closed
	 * @param width characters on a line, at least 60
	 */
	public TextLines(OutputStream out, int width) {
		this.out = new PrintWriter(out, false, StandardCharsets.UTF_8);
		this.width = Math.max(LEAST_WIDTH, width);
	}

	public void line(String text) {
		out.print(Printable.of(text));
		out.print('\n');
	}

	public void heading(String text) {
		line("");
		line(text);
	}

	/** @param first stands before the first line; those that follow are as far to the right */
	public void wrapped(String first, String text) {
		StringBuilder line = new StringBuilder(first);
		int start = first.length();
		for (String word : text.strip().split("\\s+")) {
			if (line.length() > start && line.length() + 1 + word.length() > width) {
				line(line.toString());
				line = new StringBuilder(" ".repeat(first.length()));
				start = first.length();
			}
			line.append(line.length() > start ? " " : "").append(word);
		}
		line(line.toString());
	}

	/** @param rows all of the same length, the names of the columns first; all columns but the first and last are numbers */
	public void table(List<List<String>> rows) {
		int[] widths = new int[rows.getFirst().size()];
		rows.forEach(row -> {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], row.get(i).length());
			}
		});
		int others = -widths[0];
		for (int each : widths) {
			others += each + GAP.length();
		}
		widths[0] = Math.clamp(width - (long) others - GAP.length(), LEAST_LABEL, Math.max(LEAST_LABEL, widths[0]));
		rows.forEach(row -> row(row, widths));
	}

	private void row(List<String> row, int[] widths) {
		boolean fits = row.get(0).length() <= widths[0];
		if (!fits) {
			wrapped(GAP, row.get(0));
		}
		StringBuilder line = new StringBuilder(GAP).append(left(fits ? row.get(0) : "", widths[0]));
		for (int i = 1; i < widths.length; i++) {
			line.append(GAP).append(i < widths.length - 1 ? right(row.get(i), widths[i]) : row.get(i));
		}
		line(line.toString().stripTrailing());
	}

	private static String left(String text, int size) {
		return text + " ".repeat(Math.max(0, size - text.length()));
	}

	private static String right(String text, int size) {
		return " ".repeat(Math.max(0, size - text.length())) + text;
	}

	/** @throws IOException where something could not be written */
	public void finish() throws IOException {
		out.flush();
		if (out.checkError()) {
			throw new IOException("The text could not be written.");
		}
	}
}
