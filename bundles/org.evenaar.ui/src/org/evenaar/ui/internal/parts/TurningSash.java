package org.evenaar.ui.internal.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** Two parts that stand side by side where there is room for that, and below each other elsewhere. */
public final class TurningSash {

	private final SashForm sash;

	/** @return what the two parts go into */
	public static SashForm in(Composite parent) {
		return new TurningSash(parent).sash;
	}

	private TurningSash(Composite parent) {
		sash = new SashForm(parent, SWT.VERTICAL);
		parent.addListener(SWT.Resize, event -> turn(parent.getClientArea()));
	}

	private void turn(Rectangle room) {
		int wanted = room.width > room.height * 5 / 4 ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() != wanted) {
			sash.setOrientation(wanted);
		}
	}
}
