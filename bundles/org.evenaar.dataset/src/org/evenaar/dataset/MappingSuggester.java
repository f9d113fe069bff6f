package org.evenaar.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.evenaar.dataset.Suggestion.Role;
import org.evenaar.dataset.internal.Messages;
import org.evenaar.dataset.internal.coding.AgeSuggester;
import org.evenaar.dataset.internal.coding.ColumnWords;
import org.evenaar.dataset.internal.coding.CountrySuggester;
import org.evenaar.dataset.internal.coding.NumberSuggester;
import org.evenaar.dataset.internal.coding.ValueSuggester;
import org.evenaar.population.coding.Aliases;
import org.evenaar.population.coding.Coding;
import org.evenaar.population.coding.Confidence;
import org.evenaar.population.coding.Postcodes;
import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.Dimension;

/**
 * Suggests what the columns of a dataset are and how their values become categories. Suggestions are data for a person
 * to confirm; nothing is counted by them unless somebody says so.
 */
public final class MappingSuggester {

	/** Dimensions that may be known by their values alone. */
	private static final List<String> BY_VALUES = List.of("sex", "province", "origin", "migration-background", "education",
			"education-level", "race-hispanic", "ethnic-group", "urbanity", "generation", "income", "birthplace");

	private final List<Dimension> targets;
	private final AgeSuggester ages;
	private final CountrySuggester countries;
	private final ValueSuggester values;

	/**
	 * @param targets   the dimensions of the population that the dataset will be compared with, whose categories are
	 *                  suggested; may be empty
	 * @param reference the date on which ages count, where only years or dates of birth are known
	 */
	public MappingSuggester(List<Dimension> targets, LocalDate reference) {
		this.targets = List.copyOf(targets);
		this.ages = new AgeSuggester(this.targets, reference);
		this.countries = new CountrySuggester(this.targets);
		this.values = new ValueSuggester(this.targets);
	}

	/** @return a suggestion for each column, in their order; those that go together come with the first one, and again alone */
	public List<Suggestion> suggest(List<ColumnProfile> columns) {
		List<Suggestion> suggestions = new ArrayList<>(countries.together(columns));
		Set<String> together = new HashSet<>();
		suggestions.forEach(s -> together.addAll(s.columns()));
		for (ColumnProfile column : columns) {
			Suggestion alone = countries.ofParent(column.name()) ? none(column) : suggest(column);
			suggestions.add(together.contains(column.name()) ? alone.unsure() : alone);
		}
		suggestions.sort(Comparator.comparingInt(s -> place(columns, s)));
		return List.copyOf(suggestions);
	}

	private static int place(List<ColumnProfile> columns, Suggestion suggestion) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).name().equals(suggestion.columns().getFirst())) {
				return i;
			}
		}
		return columns.size();
	}

	private Suggestion suggest(ColumnProfile column) {
		Optional<Suggestion> number = NumberSuggester.weight(column).or(() -> NumberSuggester.count(column));
		if (number.isPresent()) {
			return number.get();
		}
		Optional<Suggestion> birth = ages.birth(column);
		if (birth.isPresent()) {
			return birth.get();
		}
		if (ColumnWords.is("postcode", column.name()) || postcodes(column)) {
			return postcode(column);
		}
		Optional<Coding> named = named(column.name());
		if (named.isPresent()) {
			return forDimension(named.get().category(), column, named.get().confidence());
		}
		return byValues(column).orElseGet(() -> none(column));
	}

	/** By its whole name, or by the name without numbers and words that say nothing, such as sex_t0. */
	private Optional<Coding> named(String name) {
		for (Dimension target : targets) {
			if (ColumnWords.plain(target.id()).equals(ColumnWords.plain(name))) {
				return Optional.of(new Coding(target.id(), Confidence.HIGH));
			}
		}
		Aliases aliases = Aliases.shipped();
		Optional<Coding> whole = aliases.dimension(name).or(() -> aliases.dimension(ColumnWords.plain(name)));
		String[] words = ColumnWords.plain(name).split(" ");
		for (int i = 0; whole.isEmpty() && i < words.length && words.length <= 4; i++) {
			String word = words[i].replaceAll("(?<=\\p{L})\\d+$", "");
			whole = aliases.dimension(word)
					.map(coding -> new Coding(coding.category(), coding.confidence().and(Confidence.MEDIUM), coding.remark()));
		}
		return whole;
	}

	/**
	 * What a person asks for: that column as that dimension.
	 *
	 * @param dimension id of a dimension, known to Evenaar or not
	 * @param column    one of the columns
	 * @param columns   all columns, among which those with the parents' countries of birth are looked for where needed
	 */
	public Suggestion forDimension(String dimension, ColumnProfile column, List<ColumnProfile> columns) {
		Optional<Suggestion> together = countries.together(columns).stream()
				.filter(s -> s.dimension().equals(dimension) && s.columns().contains(column.name())).findFirst();
		if (together.isPresent()) {
			return together.get();
		}
		if ("age".equals(dimension)) {
			return ages.birth(column).orElseGet(() -> forDimension(dimension, column, Confidence.HIGH));
		}
		if ("province".equals(dimension) && postcodes(column)) {
			return postcode(column);
		}
		return forDimension(dimension, column, Confidence.HIGH);
	}

	private Suggestion forDimension(String dimension, ColumnProfile column, Confidence confidence) {
		return "age".equals(dimension) ? ages.age(column, confidence) : values.suggest(dimension, column, confidence);
	}

	private Optional<Suggestion> byValues(ColumnProfile column) {
		if (column.values().size() < 2 || column.values().keySet().stream().allMatch(v -> v.matches("[-\\d.,\\s]+"))) {
			return Optional.empty();
		}
		return BY_VALUES.stream().filter(values::knows).map(dimension -> values.suggest(dimension, column, Confidence.MEDIUM))
				.filter(s -> s.confidence() != Confidence.LOW && s.unmatched().isEmpty() && s.uncertain().isEmpty()).findFirst();
	}

	private static boolean postcodes(ColumnProfile column) {
		return !column.values().isEmpty() && column.values().keySet().stream()
				.allMatch(v -> Postcodes.looksLikePostcode(v) && (v.strip().length() > 4 || ColumnWords.has("postcode", column.name())));
	}

	private static Suggestion postcode(ColumnProfile column) {
		var unmatched = new java.util.LinkedHashMap<String, Long>();
		column.values().forEach((value, count) -> {
			if (Postcodes.shipped().province(value).isEmpty() && !Aliases.shipped().meansUnknown(value)) {
				unmatched.put(value, count);
			}
		});
		Confidence confidence = unmatched.size() * 2 > column.values().size() ? Confidence.LOW : Confidence.HIGH;
		return new Suggestion(List.of(column.name()), Role.DIMENSION, Optional.of(new DimensionMapping.Postcodes(column.name())),
				confidence, Messages.text("suggest.postcode", column.name()), java.util.Map.of(), unmatched);
	}

	private static Suggestion none(ColumnProfile column) {
		Text reason = Messages.text("suggest.none", column.name());
		return new Suggestion(List.of(column.name()), Role.NONE, Optional.empty(), Confidence.LOW, reason, java.util.Map.of(),
				java.util.Map.of());
	}

	/**
	 * Puts suggestions together, the surest one for each dimension; of two that are as sure the one that comes first.
	 * Those of low confidence are left out.
	 */
	public static Mapping mapping(List<Suggestion> suggestions) {
		Set<String> taken = new HashSet<>();
		List<DimensionMapping> dimensions = suggestions.stream()
				.filter(s -> s.role() == Role.DIMENSION && s.confidence() != Confidence.LOW)
				.sorted(Comparator.comparing(Suggestion::confidence)).filter(s -> taken.add(kind(s.dimension())))
				.sorted(Comparator.comparingInt(suggestions::indexOf)).map(s -> s.mapping().orElseThrow()).toList();
		Mapping mapping = Mapping.of(dimensions);
		Optional<String> weight = first(suggestions, Role.WEIGHT);
		Optional<String> count = first(suggestions, Role.COUNT);
		if (count.isPresent()) {
			return mapping.withCounts(count.get());
		}
		return weight.map(mapping::withWeights).orElse(mapping);
	}

	/** The two classifications of Statistics Netherlands are never taken side by side without somebody asking for it. */
	private static String kind(String dimension) {
		return dimension.equals("migration-background") ? "origin" : dimension;
	}

	private static Optional<String> first(List<Suggestion> suggestions, Role role) {
		return suggestions.stream().filter(s -> s.role() == role && s.confidence() != Confidence.LOW)
				.map(s -> s.columns().getFirst()).findFirst();
	}
}
