package org.evenaar.rules.internal.scan;

import java.text.Normalizer;

/**
 * What a character is to the scanner. Letters come out in lower case without accents, so that negroïde and
 * NEGROIDE are the same word.
 */
public final class Folding {

	/** Between words, without ending a term. */
	static final char GAP = 0;
	/** Ends a term: comma, full stop, bracket and the like. */
	static final char BREAK = 1;
	/** Not there: soft hyphen, combining accent, zero-width space. */
	static final char SKIP = 2;
	/** A sign that may be a word of its own: × ≥ = and the like. */
	static final char SIGN = 3;
	/** Values from here on are letters and digits. */
	static final char FIRST_LETTER = '0';

	private static final String BREAKS = ",.;:()[]{}/|!?•–—…";
	private static final String SIGNS = "×*÷=<>≤≥%+";

	private static final int TABLE_SIZE = 0x2300;
	private static final char[] TABLE = new char[TABLE_SIZE];

	static {
		for (int c = 0; c < TABLE_SIZE; c++) {
			TABLE[c] = compute((char) c);
		}
	}

	private Folding() {
	}

	static char fold(char c) {
		return c < TABLE_SIZE ? TABLE[c] : compute(c);
	}

	private static char compute(char c) {
		if (BREAKS.indexOf(c) >= 0) {
			return BREAK;
		}
		if (SIGNS.indexOf(c) >= 0) {
			return SIGN;
		}
		if (c == '\u00AD' || c >= '\u0300' && c <= '\u036F' || c >= '\u200B' && c <= '\u200D' || c == '\uFEFF') {
			return SKIP;
		}
		if (!Character.isLetterOrDigit(c)) {
			return GAP;
		}
		char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
		char lower = Character.toLowerCase(Character.isLetterOrDigit(base) ? base : c);
		return lower < FIRST_LETTER ? GAP : lower;
	}

	static boolean isDigit(char folded) {
		return folded >= '0' && folded <= '9';
	}

	/** One step of the hash of a word; start from 0. Two different words share a hash with a chance of 2^-64. */
	static long mix(long hash, char folded) {
		long h = (hash ^ folded) * 0x9E3779B97F4A7C15L;
		return h ^ (h >>> 29);
	}

	static long hash(CharSequence foldedWord) {
		long h = 0;
		for (int i = 0; i < foldedWord.length(); i++) {
			h = mix(h, foldedWord.charAt(i));
		}
		return h;
	}
}
