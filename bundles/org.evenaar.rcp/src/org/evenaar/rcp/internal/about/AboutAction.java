package org.evenaar.rcp.internal.about;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;

/** Answers the standard command, so that the menu of macOS finds it too. */
public final class AboutAction extends Action {

	private final IWorkbenchWindow window;

	public AboutAction(IWorkbenchWindow window) {
		this.window = window;
		setId("about");
		setActionDefinitionId(IWorkbenchCommandConstants.HELP_ABOUT);
	}

	@Override
	public void run() {
		new AboutDialog(window.getShell()).open();
	}
}
