package org.evenaar.instrument.internal.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.evenaar.instrument.internal.exchange.Numbers;

/**
 * Answers in one cell: value=label|value=label. A value counts for itself where it is a number; value:score=label and
 * value:-=label say otherwise. A backslash stands before | = : and \ that belong to the text.
 *
 * @param value  what is stored in data
 * @param score  what it counts for; empty where it counts for nothing
 * @param label  the text; empty where there is none in this language
 */
record OptionCell(String value, OptionalDouble score, Optional<String> label) {

	private static final String NOTHING = "-";

	/** @return the answers; empty where one of them makes no sense */
	static Optional<List<OptionCell>> read(String cell) {
		List<OptionCell> options = new ArrayList<>();
		for (String part : split(cell, '|')) {
			if (part.isBlank()) {
				continue;
			}
			int equals = find(part, '=', 0);
			String left = equals < 0 ? part : part.substring(0, equals);
			int colon = find(left, ':', 0);
			String value = plain(colon < 0 ? left : left.substring(0, colon));
			String stated = colon < 0 ? "" : left.substring(colon + 1).strip();
			OptionalDouble score = colon < 0 ? Numbers.parse(value) : Numbers.parse(stated);
			if (value.isEmpty() || colon >= 0 && score.isEmpty() && !stated.equals(NOTHING)) {
				return Optional.empty();
			}
			options.add(new OptionCell(value, score, equals < 0 ? Optional.empty() : Optional.of(plain(part.substring(equals + 1)))));
		}
		return Optional.of(options);
	}

	/** @return the answer as it stands in the cell */
	String text() {
		boolean forItself = Numbers.parse(value).equals(score);
		String count = forItself ? "" : ':' + (score.isPresent() ? Numbers.text(score.getAsDouble()) : NOTHING);
		return escaped(value, "\\|=:") + count + label.map(text -> '=' + escaped(text, "\\|")).orElse("");
	}

	static String escaped(String text, String signs) {
		StringBuilder escaped = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			if (signs.indexOf(text.charAt(i)) >= 0) {
				escaped.append('\\');
			}
			escaped.append(text.charAt(i));
		}
		return escaped.toString();
	}

	/** @return the text without the backslashes that protect a sign */
	static String plain(String escaped) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < escaped.length(); i++) {
			boolean protects = escaped.charAt(i) == '\\' && i + 1 < escaped.length() && "\\|=:".indexOf(escaped.charAt(i + 1)) >= 0;
			i += protects ? 1 : 0;
			text.append(escaped.charAt(i));
		}
		return text.toString().strip();
	}

	static List<String> split(String cell, char sign) {
		List<String> parts = new ArrayList<>();
		int from = 0;
		for (int at = find(cell, sign, 0); at >= 0; at = find(cell, sign, from)) {
			parts.add(cell.substring(from, at));
			from = at + 1;
		}
		parts.add(cell.substring(from));
		return parts;
	}

	/** @return where the sign stands without a backslash before it; -1 where it does not */
	private static int find(String text, char sign, int from) {
		for (int i = from; i < text.length(); i++) {
			if (text.charAt(i) == '\\') {
				i++;
			} else if (text.charAt(i) == sign) {
				return i;
			}
		}
		return -1;
	}
}
