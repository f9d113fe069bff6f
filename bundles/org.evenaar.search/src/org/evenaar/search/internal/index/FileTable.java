package org.evenaar.search.internal.index;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.evenaar.search.internal.Fields;

/** The files in the index, for one update. */
final class FileTable {

	private final Map<String, FileEntry> byPath = new ConcurrentHashMap<>();
	private final Map<String, FileEntry> before = new HashMap<>();

	static FileTable read(IndexSearcher searcher) throws IOException {
		var table = new FileTable();
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			PostingsEnum files = leaf.reader().postings(new Term(Fields.TYPE, Fields.FILE), PostingsEnum.NONE);
			if (files == null) {
				continue;
			}
			Bits live = leaf.reader().getLiveDocs();
			StoredFields stored = leaf.reader().storedFields();
			for (int doc = files.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = files.nextDoc()) {
				if (live == null || live.get(doc)) {
					FileEntry entry = FileEntry.read(stored.document(doc));
					table.byPath.put(entry.path(), entry);
				}
			}
		}
		table.before.putAll(table.byPath);
		return table;
	}

	Optional<FileEntry> at(String path) {
		return Optional.ofNullable(byPath.get(path));
	}

	/** @return true where a file was in the index before the update */
	boolean wasAt(String path) {
		return before.containsKey(path);
	}

	Collection<FileEntry> entries() {
		return List.copyOf(byPath.values());
	}

	void put(FileEntry entry) {
		byPath.put(entry.path(), entry);
	}

	void remove(String path) {
		byPath.remove(path);
	}

	/** @return an entry, of a file that may be gone, whose content is in the index as it was before the update */
	Map<String, FileEntry> contentsBefore() {
		Map<String, FileEntry> contents = new HashMap<>();
		before.values().stream().filter(entry -> !entry.broken()).forEach(entry -> contents.put(entry.content(), entry));
		return contents;
	}
}
