package org.evenaar.ui.internal.document;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.evenaar.model.guideline.Strength;

/**
 * Sets a document beside the UI thread, in the letters and for the width that were asked for last. Belongs to the UI
 * thread.
 */
final class Typesetter {

	private final StyledText text;
	private final Display display;
	private final Function<Strength, String> labels;
	/** What the text on the screen is set in, and what it will be set in next. */
	private Type type;
	private Type nextType;
	private Manuscript manuscript = new Manuscript(List.of(), List.of(), List.of());
	private Letters letters = new Letters(manuscript);
	private int generation;

	Typesetter(StyledText text, Function<Strength, String> labels, int zoom) {
		this.text = text;
		this.display = text.getDisplay();
		this.labels = labels;
		type = Type.of(display, text, zoom, letters);
		nextType = type;
		text.addDisposeListener(event -> {
			generation++;
			type.fonts().dispose();
			if (nextType != type) {
				nextType.fonts().dispose();
			}
		});
	}

	/** @return what the text on the screen is set in */
	Type type() {
		return type;
	}

	/** @return the width in which the next text reads well, in pixels */
	int pleasantWidth() {
		return nextType.pleasantWidth();
	}

	/** @return the document without a line of it set */
	Composition empty() {
		return Composer.compose(manuscript, type.meter(), 1, labels);
	}

	/** Takes another document; what was being set is given up. */
	void take(Manuscript newManuscript, int zoom, Runnable whenTaken) {
		int asked = ++generation;
		Job.createSystem("Letters", monitor -> {
			var needed = new Letters(newManuscript);
			onUi(asked, () -> {
				manuscript = newManuscript;
				letters = needed;
				zoom(zoom);
				whenTaken.run();
			});
		}).schedule();
	}

	/** The next text is set in letters of this size. */
	void zoom(int percent) {
		if (nextType != type) {
			nextType.fonts().dispose();
		}
		nextType = Type.of(display, text, percent, letters);
	}

	/**
	 * Sets the document anew.
	 *
	 * @param room   width of a line in pixels
	 * @param beside what else is to be done with the result beside the UI thread
	 * @param then   told on the UI thread, unless something else was asked for since
	 */
	<T> void set(int room, Function<Composition, T> beside, BiConsumer<Composition, T> then) {
		int asked = ++generation;
		Type wanted = nextType;
		Manuscript toSet = manuscript;
		Job.createSystem("Typesetting", monitor -> {
			Composition done = Composer.compose(toSet, wanted.meter(), room, labels);
			T more = beside.apply(done);
			onUi(asked, () -> then.accept(done, more));
		}).schedule();
	}

	/** The text on the screen is in the next letters from here on; to be called while it is empty. */
	void turn() {
		Type before = type;
		type = nextType;
		text.setFont(type.fonts().font(Face.BODY));
		if (before != type) {
			before.fonts().dispose();
		}
	}

	private void onUi(int asked, Runnable runnable) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (asked == generation && !text.isDisposed()) {
					runnable.run();
				}
			});
		}
	}
}
