package org.evenaar.ui.internal.editor;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names for those who hear a window instead of seeing it, and ids for tests. */
public final class Named {

	private static final String ID = "org.evenaar.id";

	private Named() {
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
