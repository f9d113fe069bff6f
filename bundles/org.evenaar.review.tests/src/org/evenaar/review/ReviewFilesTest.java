package org.evenaar.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.evenaar.model.files.FileWork;
import org.evenaar.model.review.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is in a file, and what a disk can do. */
class ReviewFilesTest {

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

	private List<String> lines() throws IOException {
		return Files.readAllLines(file);
	}

	@Test
	void aDecisionChangesNoLineAndAddsOne() throws Exception {
		List<String> before = lines();
		ReviewSession session = open();
		decide(session, 3, "a");
		session.save(TestReviews.monitor());
		session.close();
		List<String> after = new ArrayList<>(lines());
		assertEquals(before.size() + 1, after.size());
		List<String> added = new ArrayList<>(after);
		before.forEach(added::remove);
		assertEquals(1, added.size());
		assertTrue(added.get(0).contains("verdict=\"justified\""), added::toString);
		after.remove(added.get(0));
		assertEquals(before, after);
	}

	@Test
	void savingWithoutAChangeWritesTheSameBytes() throws Exception {
		byte[] before = Files.readAllBytes(file);
		ReviewSession session = open();
		decide(session, 3, "a");
		session.undo();
		session.save(TestReviews.monitor());
		session.close();
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	/** What can go wrong with a disk. */
	enum Trouble {
		FULL("vol"), HALF("vol"), CLOSED("mag schrijven"), LOCKED("geen antwoord");

		final String sentence;

		Trouble(String sentence) {
			this.sentence = sentence;
		}
	}

	@ParameterizedTest
	@EnumSource(Trouble.class)
	void aDiskThatFailsLeavesTheFileAsItWas(Trouble trouble) throws Exception {
		boolean[] failing = { false };
		var work = new FileWork() {
			@Override
			public void write(Path target, byte[] bytes) throws IOException {
				if (failing[0] && trouble == Trouble.CLOSED) {
					throw new AccessDeniedException(target.toString());
				}
				if (failing[0] && trouble == Trouble.FULL) {
					throw new FileSystemException(target.toString(), null, "No space left on device");
				}
				super.write(target, failing[0] && trouble == Trouble.HALF ? Arrays.copyOf(bytes, bytes.length / 2) : bytes);
				if (failing[0] && trouble == Trouble.HALF) {
					throw new IOException("No space left on device");
				}
			}

			@Override
			public void replace(Path from, Path target) throws IOException {
				if (failing[0] && trouble == Trouble.LOCKED) {
					throw new FileSystemException(target.toString(), null, "in use by another process");
				}
				super.replace(from, target);
			}
		};
		ReviewSession session = desk.reviews(work).open(file, TestReviews.monitor());
		decide(session, 1, "a");
		byte[] before = Files.readAllBytes(file);
		failing[0] = true;
		ReviewException e = assertThrows(ReviewException.class, () -> session.save(TestReviews.monitor()));
		assertTrue(e.sentence().nl().contains(trouble.sentence), e.sentence().nl());
		assertTrue(e.sentence().nl().contains("x.review"), e.sentence().nl());
		assertArrayEquals(before, Files.readAllBytes(file));
		assertTrue(session.dirty());
		assertEquals(List.of("x.md", "x.review"), files());
		failing[0] = false;
		session.save(TestReviews.monitor());
		session.close();
	}

	private List<String> files() throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void aLockOfADeadProcessIsTakenOver() throws Exception {
		ReviewSession session = open();
		decide(session, 1, "a");
		Path lock = Files.createFile(folder.resolve(".x.review.lock"));
		Files.setLastModifiedTime(lock, java.nio.file.attribute.FileTime.from(java.time.Instant.now().minusSeconds(120)));
		session.save(TestReviews.monitor());
		session.close();
		assertEquals(List.of("x.md", "x.review"), files());
	}

	@Test
	void textsOfAnyKindComeBack() throws Exception {
		String strange = "regel 1\nregel 2\t<&>\"' \u0000 \uD800 \uFFFF 😀 ]]> \u2028";
		ReviewSession session = open();
		session.decide(List.of(id(session, 0)), new DecisionDraft(Verdict.JUSTIFIED, strange, strange, strange), strange);
		session.save(TestReviews.monitor());
		session.close();
		ReviewSession again = open();
		assertEquals("regel 1\nregel 2\t<&>\"' \uFFFD \uFFFD \uFFFD 😀 ]]>", again.items().get(0).decision().orElseThrow().reason());
		again.close();
	}

	@Test
	void aFileThatWasCutAnywhereIsRefused() throws Exception {
		byte[] whole = Files.readAllBytes(file);
		Random random = new Random(7);
		for (int i = 0; i < 60; i++) {
			refused(Arrays.copyOf(whole, random.nextInt(whole.length - 2)));
		}
	}

	@Test
	void noiseGivesASentenceOrAReview() throws Exception {
		byte[] whole = Files.readAllBytes(file);
		Random random = new Random(8);
		for (int i = 0; i < 100; i++) {
			byte[] noisy = whole.clone();
			for (int n = 1 + random.nextInt(20); n > 0; n--) {
				noisy[random.nextInt(noisy.length)] = (byte) random.nextInt();
			}
			Files.write(file, noisy);
			try {
				open().close();
			} catch (ReviewException e) {
				assertFalse(e.sentence().nl().isBlank());
			}
		}
	}

	@Test
	void everyOtherFileGetsItsOwnSentence() throws Exception {
		String text = Files.readString(file);
		assertTrue(refused("").contains("leeg"));
		assertTrue(refused("<html><body>ras</body></html>").contains("geen beoordeling"));
		assertTrue(refused("PK\u0003\u0004 zip").contains("geen beoordeling"));
		assertTrue(refused(text.replace("model/review/1\"", "model/review/2\"")).contains("nieuwere versie"));
		assertTrue(refused(text.replace("<records ", "<records future=\"x\" ")).contains("niet kent"));
		assertTrue(refused(text.replaceFirst("  <records ", "<<<<<<< HEAD\n  <records ")).contains("twee versies"));
		assertTrue(refused(text.replaceFirst("<quote exact=\"", "<quote exact=")).contains("beschadigd op regel"));
		assertTrue(refused(text.replaceFirst("<records id=\"[^\"]*\"", "<records")).contains("beschadigd"));
		assertTrue(refused(text.replaceFirst(" sha256=\"[^\"]*\"", "")).contains("beschadigd"));
		Files.delete(file);
		assertTrue(assertThrows(ReviewException.class, this::open).sentence().nl().contains("is er niet meer"));
	}

	@Test
	void aHostileFileReachesNothing() throws Exception {
		String text = Files.readString(file);
		Path secret = Files.writeString(folder.resolve("geheim.txt"), "geheim");
		String start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
		assertTrue(text.startsWith(start));
		String entity = text.replace(start, start + "<!DOCTYPE r [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n")
				.replaceFirst("title=\"[^\"]*\"", "title=\"&e;\"");
		assertTrue(refused(entity).contains("beschadigd"));
		StringBuilder laughs = new StringBuilder("<!DOCTYPE r [<!ENTITY l0 \"lol\">");
		for (int i = 1; i < 12; i++) {
			laughs.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
		}
		String bomb = text.replace(start, start + laughs + "]>\n").replaceFirst("title=\"[^\"]*\"", "title=\"&l11;\"");
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> refused(bomb));
		Files.copy(file, folder.resolve("ander.review"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		String schema = text.replaceFirst("xmlns:review", "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://x.invalid/a http://x.invalid/a.ecore\" xmlns:a=\"http://x.invalid/a\" xmlns:review")
				.replaceFirst("<records ", "<records xsi:type=\"a:B\" ");
		refused(schema);
		refused(text.replaceFirst("<records [^>]*>", "<records href=\"http://x.invalid/y.review#z\">"));
		Files.writeString(file, text.replaceFirst("document=\"[^\"]*\"", "document=\"//x.invalid/share/x.md\""));
		open().close();
		Files.writeString(file, text.replaceFirst("document=\"[^\"]*\"", "document=\"/etc/passwd\"").replaceFirst("sha256=\"[^\"]*\"", "sha256=\"00\""));
		assertThrows(MissingDocumentException.class, this::open);
	}

	private String refused(String text) throws Exception {
		return refused(text.getBytes(StandardCharsets.UTF_8));
	}

	private String refused(byte[] bytes) throws IOException {
		Files.write(file, bytes);
		ReviewException e = assertThrows(ReviewException.class, this::open);
		assertFalse(e.sentence().en().isBlank());
		return e.sentence().nl();
	}
}
