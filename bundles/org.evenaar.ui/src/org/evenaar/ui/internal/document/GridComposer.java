package org.evenaar.ui.internal.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.evenaar.ui.internal.document.Composition.GridArt;
import org.evenaar.ui.internal.document.Composition.GridRow;
import org.evenaar.ui.internal.document.Composition.Line;
import org.evenaar.ui.internal.document.Manuscript.Cell;
import org.evenaar.ui.internal.document.Manuscript.Grid;
import org.evenaar.ui.internal.document.Manuscript.Row;

/** Sets a table: every line of the text holds, with tabs between them, the pieces of its cells that stand side by side. */
final class GridComposer {

	/** Space at either side of a cell's text, and above and below it, in parts of a line's height. */
	private static final float PAD_X = 0.55f;
	private static final float PAD_Y = 0.5f;
	/** A column with one very long word takes at most this part of the table before the word is broken. */
	private static final float WIDEST_WORD = 0.35f;
	private static final float NARROWEST = 2.5f;
	/** Widths are sums of single letters; what letters do to each other may not push a tab to the next stop. */
	private static final float SLACK = 0.985f;

	private final Meter meter;
	private final LineBreaker breaker;
	private final int width;
	private final StringBuilder text;
	private final List<Line> lines;
	private final TextMap.Builder map;
	private final int padX;
	private final int padY;
	private final int leading;

	GridComposer(Meter meter, LineBreaker breaker, int width, StringBuilder text, List<Line> lines,
			TextMap.Builder map) {
		this.meter = meter;
		this.breaker = breaker;
		this.width = width;
		this.text = text;
		this.lines = lines;
		this.map = map;
		this.padX = Math.round(PAD_X * meter.height(Face.TABLE));
		this.leading = Composer.leading(meter, Face.TABLE);
		this.padY = Math.round(PAD_Y * meter.height(Face.TABLE));
	}

	/** @return how to draw it, or empty for a table without cells */
	Optional<GridArt> compose(Grid grid, int above, int item) {
		int columns = grid.rows().stream().flatMap(row -> row.cells().stream())
				.mapToInt(cell -> cell.column() + cell.span()).max().orElse(0);
		if (columns == 0) {
			return Optional.empty();
		}
		int[] edges = edges(grid, columns);
		List<GridRow> rows = new ArrayList<>();
		int space = above;
		for (Row row : grid.rows()) {
			if (!row.cells().isEmpty()) {
				rows.add(row(row, edges, leading + padY + space, item));
				space = 0;
			}
		}
		return Optional.of(new GridArt(edges, rows));
	}

	private static Face face(Row row) {
		return row.header() ? Face.TABLE_HEAD : Face.TABLE;
	}

	private GridRow row(Row row, int[] edges, int above, int item) {
		List<Cell> cells = row.cells();
		Face face = face(row);
		String[] words = new String[cells.size()];
		int[][] ends = new int[cells.size()][];
		int[] tabs = new int[cells.size()];
		int[] starts = new int[cells.size()];
		int height = 1;
		for (int i = 0; i < cells.size(); i++) {
			Cell cell = cells.get(i);
			starts[i] = cell.column();
			tabs[i] = edges[cell.column()] + padX;
			float room = (edges[cell.column() + cell.span()] - edges[cell.column()] - 2 * padX) * SLACK;
			words[i] = Composer.clean(cell.text());
			ends[i] = breaker.breaks(words[i], face, room, room);
			height = Math.max(height, ends[i].length);
		}
		int first = lines.size();
		for (int line = 0; line < height; line++) {
			line(cells, words, ends, tabs, line, face, line == 0 ? above : leading, item);
		}
		return new GridRow(first, lines.size() - 1, row.header(), starts, (padY + leading) / 2);
	}

	private void line(List<Cell> cells, String[] words, int[][] ends, int[] tabs, int line, Face face, int above,
			int item) {
		int lineStart = text.length();
		text.append(Composer.BEFORE_TAB);
		int prefix = text.length() - lineStart;
		int last = cells.size() - 1;
		while (last > 0 && line >= ends[last].length) {
			last--;
		}
		for (int i = 0; i <= last; i++) {
			text.append('\t');
			if (line < ends[i].length) {
				int from = line == 0 ? 0 : ends[i][line - 1];
				map.add(cells.get(i).path(), from, text.length(), ends[i][line] - from);
				text.append(words[i], from, ends[i][line]);
			}
		}
		for (int i = lineStart; i < text.length(); i++) {
			if (text.charAt(i) == '\n') {
				text.setCharAt(i, ' ');
			}
		}
		lines.add(new Line(lineStart, text.length(), prefix, face, above, 0, tabs, item));
		text.append('\n');
	}

	/** Columns get what they would like; where that is too much, each at least its longest word and a fair share. */
	private int[] edges(Grid grid, int columns) {
		float[] wanted = new float[columns];
		float[] needed = new float[columns];
		Arrays.fill(needed, NARROWEST * meter.height(Face.TABLE));
		for (Row row : grid.rows()) {
			row.cells().forEach(cell -> measure(cell, face(row), wanted, needed));
		}
		float room = width;
		float sumWanted = 0;
		float sumNeeded = 0;
		for (int i = 0; i < columns; i++) {
			needed[i] = Math.min(needed[i], Math.max(room * WIDEST_WORD, room / columns));
			wanted[i] = Math.max(wanted[i], needed[i]);
			sumWanted += wanted[i];
			sumNeeded += needed[i];
		}
		return share(wanted, needed, sumWanted, sumNeeded);
	}

	private int[] share(float[] wanted, float[] needed, float sumWanted, float sumNeeded) {
		int[] edges = new int[wanted.length + 1];
		float at = 0;
		for (int i = 0; i < wanted.length; i++) {
			float column;
			if (sumWanted <= width) {
				column = wanted[i];
			} else if (sumNeeded >= width) {
				column = needed[i] * width / sumNeeded;
			} else {
				column = needed[i] + (width - sumNeeded) * (wanted[i] - needed[i]) / (sumWanted - sumNeeded);
			}
			at += column;
			edges[i + 1] = Math.round(at);
		}
		return edges;
	}

	private void measure(Cell cell, Face face, float[] wanted, float[] needed) {
		String words = Composer.clean(cell.text());
		float whole = meter.width(face, words) / SLACK + 2 * padX + 2;
		float word = breaker.widestWord(words, face) / SLACK + 2 * padX + 2;
		for (int i = cell.column(); i < cell.column() + cell.span(); i++) {
			wanted[i] = Math.max(wanted[i], whole / cell.span());
			needed[i] = Math.max(needed[i], word / cell.span());
		}
	}
}
