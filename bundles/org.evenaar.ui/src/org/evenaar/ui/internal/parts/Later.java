package org.evenaar.ui.internal.parts;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Goes on with a control from another thread. */
public final class Later {

	private Later() {
	}

	/** Runs the action on the UI thread, unless the control or the window is gone by then; on any thread. */
	public static void with(Control control, Runnable action) {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			// The control cannot be asked for its display: it may be gone already.
			display.asyncExec(() -> {
				if (!control.isDisposed()) {
					action.run();
				}
			});
		}
	}
}
