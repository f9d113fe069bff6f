package org.evenaar.statistics;

/**
 * A confidence interval.
 *
 * @param low  lower limit
 * @param high upper limit, not below the lower
 */
public record Interval(double low, double high) {

	public Interval {
		if (!(low <= high)) {
			throw new IllegalArgumentException("An interval cannot run from " + low + " to " + high + ".");
		}
	}

	public boolean contains(double value) {
		return low <= value && value <= high;
	}

	/** @return both limits divided by a number above 0 */
	public Interval dividedBy(double divisor) {
		return new Interval(low / divisor, high / divisor);
	}
}
