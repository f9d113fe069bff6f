package org.evenaar.ui.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
import org.evenaar.ui.internal.document.Manuscript.Kind;
import org.evenaar.ui.internal.document.Manuscript.Prose;
import org.evenaar.ui.internal.document.Manuscript.SectionEntry;
import org.evenaar.ui.internal.document.Marks.Mark;
import org.evenaar.ui.internal.document.Marks.Shown;
import org.junit.jupiter.api.Test;

class MarksTest {

	private static final String TEXT = "Vermenigvuldig met 1,159 bij patiënten van het negroïde ras, en bij anderen niet.";
	private static final Shown ALL = new Shown(true, true);

	private final Composition composition = Composer.compose(
			new Manuscript(List.of(new Prose(Kind.PARAGRAPH, "1/p1", TEXT, 0, "", 0, 0, -1)),
					List.of(new SectionEntry("1", "", -1, 1, SectionKind.OTHER, 0)), List.of()),
			new PlainMeter(), 200, strength -> "");

	private static ReviewItem item(String id, String words, Severity severity, String suppressedBy, Presence presence,
			Verdict... verdicts) {
		int at = TEXT.indexOf(words);
		Place place = new Place("1/p1", at, at + words.length(), 0, "", "", words, "", "", TEXT, 0);
		Finding finding = new Finding(id, new Text(id, id), "", severity, Certainty.HIGH, Status.NOT_APPLICABLE, 0, place,
				Text.EMPTY, List.of(), List.of(), suppressedBy, 0);
		List<DecisionEntry> decisions = List.of(verdicts).stream()
				.map(verdict -> new DecisionEntry("x", verdict, "r", "", "", Instant.EPOCH)).toList();
		return new ReviewItem(id, finding, false, presence, decisions);
	}

	private static ReviewItem item(String id, String words, Severity severity) {
		return item(id, words, severity, "", Presence.UNCOMPARED);
	}

	private static List<String> ids(List<Mark> marks) {
		return marks.stream().map(Mark::id).toList();
	}

	@Test
	void theHeaviestOfFindingsAtOnePlaceComesFirst() {
		Marks marks = Marks.of(List.of(item("low", "negroïde ras", Severity.LOW), item("high", "ras", Severity.HIGH),
				item("far", "1,159", Severity.HIGH)), composition, ALL);
		int offset = composition.map().textOffset("1/p1", TEXT.indexOf("ras,") + 1);
		assertEquals(List.of("high", "low"), ids(marks.at(offset, composition.lineAt(offset))));
		assertEquals(List.of("low", "high"), ids(marks.together(marks.mark("high").orElseThrow())));
	}

	@Test
	void goingOnPassesEveryFindingOnceAndBeginsAnew() {
		Marks marks = Marks.of(List.of(item("a", "1,159", Severity.HIGH), item("b", "negroïde ras", Severity.LOW),
				item("c", "negroïde", Severity.HIGH), item("d", "anderen", Severity.LOW)), composition, ALL);
		String at = "";
		List<String> seen = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			at = marks.next(at, 0, mark -> true).orElseThrow().id();
			seen.add(at);
		}
		assertEquals(List.of("a", "b", "c", "d", "a"), seen);
		assertEquals("d", marks.previous("a", 0, mark -> true).orElseThrow().id());
		assertEquals("c", marks.previous("d", 0, mark -> true).orElseThrow().id());
	}

	@Test
	void theNextOpenOneIsNotADecidedOne() {
		Marks marks = Marks.of(List.of(item("a", "1,159", Severity.HIGH, "", Presence.UNCOMPARED, Verdict.CHANGE),
				item("b", "negroïde ras", Severity.LOW, "", Presence.UNCOMPARED, Verdict.DISCUSS)), composition, ALL);
		assertEquals("b", marks.next("b", 0, mark -> mark.item().open()).orElseThrow().id());
		assertTrue(marks.mark("a").orElseThrow().decided());
		assertTrue(!marks.mark("b").orElseThrow().decided(), "what is to be discussed is not decided");
	}

	@Test
	void onlyWhatPeopleWantToSeeIsMarkedAndNothingThatIsGone() {
		List<ReviewItem> items = List.of(item("info", "1,159", Severity.INFO),
				item("held", "negroïde", Severity.HIGH, "critique", Presence.UNCOMPARED),
				item("gone", "ras", Severity.HIGH, "", Presence.GONE), item("high", "anderen", Severity.HIGH));
		assertEquals(List.of("high"), ids(Marks.of(items, composition, new Shown(false, false)).all()));
		assertEquals(List.of("info", "held", "high"), ids(Marks.of(items, composition, ALL).all()));
		assertEquals(List.of("held", "high"), ids(Marks.of(items, composition, new Shown(false, false), "held").all()));
		assertEquals(Optional.empty(), Marks.of(items, composition, ALL, "gone").mark("gone"));
	}

	@Test
	void aFindingOverALineEndHasAPartInEachLine() {
		Marks marks = Marks.of(List.of(item("long", "1,159 bij patiënten van het negroïde ras", Severity.HIGH)), composition,
				ALL);
		Mark mark = marks.all().getFirst();
		assertTrue(mark.spans().size() > 1);
		int line = composition.lineAt(mark.start());
		assertTrue(marks.inLine(line).getFirst().first());
		assertTrue(!marks.inLine(line + 1).getFirst().first());
	}
}
