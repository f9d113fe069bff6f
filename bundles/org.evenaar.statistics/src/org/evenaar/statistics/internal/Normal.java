package org.evenaar.statistics.internal;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
public final class Normal {

	private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

	private Normal() {
	}

	/** @return z of a two-sided interval: 1.959964 for 0.95 */
	public static double ofLevel(double level) {
		Require.level(level);
		return ofUpperTail((1 - level) / 2);
	}

	/** @return the z that is exceeded with this probability */
	public static double ofUpperTail(double probability) {
		return STANDARD.inverseSurvivalProbability(probability);
	}

	/** @return P(Z &gt; z) */
	public static double upperTail(double z) {
		return STANDARD.survivalProbability(z);
	}

	/** @return P(|Z| &gt; |z|) */
	public static double twoSided(double z) {
		return Math.min(1, 2 * STANDARD.survivalProbability(Math.abs(z)));
	}
}
