package org.evenaar.statistics.proportion;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.BetaQuantile;
import org.evenaar.statistics.internal.Require;

/**
 * The exact interval for a share (C.J. Clopper and E.S. Pearson, Biometrika 1934;26:404-13): from the α/2 quantile of
 * Beta(x, n-x+1) to the 1-α/2 quantile of Beta(x+1, n-x). Covers at least as often as promised, mostly more often, so it
 * is wider than {@link WilsonInterval}; for rare harm, where coverage has to be guaranteed.
 */
public final class ClopperPearsonInterval {

	private ClopperPearsonInterval() {
	}

	/**
	 * @param x     people of the group, 0 to n
	 * @param n     all people, 0 or more
	 * @param level such as 0.95
	 * @return exactly 0 as lower limit at x = 0 and exactly 1 as upper limit at x = n; not computable
	 *         ({@link Reason#NO_PEOPLE}) at n = 0
	 * @throws IllegalArgumentException for arguments outside these domains
	 */
	public static Result<Interval> of(long x, long n, double level) {
		Require.countOf(x, n);
		Require.level(level);
		if (n == 0) {
			return Result.not(Reason.NO_PEOPLE);
		}
		double tail = (1 - level) / 2;
		double low = x == 0 ? 0 : BetaQuantile.lower(x, n - x + 1.0, tail);
		double high = x == n ? 1 : BetaQuantile.upper(x + 1.0, n - x, tail);
		return Result.of(new Interval(low, high));
	}
}
