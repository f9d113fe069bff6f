package org.evenaar.statistics.internal;

import org.apache.commons.numbers.gamma.RegularizedGamma;

/** The chi-square distribution. */
public final class ChiSquared {

	private ChiSquared() {
	}

	/** @return P(X &gt; statistic), 0 where it is below the smallest double */
	public static double upperTail(double statistic, int degreesOfFreedom) {
		return RegularizedGamma.Q.value(degreesOfFreedom / 2.0, statistic / 2);
	}
}
