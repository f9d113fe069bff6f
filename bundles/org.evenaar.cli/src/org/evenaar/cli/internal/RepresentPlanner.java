package org.evenaar.cli.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evenaar.dataset.AgeBands;
import org.evenaar.dataset.ColumnProfile;
import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.DatasetReader;
import org.evenaar.dataset.DimensionMapping;
import org.evenaar.dataset.DimensionMapping.Ages;
import org.evenaar.dataset.Mapping;
import org.evenaar.dataset.RowFilter;
import org.evenaar.dataset.Suggestion;
import org.evenaar.dataset.Table1;
import org.evenaar.population.PatientGroup;
import org.evenaar.population.PopulationException;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.population.coding.AgeRange;
import org.evenaar.population.coding.Aliases;
import org.evenaar.population.coding.Coding;
import org.evenaar.population.coding.Confidence;
import org.evenaar.population.coding.Labels;
import org.evenaar.representation.StandardPopulations;
import org.evenaar.representation.TargetPopulation;
import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/** Decides what to count and what to compare it with: as asked, else as the data and the standard populations have it. */
final class RepresentPlanner {

	private static final String AGE = "age";
	private static final String ORIGIN = "origin";
	private static final String MIGRATION_BACKGROUND = "migration-background";
	private static final int SHOWN_VALUES = 12;
	private static final int MOST_CODES = 16;

	private final Session session;
	private final RepresentOrder order;
	private final DatasetReader reader;
	private final List<ReferencePopulation> given;
	private final Optional<PatientGroup> patients;

	/**
	 * @param given    populations that the person named; empty for the standard ones
	 * @param patients the people with the condition, in place of all people; empty where everybody counts
	 */
	RepresentPlanner(Session session, RepresentOrder order, DatasetReader reader, List<ReferencePopulation> given,
			Optional<PatientGroup> patients) {
		this.session = session;
		this.order = order;
		this.reader = reader;
		this.given = given;
		this.patients = patients;
	}

	RepresentPlan plan() throws UsageException, DatasetException, PopulationException {
		return switch (reader.form()) {
		case MARGINS, COUNTED -> ofCounts();
		case ROWS, GROUPS -> ofRows();
		};
	}

	private List<String> known() {
		return given.stream().flatMap(p -> p.dimensions().stream()).distinct().toList();
	}

	private boolean comparable(String dimension) {
		return given.isEmpty() ? StandardPopulations.has(session.services().populations(), dimension) : known().contains(dimension);
	}

	/** As asked for, by their ids. */
	private List<String> asked() throws UsageException {
		List<String> asked = order.by().stream().map(word -> RepresentColumns.dimension(word, known())).toList();
		Set<String> once = new LinkedHashSet<>();
		for (String dimension : asked) {
			if (!once.add(dimension)) {
				throw new UsageException("represent.dimensionTwice", dimension);
			}
		}
		return asked;
	}

	/** Those that were named or the standard ones, of everybody. */
	private List<ReferencePopulation> everybody(List<String> dimensions) throws PopulationException, UsageException {
		List<ReferencePopulation> chosen = given.isEmpty() ? StandardPopulations.of(session.services().populations(), dimensions) : given;
		for (String dimension : dimensions) {
			if (chosen.stream().noneMatch(p -> p.has(dimension))) {
				throw new UsageException(given.isEmpty() ? "represent.noStandard" : "represent.notInPopulation",
						Labels.shipped().dimension(dimension), String.join(", ", known()));
			}
		}
		return chosen;
	}

	private List<ReferencePopulation> populations(List<String> dimensions, TargetPopulation target) throws PopulationException, UsageException {
		List<ReferencePopulation> narrowed = target.of(everybody(dimensions));
		return patients.isPresent() ? withCondition(narrowed, patients.get()) : narrowed;
	}

	private List<ReferencePopulation> withCondition(List<ReferencePopulation> all, PatientGroup group) throws PopulationException, UsageException {
		if (all.stream().noneMatch(p -> p.has(group.dimension()))) {
			throw new UsageException("represent.conditionDimension", order.people().condition(), Labels.shipped().dimension(group.dimension()));
		}
		List<ReferencePopulation> patients = new ArrayList<>();
		for (ReferencePopulation population : all) {
			patients.add(group.of(population));
		}
		return patients;
	}

	/** Bands that a person asked for, else those by which the prevalence of a condition is known. */
	private List<Integer> begins() {
		List<Integer> asked = order.people().bands();
		return !asked.isEmpty() || patients.isEmpty() || !patients.get().dimension().equals(AGE) ? asked
				: patients.get().shares().keySet().stream().flatMap(band -> AgeRange.parse(band).stream()).map(AgeRange::from)
						.distinct().sorted().toList();
	}

	/** Counts that are given already: nothing to map, and no rows to leave out. */
	private RepresentPlan ofCounts() throws UsageException, DatasetException, PopulationException {
		if (order.people().ages().isPresent() || !order.people().only().isEmpty() || !order.columns().maps().isEmpty()
				|| !order.columns().values().isEmpty()				|| order.columns().weight() != null || order.columns().count() != null) {
			throw new UsageException("represent.counted", order.data());
		}
		List<String> present = reader.form() == DatasetReader.Form.MARGINS ? List.copyOf(table1().dimensions())
				: reader.count(Mapping.of(List.of()), session.cancelled(), org.evenaar.dataset.Progress.NONE).dimensions().stream()
						.map(Dimension::id).toList();
		List<String> dimensions = order.by().isEmpty() ? present.stream().filter(this::comparable).toList() : asked();
		if (dimensions.isEmpty()) {
			throw new UsageException("represent.nothing", String.join(", ", present));
		}
		List<AgeRange> bands = ranges(begins());
		TargetPopulation target = new TargetPopulation(Optional.empty(), Map.of(), bands);
		return new RepresentPlan(dimensions, populations(dimensions, target), Mapping.of(List.of()));
	}

	private Table1 table1() throws DatasetException {
		return reader.table1(TargetPopulation.dimensions(given));
	}

	private RepresentPlan ofRows() throws UsageException, DatasetException, PopulationException {
		RepresentColumns columns = new RepresentColumns(reader.profiles(session.cancelled()), order.columns().values());
		Optional<Mapping> saved = order.columns().maps().isEmpty() ? reader.savedMapping() : Optional.empty();
		if (saved.isPresent()) {
			return ofSaved(saved.get());
		}
		Map<String, ColumnProfile> chosen = columns.named(order.columns().maps(), known());
		boolean guessed = chosen.isEmpty();
		Map<String, ColumnProfile> sure = columns.recognised(false);
		Map<String, ColumnProfile> likely = columns.recognised(true);
		List<String> dimensions = dimensions(chosen, sure);
		Map<String, ColumnProfile> used = new LinkedHashMap<>();
		for (String dimension : dimensions) {
			String counted = counted(dimension, chosen, likely);
			used.put(counted, find(counted, chosen, likely, columns));
		}
		List<ReferencePopulation> all = everybody(dimensions);
		List<Dimension> targets = TargetPopulation.dimensions(all);
		LocalDate reference = reference(all);
		Optional<AgeRange> ages = ages();
		List<DimensionMapping> mappings = new ArrayList<>();
		for (Map.Entry<String, ColumnProfile> entry : used.entrySet()) {
			Suggestion suggestion = columns.coding(entry.getKey(), entry.getValue(), targets, reference);
			DimensionMapping mapping = RepresentColumns.bands(suggestion.mapping().orElseThrow(), begins(), ages);
			mappings.add(mapping);
			codes(entry.getValue(), mapping);
			tell(suggestion, mapping, guessed || !chosen.containsKey(entry.getKey()));
		}
		if (guessed) {
			others(likely, used.keySet());
		}
		return finish(columns, dimensions, mappings, likely, chosen, targets, reference);
	}

	private RepresentPlan finish(RepresentColumns columns, List<String> dimensions, List<DimensionMapping> mappings,
			Map<String, ColumnProfile> likely, Map<String, ColumnProfile> chosen, List<Dimension> targets, LocalDate reference)
			throws UsageException, PopulationException {
		List<RowFilter> filters = new ArrayList<>();
		Optional<AgeRange> ages = ages();
		if (ages.isPresent()) {
			filters.add(ageFilter(columns, mappings, ages.get(), chosen, likely, targets, reference));
		}
		Map<String, List<String>> only = new LinkedHashMap<>();
		for (Map.Entry<String, String> entry : order.people().only().entrySet()) {
			String dimension = RepresentColumns.dimension(entry.getKey(), TargetPopulation.dimensions(given).stream().map(Dimension::id).toList());
			var values = valuesOf(dimension, columns, chosen, likely, targets, reference);
			String category = RepresentGroups.category(values, entry.getValue());
			only.put(dimension, List.of(category));
			Set<String> of = values.assignments().entrySet().stream().filter(e -> e.getValue().equals(category)).map(Map.Entry::getKey)
					.collect(Collectors.toCollection(LinkedHashSet::new));
			filters.add(new RowFilter.OneOf(values.column(), of));
		}
		columns.requireSaidOf(Stream.concat(mappings.stream().flatMap(m -> m.columns().stream()),
				filters.stream().filter(RowFilter.OneOf.class::isInstance).map(f -> ((RowFilter.OneOf) f).column())).collect(Collectors.toSet()));
		List<AgeRange> bands = mappings.stream().filter(Ages.class::isInstance).findFirst()
				.map(m -> ranges(((Ages) m).lowerAges())).orElse(List.of());
		List<ReferencePopulation> narrowed = populations(dimensions, new TargetPopulation(ages, only, bands));
		return new RepresentPlan(dimensions, narrowed, numbers(Mapping.of(mappings).withFilters(filters), columns));
	}

	private Mapping numbers(Mapping mapping, RepresentColumns columns) throws UsageException {
		if (order.columns().weight() != null) {
			return mapping.withWeights(columns.column(order.columns().weight()).name());
		}
		if (order.columns().count() != null) {
			return mapping.withCounts(columns.column(order.columns().count()).name());
		}
		Optional<String> count = reader.form() == DatasetReader.Form.GROUPS ? columns.role(Suggestion.Role.COUNT) : Optional.empty();
		if (count.isPresent()) {
			session.say("represent.countColumn", count.get());
			return mapping.withCounts(count.get());
		}
		columns.role(Suggestion.Role.WEIGHT).ifPresent(weight -> session.say("represent.weightColumn", weight));
		return mapping;
	}

	/** A mapping that a person confirmed and kept; ages and groups are narrowed down beside it. */
	private RepresentPlan ofSaved(Mapping saved) throws UsageException, PopulationException {
		if (!order.people().only().isEmpty() || !order.people().bands().isEmpty() || !order.columns().values().isEmpty()) {
			throw new UsageException("represent.saved", order.data());
		}
		List<String> present = saved.dimensions().stream().map(DimensionMapping::dimension).toList();
		List<String> dimensions = order.by().isEmpty() ? present.stream().filter(this::comparable).toList() : asked();
		for (String dimension : dimensions) {
			if (!present.contains(dimension)) {
				throw new UsageException("represent.notMapped", Labels.shipped().dimension(dimension), String.join(", ", present));
			}
		}
		if (dimensions.isEmpty()) {
			throw new UsageException("represent.nothing", String.join(", ", present));
		}
		Optional<Ages> agesOf = saved.dimensions().stream().filter(Ages.class::isInstance).map(Ages.class::cast).findFirst();
		List<RowFilter> filters = new ArrayList<>(saved.filters());
		Optional<AgeRange> ages = order.people().ages();
		if (ages.isPresent()) {
			Ages column = agesOf.orElseThrow(() -> new UsageException("represent.noAgeColumn"));
			filters.add(new RowFilter.AgeLimits(column, ages.get().from(), ages.get().to()));
		}
		List<AgeRange> bands = agesOf.map(a -> ranges(a.lowerAges())).orElse(List.of());
		return new RepresentPlan(dimensions, populations(dimensions, new TargetPopulation(ages, Map.of(), bands)),
				saved.withFilters(filters));
	}

	private List<String> dimensions(Map<String, ColumnProfile> chosen, Map<String, ColumnProfile> sure) throws UsageException, DatasetException {
		if (!order.by().isEmpty()) {
			return asked();
		}
		List<String> dimensions = !chosen.isEmpty() ? chosen.keySet().stream().map(this::compared).toList()
				: sure.keySet().stream().map(this::compared).filter(this::comparable).toList();
		if (dimensions.isEmpty()) {
			throw new UsageException("represent.nothing",
					String.join(", ", reader.profiles(session.cancelled()).stream().map(ColumnProfile::name).toList()));
		}
		return dimensions;
	}

	/** What people are counted by to compare them by a dimension: the old classification where a person allowed that. */
	private String counted(String dimension, Map<String, ColumnProfile> chosen, Map<String, ColumnProfile> likely) throws UsageException {
		boolean old = dimension.equals(ORIGIN) && !chosen.containsKey(ORIGIN) && !likely.containsKey(ORIGIN);
		ColumnProfile column = chosen.getOrDefault(MIGRATION_BACKGROUND, likely.get(MIGRATION_BACKGROUND));
		if (!old || column == null) {
			return dimension;
		}
		if (!order.approximate()) {
			throw new UsageException("represent.oldClassification", column.name());
		}
		return MIGRATION_BACKGROUND;
	}

	/** The old classification is compared with a population in the new one only where a person allowed that. */
	private String compared(String dimension) {
		return order.approximate() && dimension.equals(MIGRATION_BACKGROUND) && !given.isEmpty() && !known().contains(MIGRATION_BACKGROUND)
				&& known().contains(ORIGIN) ? ORIGIN : dimension;
	}

	private ColumnProfile find(String dimension, Map<String, ColumnProfile> chosen, Map<String, ColumnProfile> likely,
			RepresentColumns columns) throws UsageException {
		ColumnProfile column = chosen.getOrDefault(dimension, likely.get(dimension));
		if (column != null) {
			return column;
		}
		try {
			return columns.column(dimension);
		} catch (UsageException e) {
			throw new UsageException("represent.noColumnFor", Labels.shipped().dimension(dimension), dimension);
		}
	}

	/** The day on which ages count: of the population, else today. */
	private LocalDate reference(List<ReferencePopulation> populations) {
		return populations.stream().filter(p -> p.has(AGE)).flatMap(p -> p.description().date().stream()).findFirst()
				.or(() -> populations.stream().flatMap(p -> p.description().date().stream()).findFirst())
				.orElseGet(() -> LocalDate.ofInstant(session.surroundings().clock().instant(), ZoneOffset.UTC));
	}

	/** Bands that begin later than 0 leave out who is younger. */
	private Optional<AgeRange> ages() {
		List<Integer> bands = begins();
		return order.people().ages().or(() -> bands.isEmpty() || bands.getFirst() == 0 ? Optional.empty()
				: Optional.of(AgeRange.from(bands.getFirst())));
	}

	private static List<AgeRange> ranges(List<Integer> begins) {
		return AgeBands.ranges(begins, Optional.empty());
	}

	private RowFilter ageFilter(RepresentColumns columns, List<DimensionMapping> mappings, AgeRange ages,
			Map<String, ColumnProfile> chosen, Map<String, ColumnProfile> likely, List<Dimension> targets, LocalDate reference)
			throws UsageException {
		Optional<Ages> known = mappings.stream().filter(Ages.class::isInstance).map(Ages.class::cast).findFirst();
		if (known.isEmpty()) {
			ColumnProfile column = chosen.getOrDefault(AGE, likely.get(AGE));
			if (column == null) {
				throw new UsageException("represent.noAgeColumn");
			}
			known = columns.coding(AGE, column, targets, reference).mapping().filter(Ages.class::isInstance).map(Ages.class::cast);
		}
		return new RowFilter.AgeLimits(known.orElseThrow(() -> new UsageException("represent.noAgeColumn")), ages.from(), ages.to());
	}

	private DimensionMapping.Values valuesOf(String dimension, RepresentColumns columns, Map<String, ColumnProfile> chosen,
			Map<String, ColumnProfile> likely, List<Dimension> targets, LocalDate reference) throws UsageException {
		ColumnProfile column = find(dimension, chosen, likely, columns);
		Optional<DimensionMapping> mapping = columns.coding(dimension, column, targets, reference).mapping();
		return mapping.filter(DimensionMapping.Values.class::isInstance).map(DimensionMapping.Values.class::cast)
				.orElseThrow(() -> new UsageException("represent.only", Labels.shipped().dimension(dimension)));
	}

	/** Few small numbers may be codes of age groups, which look like ages of children. */
	private void codes(ColumnProfile column, DimensionMapping mapping) {
		boolean ages = mapping instanceof Ages age && age.form() == DimensionMapping.AgeForm.AGE;
		boolean small = !column.values().isEmpty() && column.values().keySet().stream().allMatch(v -> v.strip().matches("[01]?\\d"));
		if (ages && small && column.values().size() < MOST_CODES) {
			session.say("represent.codes", column.name(), column.values().size());
		}
	}

	/** Says how a column is read, before anything is counted. */
	private void tell(Suggestion suggestion, DimensionMapping mapping, boolean guessed) {
		Text label = Labels.shipped().dimension(mapping.dimension());
		String columns = String.join(", ", mapping.columns());
		session.say(guessed ? "represent.guessed" : "represent.reads", columns, label, values(mapping));
		if (guessed && suggestion.confidence() != Confidence.HIGH) {
			session.say("represent.reason", suggestion.reason());
		}
		suggestion.uncertain().forEach((value, coding) -> session.say("represent.uncertain", columns, value,
				Labels.shipped().category(mapping.dimension(), coding.category())));
	}

	private String values(DimensionMapping mapping) {
		if (mapping instanceof DimensionMapping.Values values) {
			List<String> pairs = values.assignments().entrySet().stream().map(e -> e.getKey() + " = " + (e.getValue().equals(CountTable.UNKNOWN)
					? session.text("represent.unknown") : Labels.shipped().category(mapping.dimension(), e.getValue()).in(session.language())))
					.toList();
			return pairs.size() <= SHOWN_VALUES ? String.join("; ", pairs)
					: String.join("; ", pairs.subList(0, SHOWN_VALUES)) + "; …";
		}
		return String.join("; ", mapping.categories().stream().limit(SHOWN_VALUES).toList())
				+ (mapping.categories().size() > SHOWN_VALUES ? "; …" : "");
	}

	/** What was not sure enough to be used. */
	private void others(Map<String, ColumnProfile> likely, Set<String> used) {
		likely.forEach((dimension, column) -> {
			if (!used.contains(dimension) && order.by().isEmpty()) {
				session.say(comparable(dimension) ? "represent.perhaps" : "represent.noPopulationFor", column.name(),
						Labels.shipped().dimension(dimension), dimension);
			}
		});
	}
}
