package org.evenaar.statistics.reliability;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.FisherF;
import org.evenaar.statistics.internal.Require;

/**
 * Cronbach's alpha of a scale in one group (L.J. Cronbach, 1951), from people who answered every item.
 *
 * @param alpha    k/(k-1)·(1 - sum of item variances / variance of the total), at most 1, possibly negative
 * @param interval Feldt's: 1 - (1-alpha)·F, with the quantiles of F with n-1 and (n-1)(k-1) degrees of freedom (L.S. Feldt, 1965;
 *                 L.S. Feldt, D.J. Woodruff and F.A. Salih, 1987). It assumes items that measure alike and normal scores; in data that
 *                 do not, it is often too narrow
 * @param people   n
 * @param items    k
 */
public record CronbachAlpha(double alpha, Interval interval, long people, int items) {

	/**
	 * @param level of the interval, such as 0.95
	 * @return not computable with fewer than two people ({@link Reason#TOO_FEW_PEOPLE}) or where everybody has the same total
	 *         ({@link Reason#NO_VARIATION})
	 * @throws IllegalArgumentException for another level
	 */
	public static Result<CronbachAlpha> of(ItemMoments moments, double level) {
		Require.level(level);
		if (moments.people() < 2) {
			return Result.not(Reason.TOO_FEW_PEOPLE);
		}
		return value(moments).map(alpha -> new CronbachAlpha(alpha, interval(alpha, moments.people(), moments.size(), level),
				moments.people(), moments.size()));
	}

	/** Alpha alone. */
	static Result<Double> value(ItemMoments moments) {
		int k = moments.size();
		double total = moments.totalVariance();
		double own = 0;
		for (int i = 0; i < k; i++) {
			own += moments.covariance(i, i);
		}
		// items that cancel each other leave a variance of rounding errors
		return total > NOTHING * own ? Result.of(Math.min(1, k / (k - 1.0) * (1 - own / total))) : Result.not(Reason.NO_VARIATION);
	}

	private static final double NOTHING = 1e-12;

	private static Interval interval(double alpha, long n, int k, double level) {
		double between = n - 1.0;
		double within = between * (k - 1);
		double tail = (1 - level) / 2;
		return new Interval(1 - (1 - alpha) * FisherF.ofUpperTail(tail, between, within),
				1 - (1 - alpha) * FisherF.ofUpperTail(1 - tail, between, within));
	}
}
