package org.evenaar.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.evenaar.model.review.Verdict;
import org.evenaar.rules.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens when several people save the same file. */
class SavedTogetherTest {

	private static final Locale DUTCH = Locale.of("nl");

	@TempDir
	Path folder;

	private TestReviews desk;
	private Path file;

	@BeforeEach
	void review() throws Exception {
		desk = new TestReviews(folder);
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			lines.add("Alinea " + i + " noemt het ras van patiënt " + i + " & \"meer\".");
		}
		Path document = desk.document("x.md", lines.toArray(String[]::new));
		desk.create(document).close();
		file = folder.resolve("x.review");
	}

	private ReviewSession open() throws ReviewException {
		return desk.open(file);
	}

	private static String id(ReviewSession session, int finding) {
		return session.items().get(finding).id();
	}

	private static void decide(ReviewSession session, int finding, String reviewer) {
		session.decide(List.of(id(session, finding)), new DecisionDraft(Verdict.JUSTIFIED, "Omdat " + reviewer, "", ""), reviewer);
	}

	private static List<String> reviewers(ReviewSession session, int finding) {
		return session.items().get(finding).decisions().stream().map(DecisionEntry::reviewer).toList();
	}

	@Test
	void decisionsOfTwoPeopleComeTogether() throws Exception {
		ReviewSession one = open();
		ReviewSession other = open();
		decide(one, 1, "een");
		decide(one, 2, "een");
		decide(other, 2, "twee");
		decide(other, 3, "twee");
		other.setRuleSettings(new RuleSettings(Set.of("TEST-CARE"), Map.of()));
		String hand = other.addFinding(new HandFinding(other.items().get(0).finding().place().block(), 0, 6, "Zelf", "", "", Severity.LOW), "twee");
		one.save(TestReviews.monitor());
		PendingSave save = other.beginSave();
		save.write(TestReviews.monitor());
		String notice = other.endSave(save).orElseThrow().in(DUTCH);
		assertTrue(notice.contains("een van dezelfde bevindingen"), notice);
		assertFalse(other.dirty());
		assertEquals(List.of("een", "twee"), reviewers(other, 3));
		assertEquals(List.of("een"), reviewers(other, 2));
		decide(one, 5, "een");
		one.save(TestReviews.monitor());
		assertEquals(Set.of("TEST-CARE"), one.ruleSettings().off());
		assertTrue(one.item(hand).isPresent());
		one.close();
		other.close();
		ReviewSession again = open();
		assertEquals(List.of(List.of(), List.of(), List.of("een"), List.of("een", "twee"), List.of("twee"), List.of(), List.of("een")),
				Stream.of(0, 1, 2, 3, 4, 5, 6).map(i -> reviewers(again, i)).toList());
		assertFalse(again.recovered());
		again.close();
	}

	@Test
	void whatOneWithdrewTheOtherDoesNotBringBack() throws Exception {
		ReviewSession first = open();
		decide(first, 1, "een");
		first.save(TestReviews.monitor());
		first.close();
		ReviewSession one = open();
		ReviewSession other = open();
		one.withdraw(List.of(id(one, 1)), "een");
		one.save(TestReviews.monitor());
		decide(other, 2, "twee");
		other.save(TestReviews.monitor());
		assertEquals(List.of(), reviewers(other, 1));
		one.close();
		other.close();
		ReviewSession again = open();
		assertEquals(List.of(), reviewers(again, 1));
		assertEquals(List.of("twee"), reviewers(again, 2));
		again.close();
	}

	/** Any number of people, deciding, withdrawing and saving in any order: in the end everybody's work is in the file. */
	@ParameterizedTest
	@MethodSource("seeds")
	void nobodysDecisionIsLost(long seed) throws Exception {
		Random random = new Random(seed);
		List<ReviewSession> people = List.of(open(), open(), open());
		List<String> taken = new ArrayList<>();
		for (int step = 0; step < 60; step++) {
			int who = random.nextInt(people.size());
			if (random.nextInt(5) == 0) {
				people.get(who).save(TestReviews.monitor());
			} else {
				int finding = random.nextInt(12);
				String name = who + "-" + step;
				decide(people.get(who), finding, name);
				taken.add(id(people.get(who), finding) + " " + name);
			}
		}
		for (ReviewSession session : people) {
			session.save(TestReviews.monitor());
		}
		people.forEach(ReviewSession::close);
		ReviewSession again = open();
		Set<String> there = new TreeSet<>();
		again.items().forEach(item -> item.decisions().forEach(d -> there.add(item.id() + " " + d.reviewer())));
		again.close();
		assertEquals(new TreeSet<>(taken), there);
	}

	static Stream<Long> seeds() {
		return Stream.of(1L, 2L, 3L, 4L, 5L);
	}

	@Test
	void aColleagueWhoWentOnToANewDocumentGetsMyDecisions() throws Exception {
		ReviewSession one = open();
		ReviewSession other = open();
		Path next = desk.document("x2.md", Files.readString(folder.resolve("x.md")).replace("Alinea 0", "Nieuw ras hier.\n\nAlinea 0"));
		other.apply(desk.reviews().update(other, next, TestReviews.monitor()));
		other.save(TestReviews.monitor());
		decide(one, 4, "een");
		PendingSave save = one.beginSave();
		save.write(TestReviews.monitor());
		assertTrue(one.endSave(save).isPresent());
		assertTrue(one.overtaken());
		assertFalse(one.dirty());
		one.close();
		other.close();
		ReviewSession again = open();
		assertEquals("x2.md", again.document().getFileName().toString());
		assertEquals(List.of("een"), reviewers(again, 5));
		again.close();
	}

	@Test
	void twoWhoWentOnToDifferentDocumentsAreTold() throws Exception {
		ReviewSession one = open();
		ReviewSession other = open();
		String text = Files.readString(folder.resolve("x.md"));
		one.apply(desk.reviews().update(one, desk.document("a.md", text + "\n\nEen."), TestReviews.monitor()));
		other.apply(desk.reviews().update(other, desk.document("b.md", text + "\n\nTwee."), TestReviews.monitor()));
		other.save(TestReviews.monitor());
		byte[] before = Files.readAllBytes(file);
		ReviewException e = assertThrows(ReviewException.class, () -> one.save(TestReviews.monitor()));
		assertTrue(e.sentence().en().contains("another name"), e.sentence().en());
		assertArrayEquals(before, Files.readAllBytes(file));
		one.saveAs(folder.resolve("mijn.review"), TestReviews.monitor());
		one.close();
		other.close();
	}

	@Test
	void aRecordThatAMergeLeftTwiceHasTheDecisionsOfBoth() throws Exception {
		ReviewSession session = open();
		decide(session, 0, "een");
		session.save(TestReviews.monitor());
		session.close();
		String text = Files.readString(file);
		int from = text.indexOf("  <records ");
		int to = text.indexOf("</records>\n", from) + "</records>\n".length();
		String record = text.substring(from, to);
		Files.writeString(file, text.substring(0, to) + record.replace("reviewer=\"een\"", "reviewer=\"twee\"") + text.substring(to));
		ReviewSession again = open();
		assertEquals(Set.of("een", "twee"), Set.copyOf(reviewers(again, 0)));
		again.close();
	}
}
