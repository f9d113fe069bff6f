package org.evenaar.review;

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
}
