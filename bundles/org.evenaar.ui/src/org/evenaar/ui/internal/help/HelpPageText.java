package org.evenaar.ui.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** One page of the help, set in a read-only text: links work with the mouse and, with the cursor on them, with Enter. */
final class HelpPageText {

	private static final String CSS_OFF = "org.eclipse.e4.ui.css.disabled";
	private static final int MARGIN = 18;
	private static final int INDENT = 22;
	/** Longer lines tire the eye. */
	private static final int WIDEST = 740;

	private final StyledText widget;
	private final Consumer<String> follow;
	private final HelpLibrary.Source source;
	private final Map<String, Font> fonts = new HashMap<>();
	private final Map<Integer, Image> images = new LinkedHashMap<>();
	private HelpText shown;
	private String name = "";

	/** @param follow told the target of a link that was chosen */
	HelpPageText(Composite parent, HelpLibrary.Source source, Consumer<String> follow) {
		this.source = source;
		this.follow = follow;
		widget = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		widget.setData(CSS_OFF, Boolean.TRUE);
		widget.setData("org.evenaar.id", "help.page");
		widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		widget.setLineSpacing(3);
		widget.setCaret(null);
		widget.addListener(SWT.MouseUp, this::click);
		widget.addListener(SWT.MouseMove, this::hover);
		widget.addListener(SWT.KeyDown, this::key);
		widget.addListener(SWT.Resize, event -> {
			widget.setMargins(MARGIN, MARGIN, Math.max(MARGIN, widget.getClientArea().width - MARGIN - WIDEST), MARGIN);
			lookOfRows();
		});
		widget.addPaintObjectListener(event -> paint(event.gc, event.style, event.x, event.y));
		widget.addListener(SWT.Dispose, event -> dispose());
		widget.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		EvenaarColors.whenChanged(widget, this::colour);
	}

	StyledText control() {
		return widget;
	}

	/**
	 * @param text  a page
	 * @param title its title, for people who hear it
	 * @param place the place on it to begin at; empty for the top
	 */
	void show(HelpText text, String title, String place) {
		shown = text;
		name = title;
		disposeImages();
		widget.setRedraw(false);
		widget.setText(text.text());
		colour();
		widget.setRedraw(true);
		reveal(place);
	}

	/** Goes to a place on the page that is shown. */
	void reveal(String place) {
		int line = shown.anchors().getOrDefault(place, 0);
		widget.setTopIndex(line);
		widget.setSelection(widget.getOffsetAtLine(line));
	}

	private void colour() {
		widget.setBackground(EvenaarColors.background(ColorRole.PAGE));
		widget.setForeground(EvenaarColors.foreground(ColorRole.PAGE));
		if (shown == null) {
			return;
		}
		widget.setStyleRanges(new StyleRange[0]);
		for (int i = 0; i < shown.lines().size(); i++) {
			line(i, shown.lines().get(i));
		}
		shown.spans().forEach(this::span);
		shown.pictures().forEach(this::picture);
		lookOfRows();
	}

	private void line(int index, HelpText.Line line) {
		widget.setLineVerticalIndent(index, index == 0 ? 0 : room(line, shown.lines().get(index - 1)));
		int start = widget.getOffsetAtLine(index);
		int end = index + 1 < shown.lines().size() ? widget.getOffsetAtLine(index + 1) : widget.getCharCount();
		switch (line) {
		case TITLE -> whole(start, end, font(1.6, SWT.BOLD));
		case HEADING -> whole(start, end, font(1.2, SWT.BOLD));
		case SUBHEADING, HEAD_ROW -> whole(start, end, font(1, SWT.BOLD));
		case NOTE -> {
			widget.setLineBackground(index, 1, EvenaarColors.background(ColorRole.INFO));
			widget.setLineIndent(index, 1, 10);
			widget.setLineWrapIndent(index, 1, 10);
		}
		case ITEM -> item(index, 0);
		case INNER_ITEM -> item(index, INDENT);
		case BODY, ROW, PICTURE -> {
			// as the widget sets text
		}
		}
	}

	/** The room above a line. Lines of a list or table keep together. */
	private static int room(HelpText.Line line, HelpText.Line above) {
		boolean underHeading = above == HelpText.Line.HEADING || above == HelpText.Line.SUBHEADING;
		return switch (line) {
		case TITLE -> 0;
		case HEADING -> 20;
		case SUBHEADING -> 14;
		case BODY, NOTE, PICTURE, HEAD_ROW -> underHeading ? 4 : 10;
		case ITEM -> above == HelpText.Line.ITEM || underHeading ? 4 : 8;
		case INNER_ITEM, ROW -> 4;
		};
	}

	private void item(int index, int indent) {
		widget.setLineIndent(index, 1, indent);
		widget.setLineTabStops(index, 1, new int[] { indent + INDENT });
		widget.setLineWrapIndent(index, 1, indent + INDENT);
	}

	private void whole(int start, int end, Font font) {
		StyleRange range = new StyleRange(start, end - start, null, null);
		range.font = font;
		widget.setStyleRange(range);
	}

	private void span(HelpText.Span span) {
		StyleRange range = new StyleRange(span.start(), span.length(), null, null);
		StyleRange around = widget.getStyleRangeAtOffset(span.start());
		range.font = around == null ? null : around.font;
		switch (span.look()) {
		case STRONG -> range.fontStyle = SWT.BOLD;
		case LABEL -> range.fontStyle = SWT.BOLD;
		case EMPHASIS -> range.fontStyle = SWT.ITALIC;
		case KEY -> {
			range.background = EvenaarColors.background(ColorRole.INFO);
			range.borderStyle = SWT.BORDER_SOLID;
			range.borderColor = EvenaarColors.foreground(ColorRole.PAGE_RULE);
		}
		case PLAIN -> range.fontStyle = SWT.NORMAL;
		}
		if (!span.link().isEmpty()) {
			range.foreground = EvenaarColors.foreground(ColorRole.LINK);
			range.underline = true;
			range.data = span.link();
		}
		widget.setStyleRange(range);
	}

	/** The first column of a table is as wide as its widest cell, within reason. */
	private void lookOfRows() {
		if (shown == null) {
			return;
		}
		int from = 0;
		while (from < shown.lines().size()) {
			int to = from;
			while (to < shown.lines().size() && row(to)) {
				to++;
			}
			if (to > from) {
				table(from, to);
			}
			from = Math.max(to, from + 1);
		}
	}

	private boolean row(int line) {
		return shown.lines().get(line) == HelpText.Line.ROW || shown.lines().get(line) == HelpText.Line.HEAD_ROW;
	}

	private void table(int from, int to) {
		int width = 0;
		GC gc = new GC(widget);
		try {
			gc.setFont(font(1, SWT.BOLD));
			for (int i = from; i < to; i++) {
				String line = widget.getLine(i);
				int tab = line.indexOf('\t');
				width = Math.max(width, gc.textExtent(line.substring(0, Math.max(0, tab))).x);
			}
		} finally {
			gc.dispose();
		}
		int stop = Math.min(width + INDENT, Math.max(60, Math.min(WIDEST, widget.getClientArea().width) / 2 - MARGIN));
		widget.setLineTabStops(from, to - from, new int[] { stop, stop + INDENT });
		widget.setLineWrapIndent(from, to - from, stop);
	}

	private void picture(int offset, HelpBlock.Picture picture) {
		Image image = images.computeIfAbsent(offset, at -> load(picture));
		if (image == null) {
			return;
		}
		Rectangle size = scaled(image);
		StyleRange range = new StyleRange(offset, 1, null, null);
		range.metrics = new GlyphMetrics(size.height, 0, size.width);
		range.data = picture.alternative();
		widget.setStyleRange(range);
	}

	private Image load(HelpBlock.Picture picture) {
		try (InputStream in = source.open(picture.source())) {
			ImageData data = new ImageData(in);
			ImageDataProvider provider = zoom -> zoom == 100 ? data : null;
			return new Image(widget.getDisplay(), provider);
		} catch (IOException | org.eclipse.swt.SWTException missing) {
			ILog.of(HelpPageText.class).warn("A picture of the help cannot be shown: " + picture.source(), missing);
			return null;
		}
	}

	private Rectangle scaled(Image image) {
		Rectangle size = image.getBounds();
		int room = Math.max(120, widget.getClientArea().width - 3 * MARGIN);
		double scale = Math.min(1, (double) room / size.width);
		return new Rectangle(0, 0, (int) (size.width * scale), (int) (size.height * scale));
	}

	private void paint(GC gc, StyleRange style, int x, int y) {
		Image image = images.get(style.start);
		if (image != null) {
			Rectangle from = image.getBounds();
			Rectangle to = scaled(image);
			gc.setInterpolation(SWT.HIGH);
			gc.drawImage(image, 0, 0, from.width, from.height, x, y, to.width, to.height);
		}
	}

	private void click(Event event) {
		if (event.button == 1 && widget.getSelectionCount() == 0) {
			linkAt(widget.getOffsetAtPoint(new Point(event.x, event.y)));
		}
	}

	private void hover(Event event) {
		int offset = widget.getOffsetAtPoint(new Point(event.x, event.y));
		boolean link = !link(offset).isEmpty();
		widget.setCursor(link ? widget.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
	}

	/** Enter follows the link that is chosen; Tab goes from link to link. */
	private void key(Event event) {
		if (event.character == SWT.CR || event.character == ' ') {
			linkAt(widget.getSelection().x);
		}
	}

	private void linkAt(int offset) {
		String target = link(offset);
		if (!target.isEmpty()) {
			follow.accept(target);
		}
	}

	private String link(int offset) {
		if (offset < 0 || offset >= widget.getCharCount()) {
			return "";
		}
		return shown.spans().stream().filter(s -> s.start() <= offset && offset < s.start() + s.length())
				.map(HelpText.Span::link).findFirst().orElse("");
	}

	/** Chooses the next link, or the one before. @return false where there is none, so that the focus goes on */
	boolean nextLink(boolean forward) {
		Point selection = widget.getSelection();
		var links = shown.spans().stream().filter(s -> !s.link().isEmpty()).toList();
		var ordered = forward ? links : links.reversed();
		for (HelpText.Span link : ordered) {
			boolean beyond = forward ? link.start() >= selection.y && link.start() + link.length() > selection.y
					: link.start() < selection.x;
			if (beyond) {
				widget.setSelection(link.start(), link.start() + link.length());
				widget.showSelection();
				return true;
			}
		}
		return false;
	}

	private Font font(double size, int style) {
		return fonts.computeIfAbsent(size + "/" + style, key -> {
			FontData[] data = widget.getFont().getFontData();
			for (FontData each : data) {
				each.setHeight((int) Math.round(each.getHeight() * size));
				each.setStyle(style);
			}
			return new Font(widget.getDisplay(), data);
		});
	}

	private void disposeImages() {
		images.values().stream().filter(i -> i != null).forEach(Image::dispose);
		images.clear();
	}

	private void dispose() {
		disposeImages();
		fonts.values().forEach(Font::dispose);
	}
}
