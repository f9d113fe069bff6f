package org.evenaar.review.internal.anchor;

import java.util.Arrays;

/** How much two texts have in common, by their pairs of neighbouring words: 0 nothing, 1 all. */
final class Similarity {

	private Similarity() {
	}

	/** @return the pairs of neighbouring words, in ascending order; the first and last word make a pair with nothing */
	static long[] pairs(Words words) {
		long[] pairs = new long[words.count() + 1];
		long before = -1;
		for (int i = 0; i <= words.count(); i++) {
			long next = i == words.count() ? -1 : words.id(i);
			pairs[i] = before << 32 | next & 0xFFFFFFFFL;
			before = next;
		}
		Arrays.sort(pairs);
		return pairs;
	}

	/** @return shared pairs twice, divided by all pairs of both */
	static double of(long[] a, long[] b) {
		return 2.0 * shared(a, b) / (a.length + b.length);
	}

	/** @return shared pairs, divided by those of the first */
	static double held(long[] a, long[] b) {
		return (double) shared(a, b) / a.length;
	}

	private static int shared(long[] a, long[] b) {
		int shared = 0;
		for (int i = 0, j = 0; i < a.length && j < b.length;) {
			if (a[i] == b[j]) {
				shared++;
				i++;
				j++;
			} else if (a[i] < b[j]) {
				i++;
			} else {
				j++;
			}
		}
		return shared;
	}
}
