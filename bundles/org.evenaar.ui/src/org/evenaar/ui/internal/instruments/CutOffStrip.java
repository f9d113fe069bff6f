package org.evenaar.ui.internal.instruments;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.instruments.StripModel.Mark;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** Draws where on a scale the cut-offs of the groups lie: a bar for each, filled on the side that asks for something. */
final class CutOffStrip extends Canvas {

	private static final int GAP = 10;
	private static final int BAR = 8;
	private static final int FOOT = 24;

	private final StripModel model;
	private int text;

	/** @param chosen told the id of the cut-off that somebody clicks on */
	CutOffStrip(Composite parent, StripModel model, Consumer<String> chosen) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_FOCUS);
		this.model = model;
		Named.ownColors(Named.spoken(this, "instrument.strip", InstrumentTexts.of("strip.name", model.scale())));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = model.description();
			}
		});
		GC gc = new GC(this);
		text = gc.getFontMetrics().getHeight();
		gc.dispose();
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseMove, event -> {
			int row = row(event.y);
			setToolTipText(row < 0 ? null : tipOf(model.marks().get(row)));
		});
		addListener(SWT.MouseDown, event -> {
			if (row(event.y) >= 0) {
				chosen.accept(model.marks().get(row(event.y)).id());
			}
		});
		EvenaarColors.whenChanged(this, this::redraw);
	}

	private static String tipOf(Mark mark) {
		return mark.words() + "\n" + mark.label() + (mark.verified() ? "" : " (" + InstrumentTexts.of("unverified") + ")");
	}

	private int line() {
		return text + 8;
	}

	private int row(int y) {
		int row = (y - line()) / line();
		return y < line() || row >= model.marks().size() ? -1 : row;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? 400 : wHint, (model.marks().size() + 1) * line() + FOOT);
	}

	private void paint(GC gc) {
		Point size = getSize();
		gc.setAntialias(SWT.ON);
		gc.setBackground(EvenaarColors.background(ColorRole.PAGE));
		gc.fillRectangle(0, 0, size.x, size.y);
		gc.setForeground(EvenaarColors.foreground(ColorRole.MUTED));
		gc.drawText(model.scale(), GAP, 4, true);
		int left = left(gc, size.x);
		int right = size.x - 56;
		int bottom = (model.marks().size() + 1) * line();
		ticks(gc, left, right, bottom);
		for (int i = 0; i < model.marks().size(); i++) {
			mark(gc, model.marks().get(i), left, right, (i + 1) * line() + line() / 2);
		}
	}

	private int left(GC gc, int width) {
		int most = model.marks().stream().mapToInt(mark -> gc.textExtent(mark.label()).x).max().orElse(0);
		return Math.min(most + 2 * GAP, width / 2);
	}

	private void ticks(GC gc, int left, int right, int bottom) {
		for (double tick : model.ticks()) {
			int x = x(tick, left, right);
			gc.setAlpha(70);
			gc.drawLine(x, line(), x, bottom);
			gc.setAlpha(255);
			String words = StudyWords.number(tick);
			gc.drawText(words, x - gc.textExtent(words).x / 2, bottom + 3, true);
		}
	}

	private int x(double value, int left, int right) {
		return left + (int) Math.round(model.place(value) * (right - left));
	}

	private void mark(GC gc, Mark mark, int left, int right, int y) {
		gc.setForeground(EvenaarColors.foreground(ColorRole.PAGE));
		gc.drawText(MatrixPainter.shortened(gc, mark.label(), left - 2 * GAP), GAP, y - text / 2, true);
		int x = x(mark.value(), left, right);
		gc.setBackground(EvenaarColors.background(ColorRole.INFO));
		gc.fillRoundRectangle(left, y - BAR / 2, right - left, BAR, BAR, BAR);
		ColorRole role = mark.everyone() ? ColorRole.LOW : ColorRole.RECOMMENDATION;
		gc.setBackground(EvenaarColors.foreground(role));
		gc.setAlpha(90);
		gc.fillRoundRectangle(mark.from() ? x : left, y - BAR / 2, mark.from() ? right - x : x - left, BAR, BAR, BAR);
		gc.setAlpha(255);
		gc.fillRectangle(x - 1, y - BAR, 3, 2 * BAR);
		gc.setForeground(EvenaarColors.foreground(role));
		gc.drawText(mark.sign() + " " + StudyWords.number(mark.value()) + (mark.verified() ? "" : " ?"), right + 6, y - text / 2, true);
	}
}
