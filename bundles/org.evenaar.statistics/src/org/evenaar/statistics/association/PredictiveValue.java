package org.evenaar.statistics.association;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.Require;

/**
 * What the outcome of a test says about a person, by Bayes' rule: it depends on how common the condition is in the group,
 * so that one test has unequal predictive values in groups with unequal base rates.
 */
public final class PredictiveValue {

	private PredictiveValue() {
	}

	/**
	 * Share of people with the condition among those who test positive: s·b / (s·b + (1-t)(1-b)).
	 *
	 * @param baseRate    b, share with the condition, 0 to 1
	 * @param sensitivity s, share of those with the condition who test positive
	 * @param specificity t, share of those without it who test negative
	 * @return not computable ({@link Reason#NO_PEOPLE}) where nobody tests positive
	 * @throws IllegalArgumentException for a share outside 0 to 1
	 */
	public static Result<Double> positive(double baseRate, double sensitivity, double specificity) {
		require(baseRate, sensitivity, specificity);
		return share(baseRate * sensitivity, (1 - baseRate) * (1 - specificity));
	}

	/** Share of people without the condition among those who test negative: t(1-b) / (t(1-b) + (1-s)·b). */
	public static Result<Double> negative(double baseRate, double sensitivity, double specificity) {
		require(baseRate, sensitivity, specificity);
		return share((1 - baseRate) * specificity, baseRate * (1 - sensitivity));
	}

	private static void require(double... shares) {
		for (double share : shares) {
			Require.share(share);
		}
	}

	private static Result<Double> share(double part, double rest) {
		return part + rest == 0 ? Result.not(Reason.NO_PEOPLE) : Result.of(part / (part + rest));
	}
}
