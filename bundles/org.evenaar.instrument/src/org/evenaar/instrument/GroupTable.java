package org.evenaar.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.evenaar.instrument.internal.Texts;
import org.evenaar.population.coding.Countries;
import org.evenaar.population.coding.Country;
import org.evenaar.population.coding.Hierarchy;
import org.evenaar.rules.Text;

/** The listed groups, and those that follow from a country or a language. */
final class GroupTable {

	private static final String FROM_COUNTRY = "origin-";
	private static final String OF_LANGUAGE = "language-";
	private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");

	private final Map<String, Group> groups = new LinkedHashMap<>();
	private final Map<String, String> words = new LinkedHashMap<>();
	private final Map<String, String> byCategory = new LinkedHashMap<>();
	private final Map<String, String> byCountry = new LinkedHashMap<>();
	private final Map<String, Group> ofCountries = new LinkedHashMap<>();

	private GroupTable() {
	}

	static GroupTable read() throws IOException {
		CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').get();
		var table = new GroupTable();
		try (InputStream stream = GroupTable.class.getResourceAsStream("groups.csv")) {
			for (CSVRecord row : format.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
				table.add(row);
			}
		}
		table.addCountries();
		return table;
	}

	private void add(CSVRecord row) {
		String id = row.get("id");
		Set<String> within = new LinkedHashSet<>(parts(row.get("within"), " "));
		for (String category : parts(row.get("population"), " ")) {
			byCategory.put(category, id);
			String[] names = category.split("/");
			if ("origin".equals(names[0]) || "education".equals(names[0])) {
				Hierarchy.shipped().around(names[0], names[1]).forEach(wider -> within.add("education".equals(names[0]) ? "education-" + wider : wider));
			}
		}
		if (!row.get("country").isEmpty()) {
			byCountry.put(row.get("country"), id);
		}
		groups.put(id, new Group(id, row.get("kind"), List.copyOf(within), new Text(row.get("nl"), row.get("en"))));
		parts(row.get("words"), "\\|").forEach(word -> words.put(word, id));
	}

	private void addCountries() {
		for (Country country : Countries.shipped().all()) {
			String id = FROM_COUNTRY + slug(country.name().en());
			Group listed = groups.get(byCountry.getOrDefault(country.iso2(), ""));
			ofCountries.put(id, listed != null ? listed : new Group(id, "origin", List.of(country.origin()), Texts.of("group.origin", country.name())));
		}
	}

	private static List<String> parts(String cell, String separator) {
		return Arrays.stream(cell.split(separator)).map(String::strip).filter(part -> !part.isEmpty()).toList();
	}

	private static String slug(String name) {
		return Normalizer.normalize(name.replaceAll(" \\(.*\\)", ""), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
				.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
	}

	Collection<Group> groups() {
		return groups.values();
	}

	/** @return other words for groups, with their ids */
	Map<String, String> words() {
		return words;
	}

	Optional<Group> find(String id) {
		Group known = groups.get(id);
		if (known != null) {
			return Optional.of(known);
		}
		if (id.startsWith(OF_LANGUAGE) && LANGUAGE.matcher(id.substring(OF_LANGUAGE.length())).matches()) {
			return Optional.of(new Group(id, "language", List.of(), Texts.of("group.language", Languages.name(id.substring(OF_LANGUAGE.length())))));
		}
		return Optional.ofNullable(ofCountries.get(id));
	}

	/** @return the id of the group of people who come from a country */
	String of(Country country) {
		return byCountry.getOrDefault(country.iso2(), FROM_COUNTRY + slug(country.name().en()));
	}

	/** @return the id of the group that a category of a population stands for */
	Optional<String> of(String dimension, String category) {
		return Optional.ofNullable(byCategory.get(dimension + '/' + category));
	}
}
