package org.evenaar.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.OperationCanceledException;
import org.evenaar.rules.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review goes on to a newer version of its document. */
class DocumentUpdateTest {

	private static final String[] BEFORE = { "# Inleiding", "Deze richtlijn gaat over de nieren van volwassenen in Nederland.",
			"# Meten", "Bepaal de nierfunctie en let daarbij op het ras van iedere patiënt.",
			"Vermenigvuldig de uitkomst daarna met 1,159 als dat nodig lijkt te zijn.",
			"# Behandelen", "Kies het middel niet naar het ras maar naar de bloeddruk.",
			"Spreek vooraf af wie het ras heeft genoteerd en met welk doel." };

	@TempDir
	Path folder;

	private TestReviews desk;
	private ReviewSession session;

	@BeforeEach
	void review() throws Exception {
		desk = new TestReviews(folder);
		session = desk.create(desk.document("x.md", BEFORE));
	}

	@AfterEach
	void close() {
		session.close();
	}

	private DocumentUpdate update(String... lines) throws Exception {
		return desk.reviews().update(session, desk.document("nieuw.md", lines), TestReviews.monitor());
	}

	private static String[] edited(Map<Integer, String> changes) {
		String[] after = BEFORE.clone();
		changes.forEach((line, text) -> after[line] = text);
		return after;
	}

	private String decided(String words) {
		String id = TestReviews.id(session, words);
		session.decide(List.of(id), TestReviews.JUSTIFIED, "a");
		return id;
	}

	private Presence presence(String id) {
		return session.item(id).orElseThrow().presence();
	}

	@Test
	void decisionsGoWithTheirWords() throws Exception {
		String stays = decided("let daarbij op het ras");
		String changed = decided("Kies het middel");
		String gone = decided("wie het ras heeft");
		String factor = decided("met 1,159 als");
		session.apply(update(edited(Map.of(1, "Geheel nieuw: het ras in de inleiding van deze tekst.", 4, BEFORE[6].replace("maar", "en zeker niet"),
				6, BEFORE[4], 7, "Deze alinea is door iets geheel anders vervangen, zonder de oude woorden."))));
		assertEquals(Presence.STILL_THERE, presence(stays));
		assertEquals(Presence.GONE, presence(gone));
		assertFalse(session.item(gone).orElseThrow().located());
		assertEquals(1, session.item(gone).orElseThrow().decisions().size());
		assertEquals(Presence.CHANGED, presence(changed));
		assertTrue(session.item(changed).orElseThrow().finding().place().suffix().contains("zeker niet"));
		assertTrue(List.of(Presence.MOVED, Presence.STILL_THERE).contains(presence(factor)));
		assertEquals("Behandelen", session.item(factor).orElseThrow().finding().place().section());
		ReviewItem fresh = session.items().get(0);
		assertEquals(Presence.NEW, fresh.presence());
		assertTrue(fresh.open());
		assertEquals(gone, session.items().getLast().id());
		assertEquals("nieuw.md", session.document().getFileName().toString());
		List<ReviewItem> items = session.items();
		session.save(TestReviews.monitor());
		session.close();
		session = desk.open(folder.resolve("x.review"));
		assertEquals(items, session.items());
		assertEquals(1, session.review().getEarlier().size());
		assertEquals("x.md", session.review().getEarlier().get(0).getDocument());
	}

	@Test
	void findingsByHandGoWithTheirWordsToo() throws Exception {
		String block = session.items().get(0).finding().place().block();
		String hand = session.addFinding(new HandFinding(block, 0, 22, "Zelf gezien", "", "", Severity.MEDIUM), "a");
		assertEquals("Bepaal de nierfunctie ", session.item(hand).orElseThrow().finding().place().quote());
		DocumentUpdate update = update("# Voorwoord", "Een alinea die er eerst niet was en nergens over gaat.", BEFORE[0], BEFORE[1],
				BEFORE[2], BEFORE[3], BEFORE[4]);
		String late = session.addFinding(new HandFinding(block, 0, 6, "Later gezien", "", "", Severity.LOW), "a");
		session.apply(update);
		for (String id : List.of(hand, late)) {
			ReviewItem item = session.item(id).orElseThrow();
			assertEquals(Presence.STILL_THERE, item.presence());
			assertTrue(item.byHand() && "Bepaal de nierfunctie ".startsWith(item.finding().place().quote()));
		}
		session.apply(update(BEFORE[0], BEFORE[1]));
		assertEquals(Presence.GONE, presence(hand));
		assertEquals("Zelf gezien", session.item(hand).orElseThrow().finding().title().nl());
	}

	@Test
	void whatNobodyDecidedOnGoesAfterItWasGoneOnce() throws Exception {
		String gone = TestReviews.id(session, "Kies het middel");
		session.apply(update(edited(Map.of(6, "Kies het middel dat het beste bij de klachten past."))));
		assertEquals(Presence.GONE, presence(gone));
		session.apply(update(edited(Map.of(6, "Kies het middel dat het best bij de klachten past."))));
		assertTrue(session.item(gone).isEmpty());
	}

	@Test
	void aCopyOfAPassageTakesNoDecisionWithIt() throws Exception {
		String original = decided("let daarbij op het ras");
		session.apply(update("# Samenvatting", BEFORE[3], BEFORE[0], BEFORE[1], BEFORE[2], BEFORE[3], BEFORE[4]));
		ReviewItem item = session.item(original).orElseThrow();
		assertEquals("Meten", item.finding().place().section());
		ReviewItem copy = session.items().get(0);
		assertEquals(Presence.NEW, copy.presence());
		assertEquals(List.of(), copy.decisions());
		assertFalse(copy.id().equals(original));
	}

	@Test
	void undoGoesBackToTheVersionBefore() throws Exception {
		String id = decided("let daarbij op het ras");
		List<ReviewItem> before = session.items();
		session.save(TestReviews.monitor());
		byte[] saved = Files.readAllBytes(session.file());
		session.apply(update(edited(Map.of(3, "Een andere tekst over de nieren en de patiënt."))));
		assertEquals(Presence.GONE, presence(id));
		session.undo();
		assertEquals(before, session.items());
		assertEquals("x.md", session.document().getFileName().toString());
		assertFalse(session.dirty());
		session.redo();
		assertEquals(Presence.GONE, presence(id));
		session.undo();
		session.save(TestReviews.monitor());
		assertEquals(new String(saved), Files.readString(session.file()));
	}

	@Test
	void theSameDocumentChangesNothing() throws Exception {
		decided("let daarbij op het ras");
		List<ReviewItem> before = session.items();
		DocumentUpdate update = update(BEFORE);
		assertTrue(update.sameDocument());
		session.apply(update);
		assertEquals(before, session.items());
	}

	@Test
	void anUpdateThatIsCancelledOrFailsChangesNothing() throws Exception {
		List<ReviewItem> before = session.items();
		var monitor = TestReviews.monitor();
		monitor.setCanceled(true);
		Path next = desk.document("nieuw.md", BEFORE[0]);
		assertThrows(OperationCanceledException.class, () -> desk.reviews().update(session, next, monitor));
		assertThrows(ReviewException.class, () -> desk.reviews().update(session, folder.resolve("weg.md"), TestReviews.monitor()));
		assertEquals(before, session.items());
		assertFalse(session.dirty());
	}
}
