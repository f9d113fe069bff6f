package org.evenaar.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.evenaar.check.Finding;
import org.evenaar.check.Place;
import org.evenaar.model.guideline.SectionKind;
import org.evenaar.model.review.Verdict;
import org.evenaar.review.DecisionEntry;
import org.evenaar.review.Presence;
import org.evenaar.review.ReviewItem;
import org.evenaar.rules.Certainty;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Status;
import org.evenaar.rules.Text;
import org.evenaar.ui.internal.document.Manuscript;
import org.evenaar.ui.internal.document.Manuscript.Cell;
import org.evenaar.ui.internal.document.Manuscript.Grid;
import org.evenaar.ui.internal.document.Manuscript.Kind;
import org.evenaar.ui.internal.document.Manuscript.Prose;
import org.evenaar.ui.internal.document.Manuscript.Row;
import org.evenaar.ui.internal.document.Manuscript.SectionEntry;
import org.junit.jupiter.api.Test;

class SectionCountsTest {

	private static final int CHAPTER = 0;
	private static final int SECTION = 1;

	private final Manuscript manuscript = new Manuscript(
			List.of(new Prose(Kind.HEADING, "1/h", "Hoofdstuk", 1, "", 0, CHAPTER, -1),
					new Prose(Kind.HEADING, "1.1/h", "Paragraaf", 2, "", 0, SECTION, -1),
					new Grid("1.1/t", "", List.of(new Row(false, List.of(new Cell("1.1/t/c", "cel", 0, 1)))), 0, SECTION, -1)),
			List.of(new SectionEntry("1", "Hoofdstuk", -1, 1, SectionKind.OTHER, 0),
					new SectionEntry("1.1", "Paragraaf", 0, 2, SectionKind.OTHER, 1)),
			List.of());

	private static ReviewItem item(String block, Severity severity, String suppressedBy, Presence presence,
			Verdict... verdicts) {
		Place place = new Place(block, 0, 1, 0, "", "", "x", "", "", "x", 0);
		Finding finding = new Finding("check", Text.EMPTY, "", severity, Certainty.HIGH, Status.NOT_APPLICABLE, 0, place,
				Text.EMPTY, List.of(), List.of(), suppressedBy, 0);
		return new ReviewItem(finding, false, presence, List.of(verdicts).stream()
				.map(verdict -> new DecisionEntry("x", verdict, "", "", "", Instant.EPOCH)).toList());
	}

	@Test
	void aSectionCountsWhatStandsBelowItToo() {
		SectionCounts counts = SectionCounts.of(manuscript, List.of(item("1/h", Severity.LOW, "", Presence.UNCOMPARED),
				item("1.1/t/c", Severity.HIGH, "", Presence.UNCOMPARED)));
		assertEquals(1, counts.of(CHAPTER).open(Severity.HIGH));
		assertEquals(1, counts.of(CHAPTER).open(Severity.LOW));
		assertEquals(1, counts.of(SECTION).open(Severity.HIGH));
		assertEquals(0, counts.of(SECTION).open(Severity.LOW));
	}

	@Test
	void decidedFindingsAreCountedApartAndWhatDoesNotCountIsLeftOut() {
		SectionCounts counts = SectionCounts.of(manuscript,
				List.of(item("1.1/t/c", Severity.HIGH, "", Presence.UNCOMPARED, Verdict.CHANGE),
						item("1.1/t/c", Severity.HIGH, "", Presence.UNCOMPARED, Verdict.DISCUSS),
						item("1.1/t/c", Severity.INFO, "", Presence.UNCOMPARED),
						item("1.1/t/c", Severity.HIGH, "critique", Presence.UNCOMPARED),
						item("1.1/t/c", Severity.HIGH, "", Presence.GONE)));
		assertEquals(1, counts.of(SECTION).decided());
		assertEquals(1, counts.of(SECTION).open(Severity.HIGH), "what is to be discussed is open");
		assertEquals(0, counts.of(SECTION).open(Severity.INFO));
	}
}
