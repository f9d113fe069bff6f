package org.evenaar.validation;

import java.util.Optional;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.dif.CommonOddsRatio;
import org.evenaar.statistics.dif.MantelHaenszel;
import org.evenaar.statistics.dif.MantelTest;

/**
 * An item compared between two groups at equal total scores: by Mantel and Haenszel where it has two scores, by Mantel where
 * it has more.
 *
 * @param method         mantel-haenszel or mantel
 * @param chiSquare      with a correction for continuity for two scores, without for more
 * @param p              its upper tail
 * @param odds           common odds ratio and delta; for two scores only, and not where it is 0 or infinite
 * @param difference     difference of the mean item score at equal total score, focal less reference
 * @param effect         the difference over the standard deviation of the item; for more than two scores only
 * @param effectInterval its limits; for more than two scores only
 */
public record MatchedTest(String method, double chiSquare, double p, Optional<CommonOddsRatio> odds, double difference,
		Optional<Double> effect, Optional<Interval> effectInterval) {

	static MatchedTest of(MantelHaenszel test) {
		return new MatchedTest("mantel-haenszel", test.chiSquare(), test.p(), test.oddsRatio().toOptional(), test.standardised(),
				Optional.empty(), Optional.empty());
	}

	static MatchedTest of(MantelTest test) {
		return new MatchedTest("mantel", test.chiSquare(), test.p(), Optional.empty(), test.meanDifference(),
				Optional.of(test.effect()), Optional.of(test.effectInterval()));
	}
}
