package org.evenaar.population.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVRecord;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;

/** Names of dimensions and categories for readers, in Dutch and in English. Immutable and shared. */
public final class Labels {

	private static final class Holder {
		static final Labels SHIPPED = new Labels();
	}

	private static final MessageCatalog TEXTS = new MessageCatalog(Labels.class, "messages");

	private final Map<String, Text> dimensions = new LinkedHashMap<>();
	private final Map<String, Map<String, Text>> categories = new LinkedHashMap<>();

	private Labels() {
		for (CSVRecord row : Tables.rows("vocabulary.csv")) {
			Text text = new Text(row.get("nl"), row.get("en"));
			if (row.get("category").isEmpty()) {
				dimensions.put(row.get("dimension"), text);
				categories.putIfAbsent(row.get("dimension"), new LinkedHashMap<>());
			} else {
				categories.get(row.get("dimension")).put(row.get("category"), text);
			}
		}
		for (CSVRecord row : Tables.rows("municipalities.csv")) {
			categories.get("municipality").put(row.get("id"), new Text(row.get("name"), row.get("name")));
		}
	}

	/** @return the labels that come with Evenaar */
	public static Labels shipped() {
		return Holder.SHIPPED;
	}

	/** @return the name of a dimension; for one Evenaar does not know, the id itself */
	public Text dimension(String id) {
		return Optional.ofNullable(dimensions.get(id)).orElseGet(() -> new Text(id, id));
	}

	/** @return the name of a category; bands of ages are put in words; for one Evenaar does not know, the id itself */
	public Text category(String dimension, String category) {
		Text known = categories.getOrDefault(dimension, Map.of()).get(category);
		if (known != null) {
			return known;
		}
		if ("unknown".equals(category)) {
			return TEXTS.text("unknown");
		}
		if ("age".equals(dimension)) {
			Optional<AgeRange> range = AgeRange.parse(category);
			if (range.isPresent()) {
				return range.get().text();
			}
		}
		return new Text(category, category);
	}

	/** @return true where Evenaar has a name for that category */
	public boolean knows(String dimension, String category) {
		return categories.getOrDefault(dimension, Map.of()).containsKey(category);
	}

	/** @return the ids of the dimensions Evenaar knows */
	public List<String> dimensions() {
		return List.copyOf(dimensions.keySet());
	}

	/** @return the ids of the categories Evenaar knows in a dimension; none for age, whose bands are open */
	public List<String> categories(String dimension) {
		return new ArrayList<>(categories.getOrDefault(dimension, Map.of()).keySet());
	}
}
