package org.evenaar.rules;

/**
 * How far from the marked words a condition looks.
 *
 * @param kind  the kind of reach
 * @param words for WORDS kinds the largest distance in words, else 0
 */
public record Scope(Kind kind, int words) {

	/** Kinds of reach. */
	public enum Kind {
		SENTENCE,
		/** Paragraph or list item with the sentence that leads into its list; a table row with its header row. */
		BLOCK,
		/** The block and the headings above it. */
		HEADING, WORDS, WORDS_BEFORE, WORDS_AFTER,
		/** Overlapping the marked words. */
		SAME
	}

	public static final Scope SENTENCE = new Scope(Kind.SENTENCE, 0);
}
