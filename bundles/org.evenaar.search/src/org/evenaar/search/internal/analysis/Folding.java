package org.evenaar.search.internal.analysis;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Takes the diacritics from words: negroïde becomes negroide. */
final class Folding {

	private static final int MOST_FOR_ONE = 4;

	private Folding() {
	}

	static String fold(String word) {
		if (word.chars().allMatch(c -> c < 0x80)) {
			return word;
		}
		char[] folded = new char[word.length() * MOST_FOR_ONE];
		int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, folded, 0, word.length());
		return new String(folded, 0, length);
	}
}
