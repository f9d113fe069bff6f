package org.evenaar.ui.internal.welcome;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.IWindowListener;
import org.evenaar.ui.internal.tour.TourTracker;
import org.evenaar.ui.internal.wizards.FileDrop;

/**
 * What begins with the window: files may be dropped on it, recent reviews and the tour are followed, and a window with
 * nothing in it shows the welcome page.
 */
public final class WelcomeStart implements IStartup {

	@Override
	public void earlyStartup() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(WelcomeStart::begin);
	}

	private static void begin() {
		if (PlatformUI.getWorkbench().isClosing()) {
			return;
		}
		RecentTracker.current();
		TourTracker.current();
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			FileDrop.accept(window.getShell());
			openWhereEmpty(window);
		}
		PlatformUI.getWorkbench().addWindowListener(new NewWindows());
	}

	/** Shows the welcome page in a window that has no document open. Does nothing where one is, so it may be asked twice. */
	public static void openWhereEmpty(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		if (page != null && page.getEditorReferences().length == 0) {
			WelcomeEditor.open(window);
		}
	}

	private static final class NewWindows implements IWindowListener {

		@Override
		public void windowOpened(IWorkbenchWindow window) {
			FileDrop.accept(window.getShell());
			openWhereEmpty(window);
		}

		@Override
		public void windowActivated(IWorkbenchWindow window) {
			// nothing changes
		}

		@Override
		public void windowDeactivated(IWorkbenchWindow window) {
			// nothing changes
		}

		@Override
		public void windowClosed(IWorkbenchWindow window) {
			// goes with its shell
		}
	}
}
