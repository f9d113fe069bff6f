package org.evenaar.representation;

import java.util.List;

import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.coverage.UncoveredPattern;

/**
 * Two dimensions at once.
 *
 * @param first        id of the first dimension
 * @param second       id of the second
 * @param estimated    true where no table of the population has both: the numbers expected then rest on the two margins,
 *                     as if nothing associated them, and no verdict should be built on them alone
 * @param participants the participants of whom both are known
 * @param reference    the population, or the estimate of it
 * @param groups       every pair of groups
 * @param uncovered    the most general groups with clearly fewer participants than expected
 * @param remarks      what was merged, mapped or estimated
 */
public record IntersectionResult(String first, String second, boolean estimated, CountTable participants,
		CountTable reference, List<GroupResult> groups, List<UncoveredPattern> uncovered, List<Text> remarks) {

	public IntersectionResult {
		groups = List.copyOf(groups);
		uncovered = List.copyOf(uncovered);
		remarks = List.copyOf(remarks);
	}
}
