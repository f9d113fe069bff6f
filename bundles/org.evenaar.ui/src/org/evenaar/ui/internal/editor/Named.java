package org.evenaar.ui.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names for those who hear a window instead of seeing it, and ids for tests. */
public final class Named {

	private static final String ID = "org.evenaar.id";

	/** The style sheets of the window leave such a control alone. */
	private static final String OWN_COLORS = "org.eclipse.e4.ui.css.disabled";

	private Named() {
	}

	/** For controls that have the colours of the page and of findings, which style sheets do not know. */
	public static <C extends Control> C ownColors(C control) {
		control.setData(OWN_COLORS, Boolean.TRUE);
		return control;
	}

	/** In a form, the tabulator leads to the next field. */
	public static void tabLeaves(Control text) {
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
	}

	public static <C extends Control> C id(C control, String id) {
		control.setData(ID, id);
		return control;
	}

	/** @param name what a screen reader says when people come to the control */
	public static <C extends Control> C spoken(C control, String id, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		return id(control, id);
	}
}
