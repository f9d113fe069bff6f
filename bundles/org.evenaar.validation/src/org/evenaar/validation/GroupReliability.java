package org.evenaar.validation;

import java.util.Optional;

import org.evenaar.statistics.Result;
import org.evenaar.statistics.reliability.FeldtTest;
import org.evenaar.statistics.reliability.ScaleReliability;

/**
 * How reliable the total score is in a group.
 *
 * @param group     the group; empty for everybody together
 * @param scale     alpha, omega, measurement error
 * @param feldt     test whether alpha is the same as in the reference; empty for the reference and for everybody
 * @param pAdjusted p of that test, adjusted after Holm for the number of groups
 */
public record GroupReliability(Optional<ResponseGroup> group, ScaleReliability scale, Optional<Result<FeldtTest>> feldt,
		Optional<Double> pAdjusted) {

	/** @return value of the group, or all */
	public String id() {
		return group.map(ResponseGroup::value).orElse("all");
	}
}
