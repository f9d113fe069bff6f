package org.evenaar.ui.internal.document;

import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.widgets.Display;

/** The letters of a document at one size, and how wide they are. */
record Type(DocumentFonts fonts, FontMeter meter) {

	/** Characters in a line that are pleasant to read. */
	private static final int MEASURE = 78;
	private static final String SAMPLE = "de richtlijn is bedoeld voor alle mensen met klachten and for those who care ";

	/** To be disposed of by {@link DocumentFonts#dispose}. */
	static Type of(Display display, Drawable drawable, int zoom, Letters letters) {
		var fonts = new DocumentFonts(display, zoom);
		return new Type(fonts, new FontMeter(drawable, fonts, letters));
	}

	/** @return the width of a column that is pleasant to read, in pixels */
	int pleasantWidth() {
		return Math.round(meter.width(Face.BODY, SAMPLE) / SAMPLE.length() * MEASURE);
	}
}
