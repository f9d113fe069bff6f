package org.evenaar.rules.internal.scan;

import java.util.Collection;

/**
 * Says of most words that no term has, with a single look at a table small enough to stay in the processor's cache.
 * A word of a term always passes.
 */
final class WordSieve {

	/** Lets every word pass. */
	static final WordSieve OPEN = new WordSieve(new long[] { -1L });

	private static final int BITS_PER_WORD = 64;

	private final long[] bits;
	private final int mask;

	private WordSieve(long[] bits) {
		this.bits = bits;
		this.mask = bits.length - 1;
	}

	static WordSieve of(Collection<Long> hashes) {
		int longs = Integer.highestOneBit(Math.max(1, hashes.size() * BITS_PER_WORD / Long.SIZE)) * 2;
		var sieve = new WordSieve(new long[longs]);
		for (long hash : hashes) {
			sieve.bits[sieve.slot(hash)] |= 1L << hash;
		}
		return sieve;
	}

	boolean mayHold(long hash) {
		return (bits[slot(hash)] & 1L << hash) != 0;
	}

	/** The lowest bits choose the bit within a long, those above the long. */
	private int slot(long hash) {
		return (int) (hash >>> 6) & mask;
	}
}
