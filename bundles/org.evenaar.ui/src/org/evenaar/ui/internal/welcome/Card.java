package org.evenaar.ui.internal.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleActionAdapter;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.evenaar.ui.internal.theme.ColorRole;
import org.evenaar.ui.internal.theme.EvenaarColors;
import org.evenaar.ui.internal.theme.EvenaarIcons;
import org.evenaar.ui.internal.theme.Icon;

/**
 * A button with a heading and a line of explanation, as large as its text needs at the width it gets. It takes part in
 * the order of Tab, answers Enter and the space bar, and calls itself a button to screen readers.
 */
final class Card extends Canvas {

	private static final int ROUND = 10;
	private static final int GAP = 4;
	private static final int ICON = 24;

	private final Icon icon;
	private final int margin;
	private final Font titleFont;
	private final Runnable action;
	private String title;
	private String line;
	private boolean over;
	private boolean greyed;

	/**
	 * @param icon      the picture before the text, or null for none
	 * @param margin    room around the text
	 * @param titleFont the font of the heading; stays with the caller
	 * @param action    what the button does
	 */
	Card(Composite parent, Icon icon, int margin, Font titleFont, Runnable action) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.icon = icon;
		this.margin = margin;
		this.titleFont = titleFont;
		this.action = action;
		setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseUp, event -> mouseUp(event));
		addListener(SWT.MouseEnter, event -> over(true));
		addListener(SWT.MouseExit, event -> over(false));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, this::traverse);
		access();
	}

	/**
	 * @param heading     the name of the button
	 * @param explanation what stands below it
	 * @param pale        true where the thing is not there now
	 */
	void setTexts(String heading, String explanation, boolean pale) {
		title = heading;
		line = explanation;
		greyed = pale;
		redraw();
	}

	void press() {
		action.run();
	}

	String title() {
		return title;
	}

	String line() {
		return line;
	}

	private void access() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = title;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = line;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
			}
		});
		getAccessible().addAccessibleActionListener(new AccessibleActionAdapter() {
			@Override
			public void getActionCount(AccessibleActionEvent event) {
				event.count = 1;
			}

			@Override
			public void doAction(AccessibleActionEvent event) {
				press();
				event.result = ACC.OK;
			}
		});
	}

	private void mouseUp(Event event) {
		if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
			press();
		}
	}

	private void over(boolean isOver) {
		over = isOver;
		redraw();
	}

	private void key(Event event) {
		if (event.character == SWT.CR || event.character == ' ' || event.keyCode == SWT.KEYPAD_CR) {
			press();
		}
	}

	private void traverse(Event event) {
		switch (event.detail) {
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = true;
		case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS -> {
			event.detail = event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_RIGHT ? SWT.TRAVERSE_TAB_NEXT
					: SWT.TRAVERSE_TAB_PREVIOUS;
			event.doit = true;
		}
		default -> {
			// Enter and Escape are keys of the card or of the window
		}
		}
	}

	private int textLeft() {
		return icon == null ? margin : margin + ICON + margin * 3 / 4;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? 360 : wHint;
		int room = Math.max(80, width - textLeft() - margin);
		int height = height(title, titleFont, room) + GAP + height(line, getFont(), room) + 2 * margin;
		return new Point(width, hHint == SWT.DEFAULT ? height : hHint);
	}

	private int height(String text, Font font, int width) {
		TextLayout layout = layout(text, font, width);
		try {
			return layout.getBounds().height;
		} finally {
			layout.dispose();
		}
	}

	private TextLayout layout(String text, Font font, int width) {
		TextLayout layout = new TextLayout(getDisplay());
		layout.setFont(font);
		layout.setWidth(Math.max(1, width));
		layout.setText(text == null ? "" : text);
		return layout;
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(EvenaarColors.background(ColorRole.PAGE));
		gc.fillRectangle(area);
		gc.setBackground(EvenaarColors.background(over ? ColorRole.LOW : ColorRole.SUPPRESSED));
		gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
		if (isFocusControl()) {
			gc.setForeground(EvenaarColors.foreground(ColorRole.LINK));
			gc.setLineWidth(2);
			gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, ROUND, ROUND);
		}
		if (icon != null) {
			Image image = EvenaarIcons.image(icon);
			gc.drawImage(image, margin, margin, ICON, ICON);
		}
		Color strong = EvenaarColors.foreground(greyed ? ColorRole.SUPPRESSED : ColorRole.PAGE);
		int top = margin + draw(gc, title, titleFont, strong, area, margin) + GAP;
		draw(gc, line, getFont(), EvenaarColors.foreground(greyed ? ColorRole.SUPPRESSED : ColorRole.MUTED), area, top);
	}

	private int draw(GC gc, String text, Font font, Color color, Rectangle area, int top) {
		TextLayout layout = layout(text, font, area.width - textLeft() - margin);
		try {
			gc.setForeground(color);
			layout.draw(gc, textLeft(), top);
			return layout.getBounds().height;
		} finally {
			layout.dispose();
		}
	}
}
