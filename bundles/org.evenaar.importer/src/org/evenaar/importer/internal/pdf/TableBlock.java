package org.evenaar.importer.internal.pdf;

import java.util.List;

/**
 * A table on a page.
 *
 * @param rows from top to bottom
 */
record TableBlock(float left, float right, float top, float bottom, List<TableRow> rows) implements Box {

	/** @param lines what stands in the cell, line by line */
	record TableCell(List<String> lines, int columns) {
	}

	record TableRow(boolean header, List<TableCell> cells) {
		boolean isEmpty() {
			return cells.stream().allMatch(c -> c.lines().isEmpty());
		}
	}

	/** @return whether these rows say enough to be a table and no drawing */
	static boolean isTable(List<TableRow> rows) {
		long filledRows = rows.stream().filter(r -> r.cells().stream().filter(c -> !c.lines().isEmpty()).count() >= 2).count();
		long cells = rows.stream().mapToLong(r -> r.cells().size()).sum();
		long filled = rows.stream().flatMap(r -> r.cells().stream()).filter(c -> !c.lines().isEmpty()).count();
		return rows.size() >= 2 && filledRows >= 2 && filled >= 0.4 * cells;
	}

	/** The first row counts as the head of the columns where it names them all and holds no mere number. */
	static boolean readsAsHead(List<TableCell> cells) {
		long named = cells.stream().filter(c -> !c.lines().isEmpty()).count();
		return named >= 2 && named >= cells.size() - 1
				&& cells.stream().flatMap(c -> c.lines().stream()).noneMatch(l -> l.matches("[\\d.,%<>=\u2264\u2265 ()-]+"));
	}
}
