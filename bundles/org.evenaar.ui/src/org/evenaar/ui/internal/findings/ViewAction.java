package org.evenaar.ui.internal.findings;

import org.eclipse.jface.action.Action;

/** An action that a view answers. */
public final class ViewAction extends Action {

	private final Runnable does;

	public ViewAction(String text, Runnable does) {
		super(text);
		this.does = does;
	}

	@Override
	public void run() {
		does.run();
	}
}
