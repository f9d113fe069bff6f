package org.evenaar.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.evenaar.rules.Language;
import org.evenaar.search.QuerySyntaxException;
import org.evenaar.search.internal.Fields;
import org.evenaar.search.internal.analysis.Analyzers;

/** Pieces of text in an index in memory, with the fields of the real one. */
public final class Shelf implements AutoCloseable {

	private static final String NAME = "name";

	private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
	private final IndexWriter writer;
	private DirectoryReader reader;

	public Shelf() throws IOException {
		writer = new IndexWriter(directory, new IndexWriterConfig(Analyzers.forIndexing()));
	}

	/** @param values pairs of a keyword field or text field, and its value */
	public Shelf put(String name, Language language, String text, String... values) throws IOException {
		Document document = new Document();
		document.add(new StringField(NAME, name, Field.Store.YES));
		document.add(new StringField(Fields.LANGUAGE, language.code(), Field.Store.NO));
		text(document, Fields.TEXT, language, text);
		for (int i = 0; i < values.length; i += 2) {
			if (values[i].equals(Fields.YEAR)) {
				document.add(new IntPoint(Fields.YEAR, Integer.parseInt(values[i + 1])));
			} else if (Fields.TEXTS.contains(values[i])) {
				text(document, values[i], language, values[i + 1]);
			} else {
				document.add(new StringField(values[i], Fields.keyword(values[i + 1]), Field.Store.NO));
			}
		}
		writer.addDocument(document);
		return this;
	}

	private static void text(Document document, String field, Language language, String text) {
		document.add(new TextField(field, text, Field.Store.NO));
		document.add(new TextField(Fields.stems(field, language), text, Field.Store.NO));
	}

	public DirectoryReader reader() throws IOException {
		if (reader == null) {
			writer.commit();
			reader = DirectoryReader.open(directory);
		}
		return reader;
	}

	/** @return the names of what is found, best first */
	public List<String> find(String query) throws IOException, QuerySyntaxException {
		return find(QueryTranslator.translate(query, false), 100);
	}

	public List<String> findSame(String query) throws IOException, QuerySyntaxException {
		return find(QueryTranslator.translate(query, true), 100);
	}

	public List<String> find(Query query, int most) throws IOException {
		IndexSearcher searcher = new IndexSearcher(reader());
		List<String> names = new ArrayList<>();
		for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
			names.add(searcher.storedFields().document(hit.doc).get(NAME));
		}
		return names;
	}

	@Override
	public void close() throws IOException {
		if (reader != null) {
			reader.close();
		}
		writer.close();
		directory.close();
	}
}
