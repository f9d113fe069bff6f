package org.evenaar.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.evenaar.search.IndexState;
import org.evenaar.search.SearchException;
import org.evenaar.search.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the files of the index, it finds again what it should, and touches no document. */
class DamageTest {

	private static final int DOCUMENTS = 12;

	@TempDir
	Path folder;

	private Shelf shelf;
	private Map<Path, FileTime> documents;

	@BeforeEach
	void fill() throws Exception {
		shelf = new Shelf(folder);
		for (int i = 0; i < DOCUMENTS; i++) {
			shelf.put("d" + i + ".md", "# Richtlijn " + i + "\n\nEen eekhoorn en nog " + i + " andere dieren.\n");
		}
		shelf.update();
		shelf.index().settle(new NullProgressMonitor());
		shelf.close();
		documents = times();
	}

	@AfterEach
	void documentsAreUntouched() throws Exception {
		shelf.close();
		assertEquals(documents, times());
	}

	private Map<Path, FileTime> times() throws IOException {
		Map<Path, FileTime> times = new HashMap<>();
		for (Path file : files(shelf.documents())) {
			times.put(file, Files.getLastModifiedTime(file));
		}
		return times;
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private List<Path> indexFiles() throws IOException {
		return files(Generations.in(shelf.place()).get(0)).stream()
				.filter(file -> !file.getFileName().toString().endsWith(".lock")).toList();
	}

	private void findsEverythingAgain(String how) throws Exception {
		shelf.reopen();
		shelf.index().settle(new NullProgressMonitor());
		assertEquals(DOCUMENTS, shelf.find("eekhoorn").totalDocuments(), how);
		assertEquals(1, shelf.find("\"nog 7 andere\"").totalDocuments(), how);
		assertEquals(IndexState.Phase.READY, shelf.index().state().phase(), how);
		assertFalse(shelf.index().readOnly(), how);
		assertEquals(DOCUMENTS, shelf.update().unchanged(), how);
		shelf.close();
	}

	@Test
	void deletedFiles() throws Exception {
		for (int i = 0; i < indexFiles().size(); i++) {
			Path gone = indexFiles().get(i);
			Files.delete(gone);
			findsEverythingAgain(gone.getFileName().toString());
		}
	}

	@Test
	void allFilesDeleted() throws Exception {
		for (Path file : indexFiles()) {
			Files.delete(file);
		}
		findsEverythingAgain("all");
	}

	@Test
	void truncatedFiles() throws Exception {
		var random = new Random(7);
		for (int i = 0; i < indexFiles().size(); i++) {
			Path file = indexFiles().get(i);
			byte[] bytes = Files.readAllBytes(file);
			int length = random.nextInt(bytes.length);
			Files.write(file, Arrays.copyOf(bytes, length));
			findsEverythingAgain(file.getFileName() + " cut to " + length);
		}
	}

	@Test
	void flippedBytes() throws Exception {
		var random = new Random(20261122);
		for (int round = 0; round < 40; round++) {
			List<Path> files = indexFiles();
			Path file = files.get(random.nextInt(files.size()));
			byte[] bytes = Files.readAllBytes(file);
			int at = random.nextInt(bytes.length);
			bytes[at] ^= (byte) (1 + random.nextInt(255));
			Files.write(file, bytes);
			findsEverythingAgain(file.getFileName() + " at " + at);
		}
	}

	@Test
	void rubbishInPlaceOfTheIndex() throws Exception {
		for (Path file : indexFiles()) {
			Files.writeString(file, "rubbish");
		}
		findsEverythingAgain("rubbish");
	}

	/** Damage that shows while the index is open: what a search finds afterwards is right again. */
	@Test
	void damageWhileItIsOpen() throws Exception {
		shelf.reopen();
		shelf.index().settle(new NullProgressMonitor());
		shelf.put("new.md", "# Nieuw\n\nNog een eekhoorn.\n");
		for (Path file : indexFiles()) {
			Files.write(file, new byte[(int) Files.size(file)]);
		}
		try {
			shelf.update();
		} finally {
			Files.delete(shelf.documents().resolve("new.md"));
		}
		assertEquals(DOCUMENTS + 1, shelf.find("eekhoorn").totalDocuments());
		assertEquals(1, shelf.update().removed());
	}

	@Test
	void readsOnlyWhereAnotherWritesAndSaysSo() throws Exception {
		shelf.reopen();
		try (var second = org.evenaar.search.SearchIndex.open(shelf.place(), Shelf.options())) {
			assertTrue(second.readOnly());
			assertTrue(second.state().notice().isPresent());
			assertEquals(DOCUMENTS, second.search(org.evenaar.search.SearchRequest.of("eekhoorn")).totalDocuments());
			List<String> sentences = new ArrayList<>();
			try {
				second.update(List.of(shelf.documents()), new NullProgressMonitor());
			} catch (SearchException e) {
				sentences.add(e.sentence().en());
			}
			assertEquals(1, sentences.size());
			shelf.close();
			assertEquals(DOCUMENTS, second.update(List.of(shelf.documents()), new NullProgressMonitor()).unchanged());
			assertFalse(second.readOnly());
		}
	}
}
