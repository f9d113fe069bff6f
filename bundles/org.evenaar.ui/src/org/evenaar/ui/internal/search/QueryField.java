package org.evenaar.ui.internal.search;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.evenaar.search.Completion;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** The field for a query: what cannot be understood is underlined, ways to go on are offered while somebody types. */
final class QueryField {

	private static final int MARGIN = 5;

	private final StyledText text;
	private final CompletionPopup popup;
	private final Consumer<String> typed;
	private Runnable down = () -> { };
	private Runnable enter = () -> { };
	private Runnable escape = () -> { };
	private boolean setting;

	/** @param typed told what stands there when a person changed it */
	QueryField(Composite parent, WorkbenchIndex home, Consumer<String> typed) {
		this.typed = typed;
		text = Named.spoken(new StyledText(parent, SWT.SINGLE | SWT.BORDER), "search.query", SearchTexts.of("query.name"));
		Named.ownColors(text);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		popup = new CompletionPopup(text, home, this::complete);
		text.addListener(SWT.Modify, event -> modified());
		text.addListener(SWT.Paint, this::hint);
		text.addVerifyKeyListener(event -> event.doit = !key(event.keyCode, event.stateMask, event.character));
		text.addListener(SWT.FocusOut, event -> popup.leave());
		Named.tabLeaves(text);
		colours();
		EvenaarColors.whenChanged(text, this::colours);
	}

	private void colours() {
		text.setBackground(EvenaarColors.background(ColorRole.PAGE));
		text.setForeground(EvenaarColors.foreground(ColorRole.PAGE));
	}

	StyledText control() {
		return text;
	}

	void whenDown(Runnable action) {
		down = action;
	}

	void whenEnter(Runnable action) {
		enter = action;
	}

	void whenEscape(Runnable action) {
		escape = action;
	}

	String query() {
		return text.getText();
	}

	/** Shows a query that nobody typed here. */
	void show(String query) {
		setting = true;
		text.setText(query.replaceAll("[\\r\\n]+", " "));
		text.setCaretOffset(text.getCharCount());
		setting = false;
		popup.close();
	}

	/** Underlines what cannot be understood. */
	void mark(int position, int length) {
		unmark();
		int size = text.getCharCount();
		if (size == 0) {
			return;
		}
		int start = Math.clamp(position, 0, size - 1);
		var style = new StyleRange();
		style.start = start;
		style.length = Math.clamp(length, 1, size - start);
		style.underline = true;
		style.underlineStyle = SWT.UNDERLINE_ERROR;
		style.underlineColor = EvenaarColors.foreground(ColorRole.PROBLEM);
		style.background = EvenaarColors.background(ColorRole.HIGH);
		text.setStyleRange(style);
	}

	void unmark() {
		text.setStyleRange(null);
	}

	void focus() {
		text.setFocus();
		text.selectAll();
	}

	private void modified() {
		text.redraw();
		if (!setting) {
			typed.accept(text.getText());
			popup.typed();
		}
	}

	private void complete(Completion completion) {
		Point range = new Point(completion.start(), completion.end());
		String whole = completion.applyTo(text.getText());
		setting = true;
		text.setText(whole);
		text.setCaretOffset(Math.clamp(range.x + completion.text().length(), 0, whole.length()));
		setting = false;
		typed.accept(whole);
	}

	/** @return whether the key was used */
	private boolean key(int code, int state, char character) {
		if (popup.key(code, state)) {
			return true;
		}
		if (code == ' ' && (state & SWT.MOD1) != 0) {
			popup.ask();
			return true;
		}
		switch (code) {
		case SWT.ARROW_DOWN -> down.run();
		case SWT.CR, SWT.KEYPAD_CR -> enter.run();
		case SWT.ESC -> escape.run();
		default -> {
			return character == SWT.LF;
		}
		}
		return true;
	}

	private void hint(Event event) {
		if (text.getCharCount() == 0) {
			event.gc.setForeground(EvenaarColors.foreground(ColorRole.MUTED));
			event.gc.drawText(SearchTexts.of("query.hint"), MARGIN + 1, text.getLocationAtOffset(0).y, true);
		}
	}
}
