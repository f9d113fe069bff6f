package org.evenaar.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index follows what happens to files. */
class UpdateTest {

	@TempDir
	Path folder;

	private Shelf shelf;

	@BeforeEach
	void open() throws Exception {
		shelf = new Shelf(folder);
	}

	@AfterEach
	void close() {
		shelf.close();
	}

	/** Puts a file that was there for a while. */
	private Path old(String name, String word) throws Exception {
		Path file = shelf.put(name, text(word));
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
		return file;
	}

	private static String text(String word) {
		return "# Richtlijn\n\nHier staat het woord " + word + " in een zin.\n";
	}

	@Test
	void readsOnlyWhatChanged() throws Exception {
		old("a.md", "eekhoorn");
		old("b.md", "egel");
		IndexReport first = shelf.update();
		assertEquals(2, first.read());
		IndexReport again = shelf.update();
		assertEquals(List.of(0, 0, 2, 0), counts(again));
		shelf.put("b.md", text("das"));
		IndexReport changed = shelf.update();
		assertEquals(List.of(1, 0, 1, 0), counts(changed));
		assertEquals(List.of(), shelf.files("egel"));
		assertEquals(List.of("b.md"), shelf.files("das"));
	}

	private static List<Integer> counts(IndexReport report) {
		return List.of(report.read(), report.followed(), report.unchanged(), report.removed());
	}

	@Test
	void sameSizeAndTimeShortlyAfterAreNotTaken() throws Exception {
		Path file = shelf.put("a.md", text("vos"));
		FileTime time = Files.getLastModifiedTime(file);
		shelf.update();
		shelf.put("a.md", text("kat"));
		Files.setLastModifiedTime(file, time);
		shelf.update();
		assertEquals(List.of("a.md"), shelf.files("kat"));
		assertEquals(List.of(), shelf.files("vos"));
	}

	@Test
	void aFileThatWasTouchedIsNotReadAgain() throws Exception {
		Path file = old("a.md", "eekhoorn");
		shelf.update();
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-02-01T00:00:00Z")));
		assertEquals(List.of(0, 0, 1, 0), counts(shelf.update()));
	}

	@Test
	void followsRenamedMovedAndCopiedFiles() throws Exception {
		Path file = old("a.md", "eekhoorn");
		shelf.update();
		String id = shelf.hits("eekhoorn").get(0).id();
		Files.createDirectories(shelf.documents().resolve("sub"));
		Path moved = Files.move(file, shelf.documents().resolve("sub/other.md"));
		assertEquals(List.of(0, 1, 0, 0), counts(shelf.update()));
		assertEquals(List.of("other.md"), shelf.files("eekhoorn"));
		assertEquals(id, shelf.hits("eekhoorn").get(0).id());
		Files.copy(moved, shelf.documents().resolve("copy.md"));
		assertEquals(List.of(0, 1, 1, 0), counts(shelf.update()));
		DocumentHits found = shelf.find("eekhoorn").documents().get(0);
		assertEquals(1, found.copies().size());
		assertEquals(1, shelf.find("eekhoorn").totalDocuments());
		Files.delete(moved);
		shelf.update();
		assertEquals(List.of("copy.md"), shelf.files("eekhoorn"));
	}

	@Test
	void forgetsWhatIsDeletedAndWhatIsElsewhere() throws Exception {
		Path first = old("one/a.md", "eekhoorn");
		old("two/b.md", "egel");
		shelf.update();
		Files.delete(first);
		assertEquals(List.of(0, 0, 1, 1), counts(shelf.update()));
		assertEquals(List.of(), shelf.files("eekhoorn"));
		IndexReport elsewhere = shelf.index().update(List.of(shelf.documents().resolve("one")), new NullProgressMonitor());
		assertEquals(0, elsewhere.documents());
		assertEquals(0, elsewhere.units());
	}

	@Test
	void looksAtSomeFilesOnly() throws Exception {
		old("a.md", "eekhoorn");
		old("b.md", "egel");
		shelf.update();
		Path one = shelf.put("a.md", text("bever"));
		shelf.put("b.md", text("otter"));
		assertEquals(1, shelf.updateFiles(one).read());
		assertEquals(List.of("a.md"), shelf.files("bever"));
		assertEquals(List.of(), shelf.files("otter"));
		Files.delete(one);
		assertEquals(1, shelf.updateFiles(one).removed());
		assertEquals(List.of(), shelf.files("bever"));
		Path outside = Files.writeString(folder.resolve("outside.md"), text("wolf"));
		shelf.updateFiles(outside);
		assertEquals(List.of(), shelf.files("wolf"));
	}

	@Test
	void oneBrokenFileIsAProblemAndTheRestIsFound() throws Exception {
		old("a.md", "eekhoorn");
		shelf.put("broken.docx", "PK\3\4 and nothing more");
		shelf.put("broken.review", "<review");
		shelf.put("broken.pdf", "%PDF-1.4 and nothing more");
		IndexReport report = shelf.update();
		assertEquals(List.of("broken.docx", "broken.pdf", "broken.review"),
				report.problems().stream().map(each -> each.file().getFileName().toString()).sorted().toList());
		assertTrue(report.problems().stream().noneMatch(each -> each.sentence().isEmpty()));
		assertEquals(List.of("a.md"), shelf.files("eekhoorn"));
		IndexReport again = shelf.update();
		assertEquals(List.of(1, 1), List.of(report.read(), report.documents()));
		assertEquals(List.of(3, 1), List.of(again.problems().size(), again.documents()));
		assertEquals(0, again.read());
	}

	@Test
	void hiddenFilesLocksAndOwnReportsAreNoDocuments() throws Exception {
		for (String name : List.of(".hidden.md", ".git/a.md", "~$lock.docx", "report.evenaar.html")) {
			shelf.put(name, "<html><body>eekhoorn</body></html>");
		}
		assertEquals(0, shelf.update().documents());
	}

	@Test
	void cancellingKeepsWhatWasIndexedAndTheNextUpdateGoesOn() throws Exception {
		for (int i = 0; i < 60; i++) {
			shelf.put("d" + i + ".md", text("eekhoorn") + i);
		}
		var monitor = new NullProgressMonitor() {
			private int steps;

			@Override
			public void worked(int work) {
				steps += work;
				setCanceled(steps >= 20);
			}
		};
		assertThrows(OperationCanceledException.class, () -> shelf.index().update(List.of(shelf.documents()), monitor));
		int found = shelf.find("eekhoorn").documents().size();
		assertTrue(shelf.find("eekhoorn").totalDocuments() >= 20, "found " + found);
		assertTrue(shelf.find("eekhoorn").totalDocuments() < 60, "found " + found);
		IndexReport rest = shelf.update();
		assertEquals(60, rest.documents());
		assertTrue(rest.read() <= 40, rest.toString());
	}

	@Test
	void tellsListenersWhenMoreCanBeFound() throws Exception {
		var calls = new AtomicInteger();
		List<Long> seen = new ArrayList<>();
		shelf.index().addListener(() -> {
			calls.incrementAndGet();
			seen.add(shelf.index().state().units());
		});
		shelf.put("a.md", text("eekhoorn"));
		shelf.update();
		assertTrue(calls.get() > 0);
		assertTrue(seen.getLast() > 0);
		assertEquals(IndexState.Phase.READY, shelf.index().state().phase());
	}

	@Test
	void staysWhatItWasAfterClosing() throws Exception {
		old("a.md", "eekhoorn");
		shelf.update();
		shelf.reopen();
		assertEquals(List.of("a.md"), shelf.files("eekhoorn"));
		assertEquals(List.of(0, 0, 1, 0), counts(shelf.update()));
	}

	/** Whatever happens to files, the index finds what a new index would. */
	@Test
	void equalsANewIndexAfterAnyChanges() throws Exception {
		var random = new Random(20261122);
		Map<String, String> expected = new TreeMap<>();
		List<String> words = List.of("eekhoorn", "egel", "das", "bever", "otter");
		for (int round = 0; round < 25; round++) {
			for (int change = 0; change < 3; change++) {
				change(random, expected, words.get(random.nextInt(words.size())));
			}
			IndexReport report = shelf.update();
			assertEquals(expected.size(), report.documents(), "round " + round);
			for (String word : words) {
				List<String> found = new ArrayList<>();
				for (DocumentHits each : shelf.find(word).documents()) {
					found.add(each.file().orElseThrow().getFileName().toString());
					each.copies().forEach(copy -> found.add(copy.getFileName().toString()));
				}
				List<String> right = expected.entrySet().stream().filter(each -> each.getValue().equals(word))
						.map(Map.Entry::getKey).toList();
				assertEquals(right, found.stream().sorted().toList(), word + " in round " + round);
			}
		}
	}

	private void change(Random random, Map<String, String> expected, String word) throws Exception {
		List<String> names = List.copyOf(expected.keySet());
		String name = "f" + random.nextInt(12) + ".md";
		switch (names.isEmpty() ? 0 : random.nextInt(4)) {
		case 1 -> {
			String gone = names.get(random.nextInt(names.size()));
			Files.delete(shelf.documents().resolve(gone));
			expected.remove(gone);
		}
		case 2 -> {
			String from = names.get(random.nextInt(names.size()));
			Files.move(shelf.documents().resolve(from), shelf.documents().resolve(name),
					java.nio.file.StandardCopyOption.REPLACE_EXISTING);
			expected.put(name, expected.remove(from));
		}
		default -> {
			shelf.put(name, text(word));
			expected.put(name, word);
		}
		}
	}
}
