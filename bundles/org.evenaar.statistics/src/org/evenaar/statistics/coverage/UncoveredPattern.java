package org.evenaar.statistics.coverage;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.counts.Pattern;

/**
 * A pattern with too few people, all of whose parents (one category replaced by 'whatever') have enough.
 *
 * @param pattern  the group
 * @param people   how many there are
 * @param expected how many a perfectly proportional sample of the same size would have; not computable
 *                 ({@link Reason#ZERO_REFERENCE_SHARE}) where there was no population to compare with
 */
public record UncoveredPattern(Pattern pattern, long people, Result<Double> expected) {

	/** @return people over expected; not computable without an expected number above 0 */
	public Result<Double> relativeCoverage() {
		return expected.flatMap(e -> e > 0 ? Result.of(people / e) : Result.not(Reason.ZERO_REFERENCE_SHARE));
	}
}
