package org.evenaar.statistics.counts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A characteristic by which people are counted, such as sex or age.
 *
 * @param id         such as sex, age, origin, province, education, income; not blank
 * @param categories ids of the categories in their order; each once, none blank; may be empty
 */
public record Dimension(String id, List<String> categories) {

	/**
	 * @throws IllegalArgumentException if the id or a category is blank, or a category occurs twice
	 */
	public Dimension {
		if (id.isBlank()) {
			throw new IllegalArgumentException("A dimension needs an id that is not blank.");
		}
		categories = List.copyOf(categories);
		Set<String> seen = new HashSet<>();
		for (String category : categories) {
			if (category.isBlank()) {
				throw new IllegalArgumentException("Dimension '" + id + "' has a category without a name.");
			}
			if (!seen.add(category)) {
				throw new IllegalArgumentException("Dimension '" + id + "' names category '" + category + "' twice.");
			}
		}
	}

	/** @return the place of the category, from 0, or -1 where the dimension does not have it */
	public int indexOf(String category) {
		return categories.indexOf(category);
	}
}
