package org.evenaar.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** Sentences to read and select: headings, paragraphs and items. As high as it needs to be; the sheet it is on scrolls. */
public final class Prose {

	private static final String CSS_OFF = "org.eclipse.e4.ui.css.disabled";
	private static final int BULLET = 20;

	/** A line and what it looks like. */
	private record Line(String text, Kind kind, ColorRole role, int boldLength) {
	}

	private enum Kind {
		HEADING, PARAGRAPH, ITEM
	}

	private final StyledText widget;
	private final List<Line> lines = new ArrayList<>();
	private final Font bold;
	private final Font large;

	public Prose(Composite parent, String id, String name) {
		widget = Named.spoken(new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP), id, name);
		widget.setData(CSS_OFF, Boolean.TRUE);
		widget.setLineSpacing(3);
		widget.setCaret(null);
		FontDescriptor plain = JFaceResources.getDialogFontDescriptor();
		bold = plain.setStyle(SWT.BOLD).createFont(widget.getDisplay());
		large = plain.setStyle(SWT.BOLD).increaseHeight(2).createFont(widget.getDisplay());
		widget.addDisposeListener(event -> {
			bold.dispose();
			large.dispose();
		});
		widget.addListener(SWT.MouseWheel, Prose::leaveWheel);
		widget.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		EvenaarColors.whenChanged(widget, this::show);
	}

	/** The sheet scrolls, not what is on it. */
	private static void leaveWheel(Event event) {
		event.doit = false;
		Sheet.wheel(event);
	}

	public StyledText control() {
		return widget;
	}

	public Prose heading(String text) {
		lines.add(new Line(text, Kind.HEADING, ColorRole.PAGE, 0));
		return this;
	}

	public Prose paragraph(String text) {
		lines.add(new Line(text, Kind.PARAGRAPH, ColorRole.PAGE, 0));
		return this;
	}

	public Prose muted(String text) {
		lines.add(new Line(text, Kind.PARAGRAPH, ColorRole.MUTED, 0));
		return this;
	}

	/** @param role colour of the beginning, up to the first colon */
	public Prose item(String text, ColorRole role) {
		int colon = text.indexOf(':');
		lines.add(new Line(text, Kind.ITEM, role, role == ColorRole.PAGE ? 0 : Math.max(0, colon)));
		return this;
	}

	/** Shows what was said. */
	public Prose show() {
		StringBuilder text = new StringBuilder();
		List<Integer> starts = new ArrayList<>();
		for (Line line : lines) {
			text.append(text.isEmpty() ? "" : "\n");
			starts.add(text.length());
			text.append(line.text().replace('\n', ' '));
		}
		widget.setBackground(EvenaarColors.background(ColorRole.PAGE));
		widget.setForeground(EvenaarColors.foreground(ColorRole.PAGE));
		widget.setText(text.toString());
		for (int i = 0; i < lines.size(); i++) {
			style(lines.get(i), starts.get(i), i);
		}
		return this;
	}

	private void style(Line line, int start, int number) {
		StyleRange range = new StyleRange();
		range.start = start;
		range.length = line.kind() == Kind.ITEM ? line.boldLength() : line.text().length();
		range.foreground = EvenaarColors.foreground(line.role());
		if (line.kind() == Kind.HEADING) {
			range.font = large;
			widget.setLineVerticalIndent(number, number == 0 ? 0 : 12);
		} else if (line.kind() == Kind.ITEM) {
			range.font = bold;
			bullet(line, number);
			widget.setLineVerticalIndent(number, 4);
		} else {
			widget.setLineVerticalIndent(number, number == 0 ? 0 : 4);
		}
		if (range.length > 0) {
			widget.setStyleRange(range);
		}
	}

	private void bullet(Line line, int number) {
		StyleRange look = new StyleRange();
		look.metrics = new GlyphMetrics(0, 0, BULLET);
		look.foreground = EvenaarColors.foreground(line.role() == ColorRole.PAGE ? ColorRole.MUTED : line.role());
		widget.setLineBullet(number, 1, new Bullet(ST.BULLET_DOT, look));
		widget.setLineWrapIndent(number, 1, BULLET);
	}
}
