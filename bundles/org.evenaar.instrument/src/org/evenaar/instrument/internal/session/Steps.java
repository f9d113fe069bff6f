package org.evenaar.instrument.internal.session;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** The steps of a session. A step that fails is for whoever asked for it, not for a log. */
public final class Steps extends BasicCommandStack {

	private static final int NOWHERE = -2;

	@Override
	protected void handleError(Exception exception) {
		throw exception instanceof RuntimeException known ? known : new IllegalStateException(exception);
	}

	/** @return the last step that stands, to say later up to where it was saved; null where there is none */
	public Command mark() {
		return getUndoCommand();
	}

	/** Everything up to that step is saved; where it was taken back since and another done, nothing is. */
	public void saved(Command mark) {
		int index = mark == null ? -1 : commandList.indexOf(mark);
		saveIndex = mark != null && index < 0 ? NOWHERE : index;
		notifyListeners();
	}
}
