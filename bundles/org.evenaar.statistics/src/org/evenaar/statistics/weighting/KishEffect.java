package org.evenaar.statistics.weighting;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.internal.Require;

/**
 * What unequal weights cost (L. Kish, Survey Sampling, 1965): design effect n·Σw² / (Σw)² = 1 + CV²(w) and effective sample
 * size (Σw)² / Σw². Says nothing of clusters, whose effect can be fifty times larger.
 *
 * @param designEffect  1 for equal weights, else more
 * @param effectiveSize at most the number of people
 */
public record KishEffect(double designEffect, double effectiveSize) {

	/**
	 * @param people        number of people
	 * @param weight        sum of their weights
	 * @param squaredWeight sum of the squares of their weights
	 * @return not computable ({@link Reason#NO_PEOPLE}) where there is nobody or no weight
	 * @throws IllegalArgumentException for negative numbers, or sums that no weights of so many people can have
	 */
	public static Result<KishEffect> of(long people, double weight, double squaredWeight) {
		Require.count(people);
		Require.notNegative(weight, "A sum of weights");
		Require.notNegative(squaredWeight, "A sum of squared weights");
		if (people == 0 || weight == 0) {
			return Result.not(Reason.NO_PEOPLE);
		}
		double effect = people * (squaredWeight / weight) / weight;
		if (effect < 1 - 1e-9) {
			throw new IllegalArgumentException("Weights of " + people + " people cannot add up to " + weight
					+ " with squares that add up to " + squaredWeight + ".");
		}
		return Result.of(new KishEffect(Math.max(1, effect), Math.min(people, weight / squaredWeight * weight)));
	}

	/** The same for everybody in a table. */
	public static Result<KishEffect> of(CountTable table) {
		return of(table.people(), table.weight(), table.squaredWeight());
	}

	/** @return the squared coefficient of variation of the weights (over n) */
	public double squaredVariation() {
		return designEffect - 1;
	}
}
