package org.evenaar.ui.internal.representation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.evenaar.population.Patients;
import org.evenaar.population.PopulationException;
import org.evenaar.population.Prevalence;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.rules.Text;

/**
 * The people with a condition, in place of all people: how often it occurs in each category of a dimension.
 *
 * @param name      of the condition
 * @param source    where the figures come from
 * @param dimension by which they differ
 * @param shares    for each category of it
 */
public record PatientGroup(String name, String source, String dimension, Map<String, Prevalence> shares) {

	public PatientGroup {
		shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
	}

	/**
	 * @return the people with the condition; the population itself where it does not have the dimension
	 * @throws PopulationException where a share is missing or nobody is left
	 */
	ReferencePopulation of(ReferencePopulation population) throws PopulationException {
		return population.has(dimension)
				? Patients.of(population, new Text(name, name), new Text(source, source), dimension, shares) : population;
	}
}
