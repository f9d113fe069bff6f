package org.evenaar.ui.internal.instruments;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.parts.Sheet;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** Draws the answers to an item by total score, a line with intervals for each group, each with its own colour, stroke and mark. */
final class CharacteristicPlot extends Canvas {

	/** Told apart by who does not see red and green alike, and none that means alarm: a group is no fault. */
	private static final List<ColorRole> COLORS = List.of(ColorRole.PAGE, ColorRole.LOW, ColorRole.RECOMMENDATION, ColorRole.MUTED);
	private static final int HEIGHT = 300;
	private static final int MARGIN = 14;

	private PlotModel model;
	private int text;

	CharacteristicPlot(Composite parent, PlotModel shown) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		model = shown;
		Named.ownColors(Named.id(this, "responses.plot"));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = InstrumentTexts.of("plot.name", model.title());
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = model.description();
			}
		});
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseWheel, Sheet::wheel);
		EvenaarColors.whenChanged(this, this::redraw);
	}

	/** Shows another item. */
	void show(PlotModel shown) {
		model = shown;
		redraw();
	}

	PlotModel model() {
		return model;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? 600 : wHint, HEIGHT);
	}

	private void paint(GC gc) {
		Point size = getSize();
		text = gc.getFontMetrics().getHeight();
		gc.setAntialias(SWT.ON);
		gc.setBackground(EvenaarColors.background(ColorRole.PAGE));
		gc.fillRectangle(0, 0, size.x, size.y);
		int legend = legend(gc, size.x);
		int scale = gc.textExtent("100%").x;
		Rectangle field = new Rectangle(MARGIN + scale + 8, text + MARGIN, size.x - 2 * MARGIN - scale - 16 - legend,
				size.y - 3 * text - 2 * MARGIN - 4);
		axes(gc, field);
		for (int i = 0; i < model.series().size(); i++) {
			series(gc, field, i);
		}
	}

	private int x(Rectangle field, double score) {
		return field.x + (int) Math.round(model.x().place(score) * field.width);
	}

	private int y(Rectangle field, double value) {
		return field.y + field.height - (int) Math.round(Math.clamp(value, 0, 1) * field.height);
	}

	private void axes(GC gc, Rectangle field) {
		gc.setLineWidth(1);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setForeground(EvenaarColors.foreground(ColorRole.MUTED));
		for (int percent = 0; percent <= 100; percent += 25) {
			double tick = percent / 100.0;
			String words = percent + "%";
			gc.drawText(words, field.x - 8 - gc.textExtent(words).x, y(field, tick) - text / 2, true);
			gc.setAlpha(60);
			gc.drawLine(field.x, y(field, tick), field.x + field.width, y(field, tick));
			gc.setAlpha(255);
		}
		for (double tick : PlotModel.ticks(model.x())) {
			String words = StudyWords.number(tick);
			gc.drawText(words, x(field, tick) - gc.textExtent(words).x / 2, field.y + field.height + 6, true);
		}
		gc.drawLine(field.x, field.y + field.height, field.x + field.width, field.y + field.height);
		gc.drawText(model.up(), MARGIN, 2, true);
		gc.drawText(model.across(), field.x + field.width - gc.textExtent(model.across()).x, field.y + field.height + text + 8, true);
	}

	private void series(GC gc, Rectangle field, int number) {
		List<PlotModel.Point> points = model.series().get(number).points();
		pen(gc, number);
		for (int i = 1; i < points.size(); i++) {
			gc.drawLine(x(field, points.get(i - 1).score()), y(field, points.get(i - 1).mean()), x(field, points.get(i).score()),
					y(field, points.get(i).mean()));
		}
		gc.setLineStyle(SWT.LINE_SOLID);
		for (PlotModel.Point point : points) {
			// Beside each other, so that intervals at one score can be told apart.
			int x = x(field, point.score()) + (number - model.series().size() / 2) * 3;
			if (point.hasInterval()) {
				gc.setLineWidth(1);
				gc.drawLine(x, y(field, point.low()), x, y(field, point.high()));
				gc.drawLine(x - 3, y(field, point.low()), x + 3, y(field, point.low()));
				gc.drawLine(x - 3, y(field, point.high()), x + 3, y(field, point.high()));
			}
			mark(gc, number, x, y(field, point.mean()));
		}
	}

	private static void pen(GC gc, int number) {
		ColorRole role = COLORS.get(number % COLORS.size());
		gc.setForeground(EvenaarColors.foreground(role));
		gc.setBackground(EvenaarColors.foreground(role));
		gc.setLineWidth(2);
		gc.setLineStyle(number == 0 ? SWT.LINE_SOLID : number % 2 == 1 ? SWT.LINE_DASH : SWT.LINE_DASHDOT);
	}

	private static void mark(GC gc, int number, int x, int y) {
		switch (number % 4) {
		case 0 -> gc.fillOval(x - 4, y - 4, 8, 8);
		case 1 -> gc.fillPolygon(new int[] { x - 5, y + 4, x, y - 5, x + 5, y + 4 });
		case 2 -> gc.fillRectangle(x - 4, y - 4, 8, 8);
		default -> gc.fillPolygon(new int[] { x - 5, y, x, y - 5, x + 5, y, x, y + 5 });
		}
	}

	/** At the right, the groups with their strokes and marks. */
	private int legend(GC gc, int width) {
		int widest = model.series().stream().mapToInt(s -> gc.textExtent(s.group()).x).max().orElse(0);
		int room = Math.min(widest, width / 4) + 50;
		for (int i = 0; i < model.series().size(); i++) {
			int y = text + MARGIN + i * (text + 6);
			int x = width - room;
			pen(gc, i);
			gc.drawLine(x, y + text / 2, x + 26, y + text / 2);
			gc.setLineStyle(SWT.LINE_SOLID);
			mark(gc, i, x + 13, y + text / 2);
			gc.setForeground(EvenaarColors.foreground(ColorRole.PAGE));
			gc.drawText(MatrixPainter.shortened(gc, model.series().get(i).group(), room - 40), x + 34, y, true);
		}
		return room + 6;
	}
}
