package org.evenaar.representation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.evenaar.dataset.Dataset;
import org.evenaar.statistics.weighting.KishEffect;

/**
 * What came of a comparison. It holds every figure; what may be written out of it {@link Publication} says.
 *
 * @param dataset       the participants
 * @param options       how it was made
 * @param dimensions    in the order asked for
 * @param intersections of pairs of dimensions that were counted together
 * @param weights       what unequal survey weights cost; empty without weights
 */
public record Representation(Dataset dataset, RepresentationOptions options, List<DimensionResult> dimensions,
		List<IntersectionResult> intersections, Optional<KishEffect> weights) {

	public Representation {
		dimensions = List.copyOf(dimensions);
		intersections = List.copyOf(intersections);
	}

	/** @return the groups of all dimensions, without intersections */
	public Stream<GroupResult> groups() {
		return dimensions.stream().flatMap(dimension -> dimension.groups().stream());
	}

	/** @return whether some group is shown to be under-represented */
	public boolean clearlyUnder() {
		return groups().anyMatch(GroupResult::clearlyUnder);
	}
}
