package org.evenaar.ui.internal.document;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.evenaar.ui.internal.document.Marks.Look;

/** The shapes by which findings are told apart without colour. The colours are those of the GC. */
final class MarkShapes {

	private static final int WAVE = 3;

	private MarkShapes() {
	}

	/** Thick for high, wavy for medium, thin for low, dotted for information, dashed for what was held back. */
	static void underline(GC gc, Look look, int from, int to, int y) {
		gc.setLineWidth(look == Look.HIGH ? 2 : 1);
		switch (look) {
		case HIGH, LOW -> {
			gc.setLineStyle(SWT.LINE_SOLID);
			gc.drawLine(from, y, to, y);
		}
		case MEDIUM -> wave(gc, from, to, y);
		case INFO -> dashes(gc, from, to, y, 1, 2);
		case SUPPRESSED -> dashes(gc, from, to, y, 4, 3);
		}
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	private static void dashes(GC gc, int from, int to, int y, int on, int off) {
		gc.setLineStyle(SWT.LINE_SOLID);
		for (int x = from; x < to; x += on + off) {
			gc.drawLine(x, y, Math.min(to, x + on - 1), y);
		}
	}

	private static void wave(GC gc, int from, int to, int y) {
		gc.setLineStyle(SWT.LINE_SOLID);
		int peaks = Math.max(1, (to - from) / WAVE);
		int[] points = new int[2 * (peaks + 1)];
		for (int i = 0; i <= peaks; i++) {
			points[2 * i] = Math.min(to, from + i * WAVE);
			points[2 * i + 1] = y + (i % 2 == 0 ? 1 : -1);
		}
		gc.drawPolyline(points);
	}

	/** Draws a shape around a point: diamond, triangle, circle, i or dash; a tick for what was decided. */
	static void glyph(GC gc, Look look, boolean decided, int x, int y, int size) {
		int half = size / 2 + 1;
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(2);
		if (decided) {
			gc.drawPolyline(new int[] {x - half, y, x - half / 3, y + half - 1, x + half, y - half + 1});
			return;
		}
		switch (look) {
		case HIGH -> gc.fillPolygon(new int[] {x, y - half - 1, x + half + 1, y, x, y + half + 1, x - half - 1, y});
		case MEDIUM -> gc.fillPolygon(new int[] {x, y - half, x + half, y + half - 1, x - half, y + half - 1});
		case LOW -> gc.drawOval(x - half + 1, y - half + 1, size - 1, size - 1);
		case INFO -> {
			gc.fillOval(x - 1, y - half, 3, 3);
			gc.fillRectangle(x - 1, y - half + 4, 3, half + 2);
		}
		case SUPPRESSED -> gc.drawLine(x - half + 1, y, x + half - 1, y);
		}
	}
}
