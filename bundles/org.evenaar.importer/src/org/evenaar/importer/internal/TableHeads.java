package org.evenaar.importer.internal;

import java.util.ArrayList;
import java.util.List;

import org.evenaar.importer.DocumentSink.Cell;
import org.evenaar.importer.DocumentSink.Row;

/** Guesses whether the first row of a table names its columns, where the format does not say so. */
public final class TableHeads {

	private static final int LONGEST_NAME = 80;

	private TableHeads() {
	}

	/** @return the rows, the first marked as a head where no row is and it looks like one */
	public static List<Row> mark(List<Row> rows) {
		if (rows.size() < 2 || rows.stream().anyMatch(Row::header) || !isHead(rows.getFirst())) {
			return rows;
		}
		List<Row> marked = new ArrayList<>(rows);
		marked.set(0, new Row(true, rows.getFirst().cells()));
		return marked;
	}

	private static boolean isHead(Row row) {
		int named = 0;
		for (Cell cell : row.cells()) {
			String text = cell.text().strip();
			if (text.length() > LONGEST_NAME || text.endsWith(".") || !text.isEmpty() && text.chars().noneMatch(Character::isLetter)) {
				return false;
			}
			named += text.isEmpty() ? 0 : 1;
		}
		// The corner above the names of the rows is often empty; everything else has a name.
		return row.cells().size() >= 2 && named >= 1 && named >= row.cells().size() - 1;
	}
}
