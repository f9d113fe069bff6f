package org.evenaar.review;

import java.time.Instant;

import org.evenaar.model.review.Verdict;

/**
 * A decision that stands: it was taken, and not withdrawn.
 *
 * @param reviewer     who decided
 * @param verdict      what
 * @param reason       why, or empty
 * @param evidence     what supports it, such as a source, or empty
 * @param proposedText how the text could read instead, or empty
 * @param date         when
 */
public record DecisionEntry(String reviewer, Verdict verdict, String reason, String evidence, String proposedText,
		Instant date) {
}
