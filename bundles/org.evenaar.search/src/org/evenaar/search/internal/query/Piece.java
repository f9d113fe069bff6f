package org.evenaar.search.internal.query;

/**
 * A piece of what somebody typed.
 *
 * @param kind  what it is
 * @param text  of a word or phrase without its signs; the name of a field
 * @param start in the query, in UTF-16 units
 * @param end   exclusive, signs included
 * @param sign  of a word or phrase: {@link #PLAIN}, {@link #PREFIX} and so on
 * @param reach how far apart the words of a phrase may be, or how many letters of a word may differ
 */
record Piece(Kind kind, String text, int start, int end, Sign sign, int reach) {

	enum Kind {
		WORD, PHRASE, FIELD, AND, OR, NOT, PLUS, MINUS, OPEN, CLOSE;

		boolean isOperand() {
			return this == WORD || this == PHRASE;
		}

		/** Stands between two others. */
		boolean isBetween() {
			return this == AND || this == OR;
		}

		/** Stands before another. */
		boolean isBefore() {
			return this == NOT || this == PLUS || this == MINUS;
		}
	}

	enum Sign {
		PLAIN, PREFIX, WILDCARD, FUZZY, NEAR
	}

	Piece(Kind kind, String text, int start, int end) {
		this(kind, text, start, end, Sign.PLAIN, 0);
	}

	int length() {
		return end - start;
	}
}
