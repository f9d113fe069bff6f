package org.evenaar.instrument.internal.exchange.csv;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet shows as text and never works out as a formula: an apostrophe stands before what could be
 * one, and is taken away again on reading. Numbers need none.
 */
final class SafeCell {

	private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
	/** Signs with which a formula begins, in some spreadsheet or other; the wide ones are folded on Japanese systems. */
	private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

	private SafeCell() {
	}

	/** @return the cell as it stands in a file, in quotes where it needs them */
	static String write(String text, char separator) {
		String safe = isFormula(text) ? '\'' + text : text;
		boolean quotes = safe.indexOf(separator) >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\n') >= 0 || safe.indexOf('\r') >= 0
				|| !safe.equals(safe.strip());
		return quotes ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}

	/** @return the text that was written into the cell */
	static String read(String cell) {
		return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1).strip() : cell;
	}

	/** Some programs drop spaces, quotes and invisible marks before they look for a formula. */
	private static boolean isFormula(String text) {
		if (NUMBER.matcher(text).matches()) {
			return false;
		}
		int at = 0;
		while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at))
				|| Character.getType(text.charAt(at)) == Character.FORMAT || text.charAt(at) == '"' || text.charAt(at) == '\'')) {
			at++;
		}
		return at < text.length() && FORMULA_STARTS.indexOf(text.charAt(at)) >= 0;
	}
}
