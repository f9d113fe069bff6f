package org.evenaar.search.internal.find;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.evenaar.rules.Language;
import org.evenaar.search.SearchRequest;
import org.evenaar.search.SearchResults;
import org.evenaar.search.SeenUnits;
import org.evenaar.search.internal.index.InternalFields;
import org.evenaar.search.internal.read.Unit;

/** Searches the index as it is at one moment. */
public final class Finder {

	private final IndexViews views = new IndexViews();
	private final FacetSearch facets = new FacetSearch();
	private final Highlights highlights = new Highlights();

	/**
	 * @param query what to find
	 * @param shape which part of it, counted how; its query is not used
	 */
	public SearchResults find(IndexSearcher searcher, Query query, SearchRequest shape) throws IOException {
		long started = System.nanoTime();
		IndexViews.View view = views.of(searcher.getIndexReader());
		FacetSearch.Outcome outcome = facets.search(searcher, view.facets(), query, shape.selected());
		var files = new FileLookup(searcher, view.files());
		List<Group> page = new DocumentOrder(searcher, files).page(outcome.groups(), shape.order(), shape.offset(),
				shape.size());
		long total = outcome.groups().stream().mapToLong(Group::hits).sum();
		var documents = new HitLoader(searcher, files, highlights).load(best(searcher, outcome.narrowed(), page, shape), query);
		return new SearchResults(total, outcome.groups().size(), documents, outcome.facets(), Optional.empty(),
				Duration.ofNanos(System.nanoTime() - started));
	}

	private static List<HitLoader.Found> best(IndexSearcher searcher, Query query, List<Group> page, SearchRequest shape)
			throws IOException {
		List<String> contents = new ArrayList<>();
		for (Group group : page) {
			contents.add(content(searcher, group.doc()));
		}
		boolean more = shape.hitsPerDocument() > 1 && page.stream().anyMatch(group -> group.hits() > 1);
		Map<String, List<ScoreDoc>> hits = more ? TopHits.of(searcher, query, contents, shape.hitsPerDocument()) : Map.of();
		List<HitLoader.Found> found = new ArrayList<>();
		for (int i = 0; i < page.size(); i++) {
			Group group = page.get(i);
			found.add(new HitLoader.Found(contents.get(i), group.hits(),
					hits.getOrDefault(contents.get(i), List.of(new ScoreDoc(group.doc(), group.score())))));
		}
		return found;
	}

	private static String content(IndexSearcher searcher, int doc) throws IOException {
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
		SortedDocValues contents = DocValues.getSorted(leaf.reader(), InternalFields.CONTENT);
		return contents.advanceExact(doc - leaf.docBase) ? contents.lookupOrd(contents.ordValue()).utf8ToString() : "";
	}

	/** @return what matches and was not seen before */
	public SearchResults unseen(IndexSearcher searcher, Query query, SearchRequest shape, SeenUnits seen)
			throws IOException {
		Query unseen = new BooleanQuery.Builder().add(query, Occur.MUST)
				.add(new UnseenQuery(seen, files(searcher)), Occur.FILTER).build();
		return find(searcher, unseen, shape);
	}

	/** @return all that matches, for telling later what is new */
	public SeenUnits seen(IndexSearcher searcher, Query query, SearchRequest shape) throws IOException {
		return SeenCollector.of(searcher, facets.narrowed(query, shape.selected()), files(searcher));
	}

	private FileLookup files(IndexSearcher searcher) throws IOException {
		return new FileLookup(searcher, views.of(searcher.getIndexReader()).files());
	}

	/** @return units like another one, which is left out */
	public SearchResults moreLike(IndexSearcher searcher, String id, SearchRequest shape) throws IOException {
		Optional<Passage> passage = UnitLookup.find(searcher, id);
		if (passage.isEmpty()) {
			return new SearchResults(0, 0, List.of(), Map.of(), Optional.empty(), Duration.ZERO);
		}
		Unit unit = passage.get().unit();
		Query like = Likeness.of(searcher, unit.text(), Language.of(unit.setting().language()));
		Query others = new BooleanQuery.Builder().add(like, Occur.MUST)
				.add(new SingleDocQuery(passage.get().doc()), Occur.MUST_NOT).build();
		return find(searcher, others, shape);
	}
}
