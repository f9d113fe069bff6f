package org.evenaar.population;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person chose among what a file holds. Whatever is left empty is chosen by the reader, and the report says how.
 *
 * @param measure the name or code of the figure to take where a file has several; empty: people
 * @param period  the name or code of the period; empty: the newest year
 * @param select  per dimension (its id, name or code) the categories to keep, by name or code
 */
public record ReadChoices(String measure, String period, Map<String, List<String>> select) {

	/** Everything is left to the reader. */
	public static final ReadChoices NONE = new ReadChoices("", "", Map.of());

	public ReadChoices {
		select = Map.copyOf(select);
	}

	public ReadChoices withMeasure(String name) {
		return new ReadChoices(name, period, select);
	}

	public ReadChoices withPeriod(String name) {
		return new ReadChoices(measure, name, select);
	}

	public ReadChoices withOnly(String dimension, List<String> categories) {
		Map<String, List<String>> more = new LinkedHashMap<>(select);
		more.put(dimension, List.copyOf(categories));
		return new ReadChoices(measure, period, more);
	}
}
