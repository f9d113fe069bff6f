package org.evenaar.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.check.Finding;
import org.evenaar.model.review.Verdict;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;

/**
 * What people decided about the findings of a run, for reports that show it beside them. A review is of one document,
 * so the id of a finding is enough to name it. Findings that people added by hand are among the findings of the run.
 *
 * @param reviewed false for a report without a review, which says nothing about decisions
 * @param findings by id of the finding; one that is not there has no decision
 * @param gone     findings with decisions whose place is no longer in the text
 */
public record ReviewDecisions(boolean reviewed, Map<String, Reviewed> findings, List<Finding> gone) {

	/** For a report without a review. */
	public static final ReviewDecisions NONE = new ReviewDecisions(false, Map.of(), List.of());

	/**
	 * What people did with one finding.
	 *
	 * @param decisions oldest first; the last one counts
	 * @param byHand    true where a person added the finding
	 * @param note      what became of its place in a newer version of the document, or empty
	 */
	public record Reviewed(List<ReviewedDecision> decisions, boolean byHand, Text note) {

		private static final Reviewed NOTHING = new Reviewed(List.of(), false, Text.EMPTY);

		public Reviewed {
			decisions = List.copyOf(decisions);
		}
	}

	public ReviewDecisions {
		findings = Map.copyOf(findings);
		gone = List.copyOf(gone);
	}

	/** A review in which every finding stands in the text. */
	public static ReviewDecisions of(Map<String, Reviewed> findings) {
		return new ReviewDecisions(true, findings, List.of());
	}

	/** @return what people did with the finding */
	public Reviewed about(Finding finding) {
		return findings.isEmpty() ? Reviewed.NOTHING : findings.getOrDefault(finding.id(), Reviewed.NOTHING);
	}

	/** @return the decision that counts, or empty where there is none yet */
	public Optional<ReviewedDecision> last(Finding finding) {
		List<ReviewedDecision> all = about(finding).decisions();
		return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
	}

	/** @return true where the finding asks for a decision: all but those for information and those held back */
	public boolean counts(Finding finding) {
		return !finding.suppressed() && (finding.severity() != Severity.INFO || about(finding).byHand());
	}

	/** @return true where the finding asks for a decision and has none, or is to be discussed */
	public boolean open(Finding finding) {
		return counts(finding) && last(finding).map(decision -> decision.verdict() == Verdict.DISCUSS).orElse(true);
	}

	/** @return true where people decided that the text can stay as it is */
	public boolean accepted(Finding finding) {
		return last(finding).map(ReviewedDecision::verdict)
				.filter(verdict -> verdict == Verdict.JUSTIFIED || verdict == Verdict.NOT_APPLICABLE).isPresent();
	}
}
