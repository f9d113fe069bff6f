package org.evenaar.ui.internal.document;

import java.util.LinkedHashMap;
import java.util.Map;

import org.evenaar.ui.internal.document.TextMap.Piece;

/** Joins the pieces of blocks again. */
final class PlainText {

	private final Composition composition;
	private final StringBuilder text = new StringBuilder();
	private final Map<String, StringBuilder> cells = new LinkedHashMap<>();
	private int row = -1;
	private String path = "";

	PlainText(Composition composition) {
		this.composition = composition;
	}

	void add(Piece piece) {
		int line = composition.lineAt(piece.textStart());
		int ofRow = row(line);
		String words = composition.text().substring(piece.textStart(), piece.textEnd());
		if (ofRow < 0) {
			endRow();
			if (!piece.path().equals(path)) {
				newLine();
			}
			text.append(words);
		} else {
			if (ofRow != row) {
				endRow();
				row = ofRow;
			}
			cells.computeIfAbsent(piece.path(), key -> new StringBuilder()).append(words);
		}
		path = piece.path();
	}

	/** @return the first line of the row of a table in which a line stands, or -1 */
	private int row(int line) {
		for (int low = 0, high = composition.grids().size() - 1; low <= high;) {
			int middle = (low + high) >>> 1;
			var grid = composition.grids().get(middle);
			if (line < grid.firstLine()) {
				high = middle - 1;
			} else if (line > grid.lastLine()) {
				low = middle + 1;
			} else {
				return grid.rows().stream().filter(r -> line >= r.firstLine() && line <= r.lastLine()).findFirst()
						.map(Composition.GridRow::firstLine).orElse(-1);
			}
		}
		return -1;
	}

	private void endRow() {
		if (!cells.isEmpty()) {
			newLine();
			text.append(String.join("\t", cells.values().stream().map(cell -> cell.toString().strip()).toList()));
			cells.clear();
		}
		row = -1;
	}

	private void newLine() {
		if (!text.isEmpty()) {
			int end = text.length();
			while (end > 0 && text.charAt(end - 1) == ' ') {
				end--;
			}
			text.setLength(end);
			text.append('\n');
		}
	}

	String text() {
		endRow();
		return text.toString();
	}
}
