package org.evenaar.ui.internal.rules;

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
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.editor.SourceLinks;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

final class PageText {

	private static final String CSS_OFF = "org.eclipse.e4.ui.css.disabled";
	private static final int MARGIN = 16;
	private static final int BULLET_WIDTH = 18;

	private final StyledText widget;
	private final StringBuilder text = new StringBuilder();
	private final List<StyleRange> ranges = new ArrayList<>();
	private final List<Integer> bullets = new ArrayList<>();
	private final Font large;
	private final Font bold;

	PageText(Composite parent, String id, String name) {
		widget = Named.spoken(new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), id, name);
		widget.setData(CSS_OFF, Boolean.TRUE);
		widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		widget.setLineSpacing(3);
		widget.setAlwaysShowScrollBars(false);
		FontDescriptor plain = JFaceResources.getDialogFontDescriptor();
		bold = plain.setStyle(SWT.BOLD).createFont(widget.getDisplay());
		large = plain.setStyle(SWT.BOLD).increaseHeight(4).createFont(widget.getDisplay());
		widget.addDisposeListener(event -> {
			bold.dispose();
			large.dispose();
		});
		widget.addListener(SWT.MouseUp, this::click);
		widget.addListener(SWT.MouseMove, event -> widget
				.setCursor(link(event).isEmpty() ? null : widget.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
		widget.addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.CR) {
				open(linkAt(widget.getCaretOffset()));
			}
		});
	}

	StyledText control() {
		return widget;
	}

	/** Forgets the page before. */
	PageText begin() {
		text.setLength(0);
		ranges.clear();
		bullets.clear();
		return this;
	}

	PageText title(String words) {
		StyleRange range = add(words);
		range.font = large;
		return newline();
	}

	PageText heading(String words) {
		text.append('\n');
		StyleRange range = add(words);
		range.font = bold;
		return newline();
	}

	PageText paragraph(String words) {
		rich(words);
		return newline();
	}

	PageText muted(String words) {
		add(words).foreground = EvenaarColors.foreground(ColorRole.MUTED);
		return newline();
	}

	PageText fact(String name, String value) {
		add(name + ": ").foreground = EvenaarColors.foreground(ColorRole.MUTED);
		rich(value);
		return newline();
	}

	/** Begins an item of a list, to be ended by {@link #newline}. */
	PageText item() {
		bullets.add(text.length());
		return this;
	}

	PageText words(String words) {
		rich(words);
		return this;
	}

	/** Words that a rule marks. */
	PageText marked(String words) {
		StyleRange range = add(words);
		range.background = EvenaarColors.background(ColorRole.MATCH);
		range.foreground = EvenaarColors.foreground(ColorRole.MATCH);
		range.font = bold;
		return this;
	}

	/** Words of less weight within a line. */
	PageText aside(String words) {
		add(words).foreground = EvenaarColors.foreground(ColorRole.MUTED);
		return this;
	}

	PageText link(String words, String address) {
		StyleRange range = add(words);
		range.foreground = EvenaarColors.foreground(ColorRole.LINK);
		range.underline = true;
		range.data = address;
		return this;
	}

	PageText newline() {
		text.append('\n');
		return this;
	}

	/** Names between `grave accents` stand out. */
	private void rich(String words) {
		String[] parts = words.split("`", -1);
		for (int i = 0; i < parts.length; i++) {
			if (i % 2 == 1 && i < parts.length - 1) {
				add(parts[i]).fontStyle = SWT.ITALIC;
			} else {
				text.append(i % 2 == 1 ? "`" + parts[i] : parts[i]);
			}
		}
	}

	private StyleRange add(String words) {
		StyleRange range = new StyleRange();
		range.start = text.length();
		range.length = words.length();
		text.append(words);
		ranges.add(range);
		return range;
	}

	/** Shows the page, from its beginning. */
	void end() {
		widget.setRedraw(false);
		widget.setBackground(EvenaarColors.background(ColorRole.PAGE));
		widget.setForeground(EvenaarColors.foreground(ColorRole.PAGE));
		widget.setText(text.toString().stripTrailing());
		ranges.stream().filter(range -> range.length > 0 && range.start + range.length <= widget.getCharCount())
				.forEach(widget::setStyleRange);
		for (int start : bullets) {
			bullet(start);
		}
		widget.setCaretOffset(0);
		widget.setRedraw(true);
		widget.setTopPixel(0);
	}

	private void bullet(int start) {
		if (start >= widget.getCharCount()) {
			return;
		}
		StyleRange style = new StyleRange();
		style.metrics = new GlyphMetrics(0, 0, BULLET_WIDTH);
		style.foreground = EvenaarColors.foreground(ColorRole.MUTED);
		int line = widget.getLineAtOffset(start);
		widget.setLineBullet(line, 1, new Bullet(ST.BULLET_DOT, style));
		widget.setLineWrapIndent(line, 1, BULLET_WIDTH);
	}

	private void click(Event event) {
		if (event.button == 1 && widget.getSelectionCount() == 0) {
			open(link(event));
		}
	}

	private String link(Event event) {
		return linkAt(widget.getOffsetAtPoint(new Point(event.x, event.y)));
	}

	private String linkAt(int offset) {
		if (offset < 0 || offset >= widget.getCharCount()) {
			return "";
		}
		StyleRange range = widget.getStyleRangeAtOffset(offset);
		return range != null && range.data instanceof String address ? address : "";
	}

	private void open(String address) {
		if (!address.isEmpty()) {
			SourceLinks.open(widget.getShell(), address);
		}
	}
}
