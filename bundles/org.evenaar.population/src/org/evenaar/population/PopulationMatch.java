package org.evenaar.population;

import java.util.List;

import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.CountTable;

/**
 * Participants and population in the same dimensions with the same categories in the same order, ready to be compared.
 * Participants whose category is not known stay in a category of their own, which the population does not have.
 *
 * @param participants the participants
 * @param population   the population, over the same dimensions; its weights give the shares
 * @param remarks      what was merged, mapped or is missing
 */
public record PopulationMatch(CountTable participants, CountTable population, List<Text> remarks) {

	public PopulationMatch {
		remarks = List.copyOf(remarks);
	}
}
