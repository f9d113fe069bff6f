package org.evenaar.statistics.internal;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/** The F distribution, through the beta distribution. */
public final class FisherF {

	private FisherF() {
	}

	/** @return the value that is exceeded with this probability */
	public static double ofUpperTail(double probability, double numerator, double denominator) {
		// the larger of x and 1 - x is taken, so that neither end loses digits
		double x = BetaQuantile.upper(numerator / 2, denominator / 2, probability);
		double rest = BetaQuantile.lower(denominator / 2, numerator / 2, probability);
		return denominator * x / (numerator * rest);
	}

	/** @return twice the smaller tail */
	public static double twoSided(double f, double numerator, double denominator) {
		double x = numerator * f / (numerator * f + denominator);
		double rest = denominator / (numerator * f + denominator);
		double lower = RegularizedBeta.value(x, numerator / 2, denominator / 2);
		double upper = RegularizedBeta.value(rest, denominator / 2, numerator / 2);
		return Math.min(1, 2 * Math.min(lower, upper));
	}
}
