package org.evenaar.statistics.proportion;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.Normal;
import org.evenaar.statistics.internal.Require;

/**
 * Test of one share against a fixed one: the score test without correction for continuity, z = (p - q) / √(q(1-q)/n),
 * where both the group and all others have at least 5 people in the sample; the exact {@link BinomialTest} otherwise
 * (the rule of the RCT equity tool, M. Qi et al., JAMIA Open 2021, ooab077).
 *
 * @param p      two-sided p-value, 0 where it is below the smallest double
 * @param method which of the two
 */
public record ProportionTest(double p, Method method) {

	/** The fewest people on either side for the score test. */
	public static final long FEWEST_FOR_SCORE = 5;

	/** How p was computed. */
	public enum Method {
		/** normal approximation */
		SCORE,
		/** sum of binomial probabilities */
		EXACT_BINOMIAL
	}

	/**
	 * @param x people of the group, 0 to n
	 * @param n all people
	 * @param q the share to test against, 0 to 1; exact at 0 and 1
	 * @return not computable ({@link Reason#NO_PEOPLE}) at n = 0
	 * @throws IllegalArgumentException for arguments outside these domains
	 */
	public static Result<ProportionTest> of(long x, long n, double q) {
		Require.countOf(x, n);
		Require.share(q);
		boolean enough = Math.min(x, n - x) >= FEWEST_FOR_SCORE && q > 0 && q < 1;
		if (!enough) {
			return BinomialTest.twoSided(x, n, q).map(p -> new ProportionTest(p, Method.EXACT_BINOMIAL));
		}
		double z = (x - n * q) / Math.sqrt(n * q * (1 - q));
		return Result.of(new ProportionTest(Normal.twoSided(z), Method.SCORE));
	}
}
