package org.evenaar.ui.internal.document;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.evenaar.ui.internal.document.Composition.GridArt;
import org.evenaar.ui.internal.document.Composition.GridRow;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** Draws the tables that are in sight: a tint behind heads, lines between rows, faint lines between columns. */
final class GridPainter {

	private static final int HEAD_TINT = 20;
	private static final int ROW_LINE = 90;
	private static final int COLUMN_LINE = 45;
	private static final int FRAME_LINE = 170;

	private final DocumentView view;
	private final StyledText text;
	private final GC gc;

	GridPainter(DocumentView view, GC gc) {
		this.view = view;
		this.text = view.widget();
		this.gc = gc;
	}

	void paint(int first, int last) {
		for (GridArt grid : view.composition().grids()) {
			if (grid.lastLine() >= first && grid.firstLine() <= last) {
				paint(grid, first, last);
			}
		}
	}

	private void paint(GridArt grid, int first, int last) {
		Color color = EvenaarColors.foreground(ColorRole.MUTED);
		gc.setForeground(color);
		gc.setBackground(color);
		gc.setLineWidth(1);
		gc.setLineStyle(SWT.LINE_SOLID);
		int left = view.left();
		int right = left + grid.edges()[grid.edges().length - 1];
		for (int i = 0; i < grid.rows().size(); i++) {
			GridRow row = grid.rows().get(i);
			if (row.lastLine() < first || row.firstLine() > last) {
				continue;
			}
			boolean lastRow = i == grid.rows().size() - 1;
			int top = top(row);
			int bottom = lastRow ? bottom(row) : top(grid.rows().get(i + 1));
			if (row.header()) {
				gc.setAlpha(HEAD_TINT);
				gc.fillRectangle(left, top, right - left, bottom - top);
			}
			gc.setAlpha(COLUMN_LINE);
			for (int column : row.starts()) {
				if (column > 0) {
					gc.drawLine(left + grid.edges()[column], top, left + grid.edges()[column], bottom);
				}
			}
			gc.setAlpha(i == 0 || row.header() != grid.rows().get(i - 1).header() ? FRAME_LINE : ROW_LINE);
			gc.drawLine(left, top, right, top);
			if (lastRow) {
				gc.setAlpha(FRAME_LINE);
				gc.drawLine(left, bottom, right, bottom);
			}
		}
		gc.setAlpha(255);
	}

	private int top(GridRow row) {
		int above = view.composition().lines().get(row.firstLine()).above();
		return text.getLinePixel(row.firstLine()) + above - row.pad();
	}

	private int bottom(GridRow row) {
		return text.getLinePixel(row.lastLine() + 1) + row.pad();
	}
}
