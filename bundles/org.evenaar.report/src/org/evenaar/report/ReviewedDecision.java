package org.evenaar.report;

import java.time.Instant;

import org.evenaar.model.review.Verdict;

/**
 * What one person decided about a finding, when and why.
 *
 * @param reviewer     who decided, as they want to be named
 * @param verdict      what was decided
 * @param reason       why; may be empty
 * @param evidence     what that rests on, such as a source; may be empty
 * @param proposedText new wording; may be empty
 * @param date         when
 */
public record ReviewedDecision(String reviewer, Verdict verdict, String reason, String evidence, String proposedText,
		Instant date) {
}
