package org.evenaar.ui.internal.representation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.evenaar.dataset.AgeBands;
import org.evenaar.dataset.DataSource;
import org.evenaar.dataset.Dataset;
import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.DatasetReader;
import org.evenaar.dataset.DimensionMapping;
import org.evenaar.dataset.DimensionMapping.Ages;
import org.evenaar.dataset.Mapping;
import org.evenaar.dataset.Progress;
import org.evenaar.dataset.RowFilter;
import org.evenaar.dataset.Table1;
import org.evenaar.population.PopulationException;
import org.evenaar.population.PopulationMatcher;
import org.evenaar.population.Populations;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.population.coding.AgeRange;
import org.evenaar.representation.Representation;
import org.evenaar.representation.RepresentationAnalysis;
import org.evenaar.representation.TargetPopulation;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/** Carries out a comparison: counts the participants and holds them against the populations. Slow; for jobs. */
final class ComparisonRun {

	private static final String AGE = "age";

	private final Populations populations;
	private final Comparison comparison;

	ComparisonRun(Populations populations, Comparison comparison) {
		this.populations = populations;
		this.comparison = comparison;
	}

	/**
	 * @param cancelled asked from time to time
	 * @param progress  told from time to time
	 * @throws java.util.concurrent.CancellationException where it was cancelled
	 */
	ComparisonResult run(BooleanSupplier cancelled, Progress progress) throws DatasetException, PopulationException {
		List<ReferencePopulation> references = references();
		Dataset dataset = switch (comparison.data()) {
		case ParticipantData.Typed(var table, String name) -> table.toDataset(name);
		case ParticipantData.Rows(DataSource source, Mapping mapping) -> open(source).count(mapping(mapping), cancelled, progress);
		};
		if (dataset.people() == 0) {
			throw new DatasetException(ComparisonTexts.both("run.nobody", comparison.data().name()));
		}
		Representation representation = RepresentationAnalysis.analyse(dataset, references, comparison.dimensions(),
				comparison.options());
		return new ComparisonResult(comparison, representation);
	}

	static DatasetReader open(DataSource source) throws DatasetException {
		return switch (source) {
		case DataSource.Csv csv -> DatasetReader.open(csv.file(), csv.shape());
		case DataSource.Parquet parquet -> DatasetReader.open(parquet.file());
		case DataSource.Table table -> throw new DatasetException(ComparisonTexts.both("run.database", table.table()));
		case DataSource.Described described -> DatasetReader.open(described.file());
		};
	}

	/** The mapping that is counted: with the limits of age. */
	Mapping mapping(Mapping confirmed) {
		Optional<AgeRange> limits = comparison.ages();
		Optional<Ages> ages = ages(confirmed);
		if (limits.isEmpty() || ages.isEmpty()) {
			return confirmed;
		}
		List<DimensionMapping> dimensions = confirmed.dimensions().stream()
				.map(d -> d instanceof Ages a ? a.withLowerAges(AgeBands.within(a.lowerAges(), limits)) : d).toList();
		List<RowFilter> filters = new ArrayList<>(confirmed.filters());
		filters.add(new RowFilter.AgeLimits(ages.get(), limits.get().from(), limits.get().to()));
		return confirmed.withDimensions(dimensions).withFilters(filters);
	}

	static Optional<Ages> ages(Mapping mapping) {
		return mapping.dimensions().stream().filter(Ages.class::isInstance).map(Ages.class::cast).findFirst();
	}

	/**
	 * @return the populations: for each dimension the one that was chosen for it, of the people who count
	 * @throws PopulationException where one cannot be read, or cannot be narrowed down to these people
	 */
	List<ReferencePopulation> references() throws PopulationException {
		Map<String, List<String>> byPopulation = new LinkedHashMap<>();
		comparison.populations().forEach((dimension, id) -> byPopulation.computeIfAbsent(id, i -> new ArrayList<>()).add(dimension));
		List<ReferencePopulation> references = new ArrayList<>();
		for (Map.Entry<String, List<String>> entry : byPopulation.entrySet()) {
			ReferencePopulation whole = populations.open(entry.getKey(), Path.of("")).population();
			references.add(only(narrowed(whole, entry.getValue().contains(AGE)), entry.getValue()));
		}
		return references;
	}

	private ReferencePopulation narrowed(ReferencePopulation whole, boolean byAge) throws PopulationException {
		TargetPopulation target = new TargetPopulation(comparison.ages(), Map.of(), byAge ? bands() : List.of());
		ReferencePopulation narrowed = target.of(List.of(whole)).getFirst();
		return comparison.patients().isPresent() ? comparison.patients().get().of(narrowed) : narrowed;
	}

	/**
	 * Looks whether participants and populations can be brought to the same groups, before anything is counted.
	 *
	 * @throws PopulationException where they cannot, with the reason
	 */
	void check() throws PopulationException {
		List<ReferencePopulation> references = references();
		for (String dimension : comparison.dimensions()) {
			ReferencePopulation reference = references.stream().filter(r -> r.has(dimension)).findFirst().orElseThrow();
			CountTable empty = CountTable.over(participants(dimension)).build();
			if (comparison.approximate()) {
				PopulationMatcher.matchApproximately(empty, reference, List.of(dimension));
			} else {
				PopulationMatcher.match(empty, reference, List.of(dimension));
			}
		}
	}

	/** The groups of the participants, of whom nobody is counted yet. */
	private List<Dimension> participants(String wanted) {
		List<Dimension> all = switch (comparison.data()) {
		case ParticipantData.Rows rows -> mapping(rows.mapping()).dimensions().stream().map(DimensionMapping::target).toList();
		case ParticipantData.Typed typed -> typed.table().dimensions().stream().map(d -> new Dimension(d, typed.table().entries().stream()
				.filter(e -> e.dimension().equals(d)).map(Table1.Entry::category).toList())).toList();
		};
		return all.stream().filter(d -> d.id().equals(wanted)).findFirst().map(List::of).orElse(all);
	}

	/** The bands of the participants; where they are typed in, those of the table serve. */
	private List<AgeRange> bands() {
		return comparison.data() instanceof ParticipantData.Rows rows
				? ages(mapping(rows.mapping())).map(a -> AgeBands.ranges(a.lowerAges(), comparison.ages())).orElse(List.of()) : List.of();
	}

	/** Only what it was chosen for: another table may have been chosen for its other dimensions. */
	private static ReferencePopulation only(ReferencePopulation population, List<String> dimensions) throws PopulationException {
		return population.with(population.margin(dimensions), population.description());
	}
}
