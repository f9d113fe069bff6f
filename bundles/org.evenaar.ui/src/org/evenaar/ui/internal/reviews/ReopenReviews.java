package org.evenaar.ui.internal.reviews;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Brings back, once the window is there, the reviews that were open when it was left. */
public final class ReopenReviews implements IStartup {

	@Override
	public void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> OpenReviews.current().restore());
	}
}
