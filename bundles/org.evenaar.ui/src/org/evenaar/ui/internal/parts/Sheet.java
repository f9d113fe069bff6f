package org.evenaar.ui.internal.parts;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;

/** A page that scrolls, of one column that is never wider than reads well. */
public final class Sheet {

	private static final String CSS_OFF = "org.eclipse.e4.ui.css.disabled";
	private static final int WIDEST = 1100;
	private static final int MARGIN = 24;
	private static final int STEP = 48;

	private final ScrolledComposite scroll;
	private final Composite column;

	public Sheet(Composite parent) {
		scroll = plain(new ScrolledComposite(parent, SWT.V_SCROLL));
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.getVerticalBar().setIncrement(STEP / 2);
		Composite ground = plain(new Composite(scroll, SWT.NONE));
		scroll.setContent(ground);
		column = plain(new Composite(ground, SWT.NONE));
		GridLayoutFactory.fillDefaults().spacing(0, 14).applyTo(column);
		scroll.addListener(SWT.Resize, event -> arrange());
		colour();
		EvenaarColors.whenChanged(scroll, this::colour);
	}

	private static <C extends Control> C plain(C control) {
		control.setData(CSS_OFF, Boolean.TRUE);
		return control;
	}

	private void colour() {
		scroll.setBackground(EvenaarColors.background(ColorRole.PAGE));
		scroll.getContent().setBackground(EvenaarColors.background(ColorRole.PAGE));
		column.setBackground(EvenaarColors.background(ColorRole.PAGE));
	}

	/** @return where parts go, one below the other */
	public Composite column() {
		return column;
	}

	public ScrolledComposite control() {
		return scroll;
	}

	/** A part as wide as the column and as high as it has to be at that width. */
	public static void fill(Control control) {
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(control);
	}

	/** To be called when all parts are there, or one has another size. */
	public void arrange() {
		if (scroll.isDisposed()) {
			return;
		}
		int room = scroll.getClientArea().width;
		int width = Math.max(300, Math.min(WIDEST, room - 2 * MARGIN));
		Point size = column.computeSize(width, SWT.DEFAULT, true);
		column.setBounds(MARGIN, MARGIN / 2 + 4, width, size.y);
		column.layout(true, true);
		scroll.setMinSize(300, size.y + 2 * MARGIN);
	}

	/** Scrolls the sheet that a control is on. */
	public static void wheel(Event event) {
		Control control = (Control) event.widget;
		while (control != null && !(control instanceof ScrolledComposite)) {
			control = control.getParent();
		}
		if (control instanceof ScrolledComposite scroll) {
			Point origin = scroll.getOrigin();
			scroll.setOrigin(origin.x, origin.y - Integer.signum(event.count) * STEP);
		}
	}
}
