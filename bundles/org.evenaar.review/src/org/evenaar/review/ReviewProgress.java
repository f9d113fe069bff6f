package org.evenaar.review;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.evenaar.model.review.Verdict;
import org.evenaar.rules.Severity;

/**
 * How far a review is, over the findings that count.
 *
 * @param total      findings that count and are still in the document
 * @param open       those without a decision, or to be discussed
 * @param byVerdict  findings by the decision that counts, in the order of the verdicts; every verdict has a number
 * @param bySeverity open findings by weight, heaviest first; every weight has a number
 */
public record ReviewProgress(int total, int open, Map<Verdict, Integer> byVerdict, Map<Severity, Integer> bySeverity) {

	public static ReviewProgress of(List<ReviewItem> items) {
		Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
		Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
		Verdict.VALUES.forEach(verdict -> verdicts.put(verdict, 0));
		for (Severity severity : Severity.values()) {
			severities.put(severity, 0);
		}
		int total = 0;
		int open = 0;
		for (ReviewItem item : items) {
			if (!item.counts() || !item.located()) {
				continue;
			}
			total++;
			item.decision().ifPresent(decision -> verdicts.merge(decision.verdict(), 1, Integer::sum));
			if (item.open()) {
				open++;
				severities.merge(item.finding().severity(), 1, Integer::sum);
			}
		}
		return new ReviewProgress(total, open, Collections.unmodifiableMap(verdicts), Collections.unmodifiableMap(severities));
	}
}
