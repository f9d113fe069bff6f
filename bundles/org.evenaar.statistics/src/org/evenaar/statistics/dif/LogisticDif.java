package org.evenaar.statistics.dif;

import java.util.List;
import java.util.stream.IntStream;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.LogisticRegression;
import org.evenaar.statistics.internal.Normal;

/**
 * Logistic regression of an item with two scores on the matching score S and the group (H. Swaminathan and H.J. Rogers, 1990), as
 * in the R package difR: model 1 has S, model 2 S and group, model 3 S, group and their product. With more than two groups
 * every other group has its own terms (D. Magis et al., 2011). Fitted on counts, with the same result as on people.
 * <p>
 * A model without finite coefficients, because in some group right and wrong answers do not overlap in score, makes what rests on
 * it not computable ({@link Reason#SEPARATION}).
 *
 * @param both       model 3 against model 1: any difference, two degrees of freedom for each other group
 * @param uniform    model 2 against model 1: the same difference at every score
 * @param nonUniform model 3 against model 2: a difference that depends on the score
 * @param groups     coefficients of the other groups in model 2
 */
public record LogisticDif(Result<ModelStep> both, Result<ModelStep> uniform, Result<ModelStep> nonUniform,
		Result<List<GroupCoefficient>> groups) {

	/**
	 * @param item   name of an item with two scores
	 * @param groups at least two, the first the reference
	 * @param level  of the intervals, such as 0.95
	 * @return not computable where a group has nobody ({@link Reason#NO_PEOPLE}), everybody gave the same answer or has the same
	 *         score ({@link Reason#NO_VARIATION}), or model 1 has no finite coefficients
	 * @throws IllegalArgumentException for an item with more scores, unknown names, one group twice or another level
	 */
	public static Result<LogisticDif> of(ItemCounts counts, String item, List<String> groups, double level) {
		double z = Normal.ofLevel(level);
		requireGroups(groups);
		if (!counts.item(item).isBinary()) {
			throw new IllegalArgumentException("Item '" + item + "' has more than two scores; ordinal regression takes those.");
		}
		if (groups.stream().anyMatch(group -> counts.people(group) == 0)) {
			return Result.not(Reason.NO_PEOPLE);
		}
		ModelCells cells = ModelCells.of(counts.table(item, groups));
		if (!cells.varies()) {
			return Result.not(Reason.NO_VARIATION);
		}
		List<LogisticOverlap> overlaps = IntStream.range(0, groups.size()).mapToObj(g -> LogisticOverlap.of(cells, g)).toList();
		return Fit.of(cells, Terms.SCORE, LogisticOverlap.of(cells, LogisticOverlap.EVERYBODY).exists())
				.map(first -> of(cells, first, overlaps, groups, z));
	}

	static void requireGroups(List<String> groups) {
		if (groups.size() < 2 || groups.stream().distinct().count() < groups.size()) {
			throw new IllegalArgumentException("Two different groups or more can be compared, not " + groups + ".");
		}
	}

	private static LogisticDif of(ModelCells cells, Fit first, List<LogisticOverlap> overlaps, List<String> groups, double z) {
		Result<Fit> second = Fit.of(cells, Terms.SCORE_AND_GROUP, LogisticOverlap.parallel(overlaps));
		Result<Fit> third = Fit.of(cells, Terms.PRODUCT, overlaps.stream().allMatch(LogisticOverlap::exists));
		int others = groups.size() - 1;
		return new LogisticDif(third.map(t -> step(cells, first, t, 2 * others)),
				second.map(s -> step(cells, first, s, others)),
				second.flatMap(s -> third.map(t -> step(cells, s, t, others))),
				second.map(s -> coefficients(s.model, groups, z)));
	}

	private static ModelStep step(ModelCells cells, Fit smaller, Fit larger, int degrees) {
		return ModelStep.of(smaller.deviance, larger.deviance, degrees, cells.nullDeviance(), cells.people());
	}

	/** Coefficients after the intercept and the score. */
	private static List<GroupCoefficient> coefficients(LogisticRegression fit, List<String> groups, double z) {
		return IntStream.range(1, groups.size()).mapToObj(
				g -> GroupCoefficient.of(groups.get(g), fit.coefficients()[g + 1], fit.covariance()[g + 1][g + 1], z)).toList();
	}

	/** A fitted model. */
	private record Fit(LogisticRegression model, double deviance) {

		static Result<Fit> of(ModelCells cells, Terms terms, boolean exists) {
			double[][] rows = cells.rows(terms, 1);
			double[] right = cells.answers(1);
			double[] all = cells.all();
			return exists ? LogisticRegression.fitOverlapping(rows, right, all)
					.map(model -> new Fit(model, model.deviance(rows, right, all))) : Result.not(Reason.SEPARATION);
		}
	}
}
