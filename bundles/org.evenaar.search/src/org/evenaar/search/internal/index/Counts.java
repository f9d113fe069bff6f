package org.evenaar.search.internal.index;

import java.io.IOException;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.evenaar.search.internal.Fields;

/** How much can be found. */
record Counts(int documents, long units) {

	static final Counts NONE = new Counts(0, 0);

	static Counts of(Generation generation) throws IOException {
		IndexSearcher searcher = generation.acquire();
		try {
			int files = searcher.count(new TermQuery(new Term(Fields.TYPE, Fields.FILE)));
			int unread = searcher.count(new TermQuery(new Term(InternalFields.UNREAD, Fields.FILE)));
			return new Counts(files - unread, searcher.count(new TermQuery(new Term(Fields.TYPE, Fields.UNIT))));
		} finally {
			Generation.release(searcher);
		}
	}
}
