package org.evenaar.ui.internal.theme;

import org.eclipse.swt.graphics.RGB;

/** The contrast between two colours, as WCAG 2.2 defines it. */
public final class Contrast {

	/** What WCAG asks for text of normal size at level AA. */
	public static final double TEXT = 4.5;
	/** What WCAG asks for drawings that carry meaning. */
	public static final double DRAWING = 3;

	private Contrast() {
	}

	/** @return from 1 (the same) to 21 (black and white), whichever of the two is the lighter */
	public static double ratio(RGB one, RGB other) {
		double first = luminance(one);
		double second = luminance(other);
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	public static boolean isLegible(RGB text, RGB ground) {
		return ratio(text, ground) >= TEXT;
	}

	private static double luminance(RGB color) {
		return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
	}

	private static double linear(int part) {
		double value = part / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
