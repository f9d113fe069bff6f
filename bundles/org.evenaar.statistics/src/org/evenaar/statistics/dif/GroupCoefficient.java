package org.evenaar.statistics.dif;

import org.evenaar.statistics.Interval;

/**
 * How a group differs from the reference group in an item at the same score, in the model without interaction.
 *
 * @param group         the other group
 * @param coefficient   difference of the log odds of a right answer, or of a higher one; negative where the item is harder for
 *                      the group
 * @param standardError of the coefficient
 * @param interval      of the coefficient
 */
public record GroupCoefficient(String group, double coefficient, double standardError, Interval interval) {

	static GroupCoefficient of(String group, double coefficient, double variance, double z) {
		double error = Math.sqrt(variance);
		return new GroupCoefficient(group, coefficient, error, new Interval(coefficient - z * error, coefficient + z * error));
	}

	/** @return odds in the group over odds in the reference group */
	public double oddsRatio() {
		return ratio(coefficient);
	}

	/** @return limits of the odds ratio, at most the largest double */
	public Interval oddsRatioInterval() {
		return new Interval(ratio(interval.low()), ratio(interval.high()));
	}

	private static double ratio(double logarithm) {
		return Math.min(Double.MAX_VALUE, Math.exp(logarithm));
	}
}
