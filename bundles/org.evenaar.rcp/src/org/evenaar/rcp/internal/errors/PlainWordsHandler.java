package org.evenaar.rcp.internal.errors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.IStatusAdapterConstants;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.evenaar.rcp.internal.ShellTexts;

/**
 * Tells people what went wrong. An expected problem (no exception with it) is the sentence that its finder wrote, which
 * says what to do. Anything else is a mistake of the program: people read that their work is kept and how to report it.
 */
public final class PlainWordsHandler extends AbstractStatusHandler {

	/** What is already on the screen: a mistake that repeats itself shall not bury people in windows. */
	private boolean showing;

	@Override
	public void handle(StatusAdapter adapter, int style) {
		IStatus status = adapter.getStatus();
		if ((style & StatusManager.LOG) != 0) {
			ILog.of(Platform.getBundle("org.evenaar.rcp")).log(status);
		}
		if ((style & (StatusManager.SHOW | StatusManager.BLOCK)) == 0 || status.isOK() || !mayShow()) {
			return;
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		Runnable show = () -> show(status, title(adapter));
		if ((style & StatusManager.BLOCK) != 0) {
			display.syncExec(show);
		} else {
			display.asyncExec(show);
		}
	}

	private static boolean mayShow() {
		return PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().getDisplay().isDisposed();
	}

	private static String title(StatusAdapter adapter) {
		Object title = adapter.getProperty(IStatusAdapterConstants.TITLE_PROPERTY);
		return title == null ? "Evenaar" : title.toString();
	}

	private void show(IStatus status, String title) {
		if (status.matches(IStatus.CANCEL)) {
			return;
		}
		if (isExpected(status)) {
			int kind = status.getSeverity() == IStatus.INFO ? MessageDialog.INFORMATION : MessageDialog.WARNING;
			MessageDialog.open(kind, parent(), title, status.getMessage(), 0, ShellTexts.of("button.close"));
			return;
		}
		if (showing) {
			return;
		}
		showing = true;
		try {
			new MistakeDialog(parent(), status).open();
		} finally {
			showing = false;
		}
	}

	static boolean isExpected(IStatus status) {
		if (status.getException() != null) {
			return false;
		}
		for (IStatus child : status.getChildren()) {
			if (!isExpected(child)) {
				return false;
			}
		}
		return true;
	}

	private static Shell parent() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Shell active = Display.getCurrent().getActiveShell();
		if (active != null && !active.isDisposed()) {
			return active;
		}
		return window == null ? null : window.getShell();
	}
}
