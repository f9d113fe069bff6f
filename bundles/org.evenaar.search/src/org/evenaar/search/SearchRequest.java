package org.evenaar.search;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What somebody wants to find.
 *
 * @param query           in the query language; blank finds everything that is selected
 * @param selected        values of facets; a hit has one of the values of each facet that is named
 * @param order           of the documents
 * @param offset          documents to skip, 0 to {@value #DEEPEST}
 * @param size            documents to give, 0 to {@value #LARGEST}
 * @param hitsPerDocument the best hits of each document, 1 to {@value #MOST_HITS}
 * @param reader          the language of the person, for words that mean more than one thing
 * @param synonyms        true where words with the same meaning count too, also those of another language
 */
public record SearchRequest(String query, Map<Facet, Set<String>> selected, ResultOrder order, int offset, int size,
		int hitsPerDocument, Locale reader, boolean synonyms) {

	/** Nobody reads on from there; a narrower query does better. */
	public static final int DEEPEST = 10_000;
	public static final int LARGEST = 1_000;
	public static final int MOST_HITS = 100;

	private static final int USUAL_SIZE = 20;
	private static final int USUAL_HITS = 3;

	public SearchRequest {
		Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
		selected.forEach((facet, values) -> {
			if (!values.isEmpty()) {
				copy.put(facet, Set.copyOf(values));
			}
		});
		selected = Map.copyOf(copy);
		offset = Math.clamp(offset, 0, DEEPEST);
		size = Math.clamp(size, 0, LARGEST);
		hitsPerDocument = Math.clamp(hitsPerDocument, 1, MOST_HITS);
	}

	/** @return a request for the first documents that the query finds, best first */
	public static SearchRequest of(String query) {
		return new SearchRequest(query, Map.of(), ResultOrder.RELEVANCE, 0, USUAL_SIZE, USUAL_HITS, Locale.ENGLISH,
				false);
	}

	public SearchRequest selecting(Map<Facet, Set<String>> values) {
		return new SearchRequest(query, values, order, offset, size, hitsPerDocument, reader, synonyms);
	}

	public SearchRequest orderedBy(ResultOrder other) {
		return new SearchRequest(query, selected, other, offset, size, hitsPerDocument, reader, synonyms);
	}

	/** @param from documents to skip */
	public SearchRequest page(int from, int documents) {
		return new SearchRequest(query, selected, order, from, documents, hitsPerDocument, reader, synonyms);
	}

	public SearchRequest hitsPerDocument(int most) {
		return new SearchRequest(query, selected, order, offset, size, most, reader, synonyms);
	}

	public SearchRequest readBy(Locale person) {
		return new SearchRequest(query, selected, order, offset, size, hitsPerDocument, person, synonyms);
	}

	public SearchRequest withSynonyms(boolean wanted) {
		return new SearchRequest(query, selected, order, offset, size, hitsPerDocument, reader, wanted);
	}
}
