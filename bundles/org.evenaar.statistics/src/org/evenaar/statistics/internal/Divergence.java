package org.evenaar.statistics.internal;

/** The terms of a sum of p·ln(p/q), written so that each is 0 or more and near matches keep their digits. */
public final class Divergence {

	private static final double NEAR = 0.1;

	private Divergence() {
	}

	/**
	 * p·ln(p/q) - p + q: over all categories the added part cancels, as both sides add up to the same.
	 *
	 * @param p 0 or more
	 * @param q above 0
	 */
	public static double term(double p, double q) {
		double relative = (p - q) / q;
		if (Math.abs(relative) > NEAR) {
			return (p == 0 ? 0 : p * Math.log(p / q)) - p + q;
		}
		return q * deviance(relative);
	}

	/** (1+d)·ln(1+d) - d = Σ (-1)^k d^k / (k(k-1)) from k = 2. */
	private static double deviance(double d) {
		double power = d * d;
		double sum = power / 2;
		for (int k = 3; k < 60; k++) {
			power *= -d;
			double next = sum + power / (k * (k - 1.0));
			if (next == sum) {
				break;
			}
			sum = next;
		}
		return sum;
	}
}
