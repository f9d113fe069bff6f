package org.evenaar.statistics.dif;

import org.evenaar.statistics.Interval;

/**
 * How much more often the reference group gets an item right than the focal group at the same score.
 *
 * @param alpha         odds in the reference group over odds in the focal group, the same at each score; 1 is no difference
 * @param delta         -2.35·ln(alpha), on the scale of the Educational Testing Service; negative where the item is harder for
 *                      the focal group
 * @param standardError of delta
 * @param interval      of delta
 */
public record CommonOddsRatio(double alpha, double delta, double standardError, Interval interval) {

	/** What a logarithm of odds is multiplied by. */
	static final double SCALE = -2.35;

	static CommonOddsRatio of(double alpha, double logError, double z) {
		double delta = SCALE * Math.log(alpha);
		double error = -SCALE * logError;
		return new CommonOddsRatio(alpha, delta, error, new Interval(delta - z * error, delta + z * error));
	}
}
