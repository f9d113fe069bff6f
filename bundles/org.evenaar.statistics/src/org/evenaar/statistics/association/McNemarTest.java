package org.evenaar.statistics.association;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.ChiSquared;
import org.evenaar.statistics.internal.Require;
import org.evenaar.statistics.proportion.BinomialTest;

/**
 * McNemar's test of paired yes/no outcomes (Q. McNemar, 1947), which only the pairs that differ say anything about.
 *
 * @param statistic          (b-c)² / (b+c)
 * @param p                  upper tail of chi-square with one degree of freedom
 * @param correctedStatistic (|b-c| - 1)² / (b+c), 0 where b = c
 * @param correctedP         its upper tail
 * @param exactP             two-sided binomial test of b of b + c against one half
 */
public record McNemarTest(double statistic, double p, double correctedStatistic, double correctedP, double exactP) {

	/**
	 * @param b pairs with yes for the first only
	 * @param c pairs with yes for the second only
	 * @return not computable ({@link Reason#NO_PEOPLE}) where no pair differs
	 * @throws IllegalArgumentException for negative counts
	 */
	public static Result<McNemarTest> of(long b, long c) {
		Require.count(b);
		Require.count(c);
		double differing = (double) b + c;
		return BinomialTest.twoSided(b, Math.addExact(b, c), 0.5).map(exact -> {
			double distance = Math.abs((double) b - c);
			double statistic = distance * distance / differing;
			double less = Math.max(0, distance - 1);
			double corrected = less * less / differing;
			return new McNemarTest(statistic, upperTail(statistic), corrected, upperTail(corrected), exact);
		});
	}

	private static double upperTail(double statistic) {
		return ChiSquared.upperTail(statistic, 1);
	}
}
