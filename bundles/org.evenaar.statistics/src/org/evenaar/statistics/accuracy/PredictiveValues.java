package org.evenaar.statistics.accuracy;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.association.PredictiveValue;
import org.evenaar.statistics.internal.Normal;
import org.evenaar.statistics.internal.Require;

/**
 * Predictive values of a test where the condition is more or less common than in the people it was tested on, by Bayes' rule, with
 * intervals on the logit scale (N.D. Mercaldo, K.F. Lau and X.H. Zhou, Stat Med 2007;26:2170-83). With s sensitivity among n₁
 * people, t specificity among n₀: Var(logit PPV) = (1-s)/(s·n₁) + t/((1-t)·n₀), Var(logit NPV) = s/((1-s)·n₁) + (1-t)/(t·n₀).
 *
 * @param prevalence       share with the condition, known
 * @param positive         share with the condition of those referred
 * @param positiveInterval its limits; not computable ({@link Reason#ZERO_SHARE}, {@link Reason#WHOLE_SHARE}) where sensitivity is 0
 *                         or specificity 1
 * @param negative         share without the condition of those not referred
 * @param negativeInterval its limits; not computable where sensitivity is 1 or specificity 0
 */
public record PredictiveValues(double prevalence, Result<Double> positive, Result<Interval> positiveInterval,
		Result<Double> negative, Result<Interval> negativeInterval) {

	/**
	 * @param prevalence between 0 and 1, both excluded
	 * @param level      of the intervals, such as 0.95
	 * @return not computable where nobody has the condition, or nobody has not ({@link Reason#NO_PEOPLE})
	 * @throws IllegalArgumentException for arguments outside these domains
	 */
	public static Result<PredictiveValues> at(double prevalence, TestOutcomes outcomes, double level) {
		Require.probability(prevalence, "A prevalence");
		double z = Normal.ofLevel(level);
		return outcomes.sensitivity(level).flatMap(sensitivity -> outcomes.specificity(level).map(specificity -> {
			double s = sensitivity.share();
			double t = specificity.share();
			double n1 = outcomes.with();
			double n0 = outcomes.without();
			Result<Double> positive = PredictiveValue.positive(prevalence, s, t);
			Result<Double> negative = PredictiveValue.negative(prevalence, s, t);
			return new PredictiveValues(prevalence, positive, limits(positive, (1 - s) / (s * n1) + t / ((1 - t) * n0), z), negative,
					limits(negative, s / ((1 - s) * n1) + (1 - t) / (t * n0), z));
		}));
	}

	private static Result<Interval> limits(Result<Double> value, double variance, double z) {
		return value.flatMap(share -> {
			if (share == 0 || share == 1) {
				return Result.not(share == 0 ? Reason.ZERO_SHARE : Reason.WHOLE_SHARE);
			}
			double logit = Math.log(share / (1 - share));
			double half = z * Math.sqrt(variance);
			return Result.of(new Interval(share(logit - half), share(logit + half)));
		});
	}

	private static double share(double logit) {
		return 1 / (1 + Math.exp(-logit));
	}
}
