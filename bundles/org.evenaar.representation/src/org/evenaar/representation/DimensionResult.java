package org.evenaar.representation;

import java.util.List;

import org.evenaar.population.ReferencePopulation;
import org.evenaar.rules.Text;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.counts.CountTable;

/**
 * One dimension of a comparison.
 *
 * @param id           such as origin
 * @param label        its name
 * @param population   the reference
 * @param participants the participants in the groups compared, unknown as a group of its own
 * @param reference    the population in the same groups
 * @param known        participants whose group is known
 * @param unknown      participants whose group is not known
 * @param groups       in the order of the groups; without unknown
 * @param tests        of all groups at once
 * @param variation    total variation: the share of participants who would have to be of another group
 * @param chance       the total variation that 95 of 100 perfectly drawn samples of this size stay within
 * @param remarks      what was merged or mapped
 */
public record DimensionResult(String id, Text label, ReferencePopulation population, CountTable participants,
		CountTable reference, long known, long unknown, List<GroupResult> groups, List<FitTest> tests, Result<Double> variation,
		Result<Double> chance, List<Text> remarks) {

	public DimensionResult {
		groups = List.copyOf(groups);
		tests = List.copyOf(tests);
		remarks = List.copyOf(remarks);
	}
}
