package org.evenaar.ui.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineBackgroundEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.evenaar.rules.Severity;
import org.evenaar.search.UnitKind;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.search.ResultsText.DocumentEntry;
import org.evenaar.ui.internal.search.ResultsText.Entry;
import org.evenaar.ui.internal.search.ResultsText.HitEntry;
import org.evenaar.ui.internal.search.ResultsText.Look;
import org.evenaar.ui.internal.search.ResultsText.Style;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** The results as a text in which the keyboard goes from place to place; a screen reader reads it as it stands. */
final class ResultsPage {

	private static final int MARGIN = 10;
	private static final int INDENT = 14;
	private static final int ABOVE_TITLE = 4;
	private static final int ABOVE_HIT = 5;

	private final StyledText widget;
	private final Font bold;
	private final Font small;
	private ResultsText shown = ResultsText.empty();
	private int current = -1;
	private Consumer<Entry> opened = entry -> { };
	private Runnable left = () -> { };

	ResultsPage(Composite parent) {
		widget = Named.spoken(new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), "search.results",
				SearchTexts.of("results.name"));
		Named.ownColors(widget);
		widget.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN);
		widget.setDoubleClickEnabled(false);
		widget.setCaret(null);
		FontDescriptor plain = JFaceResources.getDialogFontDescriptor();
		bold = plain.setStyle(SWT.BOLD).increaseHeight(1).createFont(widget.getDisplay());
		small = plain.increaseHeight(-1).createFont(widget.getDisplay());
		widget.addDisposeListener(event -> {
			bold.dispose();
			small.dispose();
		});
		widget.addVerifyKeyListener(event -> event.doit = !key(event.keyCode, event.stateMask));
		widget.addListener(SWT.MouseDown, event -> clicked(event.x, event.y));
		widget.addListener(SWT.MouseDoubleClick, event -> open());
		widget.addListener(SWT.FocusIn, event -> focused());
		widget.addListener(SWT.FocusOut, event -> widget.redraw());
		widget.addLineBackgroundListener(this::background);
		Named.tabLeaves(widget);
		colours();
		EvenaarColors.whenChanged(widget, this::colours);
	}

	private void colours() {
		widget.setBackground(EvenaarColors.background(ColorRole.PAGE));
		widget.setForeground(EvenaarColors.foreground(ColorRole.PAGE));
		style();
	}

	StyledText control() {
		return widget;
	}

	/** @param action told which entry somebody opens */
	void whenOpened(Consumer<Entry> action) {
		opened = action;
	}

	/** @param action done where somebody leaves the list at its top */
	void whenLeft(Runnable action) {
		left = action;
	}

	/** @param same true where it is the same search with more in it: the place where people were stays */
	void show(ResultsText text, boolean same) {
		int top = widget.getTopIndex();
		int before = current;
		shown = text;
		current = same && before < text.entries().size() ? before : -1;
		widget.setRedraw(false);
		widget.setText(text.text());
		style();
		widget.setTopIndex(same ? top : 0);
		widget.setRedraw(true);
		if (widget.isFocusControl()) {
			focused();
		}
	}

	private void style() {
		List<StyleRange> ranges = new ArrayList<>();
		for (Style style : shown.styles()) {
			ranges.add(range(style));
			lines(style);
		}
		widget.setStyleRanges(ranges.toArray(StyleRange[]::new));
	}

	private StyleRange range(Style style) {
		var range = new StyleRange();
		range.start = style.start();
		range.length = style.length();
		switch (style.look()) {
		case TITLE -> {
			range.font = bold;
			range.foreground = EvenaarColors.foreground(ColorRole.LINK);
		}
		case ABOUT, GAP -> {
			range.font = small;
			range.foreground = EvenaarColors.foreground(ColorRole.MUTED);
		}
		case PLACE -> {
			range.font = small;
			range.foreground = EvenaarColors.foreground(role(style.start()));
		}
		case MATCH -> {
			range.fontStyle = SWT.BOLD;
			range.foreground = EvenaarColors.foreground(ColorRole.MATCH);
			range.background = EvenaarColors.background(ColorRole.MATCH);
		}
		case LINK -> {
			range.underline = true;
			range.foreground = EvenaarColors.foreground(ColorRole.LINK);
		}
		default -> range.foreground = EvenaarColors.foreground(ColorRole.PAGE);
		}
		return range;
	}

	/** Recommendations and findings have the colours that they have in a document. */
	private ColorRole role(int offset) {
		return shown.entry(shown.entryAt(offset)).filter(HitEntry.class::isInstance).map(entry -> ((HitEntry) entry).hit())
				.map(hit -> hit.kind() == UnitKind.RECOMMENDATION ? ColorRole.RECOMMENDATION
						: Severity.of(hit.severity()).map(ColorRole::of).orElse(ColorRole.MUTED))
				.orElse(ColorRole.MUTED);
	}

	private void lines(Style style) {
		int line = widget.getLineAtOffset(style.start());
		boolean inner = style.look() != Look.TITLE && style.look() != Look.ABOUT;
		if (inner) {
			widget.setLineIndent(line, 1, INDENT);
			widget.setLineWrapIndent(line, 1, INDENT);
		}
		if (style.look() == Look.TITLE || style.look() == Look.PLACE) {
			widget.setLineVerticalIndent(line, style.look() == Look.TITLE ? ABOVE_TITLE : ABOVE_HIT);
		}
	}

	private void background(LineBackgroundEvent event) {
		shown.entry(current).filter(entry -> event.lineOffset >= entry.start() && event.lineOffset <= entry.end())
				.ifPresent(entry -> event.lineBackground = EvenaarColors.background(widget.isFocusControl() ? ColorRole.LOW : ColorRole.INFO));
	}

	/** @return what is chosen */
	Optional<Entry> current() {
		return shown.entry(current);
	}

	/** @return what is shown */
	ResultsText shown() {
		return shown;
	}

	/** Gives the keyboard to the first place. */
	void enter() {
		if (!shown.entries().isEmpty()) {
			widget.setFocus();
			int first = Math.max(0, firstHit());
			choose(current < 0 ? first : current);
		}
	}

	private int firstHit() {
		for (int i = 0; i < shown.entries().size(); i++) {
			if (shown.entries().get(i) instanceof HitEntry) {
				return i;
			}
		}
		return -1;
	}

	/** Opens what is chosen, else the first place; nothing where there is none. */
	private void openFirst() {
		if (current < 0 && firstHit() >= 0) {
			choose(firstHit());
		}
		open();
	}

	private void focused() {
		if (current < 0 && !shown.entries().isEmpty()) {
			choose(Math.max(0, firstHit()));
		}
		widget.redraw();
	}

	private boolean key(int code, int state) {
		if ((state & SWT.MODIFIER_MASK) != 0) {
			return false;
		}
		switch (code) {
		case SWT.ARROW_DOWN -> choose(Math.min(shown.entries().size() - 1, current + 1));
		case SWT.ARROW_UP -> up();
		case SWT.HOME -> choose(0);
		case SWT.END -> choose(shown.entries().size() - 1);
		case SWT.CR, SWT.KEYPAD_CR -> openFirst();
		case SWT.ESC -> left.run();
		default -> {
			return false;
		}
		}
		return true;
	}

	private void up() {
		if (current <= 0) {
			left.run();
		} else {
			choose(current - 1);
		}
	}

	private void clicked(int x, int y) {
		int offset = widget.getOffsetAtPoint(new Point(Math.max(MARGIN + INDENT, x), y));
		int line = widget.getLineIndex(y);
		int number = shown.entryAt(offset >= 0 ? offset : widget.getOffsetAtLine(Math.clamp(line, 0, widget.getLineCount() - 1)));
		if (number >= 0) {
			choose(number);
			Entry entry = shown.entries().get(number);
			if (entry instanceof ResultsText.MoreHits || entry instanceof ResultsText.MoreDocuments) {
				opened.accept(entry);
			}
		}
	}

	private void choose(int number) {
		if (number < 0 || number >= shown.entries().size()) {
			return;
		}
		current = number;
		Entry entry = shown.entries().get(number);
		// The end, then the beginning: both come into sight, of the first place of a document its title too.
		widget.setSelection(entry.end());
		widget.setSelection(number > 0 && shown.entries().get(number - 1) instanceof DocumentEntry title ? title.start() : entry.start());
		widget.setSelection(entry.start());
		widget.redraw();
	}

	private void open() {
		current().ifPresent(opened);
	}
}
