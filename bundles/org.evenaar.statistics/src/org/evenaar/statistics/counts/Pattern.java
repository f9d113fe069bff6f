package org.evenaar.statistics.counts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A group of people: the categories of some dimensions, whatever the others, such as women of 65 and over. Without any
 * category it is everybody.
 *
 * @param categories dimension to category, in the order of the dimensions
 */
public record Pattern(Map<String, String> categories) {

	/** Everybody. */
	public static final Pattern EVERYBODY = new Pattern(Map.of());

	public Pattern {
		categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
	}

	public static Pattern of(String dimension, String category) {
		return new Pattern(Map.of(dimension, category));
	}

	/** @return this pattern with one more dimension */
	public Pattern and(String dimension, String category) {
		Map<String, String> more = new LinkedHashMap<>(categories);
		more.put(dimension, category);
		return new Pattern(more);
	}

	/** @return how many dimensions it names */
	public int level() {
		return categories.size();
	}

	/** @return whether everyone of the other pattern is in this one as well */
	public boolean covers(Pattern other) {
		return other.categories.entrySet().containsAll(categories.entrySet());
	}
}
