package org.evenaar.rules.internal.scan;

/**
 * Says of most words that no term begins with them.
 *
 * @param terms words that are a term by themselves, or may be followed by any word
 * @param first words with which longer terms begin
 * @param pairs first and second words of longer terms
 * @param signs all signs of terms
 */
record StartSieve(WordSieve terms, WordSieve first, WordSieve pairs, WordSieve signs) {

	boolean mayBeTerm(long hash) {
		return terms.mayHold(hash);
	}

	boolean mayBegin(long hash) {
		return first.mayHold(hash);
	}

	boolean mayBegin(long hash, long following) {
		return pairs.mayHold(pair(hash, following));
	}

	boolean isAnySign(long hash) {
		return signs.mayHold(hash);
	}

	static long pair(long first, long second) {
		long h = first * 0x9E3779B97F4A7C15L ^ second;
		return h ^ (h >>> 29);
	}
}
