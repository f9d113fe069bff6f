package org.evenaar.statistics.dif;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Result;

/**
 * All results of an item with two scores.
 *
 * @param mantelHaenszel its test, effect and interval
 * @param effectClass    of the Educational Testing Service, see {@link EtsRule}
 * @param logistic       regression on the exact score
 * @param verdict        {@link DifVerdict#DIF} where a test is significant after adjustment and its effect at least of class B (the
 *                       class of the Educational Testing Service, or that of Jodoin and Gierl); {@link DifVerdict#NEGLIGIBLE}
 *                       where the interval of delta is within -1 to 1 and the effect of the regression of class A
 */
public record BinaryItemDif(String item, Result<MantelHaenszel> mantelHaenszel, Result<Double> pAdjusted,
		Result<EffectClass> effectClass, Result<LogisticDif> logistic, Result<Double> modelPAdjusted, DifVerdict verdict)
		implements ItemDif {

	static BinaryItemDif of(String item, Result<MantelHaenszel> test, Result<Double> pAdjusted, Result<LogisticDif> logistic,
			Result<Double> modelPAdjusted, DifSettings settings, boolean enough) {
		Result<EffectClass> ets = test.flatMap(mh -> EtsRule.classify(mh, settings.alpha()));
		Result<EffectClass> model = logistic.flatMap(LogisticDif::both).map(ModelStep::jodoinGierl);
		Result<Boolean> within = test.flatMap(MantelHaenszel::oddsRatio).map(CommonOddsRatio::interval)
				.map(BinaryItemDif::negligible);
		boolean shown = Judgement.shown(pAdjusted, ets, settings) || Judgement.shown(modelPAdjusted, model, settings);
		return new BinaryItemDif(item, test, pAdjusted, ets, logistic, modelPAdjusted,
				Judgement.of(enough, shown, within, model));
	}

	private static boolean negligible(Interval delta) {
		return delta.low() > -EtsRule.MODERATE && delta.high() < EtsRule.MODERATE;
	}
}
