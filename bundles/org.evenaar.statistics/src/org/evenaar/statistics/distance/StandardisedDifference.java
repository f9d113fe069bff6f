package org.evenaar.statistics.distance;

import java.util.stream.IntStream;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.Shares;
import org.evenaar.statistics.internal.Cholesky;
import org.evenaar.statistics.internal.Require;

/**
 * Standardised (mean) difference of one characteristic in two groups, or in a sample and a population whose share stands in
 * as the second. Packages differ in what they divide by, so that the convention belongs beside the number. Often 0.1 is
 * read as negligible (P.C. Austin, 2009); with 20 people a group the standard error alone is 0.32.
 *
 * @param value      the difference; 0 or more for {@link Convention#MULTICATEGORY}
 * @param convention what it was divided by
 */
public record StandardisedDifference(double value, Convention convention) {

	/** What the difference is divided by. */
	public enum Convention {
		/** two shares over √((p1(1-p1) + p2(1-p2)) / 2) */
		SHARES,
		/** two means over √((s1² + s2²) / 2) (P.C. Austin) */
		MEAN_VARIANCE,
		/** two means over the standard deviation of the first group (default of cobalt for effects on the treated) */
		FIRST_GROUP,
		/** √((T-C)ᵀ S⁻¹ (T-C)) over all categories but one (D. Yang and J.E. Dalton, 2012) */
		MULTICATEGORY
	}

	/**
	 * Two shares.
	 *
	 * @return not computable ({@link Reason#NO_VARIATION}) where each share is 0 or 1
	 * @throws IllegalArgumentException for a share outside 0 to 1
	 */
	public static Result<StandardisedDifference> ofShares(double first, double second) {
		Require.share(first);
		Require.share(second);
		double scale = Math.sqrt((first * (1 - first) + second * (1 - second)) / 2);
		return over(first - second, scale, Convention.SHARES);
	}

	/**
	 * Two means over the root of the mean of both variances.
	 *
	 * @param sd1 standard deviation of the first group (over n - 1), 0 or more
	 * @param sd2 of the second
	 * @return not computable ({@link Reason#NO_VARIATION}) where both are 0
	 * @throws IllegalArgumentException for numbers outside these domains
	 */
	public static Result<StandardisedDifference> ofMeans(double mean1, double sd1, double mean2, double sd2) {
		requireMoments(mean1, sd1, mean2, sd2);
		return over(mean1 - mean2, Math.sqrt((sd1 * sd1 + sd2 * sd2) / 2), Convention.MEAN_VARIANCE);
	}

	/** Two means over the standard deviation of the first group; otherwise as {@link #ofMeans}. */
	public static Result<StandardisedDifference> ofMeansByFirst(double mean1, double sd1, double mean2, double sd2) {
		requireMoments(mean1, sd1, mean2, sd2);
		return over(mean1 - mean2, sd1, Convention.FIRST_GROUP);
	}

	private static void requireMoments(double mean1, double sd1, double mean2, double sd2) {
		Require.finite(mean1, "A mean");
		Require.finite(mean2, "A mean");
		Require.notNegative(sd1, "A standard deviation");
		Require.notNegative(sd2, "A standard deviation");
	}

	private static Result<StandardisedDifference> over(double difference, double scale, Convention convention) {
		return scale == 0 ? Result.not(Reason.NO_VARIATION)
				: Result.of(new StandardisedDifference(difference / scale, convention));
	}

	/**
	 * All categories of one characteristic at once, with S the mean of the two multinomial covariance matrices. Categories
	 * that are empty on both sides are left out; the last one that is left follows from the others.
	 *
	 * @return not computable with one category ({@link Reason#SINGLE_CATEGORY}) and where S has no inverse, as when each side
	 *         is in one category ({@link Reason#SINGULAR})
	 * @throws IllegalArgumentException if the categories are not the same in number
	 */
	public static Result<StandardisedDifference> ofCategories(Shares first, Shares second) {
		Require.sameLength(first.size(), second.size());
		int[] used = IntStream.range(0, first.size()).filter(i -> first.share(i) + second.share(i) > 0).toArray();
		if (used.length < 2) {
			return Result.not(Reason.SINGLE_CATEGORY);
		}
		int free = used.length - 1;
		double[][] covariance = new double[free][free];
		double[] difference = new double[free];
		for (int i = 0; i < free; i++) {
			difference[i] = first.share(used[i]) - second.share(used[i]);
			for (int j = 0; j < free; j++) {
				covariance[i][j] = (covariance(first, used[i], used[j]) + covariance(second, used[i], used[j])) / 2;
			}
		}
		Cholesky cholesky = Cholesky.of(covariance);
		return cholesky.rank() < free ? Result.not(Reason.SINGULAR)
				: Result.of(new StandardisedDifference(Math.sqrt(cholesky.inverseForm(difference)),
						Convention.MULTICATEGORY));
	}

	private static double covariance(Shares shares, int i, int j) {
		return i == j ? shares.share(i) * (1 - shares.share(i)) : -shares.share(i) * shares.share(j);
	}

	/**
	 * The approximate standard error √(1/n1 + 1/n2 + d²/(2(n1+n2))) of a difference of two groups.
	 *
	 * @param n1 people in the first group, above 0
	 * @param n2 people in the second; {@link Double#POSITIVE_INFINITY} for a population that is known
	 * @throws IllegalArgumentException for numbers outside these domains
	 */
	public double standardError(double n1, double n2) {
		Require.positive(n1, "A number of people");
		if (!(n2 > 0)) {
			throw new IllegalArgumentException("A number of people must be above 0: " + n2 + ".");
		}
		return Math.sqrt(1 / n1 + 1 / n2 + value * value / (2 * (n1 + n2)));
	}
}
