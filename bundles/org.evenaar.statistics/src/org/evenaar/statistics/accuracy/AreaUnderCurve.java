package org.evenaar.statistics.accuracy;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.Normal;

/**
 * Area under the ROC curve of a score in one group: the chance that somebody with the condition scores higher than somebody without
 * (or lower, by the direction), a tie counting half. Computed from counts per score.
 *
 * @param area     0 to 1; below 0.5 the score goes the other way
 * @param variance E.R. DeLong, D.M. DeLong and D.L. Clarke-Pearson, Biometrics 1988;44:837-45: with V the share of the other side that
 *                 each person wins from, s²(V with)/n with + s²(V without)/n without, s² over n - 1; not computable with fewer
 *                 than two people on a side ({@link Reason#TOO_FEW_PEOPLE})
 * @param interval area ± z·√variance within 0 to 1, as the R package pROC gives it; not computable as the variance
 * @param with     people with the condition
 * @param without  people without it
 */
public record AreaUnderCurve(double area, Result<Double> variance, Result<Interval> interval, long with, long without) {

	/**
	 * @param direction whether higher or lower scores go with the condition
	 * @param level     of the interval, such as 0.95
	 * @return not computable where nobody has the condition, or everybody ({@link Reason#NO_PEOPLE})
	 * @throws IllegalArgumentException for another level
	 */
	public static Result<AreaUnderCurve> of(ScoreCounts scores, CutOff.Direction direction, double level) {
		double z = Normal.ofLevel(level);
		double n1 = scores.total().with();
		double n0 = scores.total().without();
		if (n1 == 0 || n0 == 0) {
			return Result.not(Reason.NO_PEOPLE);
		}
		double area = 0;
		double withBelow = 0;
		double withoutBelow = 0;
		for (ScoreCounts.People people : scores.scores().values()) {
			area += people.with() * (withoutBelow + people.without() / 2.0) / (n1 * n0);
			withoutBelow += people.without();
		}
		withoutBelow = 0;
		double squares1 = 0;
		double squares0 = 0;
		for (ScoreCounts.People people : scores.scores().values()) {
			double won = (withoutBelow + people.without() / 2.0) / n0 - area;
			double lost = 1 - (withBelow + people.with() / 2.0) / n1 - area;
			squares1 += people.with() * won * won;
			squares0 += people.without() * lost * lost;
			withBelow += people.with();
			withoutBelow += people.without();
		}
		double directed = direction == CutOff.Direction.HIGHER ? area : 1 - area;
		if (n1 < 2 || n0 < 2) {
			return Result.of(new AreaUnderCurve(directed, Result.not(Reason.TOO_FEW_PEOPLE), Result.not(Reason.TOO_FEW_PEOPLE),
					(long) n1, (long) n0));
		}
		double variance = squares1 / (n1 - 1) / n1 + squares0 / (n0 - 1) / n0;
		double half = z * Math.sqrt(variance);
		Interval limits = new Interval(Math.max(0, directed - half), Math.min(1, directed + half));
		return Result.of(new AreaUnderCurve(directed, Result.of(variance), Result.of(limits), (long) n1, (long) n0));
	}
}
