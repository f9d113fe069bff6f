package org.evenaar.statistics.internal;

/** The domains of arguments, each with one sentence for who breaks them. */
public final class Require {

	private Require() {
	}

	public static void count(long count) {
		if (count < 0) {
			throw new IllegalArgumentException("A number of people cannot be negative: " + count + ".");
		}
	}

	/** some of all */
	public static void countOf(long count, long total) {
		count(count);
		if (count > total) {
			throw new IllegalArgumentException("There cannot be " + count + " of " + total + ".");
		}
	}

	public static void share(double share) {
		if (!(share >= 0 && share <= 1)) {
			throw new IllegalArgumentException("A share must be between 0 and 1: " + share + ".");
		}
	}

	/** strictly between 0 and 1 */
	public static void probability(double value, String what) {
		if (!(value > 0 && value < 1)) {
			throw new IllegalArgumentException(what + " must be between 0 and 1, both excluded: " + value + ".");
		}
	}

	public static void level(double level) {
		probability(level, "A confidence level");
	}

	public static void positive(double value, String what) {
		if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException(what + " must be a finite number above 0: " + value + ".");
		}
	}

	public static void notNegative(double value, String what) {
		if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException(what + " must be a finite number of 0 or more: " + value + ".");
		}
	}

	public static void finite(double value, String what) {
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException(what + " must be a finite number: " + value + ".");
		}
	}

	public static void sameLength(int first, int second) {
		if (first != second) {
			throw new IllegalArgumentException(
					"Both sides need the same categories: there are " + first + " and " + second + ".");
		}
	}

	/** @return the sum of counts that are 0 or more */
	public static long total(long[] counts) {
		long sum = 0;
		for (long count : counts) {
			count(count);
			sum = Math.addExact(sum, count);
		}
		return sum;
	}
}
