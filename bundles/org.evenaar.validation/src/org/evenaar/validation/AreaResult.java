package org.evenaar.validation;

import java.util.Optional;

import org.evenaar.statistics.Result;
import org.evenaar.statistics.accuracy.AreaDifference;
import org.evenaar.statistics.accuracy.AreaUnderCurve;

/**
 * How well the total score tells people who have what is looked for from those who do not, in a group.
 *
 * @param group      the group
 * @param area       under the ROC curve
 * @param difference from the reference; empty for the reference, and where it cannot be computed
 * @param pAdjusted  of the difference, after Holm for the number of groups
 */
public record AreaResult(ResponseGroup group, Result<AreaUnderCurve> area, Optional<AreaDifference> difference,
		Optional<Double> pAdjusted) {
}
