package org.evenaar.statistics.power;

import java.util.function.DoubleUnaryOperator;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.Normal;
import org.evenaar.statistics.internal.Require;

/**
 * The smallest difference between a subgroup and the others that a study of this size would find with the planned power. 'No
 * significant difference' in a subgroup means no more than that it is probably smaller than this. By the normal
 * approximation; with fewer than about 10 in a group it is too optimistic.
 */
public final class MinimumDetectableDifference {

	private static final int HALVINGS = 200;

	private MinimumDetectableDifference() {
	}

	/**
	 * Two means: (z of α/2 + z of power)·sd·√(1/n1 + 1/n2).
	 *
	 * @param n1   people in the subgroup, 0 or more
	 * @param n2   people in the other group
	 * @param sd   standard deviation within the groups, above 0; 1 gives the difference in standard deviations
	 * @param plan error rates
	 * @return in the unit of the standard deviation; not computable ({@link Reason#NO_PEOPLE}) where a group is empty
	 * @throws IllegalArgumentException for numbers outside these domains
	 */
	public static Result<Double> ofMeans(long n1, long n2, double sd, TestPlan plan) {
		Require.count(n1);
		Require.count(n2);
		Require.positive(sd, "A standard deviation");
		return n1 == 0 || n2 == 0 ? Result.not(Reason.NO_PEOPLE)
				: Result.of((plan.zOfAlpha() + plan.zOfPower()) * sd * Math.sqrt(1.0 / n1 + 1.0 / n2));
	}

	/**
	 * Two shares, upwards: how much larger than the baseline the share in the subgroup would have to be. The difference d
	 * solves d = z of α/2 · √(p̄(1-p̄)(1/n1 + 1/n2)) + z of power · √(p1(1-p1)/n1 + p2(1-p2)/n2), with p2 the baseline, p1 = p2
	 * + d and p̄ the mean of both weighted by size.
	 *
	 * @param n1       people in the subgroup
	 * @param n2       people in the other group
	 * @param baseline share in the other group, 0 to 1
	 * @param plan     error rates
	 * @return above 0; not computable where a group is empty, or ({@link Reason#OUT_OF_RANGE}) where even a share of 1 would
	 *         not be found
	 * @throws IllegalArgumentException for numbers outside these domains
	 */
	public static Result<Double> ofSharesUpwards(long n1, long n2, double baseline, TestPlan plan) {
		Require.count(n1);
		Require.count(n2);
		Require.share(baseline);
		if (n1 == 0 || n2 == 0) {
			return Result.not(Reason.NO_PEOPLE);
		}
		DoubleUnaryOperator power = d -> power(baseline + d, n1, baseline, n2, plan.zOfAlpha());
		double most = 1 - baseline;
		if (!(power.applyAsDouble(most) >= plan.power())) {
			return Result.not(Reason.OUT_OF_RANGE);
		}
		double low = 0;
		double high = most;
		for (int i = 0; i < HALVINGS && high - low > Math.ulp(high); i++) {
			double middle = (low + high) / 2;
			if (power.applyAsDouble(middle) >= plan.power()) {
				high = middle;
			} else {
				low = middle;
			}
		}
		return Result.of(high);
	}

	/** The same downwards: how much smaller the share would have to be; above 0. Not computable where even 0 is not found. */
	public static Result<Double> ofSharesDownwards(long n1, long n2, double baseline, TestPlan plan) {
		return ofSharesUpwards(n1, n2, 1 - baseline, plan);
	}

	/** The power in the direction of the difference. */
	private static double power(double p1, double n1, double p2, double n2, double z) {
		double pooled = (n1 * p1 + n2 * p2) / (n1 + n2);
		double underNull = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
		double underAlternative = Math.sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2);
		double distance = Math.abs(p1 - p2) - z * underNull;
		if (underAlternative == 0) {
			return distance > 0 ? 1 : 0;
		}
		return Normal.upperTail(-distance / underAlternative);
	}

	/**
	 * One share against a fixed one: how far from the population's share a group would have to be among n participants, by the
	 * score test. The same as {@link #ofSharesUpwards} with an endless second group.
	 *
	 * @param n               participants
	 * @param populationShare 0 to 1
	 * @param plan            error rates
	 * @return above 0; not computable ({@link Reason#NO_PEOPLE}) at n = 0 and ({@link Reason#OUT_OF_RANGE}) where even a share
	 *         of 1 would not be found
	 * @throws IllegalArgumentException for numbers outside these domains
	 */
	public static Result<Double> fromPopulationUpwards(long n, double populationShare, TestPlan plan) {
		Require.count(n);
		return n == 0 ? ofSharesUpwards(0, 1, populationShare, plan)
				: ofSharesUpwards(n, Long.MAX_VALUE, populationShare, plan);
	}

	/** The same downwards. */
	public static Result<Double> fromPopulationDownwards(long n, double populationShare, TestPlan plan) {
		return fromPopulationUpwards(n, 1 - populationShare, plan);
	}

	/**
	 * The harmonic mean of two group sizes, 2/(1/n1 + 1/n2): two groups of so many people find as much. A group of 30 beside
	 * 3,000 finds little more than beside 300.
	 *
	 * @return not computable ({@link Reason#NO_PEOPLE}) where a group is empty
	 * @throws IllegalArgumentException for negative numbers
	 */
	public static Result<Double> equalGroups(long n1, long n2) {
		Require.count(n1);
		Require.count(n2);
		return n1 == 0 || n2 == 0 ? Result.not(Reason.NO_PEOPLE) : Result.of(2 / (1.0 / n1 + 1.0 / n2));
	}
}
