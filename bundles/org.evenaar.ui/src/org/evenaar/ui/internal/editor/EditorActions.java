package org.evenaar.ui.internal.editor;

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

/** What the commands that every part answers in its own way mean in a review: undo, redo, copy, find. */
final class EditorActions {

	private final UndoActions undo;

	EditorActions(IActionBars bars, ReviewSession session, DocumentView view, Runnable find) {
		undo = new UndoActions(bars);
		undo.of(session::canUndo, session::undo, session::undoLabel, session::canRedo, session::redo, session::redoLabel);
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action(() -> copy(view)));
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), action(find));
		bars.updateActionBars();
	}

	private static Action action(Runnable run) {
		return new Action() {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	/** To be called after every change. */
	void update() {
		undo.update();
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
