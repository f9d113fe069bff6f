package org.evenaar.report.internal.csv;

import org.evenaar.report.internal.SafeText;

/** One cell of a CSV file that a spreadsheet shows as text and never works out as a formula. */
public final class CsvCell {

	/** Signs with which a formula begins, in some spreadsheet or other; the wide ones are folded on Japanese systems. */
	private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
	/** A spreadsheet cell takes no more than 32,767; what is longer spills into cells of its own. */
	private static final int LONGEST = 32_000;

	private CsvCell() {
	}

	/** @return the text in quotes, with an apostrophe before it where it could be a formula */
	public static String of(String text) {
		String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + '…' : text;
		String safe = SafeText.forMarkup(cut);
		int first = firstShown(safe);
		boolean formula = !safe.isEmpty() && (FORMULA_STARTS.indexOf(safe.charAt(0)) >= 0
				|| first < safe.length() && FORMULA_STARTS.indexOf(safe.charAt(first)) >= 0);
		return '"' + (formula ? "'" : "") + safe.replace("\"", "\"\"") + '"';
	}

	/** Some programs drop spaces and invisible marks before they look for a formula. */
	private static int firstShown(String text) {
		int at = 0;
		while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at))
				|| Character.getType(text.charAt(at)) == Character.FORMAT || text.charAt(at) == '"'
				|| text.charAt(at) == '\'' || text.charAt(at) == '\uFFFD')) {
			at++;
		}
		return at;
	}
}
