package org.evenaar.ui.internal.document;

import java.util.List;

import org.evenaar.model.guideline.Strength;

/**
 * A manuscript set for one width: a text whose lines are the lines on the screen, and how each of them looks. Immutable;
 * for any thread.
 *
 * @param text       lines end with a line feed, the last one with nothing
 * @param lines      in order
 * @param firstLines index of the first line of each item of the manuscript, the line of its label included; of an item
 *                   that is not set, that of what follows
 * @param grids      tables, in order
 * @param labels     lines that name a recommendation
 * @param map        from blocks to the text and back
 */
public record Composition(Manuscript manuscript, String text, List<Line> lines, int[] firstLines, List<GridArt> grids,
		List<LabelLine> labels, TextMap map) {

	/**
	 * One line on the screen.
	 *
	 * @param start   offset of its first character in the text
	 * @param end     offset of its end, without the line feed
	 * @param prefix  characters at its start that are no text of the document: one that stands for the space above the
	 *                line, and sometimes a bullet or the words of a label
	 * @param above   space above its letters in pixels
	 * @param indent  in pixels, from the left edge of the column
	 * @param tabs    where tabs lead to, in pixels from the left edge of the column; empty for none
	 * @param item    index of what it belongs to
	 */
	public record Line(int start, int end, int prefix, Face face, int above, int indent, int[] tabs, int item) {
	}

	/** A line that says what a recommendation is. */
	public record LabelLine(int line, int recommendation, Strength strength) {
	}

	/**
	 * How a table is drawn.
	 *
	 * @param edges left edge of each column and right edge of the last, in pixels from the left edge of the column of text
	 * @param rows  in order
	 */
	public record GridArt(int[] edges, List<GridRow> rows) {
		public GridArt {
			rows = List.copyOf(rows);
		}

		int firstLine() {
			return rows.getFirst().firstLine();
		}

		int lastLine() {
			return rows.getLast().lastLine();
		}
	}

	/**
	 * A row of a table.
	 *
	 * @param lastLine inclusive
	 * @param pad      how far above its first line of letters the line between rows is drawn, in pixels
	 * @param starts   columns at which its cells begin, so that no line is drawn through a cell that spans columns
	 */
	public record GridRow(int firstLine, int lastLine, boolean header, int[] starts, int pad) {
	}

	public Composition {
		lines = List.copyOf(lines);
		grids = List.copyOf(grids);
		labels = List.copyOf(labels);
	}

	/** @return index of the line in which a character stands; a line feed belongs to the line that it ends */
	public int lineAt(int offset) {
		int low = 0;
		int high = lines.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (lines.get(middle).start() <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	/** @return index of the last line of an item; before its first where it is not set */
	public int lastLine(int item) {
		return (item + 1 < firstLines.length ? firstLines[item + 1] : lines.size()) - 1;
	}

	/** @return index of the section in which a line stands */
	public int sectionAt(int line) {
		return lines.isEmpty() ? 0 : manuscript.items().get(lines.get(line).item()).section();
	}

	/**
	 * @return a stretch of the text as people want to paste it: without the line ends that only the width of the window
	 *         made, a line for each block, cells of a row with tabs between them
	 */
	public String plain(int start, int end) {
		var plain = new PlainText(this);
		map.pieces(start, end).forEach(plain::add);
		return plain.text();
	}
}
