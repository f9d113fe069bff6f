package org.evenaar.search.internal.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.document.IntPoint;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.evenaar.rules.Text;
import org.evenaar.search.Facet;
import org.evenaar.search.FacetCount;
import org.evenaar.search.internal.Fields;
import org.evenaar.search.internal.index.UnitDocuments;

/** Searches and counts facets in one go; a value that is selected leaves the counts of its siblings as they are. */
final class FacetSearch {

	private static final int MOST_VALUES = 200;

	/** What came of it. */
	record Outcome(List<Group> groups, Map<Facet, List<FacetCount>> facets, Query narrowed) {
	}

	/** Making a label takes longer than counting; there are few, save names, which are their own labels. */
	private final Map<Facet, Map<String, Text>> labels = new EnumMap<>(Facet.class);

	FacetSearch() {
		for (Facet facet : Facet.values()) {
			labels.put(facet, new ConcurrentHashMap<>());
		}
	}

	Outcome search(IndexSearcher searcher, Optional<SortedSetDocValuesReaderState> state, Query query,
			Map<Facet, Set<String>> selected) throws IOException {
		if (state.isEmpty()) {
			return new Outcome(List.of(), Map.of(), query);
		}
		DrillDownQuery narrowed = narrowed(query, selected);
		var sideways = new DrillSideways(searcher, UnitDocuments.FACETS, state.get());
		var result = sideways.search(narrowed, GroupCollector.manager());
		Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			List<FacetCount> values = counts(state.get(), result.facets, facet, selected.getOrDefault(facet, Set.of()));
			if (!values.isEmpty()) {
				counts.put(facet, values);
			}
		}
		return new Outcome(result.collectorResult, counts, narrowed);
	}

	/** @return the query, with one of the values of each facet that is named */
	DrillDownQuery narrowed(Query query, Map<Facet, Set<String>> selected) {
		var narrowed = new DrillDownQuery(UnitDocuments.FACETS, query);
		selected.forEach((facet, values) -> narrowed.add(Fields.of(facet), one(facet, values)));
		return narrowed;
	}

	private static Query one(Facet facet, Set<String> values) {
		if (facet == Facet.YEAR) {
			int[] years = values.stream().filter(value -> value.matches("[0-9]{1,9}")).mapToInt(Integer::parseInt).toArray();
			return IntPoint.newSetQuery(Fields.YEAR, years);
		}
		return new TermInSetQuery(Fields.of(facet),
				values.stream().map(value -> new BytesRef(Fields.keyword(value))).toList());
	}

	private List<FacetCount> counts(SortedSetDocValuesReaderState state, Facets facets, Facet facet,
			Set<String> selected) throws IOException {
		String dimension = Fields.of(facet);
		FacetResult result = state.getOrdRange(dimension) == null ? null : facets.getTopChildren(MOST_VALUES, dimension);
		List<FacetCount> counts = new ArrayList<>();
		Set<String> missing = new HashSet<>(selected);
		if (result != null) {
			for (LabelAndValue each : result.labelValues) {
				missing.remove(each.label);
				counts.add(new FacetCount(each.label, label(facet, each.label), each.value.longValue(),
						selected.contains(each.label)));
			}
		}
		missing.stream().sorted().forEach(value -> counts.add(new FacetCount(value, label(facet, value), 0, true)));
		if (facet == Facet.YEAR) {
			counts.sort(Comparator.comparing(FacetCount::value).reversed());
		}
		return counts;
	}

	private Text label(Facet facet, String value) {
		boolean name = facet == Facet.ISSUER || facet == Facet.YEAR;
		return name ? facet.label(value) : labels.get(facet).computeIfAbsent(value, facet::label);
	}
}
