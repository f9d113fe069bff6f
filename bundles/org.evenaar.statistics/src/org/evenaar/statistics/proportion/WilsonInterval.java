package org.evenaar.statistics.proportion;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.Normal;
import org.evenaar.statistics.internal.Require;

/**
 * Wilson's score interval for a share (E.B. Wilson, JASA 1927;22:209-12): all shares that a score test at the level does
 * not reject. With p = x/n and z of the level, centre (p + z²/2n) / (1 + z²/n) and half width
 * z·√(p(1-p)/n + z²/4n²) / (1 + z²/n). Never outside 0 to 1, and of use for any n above 0. The default interval
 * everywhere; {@link ClopperPearsonInterval} where the coverage has to be guaranteed.
 */
public final class WilsonInterval {

	private WilsonInterval() {
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
		double z = Normal.ofLevel(level);
		return n == 0 ? Result.not(Reason.NO_PEOPLE) : Result.of(limits(x / (double) n, (n - x) / (double) n, n, z));
	}

	/**
	 * For weighted data, where the share is weighted and the number of people is the effective sample size.
	 *
	 * @param share      0 to 1
	 * @param effectiveN 0 or more, not necessarily whole
	 * @return not computable ({@link Reason#NO_PEOPLE}) at an effective number of 0
	 * @throws IllegalArgumentException for arguments outside these domains
	 */
	public static Result<Interval> ofShare(double share, double effectiveN, double level) {
		Require.share(share);
		Require.notNegative(effectiveN, "An effective sample size");
		double z = Normal.ofLevel(level);
		return effectiveN == 0 ? Result.not(Reason.NO_PEOPLE)
				: Result.of(limits(share, 1 - share, effectiveN, z));
	}

	/** The root further from 0 (or 1) is computed first; the nearer one follows from their product without cancellation. */
	private static Interval limits(double p, double q, double n, double z) {
		double a = z * z / n;
		double half = Math.sqrt(a) * Math.sqrt(p * q + a / 4);
		double low = p == 0 ? 0 : p * p / (p + a / 2 + half);
		double high = q == 0 ? 1 : Math.min(1, (p + a / 2 + half) / (1 + a));
		return new Interval(Math.min(low, p), Math.max(high, p));
	}

	/**
	 * The same with a correction for continuity (R.G. Newcombe, Stat Med 1998;17:857-72, method 4): wider, close to
	 * {@link ClopperPearsonInterval}.
	 *
	 * @return as {@link #of}
	 * @throws IllegalArgumentException as {@link #of}
	 */
	public static Result<Interval> continuityCorrected(long x, long n, double level) {
		Require.countOf(x, n);
		double z = Normal.ofLevel(level);
		if (n == 0) {
			return Result.not(Reason.NO_PEOPLE);
		}
		double p = x / (double) n;
		double square = z * z;
		double scale = 2 * (n + square);
		double low = x == 0 ? 0
				: (2 * x + square - 1 - z * Math.sqrt(square - 2 - 1.0 / n + 4 * p * (n - x + 1.0))) / scale;
		double high = x == n ? 1
				: (2 * x + square + 1 + z * Math.sqrt(square + 2 - 1.0 / n + 4 * p * (n - x - 1.0))) / scale;
		return Result.of(new Interval(Math.max(0, low), Math.min(1, high)));
	}
}
