package org.evenaar.population;

import java.util.Map;

import org.evenaar.rules.Text;

/**
 * Says that a population is not everybody but the people with a condition, and how sure its shares are.
 *
 * @param name                   the condition, such as atrial fibrillation
 * @param source                 where the figures on it come from
 * @param dimension              the dimension whose shares have a standard error; empty where none have
 * @param relativeStandardErrors for each category of that dimension the standard error of its share divided by the
 *                               share, 0 or more; empty where the shares are taken as exact
 */
public record Condition(Text name, Text source, String dimension, Map<String, Double> relativeStandardErrors) {

	public Condition {
		relativeStandardErrors = Map.copyOf(relativeStandardErrors);
	}

	public Condition(Text name, Text source) {
		this(name, source, "", Map.of());
	}

	/** @return the relative standard error of the share of a category, 0 where it is taken as exact */
	public double relativeStandardError(String ofDimension, String category) {
		return ofDimension.equals(dimension) ? relativeStandardErrors.getOrDefault(category, 0.0) : 0.0;
	}
}
