package org.evenaar.statistics.power;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.Normal;
import org.evenaar.statistics.internal.Require;

/**
 * Power and size of a comparison of two shares in groups of equal size, by the normal approximation without correction for
 * continuity (J.L. Fleiss, 1981; R's power.prop.test).
 */
public final class TwoShares {

	private TwoShares() {
	}

	/**
	 * Φ((√n·|p1-p2| - z·√((p1+p2)(1-(p1+p2)/2))) / √(p1(1-p1) + p2(1-p2))).
	 *
	 * @param n     people in each group, above 0
	 * @param p1    0 to 1
	 * @param p2    0 to 1
	 * @param alpha two-sided level
	 * @return chance to find the difference in its own direction; not computable ({@link Reason#NO_VARIATION}) where both are 0
	 *         or 1
	 * @throws IllegalArgumentException for numbers outside these domains
	 */
	public static Result<Double> power(double n, double p1, double p2, double alpha) {
		Require.positive(n, "A number of people");
		Require.probability(alpha, "A level of significance");
		double spread = spread(p1, p2);
		if (spread == 0) {
			return Result.not(Reason.NO_VARIATION);
		}
		double z = Normal.ofUpperTail(alpha / 2);
		return Result.of(Normal.upperTail((z * pooled(p1, p2) - Math.sqrt(n) * Math.abs(p1 - p2)) / spread));
	}

	/**
	 * The number in each group that gives the planned power, not rounded: round up.
	 *
	 * @return not computable ({@link Reason#NO_VARIATION}) where the shares are the same
	 * @throws IllegalArgumentException for shares outside 0 to 1
	 */
	public static Result<Double> size(double p1, double p2, TestPlan plan) {
		double spread = spread(p1, p2);
		if (p1 == p2) {
			return Result.not(Reason.NO_VARIATION);
		}
		double root = (plan.zOfAlpha() * pooled(p1, p2) + plan.zOfPower() * spread) / (p1 - p2);
		return Result.of(root * root);
	}

	private static double spread(double p1, double p2) {
		Require.share(p1);
		Require.share(p2);
		return Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
	}

	private static double pooled(double p1, double p2) {
		return Math.sqrt((p1 + p2) * (1 - (p1 + p2) / 2));
	}
}
