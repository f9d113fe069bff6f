package org.evenaar.ui.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.ui.internal.document.Composition.Line;
import org.evenaar.ui.internal.document.Manuscript.Item;
import org.evenaar.ui.internal.document.Marks.Look;
import org.evenaar.ui.internal.document.Marks.Mark;
import org.evenaar.ui.internal.document.Marks.MarkSpan;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/**
 * Draws over the text: findings, tables, recommendations and pages. A finding is told by its tint, by its line (thick,
 * wavy, thin, dotted, dashed) and by the shape in the margin, so that nobody needs to see colours.
 */
final class DocumentPainter implements PaintListener {

	private static final MessageCatalog TEXTS = new MessageCatalog(DocumentPainter.class, "messages");
	private static final int TINT = 34;
	private static final int CALM_TINT = 14;
	private static final int SELECTION = 85;
	/** Width by which a selection that goes on in the next line reaches beyond the words. */
	private static final int LINE_END = 5;
	private static final int BAR = 3;
	private static final int BAR_AT = 16;
	private static final int GLYPHS_AT = 34;
	private static final int GLYPH_STEP = 13;
	private static final int MOST_GLYPHS = 3;
	private static final int PAGE_GAP = 12;
	private static final int UNDERLINE_STEP = 3;

	private final DocumentView view;
	private List<Glyph> glyphs = List.of();

	private record Glyph(Rectangle bounds, Mark mark) {
	}

	DocumentPainter(DocumentView view) {
		this.view = view;
	}

	/** @return the colour of letters of a kind, or null for that of the page */
	Color color(Face face) {
		return switch (face) {
		case LABEL -> EvenaarColors.foreground(ColorRole.RECOMMENDATION);
		case SMALL, CAPTION -> EvenaarColors.foreground(ColorRole.MUTED);
		default -> null;
		};
	}

	Optional<Mark> glyphAt(int x, int y) {
		return glyphs.stream().filter(glyph -> glyph.bounds().contains(x, y)).map(Glyph::mark).findFirst();
	}

	@Override
	public void paintControl(PaintEvent event) {
		Composition composition = view.composition();
		if (composition.lines().isEmpty()) {
			return;
		}
		StyledText text = view.widget();
		GC gc = event.gc;
		gc.setAntialias(SWT.ON);
		int first = Math.max(0, text.getLineIndex(0) - 1);
		int last = Math.min(text.getLineIndex(text.getClientArea().height), composition.lines().size() - 1);
		List<Glyph> painted = new ArrayList<>();
		var grids = new GridPainter(view, gc);
		grids.paint(first, last);
		int y = text.getLinePixel(first);
		for (int line = first; line <= last; line++) {
			int below = text.getLinePixel(line + 1);
			recommendation(gc, line, y, below);
			page(gc, line, y);
			selection(gc, line, y, below);
			marks(gc, line, y + composition.lines().get(line).above());
			glyphs(gc, line, y, painted);
			y = below;
		}
		glyphs = painted;
	}

	/** The widget would fill the space above a paragraph too. */
	private void selection(GC gc, int line, int y, int below) {
		StyledText text = view.widget();
		Point selected = text.getSelection();
		Line set = view.composition().lines().get(line);
		int start = Math.max(selected.x, set.start());
		int end = Math.min(selected.y, set.end());
		if (start < end || selected.x < set.end() && selected.y > set.end() && start <= end) {
			int from = text.getLocationAtOffset(start).x;
			int to = text.getLocationAtOffset(end).x + (selected.y > set.end() ? LINE_END : 0);
			int top = y + Math.max(0, set.above() - Composer.leading(view.meter(), set.face()));
			gc.setBackground(text.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
			gc.setAlpha(SELECTION);
			gc.fillRectangle(from, top, to - from, below - top);
			gc.setAlpha(255);
		}
	}

	private void recommendation(GC gc, int line, int y, int below) {
		Line set = view.composition().lines().get(line);
		Item item = view.composition().manuscript().items().get(set.item());
		if (item.recommendation() < 0) {
			return;
		}
		boolean begins = set.face() == Face.LABEL;
		int top = begins ? y + set.above() : y;
		gc.setBackground(EvenaarColors.foreground(ColorRole.RECOMMENDATION));
		gc.fillRectangle(view.left() - BAR_AT, top, BAR, below - top);
	}

	private void page(GC gc, int line, int y) {
		Composition composition = view.composition();
		Line set = composition.lines().get(line);
		int item = set.item();
		if (composition.firstLines()[item] != line) {
			return;
		}
		int page = composition.manuscript().items().get(item).page();
		int before = item == 0 ? 0 : composition.manuscript().items().get(item - 1).page();
		if (page <= 0 || page == before) {
			return;
		}
		Color color = EvenaarColors.foreground(ColorRole.PAGE_RULE);
		int right = view.left() + view.column();
		int at = y + set.above() / 2;
		gc.setForeground(color);
		gc.setFont(view.fonts().font(Face.SMALL));
		String words = UiLanguage.of(TEXTS, "page", String.valueOf(page));
		int height = gc.textExtent(words).y;
		if (item > 0) {
			gc.setAlpha(110);
			gc.setLineWidth(1);
			gc.setLineStyle(SWT.LINE_SOLID);
			gc.drawLine(view.left(), at, right, at);
			gc.setAlpha(255);
			gc.drawText(words, right + PAGE_GAP, at - height / 2, true);
		} else {
			gc.drawText(words, right + PAGE_GAP, y + set.above(), true);
		}
	}

	/** Where findings overlap, the heaviest gives the tint, and the lines below the words stand below each other. */
	private void marks(GC gc, int line, int top) {
		List<MarkSpan> parts = view.marks().inLine(line);
		int height = view.meter().height(view.composition().lines().get(line).face());
		for (int i = 0; i < parts.size(); i++) {
			MarkSpan part = parts.get(i);
			int covered = 0;
			for (MarkSpan heavier : parts.subList(0, i)) {
				covered += heavier.span().overlaps(part.span()) ? 1 : 0;
			}
			mark(gc, part, top, height, covered);
		}
	}

	private void mark(GC gc, MarkSpan part, int top, int height, int covered) {
		StyledText text = view.widget();
		Mark mark = part.mark();
		int from = text.getLocationAtOffset(part.span().start()).x;
		int to = text.getLocationAtOffset(part.span().end()).x;
		Color color = EvenaarColors.foreground(role(mark));
		if (covered == 0 && mark.look() != Look.SUPPRESSED && mark.look() != Look.INFO) {
			gc.setBackground(color);
			gc.setAlpha(mark.decided() ? CALM_TINT : TINT);
			gc.fillRectangle(from - 1, top, to - from + 2, height + 1);
			gc.setAlpha(255);
		}
		gc.setForeground(color);
		MarkShapes.underline(gc, mark.look(), from, to, top + height + 1 + covered * UNDERLINE_STEP);
		if (mark.id().equals(view.selected())) {
			gc.setLineWidth(2);
			gc.setLineStyle(SWT.LINE_SOLID);
			gc.drawRoundRectangle(from - 3, top - 2, to - from + 6, height + 7, 6, 6);
		}
	}

	static ColorRole role(Mark mark) {
		if (mark.look() == Look.SUPPRESSED) {
			return ColorRole.SUPPRESSED;
		}
		return mark.decided() ? ColorRole.DECIDED : ColorRole.of(mark.item().finding().severity());
	}

	private void glyphs(GC gc, int line, int y, List<Glyph> painted) {
		Line set = view.composition().lines().get(line);
		int size = 9;
		int middle = y + set.above() + view.meter().height(set.face()) / 2;
		int x = view.left() - GLYPHS_AT;
		int count = 0;
		for (MarkSpan span : view.marks().inLine(line)) {
			if (span.first() && count < MOST_GLYPHS) {
				count++;
				gc.setForeground(EvenaarColors.foreground(role(span.mark())));
				gc.setBackground(EvenaarColors.foreground(role(span.mark())));
				MarkShapes.glyph(gc, span.mark().look(), span.mark().decided(), x, middle, size);
				painted.add(new Glyph(new Rectangle(x - GLYPH_STEP / 2, middle - 9, GLYPH_STEP, 18), span.mark()));
				x -= GLYPH_STEP;
			}
		}
	}
}
