package org.evenaar.search.saved;

import java.util.Map;
import java.util.Set;

import org.evenaar.search.Facet;
import org.evenaar.search.ResultOrder;
import org.evenaar.search.SearchRequest;

/**
 * A search that somebody wants to do again.
 *
 * @param name     unique among those of a person, not blank
 * @param query    in the query language
 * @param selected values of facets
 * @param order    of the documents
 * @param synonyms true where words with the same meaning count too
 * @param watched  true where the person wants to know what is new
 */
public record SavedSearch(String name, String query, Map<Facet, Set<String>> selected, ResultOrder order,
		boolean synonyms, boolean watched) {

	public SavedSearch {
		name = name.strip();
		if (name.isEmpty()) {
			throw new IllegalArgumentException("a saved search needs a name");
		}
		selected = Map.copyOf(selected);
	}

	/** @return the search as it is done */
	public SearchRequest request() {
		return SearchRequest.of(query).selecting(selected).orderedBy(order).withSynonyms(synonyms);
	}

	public SavedSearch watched(boolean wanted) {
		return new SavedSearch(name, query, selected, order, synonyms, wanted);
	}
}
