package org.evenaar.importer.internal.text;

import java.util.List;

/**
 * Lines of a text that belong together.
 *
 * @param shape  what they look like
 * @param level  of a heading or the depth of an item of a list, from 1; else 0
 * @param marker of an item of a list, or empty
 * @param text   the lines put together
 * @param lines  the lines
 * @param gap    the number of blank lines before them
 */
record Chunk(Shape shape, int level, String marker, String text, List<Line> lines, int gap) {

	enum Shape {
		PROSE, ITEM, HEADING, TABLE
	}

	Line first() {
		return lines.getFirst();
	}

	Line last() {
		return lines.getLast();
	}

	Chunk asHeading(int level, String heading) {
		return new Chunk(Shape.HEADING, level, "", heading, lines, gap);
	}

	/** @return the text with the marker that was taken from it */
	String whole() {
		return marker.isEmpty() ? text : marker + ' ' + text;
	}
}
