package org.evenaar.statistics.internal;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/** The t distribution. */
public final class StudentT {

	private StudentT() {
	}

	/** @return P(|T| &gt; |t|) */
	public static double twoSided(double t, double degreesOfFreedom) {
		double square = t * t;
		double rest = degreesOfFreedom / (degreesOfFreedom + square);
		return square < degreesOfFreedom
				? RegularizedBeta.complement(square / (degreesOfFreedom + square), 0.5, degreesOfFreedom / 2)
				: RegularizedBeta.value(rest, degreesOfFreedom / 2, 0.5);
	}
}
