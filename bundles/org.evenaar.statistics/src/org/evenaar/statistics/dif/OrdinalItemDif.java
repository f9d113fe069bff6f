package org.evenaar.statistics.dif;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Result;

/**
 * All results of an item with more than two scores.
 *
 * @param mantel      its test, effect and interval
 * @param effectClass of the American NAEP, see {@link MantelTest#effectClass}
 * @param ordinal     proportional odds regression on the exact score
 * @param verdict     {@link DifVerdict#DIF} where a test is significant after adjustment and its effect at least of class B (for
 *                    the regression: a change of McFadden's share of at least .02); {@link DifVerdict#NEGLIGIBLE} where the
 *                    interval of the effect of Mantel's test is within -.17 to .17 and that change is smaller
 */
public record OrdinalItemDif(String item, Result<MantelTest> mantel, Result<Double> pAdjusted,
		Result<EffectClass> effectClass, Result<OrdinalDif> ordinal, Result<Double> modelPAdjusted, DifVerdict verdict)
		implements ItemDif {

	static OrdinalItemDif of(String item, Result<MantelTest> test, Result<Double> pAdjusted, Result<OrdinalDif> ordinal,
			Result<Double> modelPAdjusted, DifSettings settings, boolean enough) {
		Result<EffectClass> naep = test.map(mantel -> mantel.effectClass(settings.alpha()));
		Result<EffectClass> model = ordinal.flatMap(OrdinalDif::both).map(step -> EffectClass.of(step.change().mcFadden(),
				ModelStep.LORDIF_CHANGE, Double.POSITIVE_INFINITY));
		Result<Boolean> within = test.map(MantelTest::effectInterval).map(OrdinalItemDif::negligible);
		boolean shown = Judgement.shown(pAdjusted, naep, settings) || Judgement.shown(modelPAdjusted, model, settings);
		return new OrdinalItemDif(item, test, pAdjusted, naep, ordinal, modelPAdjusted,
				Judgement.of(enough, shown, within, model));
	}

	private static boolean negligible(Interval effect) {
		return effect.low() >= -MantelTest.MODERATE && effect.high() <= MantelTest.MODERATE;
	}
}
