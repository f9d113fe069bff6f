package org.evenaar.search.internal.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.evenaar.search.internal.Fields;
import org.evenaar.search.internal.index.FileEntry;
import org.evenaar.search.internal.index.InternalFields;

/** Finds the files that have a content. */
final class FileLookup {

	private final IndexSearcher searcher;
	private final Map<String, List<FileEntry>> known;

	/** @param known what was looked up before in the same state of the index */
	FileLookup(IndexSearcher searcher, Map<String, List<FileEntry>> known) {
		this.searcher = searcher;
		this.known = known;
	}

	/** @return the files in the order of their paths */
	List<FileEntry> of(String content) throws IOException {
		List<FileEntry> before = known.get(content);
		if (before != null) {
			return before;
		}
		List<FileEntry> entries = new ArrayList<>(read(new Term(InternalFields.FILE_CONTENT, content)));
		entries.sort(Comparator.comparing(FileEntry::path));
		known.put(content, List.copyOf(entries));
		return entries;
	}

	/** @return for each content the first path */
	Map<String, String> firstPaths() throws IOException {
		Map<String, String> paths = new HashMap<>();
		for (FileEntry entry : read(new Term(Fields.TYPE, Fields.FILE))) {
			paths.merge(entry.content(), entry.path(), (a, b) -> a.compareTo(b) < 0 ? a : b);
		}
		return paths;
	}

	private List<FileEntry> read(Term term) throws IOException {
		List<FileEntry> entries = new ArrayList<>();
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			PostingsEnum docs = leaf.reader().postings(term, PostingsEnum.NONE);
			if (docs != null) {
				Bits live = leaf.reader().getLiveDocs();
				StoredFields stored = leaf.reader().storedFields();
				for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
					if (live == null || live.get(doc)) {
						entries.add(FileEntry.read(stored.document(doc)));
					}
				}
			}
		}
		return entries;
	}
}
