package org.evenaar.rcp.internal;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens the preferences: our few pages in their own order, without the platform's search, history and transfer. */
final class PreferencesAction extends Action {

	private static final String FIRST_PAGE = "org.evenaar.ui.preferences.general";
	private static final Point LEAST_SIZE = new Point(720, 480);

	private final IWorkbenchWindow window;

	PreferencesAction(IWorkbenchWindow window) {
		this.window = window;
		setId("preferences");
		setActionDefinitionId(IWorkbenchCommandConstants.WINDOW_PREFERENCES);
	}

	@Override
	public void run() {
		PreferenceDialog dialog = new PreferenceDialog(window.getShell(),
				window.getWorkbench().getPreferenceManager()) {
			@Override
			protected void configureShell(Shell shell) {
				super.configureShell(shell);
				shell.setMinimumSize(LEAST_SIZE);
			}
		};
		dialog.setSelectedNode(FIRST_PAGE);
		dialog.open();
	}
}
