package org.evenaar.statistics.internal;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Quantiles of the beta distribution to full relative precision. The general root finder of the library stops at an
 * absolute 1e-9, which is too coarse for one in 18 million.
 */
public final class BetaQuantile {

	private static final int MOST_STEPS = 400;

	private BetaQuantile() {
	}

	/** @return the x with P(X &lt;= x) = probability, for shapes above 0 */
	public static double lower(double a, double b, double probability) {
		return solve(a, b, probability, false);
	}

	/** @return the x with P(X &gt; x) = probability */
	public static double upper(double a, double b, double probability) {
		return solve(a, b, probability, true);
	}

	/** Newton's steps, with halving of the bracket wherever a step would leave it. */
	private static double solve(double a, double b, double probability, boolean upperTail) {
		double low = 0;
		double high = 1;
		double x = a / (a + b);
		for (int step = 0; step < MOST_STEPS; step++) {
			double excess = upperTail ? probability - RegularizedBeta.complement(x, a, b)
					: RegularizedBeta.value(x, a, b) - probability;
			if (excess == 0) {
				return x;
			}
			if (excess > 0) {
				high = x;
			} else {
				low = x;
			}
			double next = x - excess / RegularizedBeta.derivative(x, a, b);
			if (!(next > low && next < high)) {
				next = low > 0 && high > 4 * low || low == 0 ? geometricMiddle(low, high) : (low + high) / 2;
			}
			if (Math.abs(next - x) <= 2 * Math.ulp(x)) {
				return next;
			}
			x = next;
		}
		return x;
	}

	private static double geometricMiddle(double low, double high) {
		return low == 0 ? high / 16 : Math.sqrt(low * high);
	}
}
