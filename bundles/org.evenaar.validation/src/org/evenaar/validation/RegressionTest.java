package org.evenaar.validation;

import java.util.List;
import java.util.Optional;

import org.evenaar.statistics.Result;
import org.evenaar.statistics.dif.EffectClass;
import org.evenaar.statistics.dif.GroupCoefficient;
import org.evenaar.statistics.dif.LogisticDif;
import org.evenaar.statistics.dif.ModelStep;
import org.evenaar.statistics.dif.OrdinalDif;

/**
 * An item compared between two groups by regression on the total score: logistic where it has two scores, with proportional
 * odds where it has more.
 *
 * @param method     logistic or proportional-odds
 * @param both       any difference
 * @param uniform    the same difference at every total score
 * @param nonUniform a difference that depends on the total score
 * @param group      how the odds in the group differ; empty where that is not computable
 */
public record RegressionTest(String method, Result<ModelStep> both, Result<ModelStep> uniform, Result<ModelStep> nonUniform,
		Optional<GroupCoefficient> group) {

	static RegressionTest of(LogisticDif test) {
		return new RegressionTest("logistic", test.both(), test.uniform(), test.nonUniform(), first(test.groups()));
	}

	static RegressionTest of(OrdinalDif test) {
		return new RegressionTest("proportional-odds", test.both(), test.uniform(), test.nonUniform(), first(test.groups()));
	}

	private static Optional<GroupCoefficient> first(Result<List<GroupCoefficient>> groups) {
		return groups.toOptional().map(List::getFirst);
	}

	/** @return class by the size of the change alone: of Jodoin and Gierl, and of lordif for more than two scores */
	public Optional<EffectClass> size() {
		return both.toOptional().map(step -> method.equals("logistic") ? step.jodoinGierl()
				: step.change().mcFadden() < ModelStep.LORDIF_CHANGE ? EffectClass.A : EffectClass.B);
	}
}
