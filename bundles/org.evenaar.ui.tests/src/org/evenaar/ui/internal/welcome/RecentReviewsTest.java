package org.evenaar.ui.internal.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.evenaar.ui.internal.welcome.RecentReview.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentReviewsTest {

	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	private final StringBuilder kept = new StringBuilder();
	private int writes;
	private final RecentReviews recent = new RecentReviews(new RecentReviews.Shelf() {

		@Override
		public String read() {
			return kept.toString();
		}

		@Override
		public void write(String text) {
			kept.setLength(0);
			kept.append(text);
			writes++;
		}
	});

	private static RecentReview review(String name, int open, int total) {
		return new RecentReview(Path.of(name + ".review"), Path.of(name + ".docx"), name, NOON, open, total);
	}

	@Test
	void theLatestStandsFirstAndOnce() {
		recent.seen(review("a", 1, 2));
		recent.seen(review("b", 1, 2));
		recent.seen(review("a", 0, 2));
		assertEquals(List.of(review("a", 0, 2), review("b", 1, 2)), recent.list());
	}

	@Test
	void aNewCountLeavesTheOrderAndTheDate() {
		recent.seen(review("a", 5, 9));
		recent.seen(review("b", 1, 2));
		RecentReview later = new RecentReview(Path.of("a.review"), Path.of("a.docx"), "a", NOON.plusSeconds(60), 4, 9);
		assertTrue(recent.counted(later));
		assertEquals(List.of(review("b", 1, 2), review("a", 4, 9)), recent.list());
	}

	@Test
	void nothingIsWrittenWhereNothingChanged() {
		recent.seen(review("a", 5, 9));
		int before = writes;
		assertFalse(recent.seen(review("a", 5, 9)));
		assertFalse(recent.counted(review("a", 5, 9)));
		assertFalse(recent.counted(review("unknown", 5, 9)));
		recent.remove(Path.of("unknown.review"));
		assertEquals(before, writes);
	}

	@Test
	void onlySoManyAreKept() {
		for (int i = 0; i < 30; i++) {
			recent.seen(review("r" + i, 0, 0));
		}
		assertEquals(RecentReviews.MOST, recent.list().size());
		assertEquals("r29", recent.list().getFirst().title());
	}

	@Test
	void anyNameComesBackAsItWas() {
		Random random = new Random(20261122);
		char[] letters = { 'a', '\t', '\n', '\r', '\\', 't', 'n', ' ', 'é', '"', ',', '中' };
		List<RecentReview> expected = new ArrayList<>();
		for (int i = 0; i < RecentReviews.MOST; i++) {
			StringBuilder name = new StringBuilder("x" + i);
			for (int k = random.nextInt(12); k > 0; k--) {
				name.append(letters[random.nextInt(letters.length)]);
			}
			RecentReview review = review(name.append('.').toString(), random.nextInt(3), 3);
			recent.seen(review);
			expected.addFirst(review);
		}
		assertEquals(expected, recent.list());
	}

	@Test
	void aDamagedLineIsLeftOut() {
		recent.seen(review("good", 1, 2));
		String good = kept.toString();
		kept.insert(0, "rubbish\n\t\t\t\t\t\nyesterday\t1\t2\ta\tb\tc\n" + NOON + "\t9\t2\ta\tb\tc\n");
		kept.append(good.replace("\t1\t", "\tone\t"));
		assertEquals(List.of(review("good", 1, 2)), recent.list());
	}

	@Test
	void whatIsMissingIsNamed(@TempDir Path folder) throws IOException {
		Path document = Files.writeString(folder.resolve("x.md"), "# x");
		Path file = Files.writeString(folder.resolve("x.review"), "x");
		RecentReview review = new RecentReview(file, document, "x", NOON, 0, 0);
		assertEquals(State.THERE, review.state());
		Files.delete(document);
		assertEquals(State.DOCUMENT_MISSING, review.state());
		Files.delete(file);
		assertEquals(State.FILE_MISSING, review.state());
		Files.delete(folder);
		assertEquals(State.FOLDER_MISSING, review.state());
		Files.createDirectory(folder);
	}
}
