package org.evenaar.validation;

import java.util.Optional;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.dif.BinaryItemDif;
import org.evenaar.statistics.dif.DifAnalysis;
import org.evenaar.statistics.dif.DifSettings;
import org.evenaar.statistics.dif.DifVerdict;
import org.evenaar.statistics.dif.EffectClass;
import org.evenaar.statistics.dif.ItemDif;
import org.evenaar.statistics.dif.OrdinalItemDif;
import org.evenaar.validation.ItemVerdict.Why;

/**
 * What the answers say of one item in one group, compared with the reference.
 *
 * @param item       the item
 * @param group      the group
 * @param dif        all figures
 * @param matched    compared at equal total scores
 * @param regression compared by regression
 * @param verdict    what they say together
 * @param why        why they cannot tell, where they cannot
 * @param disagree   whether one method shows a difference that matters and the other sees none, before adjustment
 */
public record ItemResult(ResponseItem item, ResponseGroup group, ItemDif dif, Result<MatchedTest> matched,
		Result<RegressionTest> regression, ItemVerdict verdict, Why why, boolean disagree) {

	static ItemResult of(ResponseItem item, ResponseGroup group, DifAnalysis analysis) {
		ItemDif dif = analysis.item(item.scored().name());
		Result<MatchedTest> matched = switch (dif) {
		case BinaryItemDif binary -> binary.mantelHaenszel().map(MatchedTest::of);
		case OrdinalItemDif ordinal -> ordinal.mantel().map(MatchedTest::of);
		};
		Result<RegressionTest> regression = switch (dif) {
		case BinaryItemDif binary -> binary.logistic().map(RegressionTest::of);
		case OrdinalItemDif ordinal -> ordinal.ordinal().map(RegressionTest::of);
		};
		DifSettings settings = analysis.settings();
		return new ItemResult(item, group, dif, matched, regression, verdict(dif, regression, settings),
				why(dif, matched, regression, settings, analysis.tooFew()), disagree(dif, regression, settings));
	}

	/** The class of the test at equal scores where that one shows it, else that of the regression. */
	private static ItemVerdict verdict(ItemDif dif, Result<RegressionTest> regression, DifSettings settings) {
		if (dif.verdict() != DifVerdict.DIF) {
			return dif.verdict() == DifVerdict.NEGLIGIBLE ? ItemVerdict.NEGLIGIBLE : ItemVerdict.UNDETERMINED;
		}
		boolean byMatching = significant(dif.pAdjusted(), settings)
				&& dif.effectClass().toOptional().filter(size -> size != EffectClass.A).isPresent();
		Optional<EffectClass> size = byMatching ? dif.effectClass().toOptional() : regression.toOptional().flatMap(RegressionTest::size);
		return size.filter(EffectClass.C::equals).isPresent() ? ItemVerdict.LARGE : ItemVerdict.MODERATE;
	}

	private static Why why(ItemDif dif, Result<MatchedTest> matched, Result<RegressionTest> regression, DifSettings settings,
			boolean tooFew) {
		if (dif.verdict() != DifVerdict.UNDETERMINED) {
			return Why.NOTHING;
		}
		if (tooFew) {
			return Why.GROUP_TOO_SMALL;
		}
		if (seen(dif) || seen(regression, settings)) {
			return Why.MAY_BE_CHANCE;
		}
		if (significant(dif.pAdjusted(), settings) || significant(dif.modelPAdjusted(), settings)) {
			return Why.SIZE_UNCLEAR;
		}
		boolean separated = matched.computable() ? dif.effectClass().whyNot().isPresent()
				: regression.whyNot().filter(Reason.SEPARATION::equals).isPresent();
		return separated ? Why.SEPARATED : matched.computable() ? Why.TOO_FEW : Why.NO_OVERLAP;
	}

	/** Tests of matching and of regression come to the same before adjustment, or they do not. */
	private static boolean disagree(ItemDif dif, Result<RegressionTest> regression, DifSettings settings) {
		boolean comparable = dif.effectClass().computable() && regression.toOptional().flatMap(RegressionTest::size).isPresent();
		return comparable && seen(dif) != seen(regression, settings);
	}

	private static boolean seen(ItemDif dif) {
		return dif.effectClass().toOptional().filter(size -> size != EffectClass.A).isPresent();
	}

	private static boolean seen(Result<RegressionTest> regression, DifSettings settings) {
		boolean significant = regression.flatMap(RegressionTest::both).toOptional().filter(step -> step.p() < settings.alpha()).isPresent();
		return significant && regression.toOptional().flatMap(RegressionTest::size).filter(size -> size != EffectClass.A).isPresent();
	}

	private static boolean significant(Result<Double> p, DifSettings settings) {
		return p.toOptional().filter(value -> value < settings.alpha()).isPresent();
	}

	/** @return whether people of the group score lower on the item at the same total score; empty where that is not known */
	public Optional<Boolean> lower() {
		return matched.toOptional().map(test -> test.difference() < 0);
	}
}
