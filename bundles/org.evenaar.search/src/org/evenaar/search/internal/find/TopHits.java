package org.evenaar.search.internal.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.evenaar.search.internal.index.InternalFields;

/** The best hits of each of a few contents. */
final class TopHits extends SimpleCollector {

	private static final Comparator<ScoreDoc> BEST = Comparator.comparing((ScoreDoc hit) -> hit.score).reversed()
			.thenComparing(hit -> hit.doc);

	private final int most;
	private final Map<String, PriorityQueue<ScoreDoc>> hits = new HashMap<>();
	private final List<PriorityQueue<ScoreDoc>> inLeaf = new ArrayList<>();
	private SortedDocValues contents;
	private NumericDocValues weights;
	private Scorable scorer;
	private int base;

	private TopHits(int most) {
		this.most = most;
	}

	/** @return at most so many hits of each content, best first */
	static Map<String, List<ScoreDoc>> of(IndexSearcher searcher, Query query, List<String> contents, int most)
			throws IOException {
		List<BytesRef> terms = contents.stream().map(BytesRef::new).toList();
		Query within = new BooleanQuery.Builder().add(query, Occur.MUST)
				.add(new TermInSetQuery(InternalFields.CONTENT, terms), Occur.FILTER).build();
		return searcher.search(within, manager(most));
	}

	private static CollectorManager<TopHits, Map<String, List<ScoreDoc>>> manager(int most) {
		return new CollectorManager<>() {

			@Override
			public TopHits newCollector() {
				return new TopHits(most);
			}

			@Override
			public Map<String, List<ScoreDoc>> reduce(java.util.Collection<TopHits> collectors) {
				Map<String, List<ScoreDoc>> all = new HashMap<>();
				collectors.forEach(collector -> collector.hits
						.forEach((content, top) -> all.put(content, top.stream().sorted(BEST).toList())));
				return all;
			}
		};
	}

	@Override
	protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
		contents = DocValues.getSorted(leaf.reader(), InternalFields.CONTENT);
		weights = DocValues.getNumeric(leaf.reader(), InternalFields.WEIGHT);
		base = leaf.docBase;
		inLeaf.clear();
	}

	@Override
	public void setScorer(Scorable given) {
		scorer = given;
	}

	@Override
	public void collect(int doc) throws IOException {
		if (!contents.advanceExact(doc)) {
			return;
		}
		String content = contents.lookupOrd(contents.ordValue()).utf8ToString();
		PriorityQueue<ScoreDoc> top = hits.computeIfAbsent(content, key -> new PriorityQueue<>(BEST.reversed()));
		var hit = new ScoreDoc(base + doc, GroupCollector.weighted(scorer.score(), weights, doc));
		if (top.size() < most) {
			top.add(hit);
		} else if (BEST.compare(hit, top.peek()) < 0) {
			top.poll();
			top.add(hit);
		}
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE;
	}
}
