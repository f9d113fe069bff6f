package org.evenaar.review;

import java.util.Optional;

import org.evenaar.model.review.Verdict;
import org.evenaar.review.internal.Texts;
import org.evenaar.rules.Text;

/**
 * What somebody is about to decide.
 *
 * @param verdict      what
 * @param reason       why; required for JUSTIFIED and NOT_APPLICABLE
 * @param evidence     what supports it, or empty
 * @param proposedText how the text could read instead, or empty
 */
public record DecisionDraft(Verdict verdict, String reason, String evidence, String proposedText) {

	/** Longest text of a reason, of evidence or of a proposal, in UTF-16 units. */
	public static final int LONGEST = 20_000;

	public DecisionDraft {
		reason = reason.strip();
		evidence = evidence.strip();
		proposedText = proposedText.strip();
	}

	/** @return a sentence about what is missing or too long, or empty where the decision can be taken */
	public Optional<Text> problem() {
		if (reason.isEmpty() && (verdict == Verdict.JUSTIFIED || verdict == Verdict.NOT_APPLICABLE)) {
			return Optional.of(Texts.of("decision.reason"));
		}
		if (Math.max(reason.length(), Math.max(evidence.length(), proposedText.length())) > LONGEST) {
			return Optional.of(Texts.of("decision.long", LONGEST));
		}
		return Optional.empty();
	}
}
