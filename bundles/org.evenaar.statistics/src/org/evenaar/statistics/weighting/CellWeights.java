package org.evenaar.statistics.weighting;

import java.util.List;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.counts.CountTable;

/**
 * Weights of participants per cell, and how well they do.
 *
 * @param table            the cells of the participants with their new sums of weights, which add up to the target total
 * @param converged        whether every margin is within the tolerance of its target (before weights are cut)
 * @param cycles           rounds over all margins
 * @param largestDeviation largest relative distance of a margin from its target, after cutting
 * @param kish             what the weights cost
 * @param absent           groups of the targets in which nobody takes part: no weight can repair that. Their part of the
 *                         target is spread over the rest
 * @param totalsRescaled   whether the targets had different totals and were brought to that of the first
 * @param cutPeople        participants whose weight is at a limit
 */
public record CellWeights(CountTable table, boolean converged, int cycles, double largestDeviation, KishEffect kish,
		List<AbsentGroup> absent, boolean totalsRescaled, long cutPeople) {

	public CellWeights {
		absent = List.copyOf(absent);
	}

	/**
	 * A group of a target without participants.
	 *
	 * @param dimensions dimensions of the target
	 * @param categories category of each
	 * @param target     people (or weight) of the target in the group
	 */
	public record AbsentGroup(List<String> dimensions, List<String> categories, double target) {

		public AbsentGroup {
			dimensions = List.copyOf(dimensions);
			categories = List.copyOf(categories);
		}
	}

	/**
	 * @param categories one per dimension of the participants' table
	 * @return the mean weight of a participant in the cell; not computable ({@link Reason#NO_PEOPLE}) where nobody is in it
	 * @throws IllegalArgumentException for a cell that is not in the table
	 */
	public Result<Double> perPerson(List<String> categories) {
		CountTable.Cell cell = table.cell(categories);
		return cell.people() == 0 ? Result.not(Reason.NO_PEOPLE) : Result.of(cell.weight() / cell.people());
	}
}
