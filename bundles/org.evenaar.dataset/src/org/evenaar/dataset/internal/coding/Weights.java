package org.evenaar.dataset.internal.coding;

/** Reads numbers as data files have them: survey weights and numbers of people. */
public final class Weights {

	private Weights() {
	}

	/**
	 * @param raw         digits, with a decimal part and an exponent or not, and blanks around it
	 * @param decimalMark a point or a comma; the other one makes it no number
	 * @return 0 or more, or NaN where it is no such number
	 */
	public static double parse(String raw, char decimalMark) {
		int from = 0;
		int to = raw.length();
		while (from < to && Character.isWhitespace(raw.charAt(from))) {
			from++;
		}
		while (to > from && Character.isWhitespace(raw.charAt(to - 1))) {
			to--;
		}
		if (!wellFormed(raw, from, to, decimalMark)) {
			return Double.NaN;
		}
		String number = raw.substring(from, to);
		double value = Double.parseDouble(decimalMark == ',' ? number.replace(',', '.') : number);
		return Double.isFinite(value) ? value : Double.NaN;
	}

	/** 12, 12.5 or 1.25e-3; written out because regular expressions are slow at five million rows. */
	private static boolean wellFormed(String raw, int from, int to, char decimalMark) {
		int at = digits(raw, from, to);
		if (at == from) {
			return false;
		}
		if (at < to && raw.charAt(at) == decimalMark) {
			int end = digits(raw, at + 1, to);
			if (end == at + 1) {
				return false;
			}
			at = end;
		}
		if (at < to && (raw.charAt(at) | 0x20) == 'e') {
			int start = at + 1 < to && (raw.charAt(at + 1) == '-' || raw.charAt(at + 1) == '+') ? at + 2 : at + 1;
			int end = digits(raw, start, to);
			if (end == start) {
				return false;
			}
			at = end;
		}
		return at == to;
	}

	private static int digits(String raw, int from, int to) {
		int at = from;
		while (at < to && raw.charAt(at) >= '0' && raw.charAt(at) <= '9') {
			at++;
		}
		return at;
	}

	/**
	 * @param raw a whole number; points, commas, spaces and apostrophes between groups of three digits are allowed
	 * @return 0 or more, or -1 where it is no such number
	 */
	public static long people(String raw) {
		String text = raw.strip().replace('\u00a0', ' ').replace('\u202f', ' ');
		if (text.matches("\\d{1,3}([., '’]\\d{3})+")) {
			text = text.replaceAll("\\D", "");
		} else if (text.matches("\\d+[.,]0+")) {
			text = text.replaceAll("[.,]0+$", "");
		}
		return text.matches("\\d{1,15}") ? Long.parseLong(text) : -1;
	}
}
