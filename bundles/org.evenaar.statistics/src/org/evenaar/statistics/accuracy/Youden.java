package org.evenaar.statistics.accuracy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;

/**
 * The cut-off with the largest sensitivity + specificity - 1 (W.J. Youden, 1950). Chosen on the same people it is too favourable, the
 * more so the fewer they are; and it says nothing about what a missed person costs beside a needless referral.
 *
 * @param index    the largest value, 0 or more
 * @param cutOffs  all scores that have it, ascending; mostly one
 * @param outcomes at the first of them
 */
public record Youden(double index, List<CutOff> cutOffs, TestOutcomes outcomes) {

	public Youden {
		cutOffs = List.copyOf(cutOffs);
	}

	/**
	 * @return the best among the scores that occur; not computable where nobody has the condition, or everybody
	 *         ({@link Reason#NO_PEOPLE})
	 */
	public static Result<Youden> of(ScoreCounts scores, CutOff.Direction direction) {
		long with = scores.total().with();
		long without = scores.total().without();
		if (with == 0 || without == 0) {
			return Result.not(Reason.NO_PEOPLE);
		}
		// whole numbers, so that equally good cut-offs are told from worse ones exactly
		double best = Double.NEGATIVE_INFINITY;
		List<CutOff> cutOffs = new ArrayList<>();
		double referredWith = 0;
		double referredWithout = 0;
		boolean higher = direction == CutOff.Direction.HIGHER;
		for (double score : higher ? scores.scores().descendingKeySet() : scores.scores().navigableKeySet()) {
			referredWith += scores.scores().get(score).with();
			referredWithout += scores.scores().get(score).without();
			double gain = referredWith * without - referredWithout * with;
			if (gain > best) {
				cutOffs.clear();
				best = gain;
			}
			if (gain == best) {
				cutOffs.add(new CutOff(score, direction));
			}
		}
		if (higher) {
			Collections.reverse(cutOffs);
		}
		return Result.of(new Youden(best / ((double) with * without), cutOffs, TestOutcomes.at(cutOffs.getFirst(), scores)));
	}
}
