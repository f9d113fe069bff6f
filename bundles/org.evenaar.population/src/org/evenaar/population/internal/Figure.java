package org.evenaar.population.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as a file has it.
 *
 * @param state whether there is a number
 * @param value the number, 0 where there is none
 */
record Figure(CellState state, double value) {

	private static final Figure MISSING = new Figure(CellState.MISSING, 0);
	private static final Figure SECRET = new Figure(CellState.SECRET, 0);
	private static final Pattern POINT = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");
	private static final Pattern COMMA = Pattern.compile("[+-]?\\d+(?:,\\d*)?");
	private static final Pattern GROUPED_POINT = Pattern.compile("[+-]?\\d{1,3}(?:[.' \\u00a0\\u202f]\\d{3})+(?:,\\d+)?");
	private static final Pattern GROUPED_COMMA = Pattern.compile("[+-]?\\d{1,3}(?:[,' \\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?");

	static Figure of(double value) {
		return new Figure(CellState.VALUE, value);
	}

	/** Statistics Netherlands: . is unknown, x is secret, - is nil, nothing is: cannot occur, or missing. */
	static Optional<Figure> statLine(String written, boolean comma) {
		String text = written.strip();
		return switch (text) {
			case "", ".", ".." -> Optional.of(MISSING);
			case "x", "X" -> Optional.of(SECRET);
			case "-" -> Optional.of(of(0));
			default -> number(text.replaceAll("\\*+$", ""), comma);
		};
	}

	/** PX files: two dots and relatives are unknown, a hyphen is nil. */
	static Optional<Figure> px(String written) {
		String text = written.strip();
		if (text.matches("\\.{1,7}")) {
			return Optional.of(MISSING);
		}
		return "-".equals(text) ? Optional.of(of(0)) : number(text, false);
	}

	/** Eurostat: a number or a colon, then flags; c is confidential. */
	static Optional<Figure> eurostat(String written) {
		String text = written.strip();
		int gap = text.indexOf(' ');
		String number = gap < 0 ? text : text.substring(0, gap);
		String flags = gap < 0 ? "" : text.substring(gap + 1);
		if (number.isEmpty() || number.equals(":")) {
			return Optional.of(flags.contains("c") ? SECRET : MISSING);
		}
		return number(number, false);
	}

	/**
	 * @param comma true where the comma is the decimal mark
	 * @return the number; groups of three digits are only accepted where they cannot be decimals
	 */
	static Optional<Figure> number(String written, boolean comma) {
		String text = written.strip();
		Matcher plain = (comma ? COMMA : POINT).matcher(text);
		if (plain.matches()) {
			return finite(text.replace(',', '.'));
		}
		if (!comma && GROUPED_COMMA.matcher(text).matches()) {
			return finite(text.replaceAll("[,' \\u00a0\\u202f]", ""));
		}
		if (comma && GROUPED_POINT.matcher(text).matches()) {
			return finite(text.replaceAll("[.' \\u00a0\\u202f]", "").replace(',', '.'));
		}
		return Optional.empty();
	}

	private static Optional<Figure> finite(String text) {
		double value = Double.parseDouble(text);
		return Double.isFinite(value) ? Optional.of(of(value)) : Optional.empty();
	}
}
