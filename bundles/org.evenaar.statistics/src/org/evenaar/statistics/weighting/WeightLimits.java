package org.evenaar.statistics.weighting;

/**
 * Limits that weights are cut to. Cutting trades bias for variance: the margins are no longer hit exactly. There is no
 * agreed limit; 5 times the median and 0.3 to 3 times the mean are in use (conventions, to be verified), so that there is
 * no default.
 *
 * @param low  lowest weight in units of the scale, 0 or more
 * @param high highest, above the lowest
 * @param unit what the limits are multiples of
 */
public record WeightLimits(double low, double high, Unit unit) {

	/** What the limits are multiples of. */
	public enum Unit {
		/** the mean weight of all people */
		MEAN,
		/** the median weight of all people before cutting (of two middle ones the lower) */
		MEDIAN
	}

	/** @throws IllegalArgumentException for limits outside these domains; those of the mean must be around 1 */
	public WeightLimits {
		if (!(low >= 0 && high > low && high < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException("Limits of weights must be 0 or more and in order: " + low + ", " + high + ".");
		}
		if (unit == Unit.MEAN && !(low < 1 && high > 1)) {
			throw new IllegalArgumentException("Limits in units of the mean weight must be below and above 1: " + low + ", "
					+ high + ".");
		}
	}
}
