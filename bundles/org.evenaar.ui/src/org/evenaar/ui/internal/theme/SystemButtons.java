package org.evenaar.ui.internal.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;

/**
 * Leaves push buttons and tool bars to the system where it draws them in the dark by itself (GTK). The dark style sheet
 * gives their words one colour for good, so that nobody sees which of them can be pressed and which cannot.
 */
public final class SystemButtons {

	private static final String LEFT_ALONE = "org.eclipse.e4.ui.css.disabled";

	private SystemButtons() {
	}

	/** To be called before the first window is made: a filter sees a new control before the style sheets do. */
	public static void keep(Display display) {
		if ("gtk".equals(SWT.getPlatform())) {
			display.addFilter(SWT.Skin, event -> {
				if (pressed(event.widget)) {
					event.widget.setData(LEFT_ALONE, Boolean.TRUE);
				}
			});
		}
	}

	private static boolean pressed(Widget widget) {
		return widget instanceof ToolBar || widget instanceof Button && (widget.getStyle() & (SWT.PUSH | SWT.TOGGLE)) != 0;
	}
}
