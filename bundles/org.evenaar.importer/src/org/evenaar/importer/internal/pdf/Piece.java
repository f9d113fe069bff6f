package org.evenaar.importer.internal.pdf;

import org.evenaar.importer.Origin;

/** A line or a table at its place in the reading order of a page. */
sealed interface Piece {

	/** The page, from 1. */
	int page();

	/** The line on the page, from 1, counted in reading order. */
	int number();

	/** Where it begins in the text of its page. */
	int start();

	/** Where it ends in the text of its page. */
	int end();

	default Origin origin(Piece last) {
		return new Origin(page(), "page " + page() + ", line " + number(), start(), last.page() == page() ? last.end() : -1);
	}

	/**
	 * @param text      the line as read, with a hyphen at its end where one is printed
	 * @param firstWord width of its first word
	 */
	record Line(int page, int number, int start, String text, float left, float right, float base, float size, boolean bold,
			float firstWord) implements Piece {

		@Override
		public int end() {
			return start + text.length();
		}

		boolean startsLower() {
			return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
		}
	}

	record Table(int page, int number, int start, int end, TableBlock block) implements Piece {
	}
}
