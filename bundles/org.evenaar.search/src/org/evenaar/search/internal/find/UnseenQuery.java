package org.evenaar.search.internal.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.evenaar.search.SeenUnits;
import org.evenaar.search.internal.index.InternalFields;

/** Matches units that nobody saw before, under any of the files that hold them. */
final class UnseenQuery extends Query {

	private final SeenUnits seen;
	private final UnitKeys keys;

	UnseenQuery(SeenUnits seen, FileLookup files) {
		this.seen = seen;
		this.keys = new UnitKeys(files);
	}

	@Override
	public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
		return new ConstantScoreWeight(this, boost) {

			@Override
			public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
				var unseen = new Unseen(DocValues.getSorted(leaf.reader(), InternalFields.CONTENT),
						DocValues.getNumeric(leaf.reader(), InternalFields.DIGEST), leaf.reader().maxDoc());
				return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, unseen));
			}

			@Override
			public boolean isCacheable(LeafReaderContext leaf) {
				return false;
			}
		};
	}

	private final class Unseen extends TwoPhaseIterator {

		private final SortedDocValues contents;
		private final NumericDocValues digests;
		private final Map<Integer, long[]> holders = new HashMap<>();

		Unseen(SortedDocValues contents, NumericDocValues digests, int most) {
			super(DocIdSetIterator.all(most));
			this.contents = contents;
			this.digests = digests;
		}

		@Override
		public boolean matches() throws IOException {
			int doc = approximation().docID();
			if (!contents.advanceExact(doc) || !digests.advanceExact(doc)) {
				return false;
			}
			long[] names = holders.computeIfAbsent(contents.ordValue(), this::names);
			for (long name : names) {
				if (seen.contains(UnitKeys.key(name, digests.longValue()))) {
					return false;
				}
			}
			return true;
		}

		private long[] names(int ordinal) {
			try {
				return keys.names(contents.lookupOrd(ordinal).utf8ToString());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		@Override
		public float matchCost() {
			return 100;
		}
	}

	@Override
	public void visit(QueryVisitor visitor) {
		visitor.visitLeaf(this);
	}

	@Override
	public String toString(String field) {
		return "unseen";
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}
}
