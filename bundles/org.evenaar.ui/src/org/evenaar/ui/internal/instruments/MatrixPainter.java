package org.evenaar.ui.internal.instruments;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.evenaar.ui.internal.instruments.MatrixModel.Cell;
import org.evenaar.ui.internal.instruments.MatrixModel.Line;
import org.evenaar.ui.internal.instruments.MatrixModel.Place;
import org.evenaar.ui.internal.instruments.MatrixModel.Row;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** Draws the part of a matrix that is in sight. */
final class MatrixPainter {

	/**
	 * What is in sight.
	 *
	 * @param left how far the cells are scrolled to the left, in pixels
	 * @param top  how far lines are scrolled up, in pixels
	 */
	record View(MatrixModel model, List<Line> lines, Place place, Rectangle area, int left, int top, boolean focus) {
	}

	private static final int GAP = 8;
	private static final int SHAPE = 14;
	private static final int NARROWEST = 92;
	private static final int WIDEST_LABELS = 340;
	private static final int HEAD_LINES = 3;

	private int text = 16;
	private int column = NARROWEST;
	private int labels = 200;
	private int head = 60;
	private List<List<String>> heads = List.of();

	/** Takes the sizes of what will be drawn. */
	void measure(GC gc, MatrixModel model, Font font) {
		gc.setFont(font);
		text = gc.getFontMetrics().getHeight();
		column = NARROWEST;
		for (EvidenceLook look : EvidenceLook.values()) {
			column = Math.max(column, gc.textExtent(look.word()).x + SHAPE + 3 * GAP);
		}
		heads = model.groups().stream().map(group -> wrapped(gc, group, column - 2 * GAP)).toList();
		int most = heads.stream().mapToInt(List::size).max().orElse(1);
		head = most * text + 2 * GAP;
		labels = model.rows().stream().mapToInt(row -> gc.textExtent(row.label()).x + (row.notice().isPresent() ? 44 : 0)).max().orElse(100) + 3 * GAP;
	}

	private static List<String> wrapped(GC gc, String words, int room) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : words.split(" ")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (!line.isEmpty() && gc.textExtent(longer).x > room) {
				lines.add(line.toString());
				line = new StringBuilder(word);
			} else {
				line = new StringBuilder(longer);
			}
		}
		lines.add(line.toString());
		if (lines.size() > HEAD_LINES) {
			String rest = String.join(" ", lines.subList(HEAD_LINES - 1, lines.size()));
			lines = new ArrayList<>(lines.subList(0, HEAD_LINES - 1));
			lines.add(rest);
		}
		return lines.stream().map(each -> shortened(gc, each, room)).toList();
	}

	static String shortened(GC gc, String words, int room) {
		if (gc.textExtent(words).x <= room) {
			return words;
		}
		int low = 0;
		int high = words.length() - 1;
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (gc.textExtent(words.substring(0, middle) + "…").x <= room) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return words.substring(0, low) + "…";
	}

	int line() {
		return text + 10;
	}

	int column() {
		return column;
	}

	int head() {
		return head;
	}

	/** @return how wide the first column is in a window of that width */
	int labels(int width) {
		return Math.max(120, Math.min(Math.min(labels, WIDEST_LABELS), width * 2 / 5));
	}

	Point size(MatrixModel model, int lines) {
		return new Point(labels(Integer.MAX_VALUE / 4) + model.groups().size() * column, head + lines * line());
	}

	void paint(GC gc, View view) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(EvenaarColors.background(ColorRole.PAGE));
		gc.fillRectangle(view.area());
		int labelWidth = labels(view.area().width);
		int first = Math.max(0, view.top() / line());
		int last = Math.min(view.lines().size() - 1, (view.top() + view.area().height - head) / line());
		gc.setClipping(labelWidth, head, Math.max(0, view.area().width - labelWidth), Math.max(0, view.area().height - head));
		for (int i = first; i <= last; i++) {
			cells(gc, view, view.lines().get(i), labelWidth, head + i * line() - view.top());
		}
		gc.setClipping(0, head, view.area().width, Math.max(0, view.area().height - head));
		for (int i = first; i <= last; i++) {
			label(gc, view, view.lines().get(i), labelWidth, head + i * line() - view.top());
		}
		gc.setClipping((Rectangle) null);
		head(gc, view, labelWidth);
	}

	private void head(GC gc, View view, int labelWidth) {
		gc.setBackground(EvenaarColors.background(ColorRole.INFO));
		gc.fillRectangle(0, 0, view.area().width, head);
		gc.setClipping(labelWidth, 0, Math.max(0, view.area().width - labelWidth), head);
		for (int c = 0; c < heads.size(); c++) {
			int x = labelWidth + c * column - view.left();
			gc.setForeground(EvenaarColors.foreground(view.place().column() == c ? ColorRole.LINK : ColorRole.PAGE));
			List<String> words = heads.get(c);
			for (int i = 0; i < words.size(); i++) {
				gc.drawText(words.get(i), x + GAP, head - GAP - (words.size() - i) * text, true);
			}
		}
		gc.setClipping((Rectangle) null);
		gc.setForeground(EvenaarColors.foreground(ColorRole.PAGE));
		gc.drawText(InstrumentTexts.of("matrix.part"), GAP + 4, head - GAP - text, true);
		rule(gc, 0, head - 1, view.area().width);
	}

	private static void rule(GC gc, int x, int y, int width) {
		gc.setForeground(EvenaarColors.foreground(ColorRole.MUTED));
		gc.setAlpha(60);
		gc.drawLine(x, y, x + width, y);
		gc.setAlpha(255);
	}

	private void cells(GC gc, View view, Line line, int labelWidth, int y) {
		if (line.isHeading()) {
			return;
		}
		Row row = view.model().rows().get(line.row());
		for (int c = 0; c < row.cells().size(); c++) {
			int x = labelWidth + c * column - view.left();
			if (x + column > labelWidth && x < view.area().width) {
				cell(gc, row.cells().get(c), x, y);
				if (view.place().equals(new Place(line.row(), c))) {
					frame(gc, x, y, column, view.focus());
				}
			}
		}
	}

	private void cell(GC gc, Cell cell, int x, int y) {
		boolean ground = cell.look() != EvidenceLook.NOT_LOOKED_INTO;
		if (ground) {
			gc.setBackground(EvenaarColors.background(cell.look().role()));
			gc.fillRoundRectangle(x + 2, y + 2, column - 4, line() - 4, 6, 6);
		}
		cell.look().draw(gc, x + GAP + SHAPE / 2, y + line() / 2);
		gc.setForeground(EvenaarColors.foreground(ground ? ColorRole.PAGE : ColorRole.MUTED));
		gc.drawText(cell.look().word(), x + SHAPE + 2 * GAP - 2, y + (line() - text) / 2, true);
	}

	private void frame(GC gc, int x, int y, int width, boolean focus) {
		gc.setForeground(EvenaarColors.foreground(focus ? ColorRole.LINK : ColorRole.MUTED));
		gc.setLineWidth(2);
		gc.drawRoundRectangle(x + 2, y + 2, width - 4, line() - 4, 6, 6);
		gc.setLineWidth(1);
	}

	private void label(GC gc, View view, Line line, int labelWidth, int y) {
		if (line.isHeading()) {
			gc.setForeground(EvenaarColors.foreground(ColorRole.MUTED));
			gc.drawText(line.heading(), GAP + 4, y + line() - text - 3, true);
			rule(gc, 0, y + line() - 1, view.area().width);
			return;
		}
		Row row = view.model().rows().get(line.row());
		boolean chosen = view.place().row() == line.row();
		if (chosen) {
			gc.setBackground(EvenaarColors.background(ColorRole.LOW));
			gc.fillRectangle(0, y, labelWidth, line());
		}
		int notice = row.notice().isPresent() ? notice(gc, row.notice().get(), labelWidth, y) : 0;
		gc.setForeground(EvenaarColors.foreground(ColorRole.PAGE));
		gc.drawText(shortened(gc, row.label(), labelWidth - 2 * GAP - 4 - notice), GAP + 4, y + (line() - text) / 2, true);
		if (chosen && view.place().isRow()) {
			frame(gc, 0, y, labelWidth, view.focus());
		}
	}

	/** A triangle and a number: the text of the item has findings. */
	private int notice(GC gc, MatrixModel.Notice notice, int labelWidth, int y) {
		String words = String.valueOf(notice.findings());
		int width = gc.textExtent(words).x + 20;
		ColorRole role = ColorRole.of(notice.worst());
		int x = labelWidth - width - 4;
		gc.setBackground(EvenaarColors.foreground(role));
		int middle = y + line() / 2;
		gc.fillPolygon(new int[] { x, middle + 5, x + 6, middle - 5, x + 12, middle + 5 });
		gc.setForeground(EvenaarColors.foreground(role));
		gc.drawText(words, x + 15, y + (line() - text) / 2, true);
		return width + 4;
	}
}
