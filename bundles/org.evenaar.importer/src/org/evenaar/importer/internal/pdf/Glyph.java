package org.evenaar.importer.internal.pdf;

/**
 * One painted sign.
 *
 * @param text  what it stands for; a ligature can be several characters; a space has width but no ink
 * @param left  left edge in upright page coordinates
 * @param right right edge
 * @param base  the line it stands on, from the top of the page
 * @param size  size of the type in points, as painted
 * @param bold  painted in a heavy type
 */
record Glyph(String text, float left, float right, float base, float size, boolean bold) {

	boolean isSpace() {
		return text.isBlank();
	}

	float width() {
		return right - left;
	}
}
