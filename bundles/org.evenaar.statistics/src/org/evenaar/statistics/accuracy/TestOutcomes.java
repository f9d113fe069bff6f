package org.evenaar.statistics.accuracy;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.Require;

/**
 * People of one group by test and condition. Every share is not computable ({@link Reason#NO_PEOPLE}) where it would be of nobody.
 *
 * @param truePositive  with the condition, referred
 * @param falsePositive without it, referred
 * @param falseNegative with the condition, not referred
 * @param trueNegative  without it, not referred
 */
public record TestOutcomes(long truePositive, long falsePositive, long falseNegative, long trueNegative) {

	/** @throws IllegalArgumentException for a negative number */
	public TestOutcomes {
		Require.count(truePositive);
		Require.count(falsePositive);
		Require.count(falseNegative);
		Require.count(trueNegative);
	}

	/** @return the outcomes at a cut-off, of people whose condition is known */
	public static TestOutcomes at(CutOff cutOff, ScoreCounts scores) {
		long[] referred = new long[2];
		scores.scores().forEach((score, people) -> {
			if (cutOff.refers(score)) {
				referred[0] += people.with();
				referred[1] += people.without();
			}
		});
		ScoreCounts.People all = scores.total();
		return new TestOutcomes(referred[0], referred[1], all.with() - referred[0], all.without() - referred[1]);
	}

	/** @return people with the condition */
	public long with() {
		return Math.addExact(truePositive, falseNegative);
	}

	/** @return people without the condition */
	public long without() {
		return Math.addExact(falsePositive, trueNegative);
	}

	/** @return share referred of those with the condition */
	public Result<ShareEstimate> sensitivity(double level) {
		return ShareEstimate.of(truePositive, with(), level);
	}

	/** @return share not referred of those without the condition */
	public Result<ShareEstimate> specificity(double level) {
		return ShareEstimate.of(trueNegative, without(), level);
	}

	/** @return share with the condition of those referred, at the prevalence in these people */
	public Result<ShareEstimate> positivePredictiveValue(double level) {
		return ShareEstimate.of(truePositive, Math.addExact(truePositive, falsePositive), level);
	}

	/** @return share without the condition of those not referred, at the prevalence in these people */
	public Result<ShareEstimate> negativePredictiveValue(double level) {
		return ShareEstimate.of(trueNegative, Math.addExact(trueNegative, falseNegative), level);
	}

	/** @return share with the condition */
	public Result<ShareEstimate> prevalence(double level) {
		return ShareEstimate.of(with(), Math.addExact(with(), without()), level);
	}
}
