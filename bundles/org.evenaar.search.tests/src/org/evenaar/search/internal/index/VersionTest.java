package org.evenaar.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.evenaar.search.Shelf;
import org.evenaar.search.internal.Fields;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An index of another version is replaced by itself. */
class VersionTest {

	@TempDir
	Path folder;

	private Shelf shelf;

	@BeforeEach
	void fill() throws Exception {
		shelf = new Shelf(folder);
		shelf.put("a.md", "# Richtlijn\n\nEen eekhoorn.\n");
		shelf.update();
		shelf.close();
	}

	private Path generation() throws IOException {
		return Generations.in(shelf.place()).get(0);
	}

	private static Map<String, String> stamp(Path generation) throws IOException {
		try (Directory directory = FSDirectory.open(generation);
				DirectoryReader reader = DirectoryReader.open(directory)) {
			return reader.getIndexCommit().getUserData();
		}
	}

	@ParameterizedTest
	@CsvSource({ "format,0", "format,999", "analysis,other", "lucene,9.12.3", "lucene,99.0.0" })
	void replacesAnIndexOfAnotherVersion(String key, String value) throws Exception {
		Map<String, String> stamp = new HashMap<>(stamp(generation()));
		stamp.put(key, value);
		try (Directory directory = FSDirectory.open(generation());
				var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
			writer.setLiveCommitData(stamp.entrySet());
			writer.commit();
		}
		Path before = generation();
		assertEquals(value, stamp(before).get(key));
		shelf.reopen();
		shelf.index().settle(new NullProgressMonitor());
		assertEquals(1, shelf.find("eekhoorn").totalDocuments());
		assertEquals(1, shelf.update().unchanged());
		shelf.close();
		assertEquals(Stamp.current(true).commit(), stamp(generation()));
		assertTrue(Files.notExists(before));
	}

	@Test
	void anIndexWithoutAStampIsReplaced() throws Exception {
		for (Path file : paths(generation())) {
			Files.delete(file);
		}
		try (Directory directory = FSDirectory.open(generation());
				var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
			var document = new Document();
			document.add(new StringField("text", "eekhoorn", Field.Store.YES));
			writer.addDocument(document);
		}
		shelf.reopen();
		shelf.index().settle(new NullProgressMonitor());
		assertEquals(1, shelf.find("eekhoorn").totalDocuments());
		shelf.close();
	}

	private static Path[] paths(Path folder) throws IOException {
		try (var all = Files.list(folder)) {
			return all.toArray(Path[]::new);
		}
	}

	/** What an update needs that an earlier program did not finish. */
	@Test
	void anIndexThatWasNotFinishedIsFinished() throws Exception {
		shelf.put("b.md", "# Richtlijn\n\nEen egel.\n");
		Map<String, String> stamp = Stamp.current(false).commit();
		try (Directory directory = FSDirectory.open(generation());
				var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
			var orphan = new Document();
			orphan.add(new StringField(Fields.TYPE, Fields.UNIT, Field.Store.NO));
			orphan.add(new StringField(InternalFields.CONTENT, "ffffffffffffffff", Field.Store.NO));
			orphan.add(new SortedDocValuesField(InternalFields.CONTENT, new BytesRef("ffffffffffffffff")));
			writer.addDocument(orphan);
			writer.setLiveCommitData(stamp.entrySet());
			writer.commit();
		}
		shelf.reopen();
		shelf.index().settle(new NullProgressMonitor());
		assertEquals(1, shelf.find("egel").totalDocuments());
		assertEquals(2, shelf.find("").totalDocuments());
		shelf.close();
	}

	/** Codecs are found by name, whatever the packing: those of earlier versions too. */
	@Test
	void codecsOfEarlierVersionsAreThere() {
		assertTrue(Codec.availableCodecs().contains("Lucene912"), Codec.availableCodecs().toString());
		assertTrue(Codec.availableCodecs().contains("Lucene90"), Codec.availableCodecs().toString());
		assertEquals("Lucene912", Codec.forName("Lucene912").getName());
	}
}
