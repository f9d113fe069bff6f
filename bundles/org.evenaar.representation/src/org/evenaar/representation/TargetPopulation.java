package org.evenaar.representation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.population.PopulationException;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.population.coding.AgeRange;
import org.evenaar.representation.internal.Messages;
import org.evenaar.statistics.counts.Dimension;

/**
 * Whom the research is for: people of some ages, or of some groups only. A table that does not tell ages, or those groups,
 * cannot be narrowed down; it is used as it is, and a remark that stands with every result says so.
 *
 * @param ages     the ages of the people; empty for all
 * @param only     per dimension the groups to which they belong; all others do not count
 * @param ageBands the bands in which ages are compared; empty for those of the table
 */
public record TargetPopulation(Optional<AgeRange> ages, Map<String, List<String>> only, List<AgeRange> ageBands) {

	private static final String AGE = "age";

	/** Everybody. */
	public static final TargetPopulation EVERYBODY = new TargetPopulation(Optional.empty(), Map.of(), List.of());

	public TargetPopulation {
		only = Map.copyOf(only);
		ageBands = List.copyOf(ageBands);
	}

	/**
	 * @return the same populations narrowed down to these people
	 * @throws PopulationException where a table has the dimension but not the group, or bands that do not fit
	 */
	public List<ReferencePopulation> of(List<ReferencePopulation> populations) throws PopulationException {
		List<ReferencePopulation> narrowed = new ArrayList<>();
		for (ReferencePopulation population : populations) {
			narrowed.add(of(population));
		}
		return List.copyOf(narrowed);
	}

	private ReferencePopulation of(ReferencePopulation all) throws PopulationException {
		ReferencePopulation population = all;
		for (Map.Entry<String, List<String>> entry : only.entrySet()) {
			population = population.has(entry.getKey()) ? population.only(entry.getKey(), entry.getValue())
					: remark(population, "target.no", population.label(entry.getKey()));
		}
		if (ages.isPresent() && !ages.get().contains(population.description().ages())) {
			population = population.has(AGE) ? population.agesOnly(ages.get())
					: remark(population, "target.noAges", ages.get().text());
		}
		return ageBands.isEmpty() || !population.has(AGE) ? population : population.ageBands(ageBands);
	}

	private static ReferencePopulation remark(ReferencePopulation population, String key, Object what) {
		return new ReferencePopulation(population.id(),
				population.description().withRemark(Messages.text(key, population.description().title(), what)), population.counts(),
				population.labels(), population.missing());
	}

	/** @return the dimensions of the populations, the first that has one counting: whose groups data are to be coded to */
	public static List<Dimension> dimensions(List<ReferencePopulation> populations) {
		List<Dimension> dimensions = new ArrayList<>();
		for (ReferencePopulation population : populations) {
			population.counts().dimensions().stream().filter(d -> dimensions.stream().noneMatch(known -> known.id().equals(d.id())))
					.forEach(dimensions::add);
		}
		return List.copyOf(dimensions);
	}
}
