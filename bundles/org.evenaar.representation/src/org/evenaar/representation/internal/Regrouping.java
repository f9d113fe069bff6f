package org.evenaar.representation.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.population.PopulationException;
import org.evenaar.population.PopulationMatcher;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.representation.DimensionResult;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/** Brings participants, however many dimensions they were counted by, to the groups that each dimension was compared in. */
final class Regrouping {

	private Regrouping() {
	}

	/**
	 * @param counts     over the dimensions, or what they were before a change of classification
	 * @param dimensions the comparisons
	 * @return the same people over the dimensions, in their order
	 */
	static CountTable of(CountTable counts, List<DimensionResult> dimensions, boolean approximate) throws PopulationException {
		CountTable table = counts;
		for (DimensionResult dimension : dimensions) {
			Dimension target = dimension.participants().dimension(dimension.id());
			Dimension source = source(table, dimension.id());
			table = table.regroup(source.id(), target, mapping(source, dimension, approximate));
		}
		return table.margin(dimensions.stream().map(DimensionResult::id).toList());
	}

	private static Dimension source(CountTable table, String id) {
		return table.dimension(table.has(id) ? id : "migration-background");
	}

	/** One person of each category goes through the comparison's own matching, to see where it ends. */
	private static Map<String, String> mapping(Dimension source, DimensionResult dimension, boolean approximate)
			throws PopulationException {
		ReferencePopulation population = dimension.population();
		List<String> id = List.of(dimension.id());
		Map<String, String> mapping = new LinkedHashMap<>();
		for (String category : source.categories()) {
			CountTable one = CountTable.over(List.of(source)).add(List.of(category), 1).build();
			CountTable matched = approximate ? PopulationMatcher.matchApproximately(one, population, id).participants()
					: PopulationMatcher.match(one, population, id).participants();
			mapping.put(category, matched.cells().findFirst().orElseThrow().categories().get(0));
		}
		return mapping;
	}
}
