package org.evenaar.instrument;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.evenaar.instrument.internal.Texts;
import org.evenaar.population.PopulationException;
import org.evenaar.population.Populations;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.population.coding.Aliases;
import org.evenaar.population.coding.Coding;
import org.evenaar.population.coding.Confidence;
import org.evenaar.population.coding.Countries;
import org.evenaar.rules.Text;

/**
 * The groups that evidence about instruments can be about. Built on the words of populations: a category of a
 * population and a group of a study have the same id. Beyond the listed groups there is one for every country
 * (origin-sri-lanka), one for every language (language-so) and combinations of groups (turkish+women, refugees+syrian):
 * people who belong to all of them. Immutable and shared.
 */
public final class Groups {

	private static final class Holder {
		static final Groups SHIPPED = new Groups();
	}

	private static final List<String> POPULATION_DIMENSIONS = List.of("origin", "migration-background", "ethnic-group",
			"race-hispanic");

	private final GroupTable table;
	private final Map<String, String> words = new HashMap<>();

	private Groups() {
		try {
			table = GroupTable.read();
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
		for (Group group : table.groups()) {
			for (String word : List.of(group.id(), group.label().nl(), group.label().en())) {
				words.putIfAbsent(normalised(word), group.id());
			}
		}
		table.words().forEach((word, id) -> words.putIfAbsent(normalised(word), id));
	}

	/** @return the groups that come with Evenaar */
	public static Groups shipped() {
		return Holder.SHIPPED;
	}

	/** @return the ids of the listed groups, in an order fit for a list to choose from */
	public List<String> ids() {
		return table.groups().stream().map(Group::id).toList();
	}

	/** @return true where the id, or every part of a combination, is known */
	public boolean knows(String id) {
		return !parts(id).isEmpty() && parts(id).stream().allMatch(part -> table.find(part).isPresent());
	}

	/** @return the name for readers; the id itself where it is not known */
	public Text label(String id) {
		return Texts.joined(", ", parts(id).stream()
				.map(part -> table.find(part).map(Group::label).orElseGet(() -> Texts.same(part))).toList());
	}

	/** @return what sort of group it is: origin, census, migration, education, language, age, sex, circumstance; else empty */
	public String kind(String id) {
		return parts(id).stream().findFirst().flatMap(table::find).map(Group::kind).orElse("");
	}

	/**
	 * @param written the id, or what people call the group, in Dutch or English; a country stands for people who come
	 *                from it
	 * @return the id, or empty where the words mean no group, or may mean several
	 */
	public Optional<String> id(String written) {
		String known = words.get(normalised(written));
		if (known != null) {
			return Optional.of(known);
		}
		String id = written.strip().toLowerCase(Locale.ROOT);
		if (knows(id)) {
			return Optional.of(canonical(id));
		}
		Optional<String> country = Countries.shipped().find(written).filter(f -> f.confidence() == Confidence.HIGH)
				.map(f -> table.of(f.country()));
		return country.or(() -> Aliases.shipped().code("origin", written)
				.filter(coding -> coding.confidence() != Confidence.LOW).map(Coding::category).filter(this::knows));
	}

	/** @return the same id with the parts of a combination in a fixed order */
	public String canonical(String id) {
		List<String> order = ids();
		return parts(id).stream().sorted((a, b) -> {
			int first = order.indexOf(a);
			int second = order.indexOf(b);
			return first == second ? a.compareTo(b) : Integer.compare(first < 0 ? order.size() : first, second < 0 ? order.size() : second);
		}).collect(Collectors.joining("+"));
	}

	/**
	 * @return true where everybody in the narrow group is in the wide one: surinamese covers hindustani-surinamese,
	 *         turkish covers turkish+women; a group covers itself
	 */
	public boolean covers(String wide, String narrow) {
		Set<String> around = new LinkedHashSet<>();
		parts(narrow).forEach(part -> around(part, around));
		return around.containsAll(parts(wide));
	}

	/** @return true where both ids mean the same people */
	public boolean same(String one, String other) {
		return one.equals(other) || covers(one, other) && covers(other, one);
	}

	private void around(String id, Set<String> found) {
		if (found.add(id)) {
			table.find(id).ifPresent(group -> group.within().forEach(wider -> around(wider, found)));
		}
	}

	/** Read when it is first asked for: it takes reading a table. */
	private static final class Defaults {
		static final List<String> IDS = read();

		private static List<String> read() {
			Populations populations = Populations.ofExtensions();
			try {
				return populations.standard().isEmpty() ? List.of()
						: shipped().of(populations.population(populations.standard().get().id()));
			} catch (PopulationException e) {
				return List.of();
			}
		}
	}

	/** @return the groups to begin with: those of the population to begin with; none where that cannot be read */
	public List<String> defaults() {
		return Defaults.IDS;
	}

	/** @return the groups of a population by origin or the like, in its order; none where it has no such dimension */
	public List<String> of(ReferencePopulation population) {
		for (String dimension : POPULATION_DIMENSIONS) {
			if (population.has(dimension)) {
				return of(dimension, population.categories(dimension));
			}
		}
		return List.of();
	}

	/** @return the groups that categories of a population stand for; a category without a group is left out */
	public List<String> of(String dimension, Collection<String> categories) {
		List<String> groups = new ArrayList<>();
		for (String category : categories) {
			table.of(dimension, Aliases.shipped().canonical(dimension, category)).ifPresent(groups::add);
		}
		return List.copyOf(groups);
	}

	private List<String> parts(String id) {
		return Arrays.stream(id.split("\\+")).filter(part -> !part.isEmpty())
				.map(part -> table.find(part).map(Group::id).orElse(part)).distinct().toList();
	}

	private static String normalised(String words) {
		return words.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ').strip().replaceAll("\\s+", " ");
	}
}
