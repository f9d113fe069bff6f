package org.evenaar.ui.internal.document;

/** How wide and how high letters are, in pixels. May be asked on any thread. */
public interface Meter {

	/** @param character a Unicode code point */
	float advance(Face face, int character);

	int ascent(Face face);

	int descent(Face face);

	default int height(Face face) {
		return ascent(face) + descent(face);
	}

	default float width(Face face, String text) {
		float width = 0;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			width += advance(face, text.codePointAt(i));
		}
		return width;
	}
}
