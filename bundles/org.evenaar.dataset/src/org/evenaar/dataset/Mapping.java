package org.evenaar.dataset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How rows become counts: what a person confirmed before anything is counted.
 *
 * @param dimensions    at most one per dimension, in the order of the dimensions of the table
 * @param weightColumn  name of the column with survey weights; rows without a usable weight are left out and reported
 * @param countColumn   name of the column that says how many people a row stands for, where rows are groups
 * @param missingValues values that mean 'not known' in every column, besides the empty one and words such as NA and onbekend
 * @param filters       a row counts where all of them let it through
 */
public record Mapping(List<DimensionMapping> dimensions, Optional<String> weightColumn, Optional<String> countColumn,
		Set<String> missingValues, List<RowFilter> filters) {

	/** @throws IllegalArgumentException if a dimension is mapped twice, or both weights and counts are named */
	public Mapping {
		dimensions = List.copyOf(dimensions);
		missingValues = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(missingValues));
		filters = List.copyOf(filters);
		if (dimensions.stream().map(DimensionMapping::dimension).distinct().count() < dimensions.size()) {
			throw new IllegalArgumentException("A dimension is mapped twice.");
		}
		if (weightColumn.isPresent() && countColumn.isPresent()) {
			throw new IllegalArgumentException("Rows are either weighted people or groups of people, not both.");
		}
	}

	/** People without weights, all rows. */
	public static Mapping of(List<? extends DimensionMapping> dimensions) {
		return new Mapping(List.copyOf(dimensions), Optional.empty(), Optional.empty(), Set.of(), List.of());
	}

	public Mapping withDimensions(List<? extends DimensionMapping> others) {
		return new Mapping(List.copyOf(others), weightColumn, countColumn, missingValues, filters);
	}

	public Mapping withWeights(String column) {
		return new Mapping(dimensions, Optional.of(column), Optional.empty(), missingValues, filters);
	}

	public Mapping withCounts(String column) {
		return new Mapping(dimensions, Optional.empty(), Optional.of(column), missingValues, filters);
	}

	public Mapping withMissingValues(Set<String> values) {
		return new Mapping(dimensions, weightColumn, countColumn, values, filters);
	}

	public Mapping withFilters(List<? extends RowFilter> others) {
		return new Mapping(dimensions, weightColumn, countColumn, missingValues, List.copyOf(others));
	}

	/** @return the columns that are read, each once: of the dimensions, then of the filters; without weights and counts */
	public List<String> columns() {
		return Stream.concat(dimensions.stream().flatMap(d -> d.columns().stream()), filters.stream().map(filter -> switch (filter) {
		case RowFilter.AgeLimits limits -> limits.ages().column();
		case RowFilter.OneOf oneOf -> oneOf.column();
		})).distinct().toList();
	}
}
