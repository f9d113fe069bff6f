package org.evenaar.search.internal.find;

import java.io.IOException;
import java.util.Optional;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.evenaar.search.internal.index.InternalFields;

/** Finds a unit by its id: the content, and the place among its units. */
final class UnitLookup {

	private UnitLookup() {
	}

	static Optional<Passage> find(IndexSearcher searcher, String id) throws IOException {
		int slash = id.lastIndexOf('/');
		if (slash < 0 || !id.substring(slash + 1).matches("[0-9]{1,9}")) {
			return Optional.empty();
		}
		int ordinal = Integer.parseInt(id.substring(slash + 1));
		var content = new Term(InternalFields.CONTENT, id.substring(0, slash));
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			PostingsEnum docs = leaf.reader().postings(content, PostingsEnum.NONE);
			NumericDocValues ordinals = leaf.reader().getNumericDocValues(InternalFields.ORDINAL);
			Bits live = leaf.reader().getLiveDocs();
			while (docs != null && docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
				boolean alive = live == null || live.get(docs.docID());
				if (alive && ordinals.advanceExact(docs.docID()) && ordinals.longValue() == ordinal) {
					int doc = leaf.docBase + docs.docID();
					return Optional.of(new Passage(doc, HitLoader.unit(searcher, doc)));
				}
			}
		}
		return Optional.empty();
	}
}
