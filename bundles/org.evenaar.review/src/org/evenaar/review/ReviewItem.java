package org.evenaar.review;

import java.util.List;
import java.util.Optional;

import org.evenaar.check.Finding;
import org.evenaar.model.review.Verdict;
import org.evenaar.rules.Severity;

/**
 * A finding in a review, with what people decided about it. Immutable; may go to any thread.
 *
 * @param id        stable for as long as the review exists, also where the words of the document change
 * @param finding   what was seen; where nothing sees it any more, as it was when it was seen
 * @param byHand    true where a person made it
 * @param presence  what became of it in this version of the document
 * @param decisions those that stand, oldest first; the last one counts
 */
public record ReviewItem(String id, Finding finding, boolean byHand, Presence presence, List<DecisionEntry> decisions) {

	public ReviewItem {
		decisions = List.copyOf(decisions);
	}

	/** A finding that goes by its own id. */
	public ReviewItem(Finding finding, boolean byHand, Presence presence, List<DecisionEntry> decisions) {
		this(finding.id(), finding, byHand, presence, decisions);
	}

	/** @return the decision that counts */
	public Optional<DecisionEntry> decision() {
		return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
	}

	/** @return true where an exception holds it back */
	public boolean suppressed() {
		return finding.suppressed();
	}

	/** @return true where somebody has to say something about it: by hand, or not held back and above INFO */
	public boolean counts() {
		return byHand || !suppressed() && finding.severity() != Severity.INFO;
	}

	/** @return true where it counts and is still there, and has no decision yet or is to be discussed */
	public boolean open() {
		return counts() && located() && decision().map(d -> d.verdict() == Verdict.DISCUSS).orElse(true);
	}

	/** @return false where its place is gone; its place is then that of an earlier version of the document */
	public boolean located() {
		return presence != Presence.GONE;
	}
}
