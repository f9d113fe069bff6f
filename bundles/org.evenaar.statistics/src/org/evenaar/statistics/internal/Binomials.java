package org.evenaar.statistics.internal;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * The binomial distribution for any number of trials that a long holds. The density follows the saddle-point expansion of
 * C. Loader (Fast and accurate computation of binomial probabilities, 2000), because differences of log-gammas of
 * millions lose the digits that matter.
 */
public final class Binomials {

	private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
	private static final int EXACT_UP_TO = 15;

	private Binomials() {
	}

	/** @return ln P(X = x) for 0 &lt;= x &lt;= n and 0 &lt;= p &lt;= 1; negative infinity where it is impossible */
	public static double logDensity(long x, long n, double p) {
		if (p == 0 || p == 1) {
			return x == (p == 0 ? 0 : n) ? 0 : Double.NEGATIVE_INFINITY;
		}
		if (x == 0) {
			return n * Math.log1p(-p);
		}
		if (x == n) {
			return n * Math.log(p);
		}
		double others = n - (double) x;
		return stirlingError(n) - stirlingError(x) - stirlingError(others) - deviance(x, n * p)
				- deviance(others, n * (1 - p)) - HALF_LOG_TWO_PI - 0.5 * (Math.log(x) + Math.log1p(-x / (double) n));
	}

	/** @return P(X &gt;= x) */
	public static double atLeast(long x, long n, double p) {
		if (x <= 0) {
			return 1;
		}
		return x > n ? 0 : RegularizedBeta.value(p, x, n - (double) x + 1);
	}

	/** @return P(X &lt;= x) */
	public static double atMost(long x, long n, double p) {
		if (x >= n) {
			return 1;
		}
		return x < 0 ? 0 : RegularizedBeta.complement(p, x + 1.0, n - (double) x);
	}

	/** ln n! less Stirling's approximation of it. */
	private static double stirlingError(double n) {
		if (n <= EXACT_UP_TO) {
			return LogGamma.value(n + 1) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
		}
		double inverse = 1 / n;
		double square = inverse * inverse;
		return inverse * (1 / 12.0 - square * (1 / 360.0 - square * (1 / 1260.0 - square * (1 / 1680.0
				- square * (1 / 1188.0 - square * 691 / 360360.0)))));
	}

	/** x ln(x / m) + m - x, without cancellation where x is near m. */
	private static double deviance(double x, double mean) {
		double difference = x - mean;
		if (Math.abs(difference) >= 0.1 * (x + mean)) {
			return x * Math.log(x / mean) - difference;
		}
		double v = difference / (x + mean);
		double sum = difference * v;
		double term = 2 * x * v;
		double square = v * v;
		for (int j = 3; j < 1000; j += 2) {
			term *= square;
			double next = sum + term / j;
			if (next == sum) {
				break;
			}
			sum = next;
		}
		return sum;
	}
}
