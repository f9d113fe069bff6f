package org.evenaar.importer.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether two neighbouring lines of a text belong to one paragraph. Files come with a paragraph on a line,
 * with lines broken at a width, and with an empty line between any two lines; one file can change between them, so
 * that the lines around a place decide for it.
 */
final class Wrapping {

	private static final int WINDOW = 15;
	private static final int LONGEST_BROKEN = 160;
	private static final int WIDEST_PAGE = 110;
	private static final double FULL = 0.85;

	private final List<Line> lines;
	private final int[] gaps;

	/** @param lines the lines of the text that are not blank */
	Wrapping(List<Line> lines) {
		this.lines = new ArrayList<>(lines);
		this.gaps = new int[lines.size()];
		for (int i = 0; i + 1 < lines.size(); i++) {
			gaps[i] = lines.get(i + 1).number() - lines.get(i).number() - 1;
		}
	}

	/** @return the number of blank lines between line i and the next */
	int gap(int i) {
		return gaps[i];
	}

	/** @return true where line i + 1 goes on with the paragraph of line i; markers and headings are not looked at */
	boolean continues(int i) {
		Line line = lines.get(i);
		Line next = lines.get(i + 1);
		if (gaps[i] > 3 || isAddress(line) || isAddress(next)) {
			return false;
		}
		boolean hyphen = line.endsWithHyphen() && (next.startsLower() || gaps[i] == 0);
		if (hyphen) {
			return true;
		}
		boolean runsOn = next.startsLower() && !line.endsSentence();
		Around around = around(i);
		if (gaps[i] == 0 || gaps[i] == 1 && around.doubleSpaced) {
			if (line.text().length() > LONGEST_BROKEN) {
				return runsOn && next.text().length() <= LONGEST_BROKEN;
			}
			// A sentence that ends at a full line may end its paragraph too; only among lines clearly broken it goes on.
			boolean broken = line.endsSentence() ? around.wellBroken : around.broken;
			return runsOn || broken && isFull(line, next, around.width);
		}
		return gaps[i] == 1 && runsOn && line.text().length() >= Math.max(25, around.width / 2);
	}

	private static boolean isAddress(Line line) {
		String text = line.text();
		return (text.startsWith("http") || text.startsWith("www.")) && text.indexOf(' ') < 0;
	}

	private static boolean isFull(Line line, Line next, int width) {
		return line.text().length() + 1 + next.firstWordLength() > width * FULL && line.text().length() > width / 2;
	}

	private record Around(int width, boolean broken, boolean wellBroken, boolean doubleSpaced) {
	}

	private Around around(int i) {
		int from = Math.max(0, i - WINDOW);
		int to = Math.min(lines.size() - 1, i + WINDOW);
		int width = width(i);
		int pairs = 0;
		int runsOn = 0;
		int single = 0;
		for (int k = from; k < to; k++) {
			boolean on = lines.get(k + 1).startsLower() && !lines.get(k).endsSentence() || lines.get(k).endsWithHyphen();
			single += gaps[k] == 1 ? 1 : 0;
			if (gaps[k] <= 1 && lines.get(k).text().length() <= LONGEST_BROKEN) {
				pairs++;
				runsOn += on ? 1 : 0;
			}
		}
		boolean broken = runsOn >= 1 && runsOn * 4 >= pairs;
		boolean doubleSpaced = broken && to - from >= 3 && single * 10 >= (to - from) * 7;
		boolean wellBroken = runsOn * 2 >= pairs && width <= WIDEST_PAGE;
		return new Around(width, broken, wellBroken, doubleSpaced);
	}

	/** @return the length of the longest broken line near line i: of its own group where that is long enough to tell */
	private int width(int i) {
		int from = i;
		int to = i + 1;
		while (from > 0 && gaps[from - 1] == 0 && i - from < WINDOW) {
			from--;
		}
		while (to + 1 < lines.size() && gaps[to] == 0 && to - i < WINDOW) {
			to++;
		}
		if (to - from < 4) {
			from = Math.max(0, i - WINDOW);
			to = Math.min(lines.size() - 1, i + WINDOW);
		}
		int width = 0;
		for (int k = from; k <= to; k++) {
			int length = lines.get(k).text().length();
			width = length <= LONGEST_BROKEN ? Math.max(width, length) : width;
		}
		return width;
	}
}
