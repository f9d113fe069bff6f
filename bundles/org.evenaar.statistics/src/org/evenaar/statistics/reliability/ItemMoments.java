package org.evenaar.statistics.reliability;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

import org.evenaar.statistics.internal.Require;

/**
 * Variances and covariances (over n - 1) of the items of a scale in one group, from people who answered all of them: all that
 * reliability asks for. Immutable.
 */
public final class ItemMoments {

	private final List<String> items;
	private final long people;
	private final double[][] covariance;

	private ItemMoments(List<String> items, long people, double[][] covariance) {
		this.items = List.copyOf(items);
		this.people = people;
		this.covariance = covariance;
		if (this.items.size() < 2 || new HashSet<>(this.items).size() < this.items.size()) {
			throw new IllegalArgumentException("A scale needs at least two items, each with a name of its own.");
		}
	}

	/** @return the number of sums that {@link #ofSums} takes for so many items */
	public static int sums(int items) {
		return items + items * (items + 1) / 2;
	}

	/**
	 * From whole sums.
	 *
	 * @param people who answered every item
	 * @param sums   per item the sum of its scores, then per item i and per item j up to i the sum of their products
	 * @throws IllegalArgumentException for another number of sums, and fewer than two items or two of one name
	 */
	public static ItemMoments ofSums(List<String> items, long people, long[] sums) {
		Require.count(people);
		int k = items.size();
		Require.sameLength(sums(k), sums.length);
		double[][] covariance = new double[k][k];
		int next = k;
		for (int i = 0; i < k && people > 1; i++) {
			for (int j = 0; j <= i; j++) {
				double cross = sums[next++] - (double) sums[i] * sums[j] / people;
				covariance[i][j] = cross / (people - 1.0);
				covariance[j][i] = covariance[i][j];
			}
		}
		return new ItemMoments(items, people, covariance);
	}

	/**
	 * From a covariance matrix.
	 *
	 * @param people     it was computed from, at least 2
	 * @param covariance over n - 1, symmetric
	 * @throws IllegalArgumentException for another size, values that are not finite, a negative variance, a matrix that is
	 *                                  not symmetric, and fewer than two items or two of one name
	 */
	public static ItemMoments ofCovariance(List<String> items, long people, double[][] covariance) {
		Require.positive(people - 1.0, "A number of people less one");
		Require.sameLength(items.size(), covariance.length);
		double[][] copy = Arrays.stream(covariance).map(double[]::clone).toArray(double[][]::new);
		for (int i = 0; i < copy.length; i++) {
			Require.sameLength(copy.length, copy[i].length);
			Require.notNegative(copy[i][i], "A variance");
			for (int j = 0; j < i; j++) {
				Require.finite(copy[i][j], "A covariance");
				if (Math.abs(copy[i][j] - copy[j][i]) > 1e-9 * Math.sqrt(copy[i][i] * copy[j][j])) {
					throw new IllegalArgumentException("A covariance matrix must be the same in both directions.");
				}
			}
		}
		return new ItemMoments(items, people, copy);
	}

	public List<String> items() {
		return items;
	}

	/** @return the number of items */
	public int size() {
		return covariance.length;
	}

	public long people() {
		return people;
	}

	/** @return covariance of two items, or the variance of one; 0 with fewer than 2 people */
	public double covariance(int i, int j) {
		return covariance[i][j];
	}

	/** @return variance of the total score */
	public double totalVariance() {
		double sum = 0;
		for (int i = 0; i < covariance.length; i++) {
			sum += withTotal(i);
		}
		return sum;
	}

	/** Covariance of an item with the total. */
	double withTotal(int item) {
		return Arrays.stream(covariance[item]).sum();
	}

	/** @return the same people without one item; there must be more than 2 */
	public ItemMoments without(int item) {
		int k = covariance.length;
		int[] kept = IntStream.range(0, k).filter(i -> i != item).toArray();
		double[][] rest = Arrays.stream(kept)
				.mapToObj(i -> Arrays.stream(kept).mapToDouble(j -> covariance[i][j]).toArray()).toArray(double[][]::new);
		return new ItemMoments(Arrays.stream(kept).mapToObj(items::get).toList(), people, rest);
	}
}
