package org.evenaar.dataset.internal.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.dataset.ColumnProfile;
import org.evenaar.dataset.DimensionMapping.BirthCountries;
import org.evenaar.dataset.Suggestion;
import org.evenaar.dataset.Suggestion.Role;
import org.evenaar.dataset.internal.Messages;
import org.evenaar.population.coding.Aliases;
import org.evenaar.population.coding.Confidence;
import org.evenaar.population.coding.Countries;
import org.evenaar.population.coding.Country;
import org.evenaar.population.coding.OriginDefinition;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/** Suggests the origin of people by the countries of birth of themselves and their parents. */
public final class CountrySuggester {

	private static final List<String> ORIGINS = List.of("dutch", "european", "turkish", "moroccan", "surinamese",
			"dutch-caribbean", "indonesian", "other-outside-europe");
	private static final List<String> BACKGROUNDS = List.of("dutch-background", "western", "turkish", "moroccan", "surinamese",
			"antillean-aruban", "other-non-western");

	private final List<Dimension> targets;

	public CountrySuggester(List<Dimension> targets) {
		this.targets = targets;
	}

	/**
	 * @return a suggestion by each of the two definitions where there are three such columns: that of the population first,
	 *         or else the one in use now; the other one is never taken by itself
	 */
	public List<Suggestion> together(List<ColumnProfile> columns) {
		Optional<ColumnProfile> mother = columns.stream().filter(c -> isCountry(c, "mother")).findFirst();
		Optional<ColumnProfile> father = columns.stream().filter(c -> isCountry(c, "father")).findFirst();
		Optional<ColumnProfile> person = columns.stream()
				.filter(c -> ColumnWords.has("country", c.name()) && !parent(c.name())).findFirst();
		if (mother.isEmpty() || father.isEmpty() || person.isEmpty()) {
			return List.of();
		}
		boolean old = targets.stream().anyMatch(d -> d.id().equals("migration-background"))
				&& targets.stream().noneMatch(d -> d.id().equals("origin"));
		List<ColumnProfile> three = List.of(person.get(), mother.get(), father.get());
		Suggestion origin = suggestion(OriginDefinition.ORIGIN_2022, three, old ? Confidence.LOW : Confidence.HIGH);
		Suggestion background = suggestion(OriginDefinition.MIGRATION_BACKGROUND, three, old ? Confidence.HIGH : Confidence.LOW);
		return old ? List.of(background, origin) : List.of(origin, background);
	}

	private static boolean isCountry(ColumnProfile column, String parent) {
		return ColumnWords.has(parent, column.name()) && (ColumnWords.has("country", column.name())
				|| !column.values().isEmpty() && column.values().keySet().stream()
						.allMatch(v -> Countries.shipped().find(v).isPresent() || Aliases.shipped().meansUnknown(v)));
	}

	/** @return whether the name says that it is about somebody's mother or father */
	public boolean ofParent(String name) {
		return parent(name);
	}

	private static boolean parent(String name) {
		return ColumnWords.has("mother", name) || ColumnWords.has("father", name);
	}

	private Suggestion suggestion(OriginDefinition definition, List<ColumnProfile> three, Confidence confidence) {
		List<String> categories = targets.stream().filter(d -> d.id().equals(definition.dimension())).findFirst()
				.map(d -> d.categories().stream().filter(c -> !c.equals(CountTable.UNKNOWN)).toList())
				.orElse(definition == OriginDefinition.ORIGIN_2022 ? ORIGINS : BACKGROUNDS);
		Map<String, String> assignments = new LinkedHashMap<>();
		List<String> lost = new ArrayList<>();
		for (String fine : finest(definition)) {
			Aliases.shipped().code(definition.dimension(), fine, categories)
					.ifPresentOrElse(coding -> assignments.put(fine, coding.category()), () -> lost.add(fine));
		}
		List<String> names = three.stream().map(ColumnProfile::name).toList();
		Map<String, Long> unmatched = new LinkedHashMap<>();
		three.forEach(column -> column.values().forEach((value, count) -> {
			if (Countries.shipped().find(value).isEmpty() && !Aliases.shipped().meansUnknown(value)) {
				unmatched.merge(value, count, Long::sum);
			}
		}));
		BirthCountries mapping = new BirthCountries(definition, names.get(0), names.get(1), names.get(2), categories, assignments);
		return new Suggestion(names, Role.DIMENSION, Optional.of(mapping), lost.isEmpty() ? confidence : Confidence.LOW,
				Messages.text("suggest." + definition.dimension(), String.join(", ", names)), Map.of(), unmatched);
	}

	private static Set<String> finest(OriginDefinition definition) {
		Set<String> fine = new LinkedHashSet<>();
		if (definition == OriginDefinition.MIGRATION_BACKGROUND) {
			fine.add("dutch-background");
		}
		for (Country country : Countries.shipped().all()) {
			fine.add(definition == OriginDefinition.ORIGIN_2022 ? country.origin() : country.migrationBackground());
		}
		return fine;
	}
}
