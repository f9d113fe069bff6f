package org.evenaar.importer.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.evenaar.importer.internal.TextCleaner;

/**
 * Brings small raised and lowered words back to the line they belong to. A reference mark is kept apart from its
 * word, a power or a chemical index stays with it: 'patients 12', 'm2', 'HbA1c'.
 */
final class RaisedType {

	private static final Set<String> UNITS = Set.of("mm", "cm", "dm", "km", "kg");
	private static final Set<String> ORDINALS = Set.of("e", "de", "ste", "st", "nd", "rd", "th", "er", "re");

	private RaisedType() {
	}

	/** @return the lines, each with its raised and lowered words in place, from left to right */
	static List<List<Word>> settle(List<List<Word>> lines) {
		List<List<Word>> settled = new ArrayList<>();
		lines.forEach(line -> settled.add(new ArrayList<>(line)));
		for (int i = 0; i < settled.size(); i++) {
			List<Word> line = settled.get(i);
			for (int w = 0; w < line.size(); w++) {
				if (line.get(w).rise() == 0 && line.get(w).text().length() <= 24 && moves(settled, i, line.get(w))) {
					line.remove(w--);
				}
			}
		}
		settled.removeIf(List::isEmpty);
		settled.forEach(line -> line.sort(Comparator.comparingDouble(Word::left)));
		return settled;
	}

	private static boolean moves(List<List<Word>> lines, int from, Word small) {
		for (int step : new int[] { 1, -1, 2, -2, 3, -3 }) {
			int at = from + step;
			if (at < 0 || at >= lines.size()) {
				continue;
			}
			for (Word host : lines.get(at)) {
				int direction = direction(small, host);
				if (direction != 0 && isBeside(small, host)) {
					lines.get(at).add(small.risen(host.base(), direction));
					return true;
				}
			}
		}
		return false;
	}

	private static int direction(Word small, Word host) {
		if (host.rise() != 0) {
			// A further word of the same mark, such as the 13 of '12, 13'.
			float shift = host.base() - small.base();
			return small.size() <= 1.1f * host.size() && Math.abs(shift) < 0.9f * host.size() && shift * host.rise() > 0 ? host.rise() : 0;
		}
		if (small.size() > 0.85f * host.size() || small.size() < 0.42f * host.size()) {
			return 0;
		}
		float shift = (host.base() - small.base()) / host.size();
		if (shift > 0.12f && shift < 0.75f) {
			return 1;
		}
		return shift < -0.04f && shift > -0.35f ? -1 : 0;
	}

	private static boolean isBeside(Word small, Word host) {
		float type = Math.max(small.size(), host.rise() != 0 ? host.size() : 0.7f * host.size());
		boolean behind = small.left() - host.right() > -0.4f * type && small.left() - host.right() < 0.45f * type;
		boolean before = host.left() - small.right() > -0.2f * type && host.left() - small.right() < 0.9f * type;
		return behind || before && host.rise() == 0 && Character.isDigit(small.text().charAt(0));
	}

	/**
	 * Adds a word to the text of a line.
	 *
	 * @param before the word before it on the line, or null at the start
	 */
	static void append(StringBuilder text, Word before, Word word) {
		if (before == null) {
			text.append(word.rise() > 0 ? TextCleaner.clean(word.text()) : word.text());
			return;
		}
		boolean touches = word.left() - before.right() < 0.2f * Math.min(word.size(), before.size());
		if (word.rise() > 0 && before.rise() <= 0) {
			raise(text, before.text(), word.text(), touches);
		} else if (word.rise() > 0) {
			text.append(touches ? "" : " ").append(TextCleaner.raised(' ', word.text()));
		} else if (before.rise() > 0) {
			boolean sign = !Character.isLetterOrDigit(word.text().charAt(0)) && touches;
			text.append(sign || touches && !isMark(before.text()) ? "" : " ").append(word.text());
		} else {
			text.append(word.rise() < 0 || before.rise() < 0 && touches ? "" : " ").append(word.text());
		}
	}

	private static void raise(StringBuilder text, String host, String mark, boolean touches) {
		if (touches && ORDINALS.contains(mark) && Character.isDigit(host.charAt(host.length() - 1))) {
			text.append(mark);
		} else if (touches && isPower(host, mark)) {
			text.append(TextCleaner.raised('1', mark));
		} else {
			text.append(isMark(mark) ? " " : "").append(TextCleaner.raised(isMark(mark) ? ' ' : 'x', mark));
		}
	}

	private static boolean isMark(String text) {
		return text.length() == 1 && !Character.isDigit(text.charAt(0)) && "+-\u2212\u00ae\u2122\u00b0".indexOf(text.charAt(0)) < 0
				|| text.chars().allMatch(c -> Character.isDigit(c) || ",;-\u2010\u2013. ".indexOf(c) >= 0);
	}

	/** Powers follow a unit, a ten, a single letter (I2) or carry a sign. */
	private static boolean isPower(String host, String mark) {
		if (mark.matches("[-\u2212\u2013+]\\d.*") || mark.matches("\\d*[-+\u2212]")) {
			return true;
		}
		int start = host.length();
		while (start > 0 && Character.isLetter(host.charAt(start - 1))) {
			start--;
		}
		String unit = host.substring(start);
		return mark.matches("[23]") && (unit.length() == 1 || UNITS.contains(unit))
				|| mark.matches("\\d{1,2}") && host.matches("(?:.*[^\\d.,])?10");
	}
}
