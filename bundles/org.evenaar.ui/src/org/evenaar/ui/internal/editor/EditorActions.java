package org.evenaar.ui.internal.editor;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.evenaar.review.ReviewSession;
import org.evenaar.ui.internal.document.DocumentView;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** What the commands that every part answers in its own way mean in a review: undo, redo, copy, find. */
final class EditorActions {

	private final ReviewSession session;
	private final Action undo;
	private final Action redo;

	EditorActions(IActionBars bars, ReviewSession session, DocumentView view, Runnable find) {
		this.session = session;
		undo = action(() -> session.undo(), session::canUndo);
		redo = action(() -> session.redo(), session::canRedo);
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action(() -> copy(view), () -> true));
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), action(find, () -> true));
		update();
		bars.updateActionBars();
	}

	private static Action action(Runnable run, BooleanSupplier can) {
		return new Action() {
			@Override
			public void run() {
				if (can.getAsBoolean()) {
					run.run();
				}
			}
		};
	}

	/** To be called after every change. */
	void update() {
		undo.setEnabled(session.canUndo());
		undo.setText(label("undo", session.undoLabel()));
		redo.setEnabled(session.canRedo());
		redo.setText(label("redo", session.redoLabel()));
	}

	private static String label(String key, org.evenaar.rules.Text what) {
		return what.isEmpty() ? EditorTexts.text(key) : EditorTexts.text(key + ".what", UiLanguage.of(what));
	}

	/** The document is copied without the line ends that the window made; other fields copy as they always do. */
	private static void copy(DocumentView view) {
		Control focus = view.widget().getDisplay().getFocusControl();
		if (focus == view.widget()) {
			String words = view.selectedWords();
			if (!words.isEmpty()) {
				var clipboard = new Clipboard(view.widget().getDisplay());
				clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
				clipboard.dispose();
			}
		} else if (focus instanceof Text text) {
			text.copy();
		} else if (focus instanceof StyledText text) {
			text.copy();
		}
	}
}
