package org.evenaar.ui.internal.search;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.evenaar.search.Completion;
import org.evenaar.search.SearchException;
import org.evenaar.ui.internal.editor.Named;
import org.evenaar.ui.internal.reviews.UiLanguage;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** Ways to go on, below the field in which somebody types. The keyboard stays in the field. */
final class CompletionPopup {

	private static final Question NONE = new Question("", 0);
	private static final int MOST = 8;
	private static final int DELAY = 120;
	private static final int WIDTH = 240;

	private final StyledText field;
	private final Display display;
	private final WorkbenchIndex home;
	private final Consumer<Completion> chosen;
	private final Job job;
	private volatile Question question = NONE;
	private List<Completion> completions = List.of();
	private Shell shell;
	private Table table;

	private record Question(String typed, int cursor) {
	}

	CompletionPopup(StyledText field, WorkbenchIndex home, Consumer<Completion> chosen) {
		this.field = field;
		this.display = field.getDisplay();
		this.home = home;
		this.chosen = chosen;
		job = Job.createSystem("Completion", (ICoreRunnable) monitor -> look());
		job.setPriority(Job.INTERACTIVE);
		field.addListener(SWT.Dispose, event -> close());
		field.addListener(SWT.Resize, event -> close());
		EvenaarColors.whenChanged(field, this::close);
	}

	/** Somebody typed: offers ways to go on, soon, where the cursor is at the end of a word. */
	void typed() {
		String text = field.getText();
		int cursor = field.getCaretOffset();
		boolean atEnd = cursor > 0 && !Character.isWhitespace(text.charAt(cursor - 1))
				&& (cursor == text.length() || Character.isWhitespace(text.charAt(cursor)));
		if (atEnd) {
			ask();
		} else {
			question = NONE;
			close();
		}
	}

	/** Offers ways to go on. */
	void ask() {
		question = new Question(field.getText(), field.getCaretOffset());
		job.cancel();
		job.schedule(DELAY);
	}

	private void look() {
		Question asked = question;
		home.index().ifPresent(index -> {
			try {
				List<Completion> found = index.complete(asked.typed(), asked.cursor(), MOST, UiLanguage.locale());
				display.asyncExec(() -> {
					if (asked == question && asked != NONE && !field.isDisposed()) {
						show(found.stream().filter(each -> !each.applyTo(asked.typed()).strip().equals(asked.typed().strip())).toList());
					}
				});
			} catch (SearchException e) {
				ILog.of(CompletionPopup.class).info("Nothing to complete with", e);
			}
		});
	}

	private void show(List<Completion> found) {
		completions = found;
		if (found.isEmpty() || !field.isFocusControl()) {
			close();
			return;
		}
		if (shell == null) {
			make();
		}
		table.removeAll();
		found.forEach(completion -> new TableItem(table, SWT.NONE).setText(completion.text()));
		table.deselectAll();
		place();
		shell.setVisible(true);
	}

	private void make() {
		shell = new Shell(field.getShell(), SWT.ON_TOP | SWT.NO_FOCUS | SWT.NO_TRIM);
		shell.setLayout(new FillLayout());
		table = Named.spoken(new Table(shell, SWT.SINGLE | SWT.BORDER | SWT.NO_FOCUS), "search.completions", SearchTexts.of("completions"));
		Named.ownColors(shell);
		Named.ownColors(table);
		table.setBackground(EvenaarColors.background(ColorRole.PAGE));
		table.setForeground(EvenaarColors.foreground(ColorRole.PAGE));
		table.addListener(SWT.MouseUp, event -> choose());
	}

	private void place() {
		table.pack();
		Point size = shell.computeSize(SWT.DEFAULT, table.getItemHeight() * table.getItemCount() + 6);
		int start = Math.clamp(completions.getFirst().start(), 0, field.getCharCount());
		Point at = field.toDisplay(field.getLocationAtOffset(start).x, field.getSize().y);
		shell.setBounds(at.x, at.y, Math.max(WIDTH, size.x), size.y);
	}

	boolean open() {
		return shell != null && shell.isVisible();
	}

	void close() {
		if (shell != null) {
			shell.dispose();
			shell = null;
		}
	}

	/** The field lost the keyboard; a click in the list takes it for a moment. */
	void leave() {
		if (!open()) {
			question = NONE;
		}
		display.asyncExec(() -> {
			if (!field.isDisposed() && !field.isFocusControl() && display.getActiveShell() != shell) {
				close();
			}
		});
	}

	/** @return whether the key was for the list */
	boolean key(int code, int state) {
		if (!open() || (state & SWT.MODIFIER_MASK) != 0) {
			question = code == SWT.ESC || code == SWT.CR || code == SWT.ARROW_DOWN ? NONE : question;
			return false;
		}
		switch (code) {
		case SWT.ARROW_DOWN -> move(1);
		case SWT.ARROW_UP -> move(-1);
		case SWT.ESC -> close();
		case SWT.CR, SWT.KEYPAD_CR -> {
			boolean some = table.getSelectionIndex() >= 0;
			choose();
			return some;
		}
		default -> {
			return false;
		}
		}
		return true;
	}

	private void move(int by) {
		int count = table.getItemCount();
		int now = table.getSelectionIndex();
		table.select(now < 0 ? (by > 0 ? 0 : count - 1) : Math.floorMod(now + by, count));
		table.showSelection();
	}

	private void choose() {
		int index = table.getSelectionIndex();
		close();
		if (index >= 0) {
			question = NONE;
			chosen.accept(completions.get(index));
		}
	}
}
