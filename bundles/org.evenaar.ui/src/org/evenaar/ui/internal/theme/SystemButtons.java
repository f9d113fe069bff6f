package org.evenaar.ui.internal.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;

/**
 * Leaves push buttons to the system where it draws them in the dark by itself (GTK). The dark style sheet gives a button
 * one colour of text for good, so that nobody sees which button can be pressed and which cannot.
 */
public final class SystemButtons {

	private static final String LEFT_ALONE = "org.eclipse.e4.ui.css.disabled";

	private SystemButtons() {
	}

	/** To be called before the first window is made: a filter sees a new button before the style sheets do. */
	public static void keep(Display display) {
		if ("gtk".equals(SWT.getPlatform())) {
			display.addFilter(SWT.Skin, event -> {
				if (event.widget instanceof Button button && (button.getStyle() & (SWT.PUSH | SWT.TOGGLE)) != 0) {
					button.setData(LEFT_ALONE, Boolean.TRUE);
				}
			});
		}
	}
}
