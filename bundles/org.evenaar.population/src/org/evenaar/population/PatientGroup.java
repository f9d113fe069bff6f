package org.evenaar.population;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.evenaar.population.coding.Aliases;
import org.evenaar.population.coding.Coding;
import org.evenaar.population.coding.Confidence;
import org.evenaar.population.coding.Labels;
import org.evenaar.population.internal.ConditionFile;
import org.evenaar.population.internal.Texts;
import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.CountTable;

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
	 * Reads a CSV file: a column with the groups of one dimension, whose header names it, and a column
	 * {@code percent}; if wanted {@code relative_standard_error} (a fraction of the percentage), and
	 * {@code condition} and {@code source}, filled in once.
	 *
	 * @throws PopulationException where the file cannot be read, or misses something; says which line
	 */
	public static PatientGroup read(Path file) throws PopulationException {
		return ConditionFile.read(file);
	}

	/**
	 * A group of the population that is part of one of the groups known here (40-44 of 40-64; Turkey of outside Europe)
	 * has the prevalence of that one.
	 *
	 * @return the people with the condition; where the population does not have the dimension, the population itself
	 *         with a remark that says so
	 * @throws PopulationException where a share is missing or nobody is left
	 */
	public ReferencePopulation of(ReferencePopulation population) throws PopulationException {
		Text condition = new Text(name, name);
		if (!population.has(dimension)) {
			return population.with(population.counts(), population.description().withRemark(Texts.text("condition.no",
					population.description().title(), Labels.shipped().dimension(dimension), condition)));
		}
		Map<String, Prevalence> found = new LinkedHashMap<>();
		for (String category : population.categories(dimension)) {
			if (!category.equals(CountTable.UNKNOWN)) {
				prevalence(category).ifPresent(prevalence -> found.put(category, prevalence));
			}
		}
		return Patients.of(population, condition, new Text(source, source), dimension, found);
	}

	private Optional<Prevalence> prevalence(String category) {
		return Optional.ofNullable(shares.get(category)).or(() -> Aliases.shipped().code(dimension, category, shares.keySet())
				.filter(coding -> coding.confidence() != Confidence.LOW).map(Coding::category).map(shares::get));
	}
}
