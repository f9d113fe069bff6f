package org.evenaar.statistics.dif;

import org.evenaar.statistics.Result;

/** From results to a verdict. */
final class Judgement {

	private Judgement() {
	}

	/** A significant difference, after adjustment, of more than a negligible size. */
	static boolean shown(Result<Double> pAdjusted, Result<EffectClass> size, DifSettings settings) {
		return pAdjusted.toOptional().filter(p -> p < settings.alpha()).isPresent()
				&& size.toOptional().filter(effect -> effect != EffectClass.A).isPresent();
	}

	/**
	 * @param enough whether there are people enough in both groups
	 * @param shown  whether a test shows a difference
	 * @param within whether the interval of the effect is within what is negligible
	 * @param model  class of the effect of the regression, by size alone
	 */
	static DifVerdict of(boolean enough, boolean shown, Result<Boolean> within, Result<EffectClass> model) {
		if (!enough) {
			return DifVerdict.UNDETERMINED;
		}
		if (shown) {
			return DifVerdict.DIF;
		}
		boolean negligible = within.toOptional().orElse(false) && model.toOptional().filter(EffectClass.A::equals).isPresent();
		return negligible ? DifVerdict.NEGLIGIBLE : DifVerdict.UNDETERMINED;
	}
}
