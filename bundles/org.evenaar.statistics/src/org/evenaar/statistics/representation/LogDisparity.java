package org.evenaar.statistics.representation;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.Normal;
import org.evenaar.statistics.internal.Require;

/**
 * Log disparity: the log odds of a group among participants less its log odds in the population,
 * ln(p/(1-p)) - ln(q/(1-q)) (M. Qi et al., JAMIA Open 2021, ooab077). Symmetrical: that of everyone else is the opposite.
 * With q fixed its standard error is √(1/x + 1/(n-x)).
 *
 * @param value         the disparity
 * @param standardError above 0
 * @param interval      value ± z standard errors
 */
public record LogDisparity(double value, double standardError, Interval interval) {

	/**
	 * @param x               participants of the group, 0 to n
	 * @param n               all participants
	 * @param populationShare 0 to 1
	 * @param level           such as 0.95
	 * @return not computable at n = 0, where nobody ({@link Reason#ZERO_SHARE}) or everybody ({@link Reason#WHOLE_SHARE}) is of
	 *         the group, at a population share of 0 ({@link Reason#OUTSIDE_REFERENCE}; with nobody of the group
	 *         {@link Reason#ZERO_REFERENCE_SHARE}), and at 1 ({@link Reason#OUTSIDE_REFERENCE} for the others)
	 * @throws IllegalArgumentException for arguments outside these domains
	 */
	public static Result<LogDisparity> of(long x, long n, double populationShare, double level) {
		Require.countOf(x, n);
		Require.share(populationShare);
		double z = Normal.ofLevel(level);
		if (n == 0) {
			return Result.not(Reason.NO_PEOPLE);
		}
		if (populationShare == 0) {
			return Result.not(x > 0 ? Reason.OUTSIDE_REFERENCE : Reason.ZERO_REFERENCE_SHARE);
		}
		if (x == 0) {
			return Result.not(Reason.ZERO_SHARE);
		}
		if (x == n) {
			return Result.not(Reason.WHOLE_SHARE);
		}
		if (populationShare == 1) {
			return Result.not(Reason.OUTSIDE_REFERENCE);
		}
		double others = n - (double) x;
		double value = Math.log(x / others) - Math.log(populationShare) + Math.log1p(-populationShare);
		double error = Math.sqrt(1.0 / x + 1 / others);
		return Result.of(new LogDisparity(value, error, new Interval(value - z * error, value + z * error)));
	}
}
