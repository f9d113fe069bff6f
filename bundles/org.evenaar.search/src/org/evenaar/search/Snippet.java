package org.evenaar.search;

import java.util.List;

/**
 * A piece of text with marked words.
 *
 * @param text       the text; … stands where something before or after it is left out
 * @param highlights what is marked, in order and without overlap
 */
public record Snippet(String text, List<Range> highlights) {

	/**
	 * A range of a text.
	 *
	 * @param start in UTF-16 units
	 * @param end   exclusive
	 */
	public record Range(int start, int end) {
	}

	public Snippet {
		highlights = List.copyOf(highlights);
	}
}
