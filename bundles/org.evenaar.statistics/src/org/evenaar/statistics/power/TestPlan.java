package org.evenaar.statistics.power;

import org.evenaar.statistics.internal.Normal;
import org.evenaar.statistics.internal.Require;

/**
 * Error rates that a comparison is planned with.
 *
 * @param alpha two-sided level of significance
 * @param power chance to find a difference that is there
 */
public record TestPlan(double alpha, double power) {

	/** 5% two-sided and 80%, as is usual. */
	public static final TestPlan DEFAULT = new TestPlan(0.05, 0.8);

	/** @throws IllegalArgumentException for rates outside 0 to 1, or a power that chance alone gives */
	public TestPlan {
		Require.probability(alpha, "A level of significance");
		Require.probability(power, "A power");
		if (power <= alpha) {
			throw new IllegalArgumentException("The power must be more than the level of significance: " + power + ".");
		}
	}

	double zOfAlpha() {
		return Normal.ofUpperTail(alpha / 2);
	}

	double zOfPower() {
		return Normal.ofUpperTail(1 - power);
	}
}
