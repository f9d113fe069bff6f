package org.evenaar.review.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.evenaar.check.CheckRegistry;
import org.evenaar.check.DocumentResult;
import org.evenaar.check.Finding;
import org.evenaar.check.RunResult;
import org.evenaar.model.review.Verdict;
import org.evenaar.review.DecisionEntry;
import org.evenaar.review.Presence;
import org.evenaar.review.ReviewItem;
import org.evenaar.rules.Severity;
import org.junit.jupiter.api.Test;

class ReviewReportTest {

	private static ReviewItem with(ReviewItem item, boolean byHand, Presence presence) {
		return new ReviewItem(item.id(), item.finding(), byHand, presence, item.decisions());
	}

	@Test
	void everyItemHasItsPlaceInTheReport() {
		ReviewItem decided = SampleItems.item(4, Severity.HIGH, "", Verdict.JUSTIFIED);
		ReviewItem byHand = with(SampleItems.item(2, Severity.INFO, "", null), true, Presence.UNCOMPARED);
		ReviewItem held = SampleItems.item(1, Severity.LOW, "critique", null);
		ReviewItem gone = with(SampleItems.item(3, Severity.LOW, "", Verdict.CHANGE), false, Presence.GONE);
		ReviewItem changed = with(SampleItems.item(5, Severity.MEDIUM, "", Verdict.CHANGE), false, Presence.CHANGED);
		var found = new DocumentResult("a.docx", "A", "nl", "", "", "", 3, List.of(), List.of(), List.of(), List.of(), true);
		var run = new RunResult(List.of(found), List.of(), CheckRegistry.of(List.of(), List.of()).rules(), List.of());
		ReviewReport report = ReviewReport.of(run, found, List.of(decided, byHand, held, gone, changed));
		DocumentResult document = report.result().documents().getFirst();
		assertEquals(List.of(byHand.finding(), decided.finding(), changed.finding()), document.findings(), "in the order of the document");
		assertEquals(List.of(held.finding()), document.suppressed());
		assertEquals(List.of(gone.finding()), report.decisions().gone());
		Finding finding = decided.finding();
		assertTrue(report.decisions().accepted(finding));
		DecisionEntry entry = decided.decisions().getFirst();
		assertEquals(entry.reviewer(), report.decisions().last(finding).orElseThrow().reviewer());
		assertEquals(Instant.EPOCH, report.decisions().last(finding).orElseThrow().date());
		assertTrue(report.decisions().open(byHand.finding()), "what a person adds asks for a verdict");
		assertTrue(report.decisions().about(changed.finding()).note().nl().startsWith("De tekst is hier veranderd"));
		assertEquals(Verdict.CHANGE, report.decisions().last(gone.finding()).orElseThrow().verdict());
	}
}
