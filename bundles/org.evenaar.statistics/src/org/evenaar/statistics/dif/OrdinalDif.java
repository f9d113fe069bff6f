package org.evenaar.statistics.dif;

import java.util.List;
import java.util.stream.IntStream;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.Normal;
import org.evenaar.statistics.internal.ProportionalOdds;

/**
 * Proportional odds regression of an item with ordered scores on the matching score S and the group, with the three models of
 * {@link LogisticDif} (B.D. Zumbo, 1999; S.W. Choi, L.E. Gibbons and P.K. Crane, J Stat Softw 2011;39(8)). The R package lordif
 * matches on an estimated trait; here it is the sum score.
 *
 * @param both       model 3 against model 1 (chi-square 13)
 * @param uniform    model 2 against model 1 (chi-square 12)
 * @param nonUniform model 3 against model 2 (chi-square 23)
 * @param groups     coefficients of the other groups in model 2, positive for higher answers
 * @param betaChange |b2 - b1| / |b1| of the coefficient of S in models 1 and 2; from 0.1 the uniform difference is often called
 *                   of practical size (P.K. Crane et al., 2004; convention, to be verified)
 * @param categories the scores of the item, counted from 0, that were taken together, lowest first
 */
public record OrdinalDif(Result<ModelStep> both, Result<ModelStep> uniform, Result<ModelStep> nonUniform,
		Result<List<GroupCoefficient>> groups, Result<Double> betaChange, List<List<Integer>> categories) {

	public OrdinalDif {
		categories = categories.stream().map(List::copyOf).toList();
	}

	/**
	 * @param item   name of an item with two scores or more
	 * @param groups at least two, the first the reference
	 * @param fewest people with an answer in every group, below which it is taken together with the answer below it, as lordif
	 *               does (which has 5), or above it for the lowest; at 0 only answers that nobody gave are left out
	 * @param level  of the intervals, such as 0.95
	 * @return not computable where a group has nobody ({@link Reason#NO_PEOPLE}), fewer than two answers are left
	 *         ({@link Reason#SINGLE_CATEGORY}), everybody has the same score ({@link Reason#NO_VARIATION}), or model 1 cannot
	 *         be fitted
	 * @throws IllegalArgumentException for a negative number, unknown names, one group twice or another level
	 */
	public static Result<OrdinalDif> of(ItemCounts counts, String item, List<String> groups, long fewest, double level) {
		double z = Normal.ofLevel(level);
		LogisticDif.requireGroups(groups);
		if (groups.stream().anyMatch(group -> counts.people(group) == 0)) {
			return Result.not(Reason.NO_PEOPLE);
		}
		long[][][] table = counts.table(item, groups);
		List<List<Integer>> merged = CategoryMerging.of(table, fewest);
		if (merged.size() < 2) {
			return Result.not(Reason.SINGLE_CATEGORY);
		}
		ModelCells cells = ModelCells.of(CategoryMerging.apply(table, merged));
		return cells.varies() ? fit(cells, Terms.SCORE).map(first -> of(cells, first, merged, groups, z))
				: Result.not(Reason.NO_VARIATION);
	}

	private static OrdinalDif of(ModelCells cells, ProportionalOdds first, List<List<Integer>> merged, List<String> groups,
			double z) {
		Result<ProportionalOdds> second = fit(cells, Terms.SCORE_AND_GROUP);
		Result<ProportionalOdds> third = fit(cells, Terms.PRODUCT);
		int others = groups.size() - 1;
		double slope = first.coefficients()[0];
		return new OrdinalDif(third.map(t -> step(cells, first, t, 2 * others)),
				second.map(s -> step(cells, first, s, others)),
				second.flatMap(s -> third.map(t -> step(cells, s, t, others))),
				second.map(s -> coefficients(s, groups, z)),
				slope == 0 ? Result.not(Reason.NO_VARIATION) : second.map(s -> Math.abs((s.coefficients()[0] - slope) / slope)), merged);
	}

	private static Result<ProportionalOdds> fit(ModelCells cells, Terms terms) {
		return ProportionalOdds.fit(cells.rows(terms, 0), cells.counts());
	}

	private static ModelStep step(ModelCells cells, ProportionalOdds smaller, ProportionalOdds larger, int degrees) {
		return ModelStep.of(smaller.deviance(), larger.deviance(), degrees, cells.nullDeviance(), cells.people());
	}

	private static List<GroupCoefficient> coefficients(ProportionalOdds fit, List<String> groups, double z) {
		return IntStream.range(1, groups.size())
				.mapToObj(g -> GroupCoefficient.of(groups.get(g), fit.coefficients()[g], fit.variances()[g], z)).toList();
	}
}
