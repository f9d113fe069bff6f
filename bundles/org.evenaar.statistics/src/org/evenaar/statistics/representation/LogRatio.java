package org.evenaar.statistics.representation;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.Normal;
import org.evenaar.statistics.internal.Require;

/**
 * Log ratio: the natural logarithm of the share among participants over the share in the population, ln(p/q). With q
 * fixed its standard error is √((1-p)/(n·p)) by the delta method.
 *
 * @param value         the logarithm of the {@link ParticipationRatio}
 * @param standardError 0 or more
 * @param interval      value ± z standard errors
 */
public record LogRatio(double value, double standardError, Interval interval) {

	/**
	 * @param x               participants of the group, 0 to n
	 * @param n               all participants
	 * @param populationShare 0 to 1
	 * @param level           such as 0.95
	 * @return not computable at n = 0, at x = 0 ({@link Reason#ZERO_SHARE}) and at a population share of 0
	 * @throws IllegalArgumentException for arguments outside these domains
	 */
	public static Result<LogRatio> of(long x, long n, double populationShare, double level) {
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
		double p = x / (double) n;
		double value = Math.log(p / populationShare);
		double error = Math.sqrt((1 - p) / x);
		return Result.of(new LogRatio(value, error, new Interval(value - z * error, value + z * error)));
	}
}
