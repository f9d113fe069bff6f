package org.evenaar.representation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.evenaar.population.PopulationException;
import org.evenaar.population.Populations;
import org.evenaar.population.ReferencePopulation;

/** The populations to compare with where a person names none: of the Netherlands, by dimension. */
public final class StandardPopulations {

	private static final Map<String, String> IDS = Map.of("origin", "nl-2022-12-31-origin", "sex", "nl-2021-01-01-sex-age", "age",
			"nl-2021-01-01-sex-age", "province", "nl-2021-01-01-province", "education", "nl-2022-education-15-74",
			"migration-background", "nl-2020-01-01-migration-background", "municipality", "nl-2020-01-01-municipality-sex", "urbanity",
			"nl-2020-01-01-urbanity-migration-background", "ethnic-group", "uk-ew-2021-ethnic-group4", "race-hispanic",
			"us-2010-race-hispanic");

	private StandardPopulations() {
	}

	/** @return whether there is a population for that dimension */
	public static boolean has(Populations populations, String dimension) {
		return IDS.containsKey(dimension) && populations.knows(IDS.get(dimension));
	}

	/**
	 * @param dimensions ids
	 * @return one population for each of them that has a standard one, each population once, in the order of the dimensions
	 * @throws PopulationException where one cannot be read
	 */
	public static List<ReferencePopulation> of(Populations populations, List<String> dimensions) throws PopulationException {
		List<ReferencePopulation> chosen = new ArrayList<>();
		for (String dimension : dimensions) {
			if (has(populations, dimension) && chosen.stream().noneMatch(p -> p.has(dimension))) {
				chosen.add(populations.population(IDS.get(dimension)));
			}
		}
		return List.copyOf(chosen);
	}
}
