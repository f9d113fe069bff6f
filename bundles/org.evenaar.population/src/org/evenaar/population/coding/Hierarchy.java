package org.evenaar.population.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVRecord;

/**
 * Which fine categories lie within which broad ones, such as other-asian within other-outside-europe. Immutable and
 * shared.
 */
public final class Hierarchy {

	private static final class Holder {
		static final Hierarchy SHIPPED = new Hierarchy();
	}

	private final Map<String, List<String>> parents = new HashMap<>();

	private Hierarchy() {
		for (CSVRecord row : Tables.rows("hierarchy.csv")) {
			parents.computeIfAbsent(row.get("dimension") + '/' + row.get("category"), key -> new ArrayList<>())
					.add(row.get("within"));
		}
	}

	/** @return the order that comes with Evenaar */
	public static Hierarchy shipped() {
		return Holder.SHIPPED;
	}

	/** @return the categories that a category lies in directly; none for the broadest ones */
	public List<String> around(String dimension, String category) {
		return List.copyOf(parents.getOrDefault(dimension + '/' + category, List.of()));
	}

	/** @return the category itself or the narrowest one around it that is among the wanted ones */
	Optional<String> within(String dimension, String category, Collection<String> wanted) {
		List<String> level = List.of(category);
		while (!level.isEmpty()) {
			for (String one : level) {
				if (wanted.contains(one)) {
					return Optional.of(one);
				}
			}
			List<String> next = new ArrayList<>();
			for (String one : level) {
				next.addAll(around(dimension, one));
			}
			level = next;
		}
		return Optional.empty();
	}
}
