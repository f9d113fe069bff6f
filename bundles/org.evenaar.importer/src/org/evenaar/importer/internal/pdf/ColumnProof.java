package org.evenaar.importer.internal.pdf;

import java.util.List;

/**
 * Tells two columns of running text from a table or from list marks: text fills its column, has long lines, and
 * most of its lines begin in the middle of a sentence.
 */
final class ColumnProof {

	private static final int FEWEST_ROWS = 3;
	private static final int SHORTEST_LINE = 14;

	private ColumnProof() {
	}

	/** @param usual the gutter is where many pages have it, so that anything but a table will do */
	static boolean holds(List<Box> left, List<Box> right, boolean usual) {
		if (left.isEmpty() || right.isEmpty()) {
			return false;
		}
		List<Fragment> leftText = text(left);
		List<Fragment> rightText = text(right);
		List<Row> leftRows = Row.of(leftText);
		List<Row> rightRows = Row.of(rightText);
		int fewer = Math.min(leftRows.size(), rightRows.size());
		int more = Math.max(leftRows.size(), rightRows.size());
		if (usual) {
			boolean leftMain = leftRows.size() >= rightRows.size();
			return more < FEWEST_ROWS || looksLikeText(leftMain ? leftText : rightText, leftMain ? leftRows : rightRows)
					|| midSentence(leftRows) + midSentence(rightRows) > 0.25;
		}
		return fewer >= FEWEST_ROWS && more > FEWEST_ROWS && looksLikeText(leftText, leftRows)
				&& looksLikeText(rightText, rightRows);
	}

	private static List<Fragment> text(List<Box> boxes) {
		return boxes.stream().filter(Fragment.class::isInstance).map(Fragment.class::cast).toList();
	}

	private static boolean looksLikeText(List<Fragment> fragments, List<Row> rows) {
		int all = 0;
		int inLong = 0;
		for (Fragment fragment : fragments) {
			all += fragment.text().length();
			inLong += fragment.text().length() >= SHORTEST_LINE ? fragment.text().length() : 0;
		}
		return inLong > 0.6 * all && fill(rows) >= 0.5 && midSentence(rows) >= 0.2;
	}

	/** @return how much of the width of the column its middle row takes */
	private static double fill(List<Row> rows) {
		double left = rows.stream().mapToDouble(Row::left).min().orElse(0);
		double right = rows.stream().mapToDouble(Row::right).max().orElse(1);
		double[] widths = rows.stream().mapToDouble(Row::width).sorted().toArray();
		return widths[widths.length / 2] / Math.max(1, right - left);
	}

	/** @return the share of rows that begin in lower case: the share that goes on with the sentence of the row before */
	private static double midSentence(List<Row> rows) {
		long lower = rows.stream().map(r -> r.fragments().get(0).text()).filter(t -> !t.isEmpty() && Character.isLowerCase(t.charAt(0))).count();
		return lower / (double) Math.max(1, rows.size());
	}
}
