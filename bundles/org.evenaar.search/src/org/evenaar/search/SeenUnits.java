package org.evenaar.search;

import java.util.Arrays;
import java.util.Collection;

/** Pieces of text that somebody saw already, so that what is new can be told; see {@link SearchIndex#unseen}. */
public final class SeenUnits {

	public static final SeenUnits NONE = new SeenUnits(new long[0]);

	private final long[] keys;

	private SeenUnits(long[] keys) {
		this.keys = keys;
	}

	/** @param keys as {@link #keys()} gave them */
	public static SeenUnits of(Collection<Long> keys) {
		return new SeenUnits(keys.stream().mapToLong(Long::longValue).sorted().distinct().toArray());
	}

	/** @return numbers that can be kept, in order */
	public long[] keys() {
		return keys.clone();
	}

	/** @return true where a piece of text with that number was seen */
	public boolean contains(long key) {
		return Arrays.binarySearch(keys, key) >= 0;
	}

	public int size() {
		return keys.length;
	}
}
