package org.evenaar.statistics.coverage;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.internal.Require;
import org.evenaar.statistics.proportion.WilsonInterval;
import org.evenaar.statistics.representation.RatioBand;
import org.evenaar.statistics.representation.Verdict;

/**
 * When a pattern counts as uncovered against the number of people expected.
 *
 * @param leastExpected patterns of which fewer are expected are not judged: they are rare, not uncovered; above 0
 * @param band          below its lower limit the ratio of observed to expected is too small
 * @param shown         whether the upper limit of the ratio's Wilson interval has to be below the band as well, so that
 *                      what chance explains is not listed
 * @param level         of that interval
 */
public record ExpectedCoverage(double leastExpected, RatioBand band, boolean shown, double level) {

	/** At least 5 expected, shown to be below 0.8 by a 95% interval. */
	public static final ExpectedCoverage DEFAULT = new ExpectedCoverage(5, RatioBand.DEFAULT, true, 0.95);

	/** @throws IllegalArgumentException for numbers outside these domains */
	public ExpectedCoverage {
		Require.positive(leastExpected, "A least expected number");
		Require.level(level);
	}

	boolean judged(double expected) {
		return expected >= leastExpected;
	}

	/**
	 * @param people   observed
	 * @param expected at least the least
	 * @param n        all people, above 0
	 */
	boolean uncovered(long people, double expected, long n) {
		if (people >= band.low() * expected) {
			return false;
		}
		if (!shown) {
			return true;
		}
		double share = expected / n;
		Interval ratio = WilsonInterval.of(people, n, level).get().dividedBy(share);
		return band.verdict(ratio) == Verdict.UNDER;
	}
}
