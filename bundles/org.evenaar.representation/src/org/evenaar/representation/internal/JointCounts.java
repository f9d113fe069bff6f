package org.evenaar.representation.internal;

import java.util.List;
import java.util.Optional;

import org.evenaar.population.PopulationException;
import org.evenaar.representation.DimensionResult;
import org.evenaar.representation.Representation;
import org.evenaar.statistics.counts.CountTable;

/** The counts behind a comparison, in the groups compared. */
public final class JointCounts {

	private JointCounts() {
	}

	/** @return one table over all dimensions where they were counted together, else one for each dimension */
	public static List<CountTable> of(Representation representation) throws PopulationException {
		List<DimensionResult> dimensions = representation.dimensions();
		List<String> ids = dimensions.stream().map(DimensionResult::id).toList();
		boolean approximate = representation.options().approximate();
		Optional<CountTable> joint = representation.dataset().over(ids);
		if (joint.isEmpty() && approximate) {
			joint = representation.dataset().over(ids.stream().map(id -> id.equals("origin") ? "migration-background" : id).toList());
		}
		return joint.isPresent() ? List.of(Regrouping.of(joint.get(), dimensions, approximate))
				: dimensions.stream().map(DimensionResult::participants).toList();
	}
}
