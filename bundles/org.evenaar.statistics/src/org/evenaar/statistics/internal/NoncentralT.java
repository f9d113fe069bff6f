package org.evenaar.statistics.internal;

/**
 * The noncentral t distribution: T = (Z + δ) / S with S² chi-square of ν over ν. The probability is the mean of the normal one
 * over S, integrated by Simpson's rule on ln S, where the density is smooth and falls off fast on both sides.
 */
public final class NoncentralT {

	private static final int INTERVALS = 4000;
	private static final double REACH = 12;

	private NoncentralT() {
	}

	/** @return P(T &gt; t) for degrees of freedom above 0 */
	public static double upperTail(double t, double degrees, double noncentrality) {
		double spread = REACH / Math.sqrt(2 * degrees) * Math.max(1, 4 / Math.sqrt(degrees));
		double step = 2 * spread / INTERVALS;
		double sum = 0;
		double mass = 0;
		for (int i = 0; i <= INTERVALS; i++) {
			double logS = -spread + i * step;
			double weight = i == 0 || i == INTERVALS ? 1 : i % 2 == 1 ? 4 : 2;
			double density = weight * Math.exp(logDensity(logS, degrees));
			mass += density;
			sum += density * Normal.upperTail(t * Math.exp(logS) - noncentrality);
		}
		return sum / mass;
	}

	/** Of ln S, up to the constant that divides out. */
	private static double logDensity(double logS, double degrees) {
		return degrees * (logS - (Math.expm1(2 * logS)) / 2);
	}
}
