package org.evenaar.statistics;

import java.util.Arrays;

/** Shares of the categories of one dimension: a distribution. None is negative and together they are 1. Immutable. */
public final class Shares {

	/** How far from 1 given shares may add up, to allow for rounding in the arithmetic (not in print). */
	private static final double SLACK = 1e-9;

	private final double[] values;

	private Shares(double[] values) {
		this.values = values;
	}

	/**
	 * @param shares each 0 or more, together 1 within 1e-9
	 * @throws IllegalArgumentException if there are none, or they are not shares
	 */
	public static Shares of(double... shares) {
		double sum = sum(shares);
		if (Math.abs(sum - 1) > SLACK) {
			throw new IllegalArgumentException("Shares must add up to 1, not to " + sum
					+ "; turn counts or rounded percentages into shares first.");
		}
		return new Shares(Arrays.stream(shares).map(share -> share / sum).toArray());
	}

	/**
	 * The shares that counts, weights or rounded percentages stand for: each over their sum.
	 *
	 * @param amounts each 0 or more and finite
	 * @return not computable ({@link Reason#NO_PEOPLE}) where all are 0
	 * @throws IllegalArgumentException if there are none, or one is negative or not finite
	 */
	public static Result<Shares> ofAmounts(double... amounts) {
		double sum = sum(amounts);
		if (sum == 0) {
			return Result.not(Reason.NO_PEOPLE);
		}
		return Result.of(new Shares(Arrays.stream(amounts).map(amount -> amount / sum).toArray()));
	}

	/** The same for whole numbers, added up exactly. */
	public static Result<Shares> ofCounts(long... counts) {
		if (counts.length == 0) {
			throw new IllegalArgumentException("Shares need at least one category.");
		}
		long sum = 0;
		for (long count : counts) {
			if (count < 0) {
				throw new IllegalArgumentException("A number of people cannot be negative: " + count + ".");
			}
			sum = Math.addExact(sum, count);
		}
		double total = sum;
		return sum == 0 ? Result.not(Reason.NO_PEOPLE)
				: Result.of(new Shares(Arrays.stream(counts).mapToDouble(count -> count / total).toArray()));
	}

	/** @return the same share for each of so many categories */
	public static Shares uniform(int categories) {
		if (categories < 1) {
			throw new IllegalArgumentException("Shares need at least one category.");
		}
		double[] values = new double[categories];
		Arrays.fill(values, 1.0 / categories);
		return new Shares(values);
	}

	private static double sum(double[] amounts) {
		if (amounts.length == 0) {
			throw new IllegalArgumentException("Shares need at least one category.");
		}
		double sum = 0;
		for (double amount : amounts) {
			if (!(amount >= 0)) {
				throw new IllegalArgumentException("A share or amount cannot be negative or missing: " + amount + ".");
			}
			sum += amount;
		}
		if (sum == Double.POSITIVE_INFINITY) {
			throw new IllegalArgumentException("Shares must be finite.");
		}
		return sum;
	}

	/** @return the number of categories */
	public int size() {
		return values.length;
	}

	public double share(int category) {
		return values[category];
	}

	public double[] toArray() {
		return values.clone();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Shares that && Arrays.equals(values, that.values);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(values);
	}

	@Override
	public String toString() {
		return Arrays.toString(values);
	}
}
