package org.evenaar.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found.
 *
 * @param totalHits      pieces of text that match
 * @param totalDocuments documents they are in
 * @param documents      the page that was asked for
 * @param facets         counts of values, most frequent first; years newest first. A facet without values is absent
 * @param didYouMean     another query that finds something, where this one finds little or nothing
 * @param took           the time of the search
 */
public record SearchResults(long totalHits, long totalDocuments, List<DocumentHits> documents,
		Map<Facet, List<FacetCount>> facets, Optional<String> didYouMean, Duration took) {

	public SearchResults {
		documents = List.copyOf(documents);
		facets = Map.copyOf(facets);
	}
}
