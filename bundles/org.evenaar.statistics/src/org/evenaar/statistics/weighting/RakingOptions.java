package org.evenaar.statistics.weighting;

import java.util.Optional;

import org.evenaar.statistics.internal.Require;

/**
 * When raking ends and what is done with extreme weights.
 *
 * @param tolerance  largest relative distance of a weighted margin from its target, above 0
 * @param mostCycles rounds over all margins after which it stops without convergence, above 0
 * @param limits     what weights are cut to afterwards, if anything
 */
public record RakingOptions(double tolerance, int mostCycles, Optional<WeightLimits> limits) {

	/** Relative tolerance 1e-10, at most 1,000 rounds, nothing cut. */
	public static final RakingOptions DEFAULT = new RakingOptions(1e-10, 1000, Optional.empty());

	/** @throws IllegalArgumentException for numbers outside these domains */
	public RakingOptions {
		Require.positive(tolerance, "A tolerance");
		Require.positive(mostCycles, "A number of rounds");
	}

	/** @return the same with limits */
	public RakingOptions limitedTo(WeightLimits weightLimits) {
		return new RakingOptions(tolerance, mostCycles, Optional.of(weightLimits));
	}
}
