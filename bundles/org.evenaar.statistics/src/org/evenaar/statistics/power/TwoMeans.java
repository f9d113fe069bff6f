package org.evenaar.statistics.power;

import org.apache.commons.statistics.distribution.TDistribution;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.NoncentralT;
import org.evenaar.statistics.internal.Require;

/** Power and size of the two-sample t test in groups of equal size, by the noncentral t distribution (R's power.t.test). */
public final class TwoMeans {

	private static final int HALVINGS = 200;
	private static final double MOST = 1e12;

	private TwoMeans() {
	}

	/**
	 * P(T' &gt; t) with T' noncentral t of 2(n-1) degrees of freedom and noncentrality √(n/2)·d, t the two-sided critical value.
	 *
	 * @param n     people in each group, above 1
	 * @param d     difference of the means in standard deviations
	 * @param alpha two-sided level
	 * @return chance to find the difference in its own direction
	 * @throws IllegalArgumentException for numbers outside these domains
	 */
	public static double power(double n, double d, double alpha) {
		Require.finite(d, "A difference");
		Require.probability(alpha, "A level of significance");
		if (!(n > 1 && n < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException("A t test needs more than one person in each group: " + n + ".");
		}
		double degrees = 2 * (n - 1);
		double critical = TDistribution.of(degrees).inverseSurvivalProbability(alpha / 2);
		return NoncentralT.upperTail(critical, degrees, Math.sqrt(n / 2) * Math.abs(d));
	}

	/**
	 * The number in each group that gives the planned power, not rounded: round up.
	 *
	 * @param d difference of the means in standard deviations
	 * @return at least 2; not computable ({@link Reason#NO_VARIATION}) at a difference of 0, {@link Reason#OUT_OF_RANGE} where
	 *         it takes more than 1e12 people
	 * @throws IllegalArgumentException for a difference that is not finite
	 */
	public static Result<Double> size(double d, TestPlan plan) {
		Require.finite(d, "A difference");
		if (d == 0) {
			return Result.not(Reason.NO_VARIATION);
		}
		double root = (plan.zOfAlpha() + plan.zOfPower()) / d;
		double high = Math.max(4, 4 * root * root);
		if (high > MOST) {
			return Result.not(Reason.OUT_OF_RANGE);
		}
		double low = 2;
		if (power(low, d, plan.alpha()) >= plan.power()) {
			return Result.of(low);
		}
		while (power(high, d, plan.alpha()) < plan.power()) {
			high *= 2;
		}
		for (int i = 0; i < HALVINGS && high - low > 1e-12 * high; i++) {
			double middle = (low + high) / 2;
			if (power(middle, d, plan.alpha()) < plan.power()) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return Result.of((low + high) / 2);
	}
}
