package org.evenaar.ui.internal.representation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.dataset.AgeBands;
import org.evenaar.dataset.ColumnProfile;
import org.evenaar.dataset.DimensionMapping;
import org.evenaar.dataset.DimensionMapping.Ages;
import org.evenaar.dataset.DimensionMapping.Values;
import org.evenaar.dataset.Mapping;
import org.evenaar.dataset.MappingSuggester;
import org.evenaar.dataset.RowFilter;
import org.evenaar.dataset.Suggestion;
import org.evenaar.population.coding.Aliases;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/** A mapping while a person works on it: begins with what Evenaar suggests, and changes column by column. */
final class MappingDraft {

	private static final String AGE = "age";

	/** A value of a column and what it means. */
	record ValueRow(String value, long rows, Optional<String> category, Optional<String> guess) {
	}

	private final List<ColumnProfile> columns;
	private final List<Dimension> targets;
	private final MappingSuggester suggester;
	private final List<Suggestion> suggestions;
	private final Map<String, DimensionMapping> mappings = new LinkedHashMap<>();
	private final Set<String> touched = new LinkedHashSet<>();
	private Optional<String> weight = Optional.empty();
	private Optional<String> count = Optional.empty();
	private Set<String> missing = Set.of();
	private List<RowFilter> filters = List.of();

	/**
	 * @param columns   what stands in the data
	 * @param targets   the dimensions of the populations that will probably be compared with
	 * @param reference the day on which ages count
	 */
	MappingDraft(List<ColumnProfile> columns, List<Dimension> targets, LocalDate reference) {
		this.columns = List.copyOf(columns);
		this.targets = List.copyOf(targets);
		this.suggester = new MappingSuggester(targets, reference);
		this.suggestions = suggester.suggest(columns);
		Mapping first = MappingSuggester.mapping(suggestions);
		first.dimensions().forEach(m -> put(m));
		weight = first.weightColumn();
		count = first.countColumn();
	}

	/** Takes over what a person confirmed before. */
	void adopt(Mapping saved) {
		mappings.clear();
		saved.dimensions().forEach(m -> {
			mappings.put(m.dimension(), m);
			touched.add(m.dimension());
		});
		weight = saved.weightColumn();
		count = saved.countColumn();
		missing = saved.missingValues();
		filters = saved.filters().stream().filter(RowFilter.OneOf.class::isInstance).toList();
	}

	private void put(DimensionMapping mapping) {
		mappings.put(mapping.dimension(), mapping instanceof Ages ages
				? ages.withLowerAges(AgeBands.few(ages.lowerAges())) : mapping);
	}

	List<ColumnProfile> columns() {
		return columns;
	}

	ColumnProfile column(String name) {
		return columns.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
	}

	ColumnUse use(String column) {
		if (weight.filter(column::equals).isPresent()) {
			return ColumnUse.WEIGHT;
		}
		if (count.filter(column::equals).isPresent()) {
			return ColumnUse.COUNT;
		}
		for (DimensionMapping mapping : mappings.values()) {
			if (mapping.columns().getFirst().equals(column)) {
				return ColumnUse.of(mapping.dimension());
			}
			if (mapping.columns().contains(column)) {
				return new ColumnUse(ColumnUse.Kind.TOGETHER, mapping.dimension());
			}
		}
		return ColumnUse.NOTHING;
	}

	/** What Evenaar thinks of a column: of what it is used for, else the surest. */
	Suggestion suggestion(String column) {
		ColumnUse use = use(column);
		List<Suggestion> own = suggestions.stream().filter(s -> s.columns().contains(column)).toList();
		return own.stream().filter(s -> !use.dimension().isEmpty() && s.dimension().equals(use.dimension())).findFirst()
				.or(() -> use.kind() == ColumnUse.Kind.DIMENSION
						? Optional.of(suggester.forDimension(use.dimension(), column(column), columns)) : Optional.empty())
				.or(() -> own.stream().filter(s -> s.columns().getFirst().equals(column)).findFirst())
				.orElseGet(own::getFirst);
	}

	/** Uses a column for something else; another column that was used for the same is not any more. */
	void use(String column, ColumnUse use) {
		release(column);
		switch (use.kind()) {
		case WEIGHT -> {
			weight = Optional.of(column);
			count = Optional.empty();
		}
		case COUNT -> {
			count = Optional.of(column);
			weight = Optional.empty();
		}
		case DIMENSION -> suggester.forDimension(use.dimension(), column(column), columns).mapping().ifPresent(mapping -> {
			mapping.columns().forEach(this::release);
			put(mapping);
			touched.remove(mapping.dimension());
		});
		case NOTHING, TOGETHER -> {
			// It is free now.
		}
		}
	}

	private void release(String column) {
		weight = weight.filter(c -> !c.equals(column));
		count = count.filter(c -> !c.equals(column));
		mappings.values().removeIf(m -> m.columns().contains(column));
	}

	/** @return the mapping of the column, where people are counted by it */
	Optional<DimensionMapping> mapping(String column) {
		return mappings.values().stream().filter(m -> m.columns().getFirst().equals(column)).findFirst();
	}

	/** @return the mapping that reads the column, alone or together with others */
	Optional<DimensionMapping> countedBy(String column) {
		return mappings.values().stream().filter(m -> m.columns().contains(column)).findFirst();
	}

	/** @return the values of a column that is counted value by value, most frequent first; those without a meaning before all */
	List<ValueRow> values(String column) {
		if (!(mapping(column).orElse(null) instanceof Values values)) {
			return List.of();
		}
		Suggestion suggestion = suggestion(column);
		List<ValueRow> rows = new ArrayList<>();
		column(column).values().forEach((value, number) -> rows.add(new ValueRow(value, number,
				meaning(values, value), Optional.ofNullable(suggestion.uncertain().get(value)).map(c -> c.category()))));
		rows.sort((a, b) -> a.category().isPresent() == b.category().isPresent() ? Long.compare(b.rows(), a.rows())
				: a.category().isPresent() ? 1 : -1);
		return rows;
	}

	private static Optional<String> meaning(Values values, String value) {
		Optional<String> assigned = Optional.ofNullable(values.assignments().get(value));
		return assigned.or(() -> Aliases.shipped().meansUnknown(value) ? Optional.of(CountTable.UNKNOWN) : Optional.empty());
	}

	/** Says what a value means: a category, {@link CountTable#UNKNOWN}, {@link Values#LEAVE_OUT}, or nothing where empty. */
	void assign(String column, String value, Optional<String> category) {
		if (mapping(column).orElse(null) instanceof Values values) {
			Map<String, String> assignments = new LinkedHashMap<>(values.assignments());
			category.ifPresentOrElse(c -> assignments.put(value, c), () -> assignments.remove(value));
			mappings.put(values.dimension(), new Values(values.dimension(), values.column(), values.categories(), assignments));
			touched.add(values.dimension());
		}
	}

	/** Takes the guesses for all values of a column. */
	void takeGuesses(String column) {
		values(column).stream().filter(r -> r.category().isEmpty() && r.guess().isPresent())
				.forEach(r -> assign(column, r.value(), r.guess()));
	}

	/** @param begins see {@link AgeBands} */
	void bands(String column, List<Integer> begins) {
		if (mapping(column).orElse(null) instanceof Ages ages) {
			mappings.put(ages.dimension(), ages.withLowerAges(begins));
			touched.add(AGE);
		}
	}

	void reference(String column, LocalDate day) {
		if (mapping(column).orElse(null) instanceof Ages ages) {
			mappings.put(ages.dimension(), new Ages(ages.dimension(), ages.column(), ages.form(), ages.lowerAges(), Optional.of(day),
					ages.dateOrder()));
			touched.add(AGE);
		}
	}

	/** @param typed values separated by commas or semicolons */
	void missing(String typed) {
		Set<String> values = new LinkedHashSet<>();
		for (String part : typed.split("[,;]")) {
			if (!part.isBlank()) {
				values.add(part.strip());
			}
		}
		missing = values;
	}

	String missing() {
		return String.join(", ", missing);
	}

	/** @return what a person has yet to look at in a column: values that mean nothing so far */
	long open(String column) {
		return values(column).stream().filter(r -> r.category().isEmpty()).mapToLong(ValueRow::rows).sum();
	}

	Mapping mapping() {
		List<DimensionMapping> ordered = columns.stream().flatMap(c -> mapping(c.name()).stream()).toList();
		return new Mapping(ordered, weight, count, missing, filters);
	}

	List<String> dimensions() {
		return mapping().dimensions().stream().map(DimensionMapping::dimension).toList();
	}

	/**
	 * Brings suggestions that nobody touched in line with other populations.
	 *
	 * @return a draft with the same uses, in which what a person changed stays
	 */
	MappingDraft with(List<Dimension> others, LocalDate reference) {
		if (others.equals(targets)) {
			return this;
		}
		MappingDraft draft = new MappingDraft(columns, others, reference);
		Mapping kept = mapping();
		draft.mappings.clear();
		for (DimensionMapping mapping : kept.dimensions()) {
			Optional<DimensionMapping> fresh = touched.contains(mapping.dimension()) ? Optional.empty()
					: draft.suggester.forDimension(mapping.dimension(), column(mapping.columns().getFirst()), columns).mapping();
			draft.put(fresh.orElse(mapping));
		}
		draft.touched.addAll(touched);
		draft.weight = weight;
		draft.count = count;
		draft.missing = missing;
		draft.filters = filters;
		return draft;
	}
}
