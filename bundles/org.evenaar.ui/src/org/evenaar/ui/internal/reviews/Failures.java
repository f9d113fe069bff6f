package org.evenaar.ui.internal.reviews;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.IStatusAdapterConstants;
import org.eclipse.ui.statushandlers.StatusManager;
import org.evenaar.review.ReviewException;

/** Tells people that something did not work, in the one sentence that came with it. */
public final class Failures {

	private static final String BUNDLE = "org.evenaar.ui";

	private Failures() {
	}

	/** Shows an expected failure, such as a file that cannot be read. It is no error of the program: nothing is logged. */
	public static void show(String title, ReviewException failure) {
		var adapter = new StatusAdapter(new Status(IStatus.WARNING, BUNDLE, UiLanguage.of(failure.sentence())));
		adapter.setProperty(IStatusAdapterConstants.TITLE_PROPERTY, title);
		StatusManager.getManager().handle(adapter, StatusManager.SHOW);
	}

	/** @return the window to which a dialog belongs */
	public static Shell shell() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null ? null : window.getShell();
	}
}
