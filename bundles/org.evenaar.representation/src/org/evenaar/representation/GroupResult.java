package org.evenaar.representation;

import java.util.Optional;

import org.evenaar.rules.Text;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.counts.Pattern;
import org.evenaar.statistics.fit.CategoryResidual;
import org.evenaar.statistics.representation.DisparityBand;
import org.evenaar.statistics.representation.LogDisparity;
import org.evenaar.statistics.representation.ParticipantsToSettle;
import org.evenaar.statistics.representation.ParticipationRatio;
import org.evenaar.statistics.representation.UnknownBounds;
import org.evenaar.statistics.representation.Verdict;

/**
 * One group of one dimension, or of two: how it takes part and how it lives in the population.
 *
 * @param pattern         which group
 * @param label           its name
 * @param n               participants
 * @param share           among participants whose group is known, by weight where there are weights; 0 to 1
 * @param populationShare in the population; 0 to 1
 * @param ratio           participation-to-prevalence ratio with its interval
 * @param disparity       log disparity
 * @param band            size of the disparity; absent where nobody takes part, empty where it cannot be computed
 * @param p               of the test of the share against the population's
 * @param pAdjusted       p after Benjamini and Hochberg within the dimension
 * @param residual        distance from the expected number
 * @param settle          how many more participants would settle an undetermined verdict
 * @param detectable      smallest difference, in standard deviations, between the group and all others that an analysis of
 *                        this subgroup would find
 * @param bounds          share if none or all of those whose group is not known belong to it
 */
public record GroupResult(Pattern pattern, Text label, long n, Result<Double> share, Result<Double> populationShare,
		Result<ParticipationRatio> ratio, Result<LogDisparity> disparity, Optional<DisparityBand> band, Result<Double> p,
		Result<Double> pAdjusted, Result<CategoryResidual> residual, Result<ParticipantsToSettle> settle,
		Result<Double> detectable, Result<UnknownBounds> bounds) {

	/** @return absent where nobody takes part, else what the interval allows; undetermined where there is no ratio */
	public Verdict verdict() {
		return ratio.toOptional().map(ParticipationRatio::verdict).orElse(Verdict.UNDETERMINED);
	}

	/** @return whether the group is shown to be under-represented, with or without participants */
	public boolean clearlyUnder() {
		return ratio.toOptional().map(ParticipationRatio::clearlyUnder).orElse(false);
	}

	/** @return the same with a p-value adjusted for the number of groups */
	public GroupResult withAdjusted(double adjusted) {
		return new GroupResult(pattern, label, n, share, populationShare, ratio, disparity, band, p, Result.of(adjusted),
				residual, settle, detectable, bounds);
	}
}
