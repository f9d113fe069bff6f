package org.evenaar.ui.internal.representation;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.evenaar.representation.RepresentationWords;
import org.evenaar.statistics.representation.ParticipationRatio;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.parts.Sheet;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** Draws a chart of ratios in the colours of the window, as sharp as the screen allows. */
final class RatioCanvas extends Canvas {

	private static final String CSS_OFF = "org.eclipse.e4.ui.css.disabled";
	private static final int GAP = 14;
	private static final int HEAD = 30;
	private static final int FOOT = 52;
	private static final int DOT = 6;

	private final RatioChart chart;
	private final RepresentationWords words;
	private int labels;
	private int verdicts;
	private int line;

	RatioCanvas(Composite parent, RatioChart chart, RepresentationWords words, String name) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.chart = chart;
		this.words = words;
		setData(CSS_OFF, Boolean.TRUE);
		Named.spoken(this, "comparison.chart", name);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = chart.description();
			}
		});
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseMove, event -> tip(event.y));
		addListener(SWT.MouseWheel, Sheet::wheel);
		EvenaarColors.whenChanged(this, this::redraw);
	}

	private void tip(int y) {
		int row = (y - HEAD) / Math.max(1, row());
		String text = y >= HEAD && row < chart.marks().size() ? tip(chart.marks().get(row)) : null;
		if (text == null || !text.equals(getToolTipText())) {
			setToolTipText(text);
		}
	}

	private static String tip(RatioChart.Mark mark) {
		return mark.label() + (mark.figures().isEmpty() ? "" : ": " + mark.figures()) + "\n" + mark.verdict();
	}

	private int row() {
		return line + 12;
	}

	private void measure(GC gc) {
		line = gc.getFontMetrics().getHeight();
		labels = 0;
		verdicts = 0;
		for (RatioChart.Mark mark : chart.marks()) {
			labels = Math.max(labels, gc.textExtent(mark.label()).x);
			verdicts = Math.max(verdicts, gc.textExtent(mark.verdict()).x);
		}
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		measure(gc);
		gc.dispose();
		int width = widthHint == SWT.DEFAULT ? labels + verdicts + 400 : widthHint;
		return new Point(width, HEAD + chart.marks().size() * row() + FOOT);
	}

	private void paint(GC gc) {
		Point size = getSize();
		measure(gc);
		gc.setAntialias(SWT.ON);
		gc.setBackground(EvenaarColors.background(ColorRole.PAGE));
		gc.fillRectangle(0, 0, size.x, size.y);
		int left = Math.min(labels, size.x * 2 / 5) + GAP;
		int right = size.x - Math.min(verdicts, size.x / 3) - GAP;
		ground(gc, left, right, HEAD + chart.marks().size() * row());
		for (int i = 0; i < chart.marks().size(); i++) {
			row(gc, chart.marks().get(i), left, right, HEAD + i * row() + row() / 2);
		}
	}

	private static int x(double place, int left, int right) {
		return left + 8 + (int) Math.round(place * (right - left - 16));
	}

	private void ground(GC gc, int left, int right, int bottom) {
		int low = x(chart.scale().place(chart.band().low()), left, right);
		int high = x(chart.scale().place(chart.band().high()), left, right);
		gc.setBackground(EvenaarColors.background(ColorRole.DECIDED));
		gc.fillRectangle(low, HEAD - 4, high - low, bottom - HEAD + 8);
		gc.setForeground(EvenaarColors.foreground(ColorRole.MUTED));
		for (double mark : chart.scale().marks()) {
			int x = x(chart.scale().place(mark), left, right);
			boolean one = mark == 1;
			gc.setAlpha(one ? 255 : 70);
			gc.setLineWidth(one ? 2 : 1);
			gc.drawLine(x, HEAD - 4, x, bottom + 6);
			gc.setAlpha(255);
			text(gc, words.mark(mark), x, bottom + 8, SWT.CENTER);
		}
		gc.setLineWidth(1);
		text(gc, words.fewer(), left, HEAD - 8 - line, SWT.LEFT);
		text(gc, words.more(), right, HEAD - 8 - line, SWT.RIGHT);
		text(gc, words.scale(), (left + right) / 2, bottom + 10 + line, SWT.CENTER);
	}

	private static void text(GC gc, String words, int x, int y, int align) {
		int width = gc.textExtent(words).x;
		gc.drawText(words, align == SWT.LEFT ? x : align == SWT.RIGHT ? x - width : x - width / 2, y, true);
	}

	private void row(GC gc, RatioChart.Mark mark, int left, int right, int y) {
		gc.setForeground(EvenaarColors.foreground(ColorRole.PAGE));
		text(gc, shortened(gc, mark.label(), left - GAP), left - GAP, y - line / 2, SWT.RIGHT);
		Color color = EvenaarColors.foreground(mark.shape().role());
		gc.setForeground(color);
		text(gc, shortened(gc, mark.verdict(), getSize().x - right - GAP), right + GAP, y - line / 2, SWT.LEFT);
		Optional<ParticipationRatio> ratio = mark.ratio();
		if (ratio.isEmpty()) {
			return;
		}
		int from = x(chart.scale().place(ratio.get().interval().low()), left, right);
		int to = x(chart.scale().place(ratio.get().interval().high()), left, right);
		gc.setLineWidth(2);
		gc.drawLine(from, y, to, y);
		end(gc, ratio.get().interval().low(), from, y, -1);
		end(gc, ratio.get().interval().high(), to, y, 1);
		gc.setBackground(color);
		dot(gc, mark.shape(), x(chart.scale().place(ratio.get().ratio()), left, right), y);
		gc.setLineWidth(1);
	}

	/** A short bar at the end of the interval, or an arrow where it goes on beyond the scale. */
	private void end(GC gc, double limit, int x, int y, int direction) {
		if (chart.scale().beyond(limit)) {
			gc.drawPolyline(new int[] { x - direction * 5, y - 5, x, y, x - direction * 5, y + 5 });
		} else {
			gc.drawLine(x, y - 4, x, y + 4);
		}
	}

	private static void dot(GC gc, Shape shape, int x, int y) {
		Color fill = gc.getBackground();
		switch (shape) {
		case UNDER -> gc.fillPolygon(new int[] { x - DOT - 1, y, x + DOT, y - DOT, x + DOT, y + DOT });
		case OVER -> gc.fillPolygon(new int[] { x + DOT + 1, y, x - DOT, y - DOT, x - DOT, y + DOT });
		case ADEQUATE -> gc.fillOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
		case ABSENT -> {
			gc.drawLine(x - DOT, y - DOT, x + DOT, y + DOT);
			gc.drawLine(x - DOT, y + DOT, x + DOT, y - DOT);
		}
		case OPEN, NONE -> {
			gc.setBackground(EvenaarColors.background(ColorRole.PAGE));
			gc.fillOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
			gc.drawOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
			gc.setBackground(fill);
		}
		}
	}

	private static String shortened(GC gc, String text, int room) {
		String fits = text;
		while (fits.length() > 3 && gc.textExtent(fits).x > room) {
			fits = fits.substring(0, fits.length() - 2) + "…";
		}
		return fits;
	}
}
