package org.evenaar.statistics.weighting;

import java.util.List;

import org.evenaar.statistics.Result;
import org.evenaar.statistics.counts.CountTable;

/**
 * Post-stratification: each stratum is multiplied by its number in the population over its (design-weighted) number in the
 * sample, N/n (D. Holt and T.M.F. Smith, 1979). The same as {@link Raking} to one table.
 */
public final class PostStratification {

	private PostStratification() {
	}

	/**
	 * @param sample     participants, with design weights if they have them
	 * @param population number of people in each stratum, over one or more of the sample's dimensions
	 * @return as {@link Raking#of}; strata without participants are listed as absent
	 * @throws IllegalArgumentException as {@link Raking#of}
	 */
	public static Result<CellWeights> of(CountTable sample, CountTable population) {
		return Raking.of(sample, List.of(population), RakingOptions.DEFAULT);
	}
}
