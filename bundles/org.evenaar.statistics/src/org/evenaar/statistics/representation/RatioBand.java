package org.evenaar.statistics.representation;

import org.evenaar.statistics.Interval;

/**
 * Ratios that count as similar representation, both limits included.
 *
 * @param low  above 0, at most 1
 * @param high at least 1
 */
public record RatioBand(double low, double high) {

	/** 0.8 to 1.2, as in P.E. Scott et al., JACC 2018;71:1960-9. */
	public static final RatioBand DEFAULT = new RatioBand(0.8, 1.2);

	/** @throws IllegalArgumentException for limits outside these domains */
	public RatioBand {
		if (!(low > 0 && low <= 1 && high >= 1 && high < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException("A band of adequate ratios runs from above 0 to at most 1, and from 1 upwards: "
					+ low + " to " + high + ".");
		}
	}

	/** @return one of the four verdicts that an interval of the ratio allows, never {@link Verdict#ABSENT} */
	public Verdict verdict(Interval ratio) {
		if (ratio.high() < low) {
			return Verdict.UNDER;
		}
		if (ratio.low() > high) {
			return Verdict.OVER;
		}
		return ratio.low() >= low && ratio.high() <= high ? Verdict.ADEQUATE : Verdict.UNDETERMINED;
	}
}
