package org.evenaar.review.internal.session;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.evenaar.rules.Text;

/** A command stack that can be saved while people go on working. */
public final class SessionStack extends BasicCommandStack {

	/**
	 * Where a stack stood.
	 *
	 * @param index of the last command that was done, -1 for none
	 * @param last  that command, or null
	 */
	public record Mark(int index, Command last) {
	}

	private static final int NEVER = -2;

	public Mark mark() {
		return new Mark(top, top < 0 ? null : commandList.get(top));
	}

	/** What was there at the mark is saved now. */
	public void saved(Mark mark) {
		boolean reachable = mark.index() < commandList.size()
				&& (mark.index() < 0 || commandList.get(mark.index()) == mark.last());
		saveIndex = reachable ? mark.index() : NEVER;
	}

	/** @return what undo would take back, or empty */
	public Text undoLabel() {
		return canUndo() && getUndoCommand() instanceof Step step ? step.text() : Text.EMPTY;
	}

	/** @return what redo would do again, or empty */
	public Text redoLabel() {
		return canRedo() && getRedoCommand() instanceof Step step ? step.text() : Text.EMPTY;
	}

	/** What was done before cannot be taken back any more. */
	public void forget(boolean saved) {
		flush();
		saveIndex = saved ? -1 : NEVER;
	}
}
