package org.evenaar.report.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.evenaar.check.Finding;
import org.evenaar.check.RunResult;
import org.evenaar.model.review.Verdict;
import org.evenaar.report.ReviewDecisions;

/**
 * How far a review is.
 *
 * @param total     findings that ask for a decision
 * @param undecided those without one
 * @param verdicts  how many have each verdict
 */
public record ReviewCount(int total, int undecided, Map<Verdict, Integer> verdicts) {

	public static ReviewCount of(RunResult result, ReviewDecisions decisions) {
		List<Finding> counted = result.findings().filter(decisions::counts).toList();
		Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
		counted.forEach(finding -> decisions.last(finding)
				.ifPresent(decision -> verdicts.merge(decision.verdict(), 1, Integer::sum)));
		int decided = verdicts.values().stream().mapToInt(Integer::intValue).sum();
		return new ReviewCount(counted.size(), counted.size() - decided, verdicts);
	}

	public int with(Verdict verdict) {
		return verdicts.getOrDefault(verdict, 0);
	}

	/** @return those without a decision and those to be discussed */
	public int open() {
		return undecided + with(Verdict.DISCUSS);
	}
}
