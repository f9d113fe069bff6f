package org.evenaar.search.internal.find;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/** Matches one document, by its number in the index as it is now. */
final class SingleDocQuery extends Query {

	private final int doc;

	SingleDocQuery(int doc) {
		this.doc = doc;
	}

	@Override
	public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
		return new ConstantScoreWeight(this, boost) {

			@Override
			public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
				int local = doc - leaf.docBase;
				if (local < 0 || local >= leaf.reader().maxDoc()) {
					return null;
				}
				return new DefaultScorerSupplier(
						new ConstantScoreScorer(score(), mode, DocIdSetIterator.range(local, local + 1)));
			}

			@Override
			public boolean isCacheable(LeafReaderContext leaf) {
				return false;
			}
		};
	}

	@Override
	public void visit(QueryVisitor visitor) {
		visitor.visitLeaf(this);
	}

	@Override
	public String toString(String field) {
		return "doc " + doc;
	}

	@Override
	public boolean equals(Object other) {
		return sameClassAs(other) && doc == ((SingleDocQuery) other).doc;
	}

	@Override
	public int hashCode() {
		return classHash() + doc;
	}
}
