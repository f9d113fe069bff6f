package org.evenaar.importer.internal.pdf;

import java.util.ArrayList;
import java.util.List;

import org.evenaar.importer.internal.pdf.TableBlock.TableCell;
import org.evenaar.importer.internal.pdf.TableBlock.TableRow;

/**
 * Finds tables without drawn lines: rows under each other whose pieces leave the same gaps free. Two such rows with
 * two gaps, or three with one, make a table; less stays running text.
 */
final class GapTables {

	private static final float LINE_STEP = 1.75f;
	private static final int LONGEST_CELL = 45;

	private record Gap(float from, float to) {
		float width() {
			return to - from;
		}
	}

	private final List<Row> rows;

	private GapTables(List<Row> rows) {
		this.rows = rows;
	}

	/** @return the rows in their order, with tables in the place of the rows that make them */
	static List<Box> find(List<Row> rows) {
		GapTables tables = new GapTables(rows.stream().map(GapTables::withMarks).toList());
		List<Box> out = new ArrayList<>();
		for (int i = 0; i < rows.size();) {
			int end = tables.end(i, Integer.MAX_VALUE);
			if (end > i) {
				out.add(tables.block(i, end));
				i = end;
			} else {
				out.add(rows.get(i++));
			}
		}
		return out;
	}

	/**
	 * Finds tables across columns: at least three rows with two gaps and nothing but short cells, so that lines of
	 * columns of text are never taken for cells.
	 *
	 * @return the boxes, with tables in the place of the fragments that make them
	 */
	static List<Box> findWide(List<Box> boxes) {
		List<Fragment> fragments = boxes.stream().filter(Fragment.class::isInstance).map(Fragment.class::cast).toList();
		List<Row> rows = Row.of(fragments);
		GapTables tables = new GapTables(rows.stream().map(GapTables::withMarks).toList());
		List<Box> out = new ArrayList<>(boxes.stream().filter(TableBlock.class::isInstance).toList());
		for (int i = 0; i < rows.size();) {
			int end = tables.end(i, LONGEST_CELL);
			TableBlock block = end > i ? tables.block(i, end) : null;
			if (block != null && hasShortCells(block)) {
				out.add(block);
				i = end;
			} else {
				out.addAll(rows.get(i++).fragments());
			}
		}
		return out;
	}

	private static boolean hasShortCells(TableBlock block) {
		int cells = 0;
		int length = 0;
		int lower = 0;
		for (TableRow row : block.rows()) {
			for (TableCell cell : row.cells()) {
				for (String line : cell.lines()) {
					cells++;
					length += line.length();
					lower += Character.isLowerCase(line.charAt(0)) ? 1 : 0;
				}
			}
		}
		return block.rows().size() >= 3 && block.rows().getFirst().cells().size() >= 3 && length <= 22 * cells && lower <= 0.6 * cells;
	}

	/** A bullet or number belongs to the text behind it; the gap between them is no border of columns. */
	private static Row withMarks(Row row) {
		List<Fragment> fragments = row.fragments();
		if (fragments.size() < 2 || !Markers.isMark(fragments.get(0).text())) {
			return row;
		}
		Fragment mark = fragments.get(0);
		Fragment text = fragments.get(1);
		List<Fragment> joined = new ArrayList<>(fragments.subList(1, fragments.size()));
		joined.set(0, new Fragment(mark.text() + " " + text.text(), mark.left(), text.right(), text.base(), text.size(), text.bold(),
				mark.firstWord()));
		return new Row(joined);
	}

	private static List<Gap> gaps(Row row) {
		List<Gap> gaps = new ArrayList<>();
		for (int i = 1; i < row.fragments().size(); i++) {
			Gap gap = new Gap(row.fragments().get(i - 1).right(), row.fragments().get(i).left());
			if (gap.width() >= Math.max(5, 0.8f * row.size())) {
				gaps.add(gap);
			}
		}
		return gaps;
	}

	/**
	 * @param longest the length of the longest piece that can be a cell
	 * @return the row behind the table that starts here, or the row itself where none does
	 */
	private int end(int start, int longest) {
		List<Gap> gaps = gaps(rows.get(start));
		if (gaps.isEmpty() || isText(rows.get(start), longest)) {
			return start;
		}
		int full = 1;
		int end = start + 1;
		int lastFull = start;
		for (; end < rows.size(); end++) {
			Row row = rows.get(end);
			Row before = rows.get(end - 1);
			if (row.base() - before.base() > LINE_STEP * 1.4f * Math.max(row.size(), before.size()) || isText(row, longest)) {
				break;
			}
			List<Gap> shared = shared(gaps, row);
			boolean single = gaps(row).isEmpty();
			if (shared.size() < Math.min(gaps.size(), 2) || single && shared.size() < gaps.size()
					|| single && !tight(before, row) || hasLongCell(shared, row, longest)) {
				break;
			}
			gaps = shared;
			if (!single) {
				full++;
				lastFull = end;
			}
		}
		boolean enough = gaps.size() >= 2 && full >= 2 || gaps.size() == 1 && full >= 3;
		if (!enough || hasLongCell(gaps, rows.get(start), longest)) {
			return start;
		}
		int last = trailing(gaps, lastFull + 1, end);
		return readsLikeColumns(gaps, start, last) ? start : last;
	}

	/** One long cell, or two of the length that lines in narrow columns of text have. */
	private static boolean hasLongCell(List<Gap> gaps, Row row, int longest) {
		List<String> texts = cells(gaps, row).stream().flatMap(List::stream).toList();
		return texts.stream().anyMatch(t -> t.length() > longest) || texts.stream().filter(t -> t.length() > longest / 2 + 1).count() >= 2;
	}

	private static boolean tight(Row before, Row row) {
		return row.base() - before.base() <= LINE_STEP * row.size();
	}

	/** Lines of a table of contents and long pieces are no cells. */
	private static boolean isText(Row row, int longest) {
		return row.text().contains(". . . .") || row.text().contains(".....")
				|| row.fragments().stream().anyMatch(f -> f.text().length() > longest);
	}

	/** Lines behind the last full row still belong to it where they go on with one of its later cells. */
	private int trailing(List<Gap> gaps, int from, int to) {
		int end = from;
		while (end < to && rows.get(end).left() > gaps.get(0).from() && tight(rows.get(end - 1), rows.get(end))) {
			end++;
		}
		return end;
	}

	/** @return the parts of the gaps that this row leaves free too */
	private static List<Gap> shared(List<Gap> gaps, Row row) {
		List<Gap> shared = new ArrayList<>();
		for (Gap gap : gaps) {
			Gap best = null;
			float from = gap.from();
			for (Fragment fragment : row.fragments()) {
				best = wider(best, new Gap(from, Math.min(gap.to(), fragment.left())));
				from = Math.max(from, fragment.right());
			}
			best = wider(best, new Gap(from, gap.to()));
			if (best.width() >= Math.max(4, 0.5f * row.size())) {
				shared.add(best);
			}
		}
		return shared;
	}

	private static Gap wider(Gap a, Gap b) {
		return a == null || b.width() > a.width() ? b : a;
	}

	/** Two columns of running text also share a gap; their lines are long and begin in the middle of sentences. */
	private boolean readsLikeColumns(List<Gap> gaps, int start, int end) {
		int lower = 0;
		int length = 0;
		int count = 0;
		for (Row row : rows.subList(start, end)) {
			for (List<String> cell : cells(gaps, row)) {
				for (String line : cell) {
					lower += Character.isLowerCase(line.charAt(0)) ? 1 : 0;
					length += line.length();
					count++;
				}
			}
		}
		return length > (gaps.size() > 1 ? 22 : 28) * count && lower > 0.4 * count;
	}

	private TableBlock block(int start, int end) {
		List<Gap> gaps = gaps(rows.get(start));
		for (Row row : rows.subList(start + 1, end)) {
			gaps = shared(gaps, row);
		}
		List<List<List<String>>> cells = new ArrayList<>();
		boolean bold = rows.get(start).bold();
		Row before = null;
		for (Row row : rows.subList(start, end)) {
			List<List<String>> line = cells(gaps, row);
			boolean goesOn = before != null && tight(before, row) && continues(line, cells.getLast());
			if (goesOn) {
				for (int c = 0; c < line.size(); c++) {
					cells.getLast().get(c).addAll(line.get(c));
				}
			} else {
				cells.add(line);
			}
			before = row;
		}
		List<TableRow> out = new ArrayList<>();
		for (List<List<String>> line : cells) {
			List<TableCell> row = line.stream().map(l -> new TableCell(List.copyOf(l), 1)).toList();
			out.add(new TableRow(out.isEmpty() && (bold || TableBlock.readsAsHead(row)), row));
		}
		List<Row> used = rows.subList(start, end);
		return new TableBlock((float) used.stream().mapToDouble(Row::left).min().orElse(0),
				(float) used.stream().mapToDouble(Row::right).max().orElse(0), used.getFirst().top(), used.getLast().bottom(), out);
	}

	private static List<List<String>> cells(List<Gap> gaps, Row row) {
		List<List<String>> cells = new ArrayList<>();
		for (int i = 0; i <= gaps.size(); i++) {
			cells.add(new ArrayList<>());
		}
		for (Fragment fragment : row.fragments()) {
			float middle = (fragment.left() + fragment.right()) / 2;
			int column = 0;
			while (column < gaps.size() && middle > (gaps.get(column).from() + gaps.get(column).to()) / 2) {
				column++;
			}
			List<String> cell = cells.get(column);
			if (cell.isEmpty()) {
				cell.add(fragment.text());
			} else {
				cell.set(0, cell.get(0) + " " + fragment.text());
			}
		}
		return cells;
	}

	/** A line without a first cell, or with only words in lower case, goes on with the row above it. */
	private static boolean continues(List<List<String>> line, List<List<String>> above) {
		if (line.get(0).isEmpty()) {
			return true;
		}
		for (int c = 0; c < line.size(); c++) {
			if (!line.get(c).isEmpty() && (above.get(c).isEmpty() || !Character.isLowerCase(line.get(c).get(0).charAt(0)))) {
				return false;
			}
		}
		return true;
	}
}
