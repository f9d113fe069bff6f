package org.evenaar.review.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.check.DocumentResult;
import org.evenaar.check.Finding;
import org.evenaar.check.RunResult;
import org.evenaar.report.ReviewDecisions;
import org.evenaar.report.ReviewDecisions.Reviewed;
import org.evenaar.report.ReviewedDecision;
import org.evenaar.review.DecisionEntry;
import org.evenaar.review.Presence;
import org.evenaar.review.ReviewItem;
import org.evenaar.review.ReviewSession;
import org.evenaar.rules.Text;

/**
 * A review as renderers want it: what the checks found and what people added, with what people decided. Immutable; may
 * go to any thread.
 *
 * @param result    with the findings that people added, in the order of the document
 * @param decisions what people decided about them
 */
public record ReviewReport(RunResult result, ReviewDecisions decisions) {

	/** To be called on the session's thread. */
	public static ReviewReport of(ReviewSession session) {
		return of(session.run(), session.result(), session.items());
	}

	/**
	 * @param run   what the checks found, of which the one document is replaced
	 * @param found the result of the one document
	 * @param items all findings with what people decided
	 */
	static ReviewReport of(RunResult run, DocumentResult found, List<ReviewItem> items) {
		List<Finding> findings = new ArrayList<>();
		List<Finding> held = new ArrayList<>();
		List<Finding> gone = new ArrayList<>();
		Map<String, Reviewed> reviewed = new HashMap<>();
		for (ReviewItem item : items) {
			Finding finding = item.finding();
			if (!item.located()) {
				gone.add(finding);
			} else if (item.suppressed() && !item.byHand()) {
				held.add(finding);
			} else {
				findings.add(finding);
			}
			if (item.byHand() || !item.decisions().isEmpty() || item.presence() != Presence.UNCOMPARED) {
				reviewed.put(finding.id(), new Reviewed(item.decisions().stream().map(ReviewReport::decision).toList(),
						item.byHand(), note(item.presence())));
			}
		}
		findings.sort(Finding.IN_DOCUMENT);
		held.sort(Finding.IN_DOCUMENT);
		var document = new DocumentResult(found.name(), found.title(), found.language(), found.version(), found.issuer(),
				found.sha256(), found.pages(), findings, held, found.remarks(), found.problems(), found.read());
		return new ReviewReport(new RunResult(List.of(document), run.problems(), run.rules(), run.checks()),
				new ReviewDecisions(true, reviewed, gone));
	}

	private static ReviewedDecision decision(DecisionEntry entry) {
		return new ReviewedDecision(entry.reviewer(), entry.verdict(), entry.reason(), entry.evidence(), entry.proposedText(),
				entry.date());
	}

	/** What stands where it stood asks for no remark. */
	private static Text note(Presence presence) {
		return switch (presence) {
		case NEW -> FindingTexts.of("note.new");
		case MOVED -> FindingTexts.of("note.moved");
		case CHANGED -> FindingTexts.of("note.changed");
		case STILL_THERE, GONE, UNCOMPARED -> Text.EMPTY;
		};
	}
}
