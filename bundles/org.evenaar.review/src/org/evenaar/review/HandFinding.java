package org.evenaar.review;

import org.evenaar.rules.Severity;

/**
 * A finding that a person makes, on words of one block.
 *
 * @param block    path of the block; of a heading: the path of its section with /h
 * @param start    offset of the first marked character in the block's text, in UTF-16 units
 * @param end      end of the marked words, exclusive; after start
 * @param title    what was seen, in a few words; not blank
 * @param why      why it matters, or empty
 * @param category kind of finding, such as race-correction, or empty
 * @param severity how much it weighs
 */
public record HandFinding(String block, int start, int end, String title, String why, String category,
		Severity severity) {

	public HandFinding {
		title = title.strip();
		why = why.strip();
	}
}
