package org.evenaar.search.internal.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.evenaar.rules.Language;
import org.evenaar.search.Snippet.Range;
import org.evenaar.search.internal.Fields;
import org.evenaar.search.internal.analysis.Analyzers;

/**
 * Tells which words of a unit a query found, from the offsets in the index. A word may be found by what is written, by
 * its stem, or by both.
 */
final class Highlights {

	/** A unit with its text, as it was loaded. */
	record Loaded(int doc, String text, String language) {
	}

	private final Analyzer analyzer = Analyzers.forIndexing();

	/** @return by number of the unit what is marked in its text, in order and without overlap */
	Map<Integer, List<Range>> of(IndexSearcher searcher, Query query, List<Loaded> units) throws IOException {
		Map<String, List<Loaded>> byLanguage = new HashMap<>();
		units.forEach(unit -> byLanguage.computeIfAbsent(unit.language(), code -> new ArrayList<>()).add(unit));
		Map<Integer, List<Range>> marked = new HashMap<>();
		for (Map.Entry<String, List<Loaded>> group : byLanguage.entrySet()) {
			new Marker(searcher, analyzer, stems(group.getKey()), group.getValue()).mark(query, marked);
		}
		return marked;
	}

	private static Set<String> stems(String language) {
		return Language.of(language).map(known -> Set.of(Fields.stems(Fields.TEXT, known)))
				.orElse(Set.of(Fields.stems(Fields.TEXT, Language.NL), Fields.stems(Fields.TEXT, Language.EN)));
	}

	private static final class Marker extends UnifiedHighlighter {

		private final Map<Integer, String> texts = new HashMap<>();

		Marker(IndexSearcher searcher, Analyzer analyzer, Set<String> stems, List<Loaded> units) {
			super(UnifiedHighlighter.builder(searcher, analyzer).withMaxLength(Integer.MAX_VALUE - 1)
					.withBreakIterator(WholeBreakIterator::new).withFormatter(new Ranges())
					.withMaskedFieldsFunc(field -> field.equals(Fields.TEXT) ? stems : Set.of()));
			units.forEach(unit -> texts.put(unit.doc(), unit.text()));
		}

		void mark(Query query, Map<Integer, List<Range>> marked) throws IOException {
			int[] docs = texts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
			Object[] found = highlightFieldsAsObjects(new String[] { Fields.TEXT }, query, docs, new int[] { 1 })
					.get(Fields.TEXT);
			for (int i = 0; i < docs.length; i++) {
				if (found[i] instanceof List<?> ranges) {
					marked.put(docs[i], ranges.stream().map(Range.class::cast).toList());
				}
			}
		}

		/** The texts are there already. */
		@Override
		protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator docs, int threshold)
				throws IOException {
			List<CharSequence[]> values = new ArrayList<>();
			for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
				values.add(new CharSequence[] { texts.get(doc) });
			}
			return values;
		}
	}

	/** The matches of the passage, which is the whole text. */
	private static final class Ranges extends PassageFormatter {

		@Override
		public Object format(Passage[] passages, String content) {
			Set<Range> ranges = new HashSet<>();
			for (Passage passage : passages) {
				for (int i = 0; i < passage.getNumMatches(); i++) {
					ranges.add(new Range(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
				}
			}
			return Snippets.merged(ranges);
		}
	}
}
