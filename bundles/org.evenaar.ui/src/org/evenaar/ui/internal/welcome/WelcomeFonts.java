package org.evenaar.ui.internal.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;

/** The sizes of letters on the welcome page, in steps from the one the system uses. Go with the control. */
final class WelcomeFonts {

	private final Font name;
	private final Font tagline;
	private final Font card;
	private final Font heading;

	WelcomeFonts(Control owner) {
		name = font(owner, 2.4, SWT.BOLD);
		tagline = font(owner, 1.2, SWT.NORMAL);
		card = font(owner, 1.15, SWT.BOLD);
		heading = font(owner, 1.15, SWT.BOLD);
		owner.addDisposeListener(event -> {
			name.dispose();
			tagline.dispose();
			card.dispose();
			heading.dispose();
		});
	}

	Font name() {
		return name;
	}

	Font tagline() {
		return tagline;
	}

	Font card() {
		return card;
	}

	Font heading() {
		return heading;
	}

	private static Font font(Control owner, double size, int style) {
		FontData[] data = owner.getFont().getFontData();
		for (FontData each : data) {
			each.setHeight((int) Math.round(each.getHeight() * size));
			each.setStyle(style);
		}
		return new Font(owner.getDisplay(), data);
	}
}
