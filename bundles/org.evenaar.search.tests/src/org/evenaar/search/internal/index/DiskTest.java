package org.evenaar.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.evenaar.search.SearchException;
import org.evenaar.search.Shelf;
import org.evenaar.search.internal.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk without room. */
class DiskTest {

	@TempDir
	Path folder;

	private final AtomicLong room = new AtomicLong(Long.MAX_VALUE);

	/** A place with little room left. */
	private Directory small(Path place) throws IOException {
		return new FilterDirectory(FSDirectory.open(place)) {

			@Override
			public IndexOutput createOutput(String name, IOContext context) throws IOException {
				return limited(super.createOutput(name, context));
			}

			@Override
			public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
				return limited(super.createTempOutput(prefix, suffix, context));
			}
		};
	}

	private IndexOutput limited(IndexOutput out) {
		return new FilterIndexOutput("limited", out.getName(), out) {

			@Override
			public void writeByte(byte each) throws IOException {
				take(1);
				super.writeByte(each);
			}

			@Override
			public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
				take(length);
				super.writeBytes(bytes, offset, length);
			}
		};
	}

	private void take(int bytes) throws IOException {
		if (room.addAndGet(-bytes) < 0) {
			throw new IOException("No space left on device");
		}
	}

	private void put(int number, String word) throws IOException {
		Path documents = Files.createDirectories(folder.resolve("documents"));
		Files.writeString(documents.resolve("d" + number + ".md"), "# Richtlijn\n\nEen " + word + " met nummer " + number + ".\n");
	}

	private int found(IndexKeeper keeper, String word) throws SearchException {
		return keeper.read(searcher -> searcher.count(new TermQuery(new Term(Fields.TEXT, word))));
	}

	@Test
	void oneSentenceAndTheEarlierIndexStays() throws Exception {
		List<Path> roots = List.of(folder.resolve("documents"));
		for (int i = 0; i < 20; i++) {
			put(i, "eekhoorn");
		}
		try (var keeper = IndexKeeper.open(folder.resolve("index"), Shelf.options(), this::small)) {
			keeper.update(roots, new NullProgressMonitor());
			for (int bytes = 0; bytes < 4_000; bytes += 331) {
				for (int i = 10; i < 30; i++) {
					put(i, "egel" + bytes);
				}
				room.set(bytes);
				SearchException full = assertThrows(SearchException.class,
						() -> keeper.update(roots, new NullProgressMonitor()));
				assertTrue(full.sentence().en().startsWith("The disk is full"), full.sentence().en());
				assertTrue(full.sentence().nl().startsWith("De schijf is vol"), full.sentence().nl());
				assertTrue(keeper.state().notice().isPresent());
				room.set(Long.MAX_VALUE);
				assertEquals(20, found(keeper, "eekhoorn"), "with room for " + bytes);
				assertEquals(0, found(keeper, "egel" + bytes));
			}
			keeper.update(roots, new NullProgressMonitor());
			assertEquals(10, found(keeper, "eekhoorn"));
			assertTrue(keeper.state().notice().isEmpty());
		}
	}

	@Test
	void aFolderThatCannotBeMadeIsToldAsThat() throws Exception {
		Path place = Files.writeString(folder.resolve("file"), "x").resolve("index");
		SearchException problem = assertThrows(SearchException.class,
				() -> IndexKeeper.open(place, Shelf.options(), FSDirectory::open));
		assertTrue(problem.sentence().en().contains("cannot be made"), problem.sentence().en());
		assertTrue(problem.sentence().nl().contains("niet worden gemaakt"), problem.sentence().nl());
	}
}
