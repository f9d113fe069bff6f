package org.evenaar.statistics.accuracy;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.Normal;
import org.evenaar.statistics.internal.Require;
import org.evenaar.statistics.internal.StudentT;

/**
 * The areas under the ROC curves of two independent groups, by DeLong's variances.
 *
 * @param difference       first area less second
 * @param standardError    √(sum of the variances)
 * @param z                the first over the second
 * @param p                two-sided, by the normal distribution
 * @param interval         difference ± z of the level times the standard error, within -1 to 1
 * @param degreesOfFreedom of {@link #pOfT}: (v₁ + v₂)² / (v₁²/(n₁-1) + v₂²/(n₂-1))
 * @param pOfT             two-sided, by the t distribution, as the R package pROC tests unpaired curves
 */
public record AreaDifference(double difference, double standardError, double z, double p, Interval interval,
		double degreesOfFreedom, double pOfT) {

	/**
	 * @param level of the interval, such as 0.95
	 * @return not computable where a variance is not, or both are 0 ({@link Reason#NO_VARIATION})
	 * @throws IllegalArgumentException for another level
	 */
	public static Result<AreaDifference> of(AreaUnderCurve first, AreaUnderCurve second, double level) {
		Require.level(level);
		return first.variance().flatMap(v1 -> second.variance().flatMap(v2 -> v1 + v2 == 0 ? Result.not(Reason.NO_VARIATION)
				: Result.of(of(first, v1, second, v2, Normal.ofLevel(level)))));
	}

	private static AreaDifference of(AreaUnderCurve first, double v1, AreaUnderCurve second, double v2, double limit) {
		double difference = first.area() - second.area();
		double error = Math.sqrt(v1 + v2);
		double z = difference / error;
		double degrees = (v1 + v2) * (v1 + v2) / (v1 * v1 / (people(first) - 1) + v2 * v2 / (people(second) - 1));
		Interval interval = new Interval(Math.max(-1, difference - limit * error), Math.min(1, difference + limit * error));
		return new AreaDifference(difference, error, z, Normal.twoSided(z), interval, degrees, StudentT.twoSided(z, degrees));
	}

	private static double people(AreaUnderCurve area) {
		return (double) area.with() + area.without();
	}
}
