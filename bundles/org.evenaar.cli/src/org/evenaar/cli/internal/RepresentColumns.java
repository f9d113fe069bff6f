package org.evenaar.cli.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.dataset.AgeBands;
import org.evenaar.dataset.ColumnProfile;
import org.evenaar.dataset.DimensionMapping;
import org.evenaar.dataset.MappingSuggester;
import org.evenaar.dataset.Suggestion;
import org.evenaar.population.coding.AgeRange;
import org.evenaar.population.coding.Aliases;
import org.evenaar.population.coding.Coding;
import org.evenaar.population.coding.Confidence;
import org.evenaar.statistics.counts.Dimension;

/** Finds columns and dimensions by what people call them. */
final class RepresentColumns {

	private final List<ColumnProfile> columns;
	private final RepresentGroups groups;

	/** @param values word for a group by COLUMN:VALUE, as a person gave them */
	RepresentColumns(List<ColumnProfile> columns, Map<String, String> values) throws UsageException {
		this.columns = columns;
		this.groups = new RepresentGroups(values, this);
	}

	/** @return the column of that name, whatever its capitals and spaces */
	ColumnProfile column(String name) throws UsageException {
		Optional<ColumnProfile> exact = columns.stream().filter(c -> c.name().equals(name)).findFirst();
		Optional<ColumnProfile> near = exact.or(() -> columns.stream().filter(c -> plain(c.name()).equals(plain(name))).findFirst());
		if (near.isPresent()) {
			return near.get();
		}
		List<String> names = columns.stream().map(ColumnProfile::name).toList();
		throw new UsageException(Values.withMeant(Texts.both("represent.noColumn", name, String.join(", ", names)),
				Suggestions.nearest(name, names)));
	}

	/** @return the column whose name stands before the mark: the longest name that does, as names may have the mark */
	ColumnProfile before(String written, char mark) throws UsageException {
		Optional<ColumnProfile> exact = columns.stream().filter(c -> written.startsWith(c.name() + mark))
				.max(Comparator.comparingInt(c -> c.name().length()));
		return exact.isPresent() ? exact.get() : column(written.substring(0, written.indexOf(mark)).strip());
	}

	/**
	 * @param known dimensions of the populations
	 * @return the id of the dimension that people call so
	 */
	static String dimension(String word, List<String> known) {
		if (known.contains(word)) {
			return word;
		}
		Optional<String> same = known.stream().filter(id -> plain(id).equals(plain(word))).findFirst();
		return same.or(() -> Aliases.shipped().dimension(word).map(Coding::category)).orElse(word.strip());
	}

	private static String plain(String name) {
		return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]+", "-");
	}

	/** @return what a person said each column is, by dimension */
	Map<String, ColumnProfile> named(Map<String, String> maps, List<String> known) throws UsageException {
		Map<String, ColumnProfile> named = new LinkedHashMap<>();
		for (Map.Entry<String, String> entry : maps.entrySet()) {
			String dimension = dimension(entry.getValue(), known);
			ColumnProfile column = column(entry.getKey());
			if (named.putIfAbsent(dimension, column) != null) {
				throw new UsageException("represent.dimensionTwice", dimension);
			}
		}
		return named;
	}

	/** @return dimensions recognised for sure, or by a good guess as well, the surest column for each */
	Map<String, ColumnProfile> recognised(boolean guesses) {
		Map<String, ColumnProfile> found = new LinkedHashMap<>();
		List<Suggestion> suggestions = new MappingSuggester(List.of(), LocalDate.EPOCH).suggest(columns).stream()
				.filter(s -> s.role() == Suggestion.Role.DIMENSION).toList();
		suggestions.stream().filter(RepresentColumns::sure).forEach(s -> put(found, s));
		if (guesses) {
			suggestions.stream().filter(s -> s.confidence() != Confidence.LOW).forEach(s -> put(found, s));
		}
		return found;
	}

	/** Also where many values are missing, as long as the name says what it is and no value is strange. */
	private static boolean sure(Suggestion suggestion) {
		boolean named = Aliases.shipped().dimension(suggestion.columns().getFirst())
				.filter(c -> c.confidence() == Confidence.HIGH && c.category().equals(suggestion.dimension())).isPresent();
		return suggestion.confidence() == Confidence.HIGH || suggestion.confidence() == Confidence.MEDIUM && named
				&& suggestion.unmatched().isEmpty() && suggestion.uncertain().isEmpty();
	}

	private void put(Map<String, ColumnProfile> found, Suggestion suggestion) {
		columns.stream().filter(c -> c.name().equals(suggestion.columns().getFirst())).findFirst()
				.ifPresent(column -> found.putIfAbsent(suggestion.dimension(), column));
	}

	/** @return the column that a row's number of people or weight stands in, where it is clear */
	Optional<String> role(Suggestion.Role role) {
		return new MappingSuggester(List.of(), LocalDate.EPOCH).suggest(columns).stream()
				.filter(s -> s.role() == role && s.confidence() != Confidence.LOW).map(s -> s.columns().getFirst()).findFirst();
	}

	/**
	 * How the values of a column become the groups of a population.
	 *
	 * @param targets   the populations' dimensions
	 * @param reference the day on which ages count
	 */
	Suggestion coding(String dimension, ColumnProfile column, List<Dimension> targets, LocalDate reference) throws UsageException {
		return groups.applied(new MappingSuggester(targets, reference).forDimension(dimension, column, columns), column);
	}

	/** @throws UsageException where a person said what a value means in a column that is not counted by */
	void requireSaidOf(Set<String> used) throws UsageException {
		groups.requireAllOf(used);
	}

	/** Bands that a person asked for; else few ones where a table has every five years. */
	static DimensionMapping bands(DimensionMapping mapping, List<Integer> asked, Optional<AgeRange> limits) {
		if (!(mapping instanceof DimensionMapping.Ages ages)) {
			return mapping;
		}
		if (!asked.isEmpty()) {
			return ages.withLowerAges(asked);
		}
		return ages.withLowerAges(AgeBands.within(AgeBands.few(AgeBands.within(ages.lowerAges(), limits)), limits));
	}
}
