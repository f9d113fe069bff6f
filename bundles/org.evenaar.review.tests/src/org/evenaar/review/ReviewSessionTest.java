package org.evenaar.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.evenaar.model.review.Verdict;
import org.evenaar.rules.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewSessionTest {

	@TempDir
	Path folder;

	private TestReviews desk;
	private Path document;
	private ReviewSession session;

	@BeforeEach
	void review() throws Exception {
		desk = new TestReviews(folder);
		document = desk.document("richtlijn.md", "# Nierfunctie", "Vermenigvuldig bij dit ras met 1,159 voor de uitkomst.",
				"## Anamnese", "Vraag naar het ras van de patiënt.", "De factor voor ras is vervallen.", "Vraag zo nodig een tolk.");
		session = desk.create(document);
	}

	@AfterEach
	void close() {
		session.close();
	}

	@Test
	void aNewReviewHasEveryFindingInTheOrderOfTheDocument() {
		assertEquals(List.of("ras", "1,159", "ras", "ras", "tolk"),
				session.items().stream().map(i -> i.finding().place().quote()).toList());
		assertEquals(List.of(false, false, false, true, false), session.items().stream().map(ReviewItem::suppressed).toList());
		assertEquals(3, session.progress().open());
		assertEquals(3, session.progress().total());
		assertFalse(session.dirty());
		assertTrue(Files.exists(folder.resolve("richtlijn.review")));
		assertEquals("richtlijn.md", session.review().getDocument());
		assertTrue(session.items().stream().allMatch(i -> i.presence() == Presence.UNCOMPARED));
	}

	@Test
	void decisionsComeBackAfterSaving() throws Exception {
		String id = TestReviews.id(session, "Vraag naar het ras");
		session.decide(List.of(id), TestReviews.JUSTIFIED, "Aïsha");
		assertTrue(session.dirty());
		session.save(TestReviews.monitor());
		assertFalse(session.dirty());
		session.close();
		session = desk.open(folder.resolve("richtlijn.review"));
		DecisionEntry decision = session.item(id).orElseThrow().decision().orElseThrow();
		assertEquals("Aïsha", decision.reviewer());
		assertEquals(Verdict.JUSTIFIED, decision.verdict());
		assertEquals("De reden", decision.reason());
		assertEquals(2, session.progress().open());
		assertFalse(session.recovered());
		assertEquals(List.of(), session.notices());
	}

	@Test
	void whatIsMissingInADecisionIsSaid() {
		assertTrue(new DecisionDraft(Verdict.NOT_APPLICABLE, "  ", "", "").problem().isPresent());
		assertTrue(new DecisionDraft(Verdict.CHANGE, "", "", "").problem().isEmpty());
		assertThrows(IllegalArgumentException.class,
				() -> session.decide(List.of(session.items().get(0).id()), new DecisionDraft(Verdict.JUSTIFIED, "", "", ""), "x"));
		assertFalse(session.dirty());
	}

	@Test
	void severalAreDecidedAndTakenBackAtOnce() {
		List<String> all = session.items().stream().map(ReviewItem::id).toList();
		List<ReviewItem> before = session.items();
		session.decide(all, TestReviews.CHANGE, "x");
		assertTrue(session.items().stream().allMatch(i -> i.decision().isPresent()));
		assertEquals(0, session.progress().open());
		assertTrue(session.undoLabel().nl().contains("5"));
		session.undo();
		assertEquals(before, session.items());
		assertFalse(session.dirty());
		assertFalse(session.canUndo());
		session.redo();
		assertEquals(0, session.progress().open());
		assertTrue(session.dirty());
	}

	@Test
	void undoTakesBackOneStepAfterTheOther() throws Exception {
		String id = session.items().get(0).id();
		session.decide(List.of(id), TestReviews.CHANGE, "a");
		session.save(TestReviews.monitor());
		session.decide(List.of(id), TestReviews.JUSTIFIED, "b");
		assertEquals(List.of("a", "b"), session.item(id).orElseThrow().decisions().stream().map(DecisionEntry::reviewer).toList());
		session.withdraw(List.of(id), "c");
		assertTrue(session.item(id).orElseThrow().open());
		session.undo();
		session.undo();
		assertFalse(session.dirty());
		assertEquals("a", session.item(id).orElseThrow().decision().orElseThrow().reviewer());
		session.undo();
		assertTrue(session.dirty());
		assertTrue(session.item(id).orElseThrow().decision().isEmpty());
	}

	@Test
	void aWithdrawnDecisionStaysInTheFile() throws Exception {
		String id = session.items().get(0).id();
		session.decide(List.of(id), TestReviews.CHANGE, "a");
		session.withdraw(List.of(id), "b");
		session.save(TestReviews.monitor());
		String text = Files.readString(session.file());
		assertTrue(text.contains("withdrawnBy=\"b\""), text);
		session.close();
		session = desk.open(folder.resolve("richtlijn.review"));
		assertTrue(session.item(id).orElseThrow().open());
	}

	@Test
	void peopleAddFindings() throws Exception {
		String block = session.items().get(2).finding().place().block();
		String id = session.addFinding(new HandFinding(block, 0, 5, "Te algemeen", "Waarom", "other", Severity.MEDIUM), "a");
		ReviewItem item = session.item(id).orElseThrow();
		assertTrue(item.byHand() && item.open() && item.located());
		assertEquals("Vraag", item.finding().place().quote());
		assertEquals(List.of("Vraag", "ras"), session.items().subList(2, 4).stream().map(i -> i.finding().place().quote()).toList());
		assertEquals("Vraag naar het ras van de patiënt.", item.finding().place().sentence());
		session.decide(List.of(id), TestReviews.CHANGE, "a");
		session.save(TestReviews.monitor());
		session.close();
		session = desk.open(folder.resolve("richtlijn.review"));
		ReviewItem again = session.item(id).orElseThrow();
		assertEquals("Te algemeen", again.finding().title().nl());
		assertEquals(1, again.decisions().size());
		session.removeFinding(id);
		assertTrue(session.item(id).isEmpty());
		session.undo();
		assertEquals(1, session.item(id).orElseThrow().decisions().size());
		assertThrows(IllegalArgumentException.class, () -> session.removeFinding(session.items().get(0).id()));
		assertThrows(IllegalArgumentException.class,
				() -> session.addFinding(new HandFinding(block, 3, 300, "x", "", "", Severity.LOW), "a"));
	}

	@Test
	void rulesAreSwitchedOffAndWeighedPerReview() throws Exception {
		String decided = session.items().get(0).id();
		session.decide(List.of(decided), TestReviews.JUSTIFIED, "a");
		session.setRuleSettings(new RuleSettings(Set.of("TEST-WORD"), Map.of("TEST-FACTOR", Severity.LOW)));
		assertEquals(List.of("ras", "1,159", "tolk"), session.items().stream().map(i -> i.finding().place().quote()).toList());
		assertEquals(Severity.LOW, session.items().get(1).finding().severity());
		assertEquals(1, session.item(decided).orElseThrow().decisions().size());
		assertEquals(1, session.result().findings().stream().filter(f -> f.check().startsWith("TEST-FACTOR")).count());
		session.save(TestReviews.monitor());
		session.close();
		session = desk.open(folder.resolve("richtlijn.review"));
		assertEquals(Set.of("TEST-WORD"), session.ruleSettings().off());
		assertEquals(3, session.items().size());
		session.setRuleSettings(RuleSettings.EMPTY);
		assertEquals(5, session.items().size());
		session.undo();
		assertEquals(3, session.items().size());
		session.rulesChanged(new RuleSettings(Set.of("TEST-CARE"), Map.of()));
		assertEquals(2, session.items().size());
	}

	@Test
	void aDecisionOnWhatIsNoFindingAnyMoreIsListed() throws Exception {
		String id = TestReviews.id(session, "Vraag naar het ras");
		session.decide(List.of(id), TestReviews.JUSTIFIED, "a");
		session.save(TestReviews.monitor());
		session.close();
		desk.checks = TestReviews.registry(TestReviews.PACK.replace("any: [ras]", "any: [rassenleer]").replace("TEST-WORD", "TEST-ELSE").replace("aliases: [TEST-OLD], ", ""));
		session = desk.open(folder.resolve("richtlijn.review"));
		ReviewItem item = session.item(id).orElseThrow();
		assertEquals("Ras als term", item.finding().title().nl());
		assertEquals("Omdat het telt", item.finding().why().nl());
		assertTrue(item.located());
		assertEquals(1, item.decisions().size());
		assertEquals(3, session.items().size());
	}

	@Test
	void aRenamedRuleKeepsItsDecisions() throws Exception {
		String id = TestReviews.id(session, "Vraag naar het ras");
		session.decide(List.of(id), TestReviews.JUSTIFIED, "a");
		session.save(TestReviews.monitor());
		session.close();
		desk.checks = TestReviews.registry(TestReviews.PACK.replace("id: TEST-WORD, aliases: [TEST-OLD]", "id: TEST-NEW, aliases: [TEST-OLD, TEST-WORD]"));
		session = desk.open(folder.resolve("richtlijn.review"));
		ReviewItem item = session.item(id).orElseThrow();
		assertEquals("TEST-NEW", item.finding().check());
		assertEquals(1, item.decisions().size());
		assertEquals(5, session.items().size());
		assertEquals(item, session.item(item.finding().id()).orElseThrow());
	}

	@Test
	void rulesThatCameSinceAreAppliedByRunningAgain() throws Exception {
		List<ReviewItem> before = session.items();
		session.decide(List.of(before.get(0).id()), TestReviews.CHANGE, "a");
		desk.checks = TestReviews.registry(TestReviews.PACK.replace("any: [tolk]", "any: [tolk, patiënt]"));
		session.apply(desk.reviews().rerun(session, TestReviews.monitor()));
		assertEquals(before.size() + 1, session.items().size());
		assertTrue(session.canUndo());
		assertEquals(1, session.items().get(0).decisions().size());
	}

	@Test
	void listenersHearOfEveryChange() {
		List<Integer> open = new ArrayList<>();
		session.addListener(s -> open.add(s.progress().open()));
		session.addListener(s -> {
			throw new IllegalStateException("a listener that fails");
		});
		session.decide(List.of(session.items().get(0).id()), TestReviews.CHANGE, "a");
		session.undo();
		session.redo();
		assertEquals(List.of(2, 3, 2), open);
	}

	@Test
	void aDocumentThatCannotBeReadLeavesNoReview() throws IOException {
		Path broken = Files.write(folder.resolve("leeg.docx"), new byte[0]);
		ReviewException e = assertThrows(ReviewException.class, () -> desk.create(broken));
		assertFalse(e.sentence().nl().isEmpty());
		assertFalse(Files.exists(folder.resolve("leeg.review")));
		assertThrows(ReviewException.class, () -> desk.create(folder.resolve("is er niet.docx")));
	}

	@Test
	void aCancelledReviewIsNotThere() throws IOException {
		var monitor = TestReviews.monitor();
		monitor.setCanceled(true);
		Path other = desk.document("ander.md", "Het ras.");
		assertThrows(OperationCanceledException.class,
				() -> desk.reviews().create(other, folder.resolve("ander.review"), monitor));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(), files.filter(f -> f.getFileName().toString().contains("ander.review")).toList());
		}
	}

	@Test
	void anExistingReviewIsNotReplaced() {
		ReviewException e = assertThrows(ReviewException.class, () -> desk.create(document));
		assertTrue(e.sentence().en().contains("richtlijn.review"));
	}

	@Test
	void theDocumentMayBeRenamedOrMovedAlong() throws Exception {
		session.close();
		Files.move(document, folder.resolve("andere naam.md"));
		session = desk.open(folder.resolve("richtlijn.review"));
		assertEquals(folder.resolve("andere naam.md"), session.document());
		assertFalse(session.documentChanged());
		session.close();
		Path elsewhere = Files.createDirectory(folder.resolve("elders")).resolve("x.md");
		Files.move(folder.resolve("andere naam.md"), elsewhere);
		MissingDocumentException e = assertThrows(MissingDocumentException.class, () -> desk.open(folder.resolve("richtlijn.review")));
		assertEquals("richtlijn.md", e.documentName());
		session = desk.reviews().open(folder.resolve("richtlijn.review"), elsewhere, TestReviews.monitor());
		session.save(TestReviews.monitor());
		assertTrue(Files.readString(folder.resolve("richtlijn.review")).contains("document=\"elders/x.md\""));
	}

	@Test
	void savingElsewhereGoesOnThere() throws Exception {
		Path copy = Files.createDirectory(folder.resolve("kopie")).resolve("mijn.review");
		session.decide(List.of(session.items().get(0).id()), TestReviews.CHANGE, "a");
		byte[] before = Files.readAllBytes(session.file());
		session.saveAs(copy, TestReviews.monitor());
		assertEquals(copy, session.file());
		assertEquals("../richtlijn.md", Files.readString(copy).replaceAll("(?s).* document=\"([^\"]*)\".*", "$1"));
		org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(folder.resolve("richtlijn.review")));
		assertFalse(session.dirty());
		session.close();
		session = desk.open(copy);
		assertEquals(2, session.progress().open());
	}

	@Test
	void anotherVersionOfTheDocumentIsTold() throws Exception {
		String id = TestReviews.id(session, "Vraag naar het ras");
		session.decide(List.of(id), TestReviews.JUSTIFIED, "a");
		session.save(TestReviews.monitor());
		session.close();
		Files.writeString(document, Files.readString(document).replace("## Anamnese", "## Anamnese\n\nNieuw: het ras hier."));
		session = desk.open(folder.resolve("richtlijn.review"));
		assertTrue(session.documentChanged());
		assertFalse(session.dirty());
		assertEquals(5, session.items().size());
		DocumentUpdate update = desk.reviews().update(session, session.document(), TestReviews.monitor());
		assertFalse(update.sameDocument());
		assertEquals(1, update.counts().get(Presence.NEW));
		assertEquals(3, update.counts().get(Presence.STILL_THERE));
		session.apply(update);
		assertFalse(session.documentChanged());
		assertTrue(session.dirty());
		assertEquals(6, session.items().size());
		assertEquals(1, session.item(id).orElseThrow().decisions().size());
		session.undo();
		assertEquals(5, session.items().size());
		assertTrue(session.documentChanged());
		session.redo();
		session.save(TestReviews.monitor());
		List<ReviewItem> items = session.items();
		session.close();
		session = desk.open(folder.resolve("richtlijn.review"));
		assertEquals(items, session.items());
	}

	@Test
	void aVersionThatWasNeverReadHereIsComparedByTheQuotesAlone() throws Exception {
		String id = TestReviews.id(session, "Vraag naar het ras");
		session.decide(List.of(id), TestReviews.JUSTIFIED, "a");
		session.save(TestReviews.monitor());
		session.close();
		Files.writeString(document, Files.readString(document).replace("## Anamnese", "## Anamnese\n\nNieuw: het ras hier."));
		try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
			for (Path file : files.toList()) {
				Files.write(file, new byte[] { 1, 2, 3 });
			}
		}
		session = desk.open(folder.resolve("richtlijn.review"));
		assertFalse(session.documentChanged());
		assertTrue(session.dirty());
		assertEquals(6, session.items().size());
		assertEquals(1, session.item(id).orElseThrow().decisions().size());
		assertEquals(1, session.notices().size());
	}
}
