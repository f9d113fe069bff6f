package org.evenaar.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.evenaar.search.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that Lucene 9.12.3 made: five documents with the word eekhoorn. Its codec is found by its name. */
class OlderIndexTest {

	private static final List<String> FILES = List.of("_0.cfe", "_0.cfs", "_0.si", "segments_1");

	@TempDir
	Path folder;

	private static void copyTo(Path place) throws IOException {
		Files.createDirectories(place);
		for (String name : FILES) {
			try (InputStream in = Objects.requireNonNull(OlderIndexTest.class.getResourceAsStream("lucene9/" + name), name)) {
				Files.copy(in, place.resolve(name));
			}
		}
	}

	@Test
	void opens() throws Exception {
		copyTo(folder);
		try (Generation older = Generation.open(folder, FSDirectory::open)) {
			older.verify();
			assertEquals("9.12.3", older.stamp().lucene());
			assertFalse(older.stamp().searchable());
			IndexSearcher searcher = older.acquire();
			try {
				assertEquals(5, searcher.count(new TermQuery(new Term("text", "eekhoorn"))));
			} finally {
				Generation.release(searcher);
			}
		}
	}

	@Test
	void isReplacedByItself() throws Exception {
		try (Shelf shelf = new Shelf(folder)) {
			shelf.put("a.md", "# Richtlijn\n\nEen egel.\n");
			shelf.update();
			shelf.index().close();
			copyTo(Generations.next(shelf.place()));
			shelf.reopen();
			shelf.index().settle(new NullProgressMonitor());
			assertEquals(1, shelf.find("egel").totalDocuments());
			assertEquals(0, shelf.find("eekhoorn").totalHits());
			assertEquals(1, Generations.in(shelf.place()).size());
		}
	}

	@Test
	void isReplacedByItselfWhereItIsDamagedToo() throws Exception {
		try (Shelf shelf = new Shelf(folder)) {
			shelf.put("a.md", "# Richtlijn\n\nEen egel.\n");
			shelf.update();
			shelf.index().close();
			Path older = Generations.next(shelf.place());
			copyTo(older);
			byte[] bytes = Files.readAllBytes(older.resolve("_0.cfs"));
			bytes[bytes.length / 2] ^= 0x55;
			Files.write(older.resolve("_0.cfs"), bytes);
			shelf.reopen();
			shelf.index().settle(new NullProgressMonitor());
			assertEquals(1, shelf.find("egel").totalDocuments());
		}
	}
}
