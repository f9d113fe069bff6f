package org.evenaar.statistics.proportion;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.Binomials;
import org.evenaar.statistics.internal.Require;

/**
 * The exact two-sided binomial test of a share against a fixed one: the sum of the probabilities of all outcomes that are
 * no more likely than the observed one. Outcomes within a relative 1e-7 count as equally likely, so that rounding does
 * not break ties (the convention of R's binom.test).
 */
public final class BinomialTest {

	private static final double LOG_TIE = Math.log1p(1e-7);

	private BinomialTest() {
	}

	/**
	 * @param x people of the group, 0 to n
	 * @param n all people
	 * @param q the share to test against, 0 to 1; at 0 and 1 the p-value is 1 for the only possible outcome, else 0
	 * @return p, 0 where it is below the smallest double; not computable ({@link Reason#NO_PEOPLE}) at n = 0
	 * @throws IllegalArgumentException for arguments outside these domains
	 */
	public static Result<Double> twoSided(long x, long n, double q) {
		Require.countOf(x, n);
		Require.share(q);
		if (n == 0) {
			return Result.not(Reason.NO_PEOPLE);
		}
		if (q == 0 || q == 1) {
			return Result.of(x == (q == 0 ? 0 : n) ? 1.0 : 0.0);
		}
		double mean = n * q;
		if (x == mean) {
			return Result.of(1.0);
		}
		double limit = Binomials.logDensity(x, n, q) + LOG_TIE;
		double p = x < mean
				? Binomials.atMost(x, n, q) + Binomials.atLeast(firstRare((long) Math.ceil(mean), n, q, limit), n, q)
				: Binomials.atLeast(x, n, q) + Binomials.atMost(lastRare((long) Math.floor(mean), n, q, limit), n, q);
		return Result.of(Math.min(1, p));
	}

	/** The first outcome from the mean upwards that is no more likely than the limit; n + 1 where none is. */
	private static long firstRare(long from, long n, double q, double limit) {
		long low = from;
		long high = n + 1;
		while (low < high) {
			long middle = low + (high - low) / 2;
			if (Binomials.logDensity(middle, n, q) <= limit) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}

	/** The last outcome from the mean downwards that is no more likely than the limit; -1 where none is. */
	private static long lastRare(long from, long n, double q, double limit) {
		long low = -1;
		long high = from;
		while (low < high) {
			long middle = low + (high - low + 1) / 2;
			if (Binomials.logDensity(middle, n, q) <= limit) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}
}
