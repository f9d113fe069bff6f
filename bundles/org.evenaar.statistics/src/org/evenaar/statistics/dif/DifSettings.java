package org.evenaar.statistics.dif;

import org.evenaar.statistics.internal.Require;
import org.evenaar.statistics.multiplicity.Adjustment;

/**
 * How items are judged. Written down before the run.
 *
 * @param alpha         level of significance of the adjusted p-values, and of the tests within purification
 * @param level         of the intervals
 * @param adjustment    for the number of items
 * @param leastPerGroup people below which a group is not judged at all
 * @param fewPerGroup   people below which results come with a warning: above it the usual minima of testing agencies begin
 * @param bands         how people are matched by the Mantel-Haenszel and Mantel tests
 * @param leastPerAnswer people with an answer in every group, below which it is taken together with its neighbour in the ordinal
 *                      model
 */
public record DifSettings(double alpha, double level, Adjustment adjustment, long leastPerGroup, long fewPerGroup,
		ScoreBands bands, long leastPerAnswer) {

	/** .05 with Holm's adjustment, 95% intervals, at least 50 people and a warning below 200, each score by itself, 5 an answer. */
	public static final DifSettings DEFAULT = new DifSettings(0.05, 0.95, Adjustment.HOLM, 50, 200, ScoreBands.EACH_SCORE, 5);

	/** @throws IllegalArgumentException for numbers outside their domain */
	public DifSettings {
		Require.probability(alpha, "A level of significance");
		Require.level(level);
		Require.count(leastPerGroup);
		Require.count(fewPerGroup);
		Require.count(leastPerAnswer);
	}

	public DifSettings withAdjustment(Adjustment other) {
		return new DifSettings(alpha, level, other, leastPerGroup, fewPerGroup, bands, leastPerAnswer);
	}

	public DifSettings withLeastPerGroup(long people) {
		return new DifSettings(alpha, level, adjustment, people, fewPerGroup, bands, leastPerAnswer);
	}

	public DifSettings withBands(ScoreBands other) {
		return new DifSettings(alpha, level, adjustment, leastPerGroup, fewPerGroup, other, leastPerAnswer);
	}
}
