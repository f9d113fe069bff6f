package org.evenaar.importer.internal.pdf;

/**
 * A run of words on one line without a wide gap: a line of a column, a cell of a table row, or a part of them.
 *
 * @param base      the line it stands on
 * @param size      size of most of its type
 * @param bold      all its words are heavy
 * @param firstWord width of the first word, to tell whether it would have fitted on the line before
 */
record Fragment(String text, float left, float right, float base, float size, boolean bold, float firstWord)
		implements Box {

	@Override
	public float top() {
		return base - 0.75f * size;
	}

	@Override
	public float bottom() {
		return base + 0.22f * size;
	}
}
