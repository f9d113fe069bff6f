package org.evenaar.ui.internal.editor;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.evenaar.rules.Text;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** What undo and redo mean in an editor, with what they would undo in their words. */
public final class UndoActions {

	private final Step undo = new Step("undo");
	private final Step redo = new Step("redo");

	/** Until {@link #of} there is nothing to undo. */
	public UndoActions(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		update();
		bars.updateActionBars();
	}

	/** Says what there is to undo and to redo, each with its words. */
	public void of(BooleanSupplier canUndo, Runnable undoes, Supplier<Text> undoWords, BooleanSupplier canRedo, Runnable redoes,
			Supplier<Text> redoWords) {
		undo.set(canUndo, undoes, undoWords);
		redo.set(canRedo, redoes, redoWords);
		update();
	}

	/** To be called after every change. */
	public void update() {
		undo.update();
		redo.update();
	}

	private static final class Step extends Action {

		private final String key;
		private BooleanSupplier can = () -> false;
		private Runnable work = () -> { };
		private Supplier<Text> words = () -> Text.EMPTY;

		Step(String key) {
			this.key = key;
		}

		void set(BooleanSupplier possible, Runnable does, Supplier<Text> says) {
			can = possible;
			work = does;
			words = says;
		}

		void update() {
			setEnabled(can.getAsBoolean());
			Text what = words.get();
			setText(what.isEmpty() ? EditorTexts.text(key) : EditorTexts.text(key + ".what", UiLanguage.of(what)));
		}

		@Override
		public void run() {
			if (can.getAsBoolean()) {
				work.run();
			}
		}
	}
}
