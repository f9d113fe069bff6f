package org.evenaar.statistics.fit;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.Normal;
import org.evenaar.statistics.internal.Require;

/**
 * How far one category is from its expected count E = n·q. The standardised residual is close to standard normal; adjust
 * its p for the number of categories. The Pearson residual has a variance of 1 - q and plays down large groups
 * (A. Agresti, Categorical Data Analysis). With two categories the standardised residuals are opposite: one test.
 *
 * @param expected     n·q, above 0
 * @param pearson      (o - E) / √E
 * @param standardised (o - E) / √(E(1-q))
 * @param p            two-sided p of the standardised residual, 0 where it is below the smallest double
 */
public record CategoryResidual(double expected, double pearson, double standardised, double p) {

	/**
	 * @param observed        people of the category, 0 to n
	 * @param n               all people
	 * @param populationShare 0 to 1
	 * @return not computable with nobody ({@link Reason#NO_PEOPLE}) and where the share is 0 or 1: with people where nobody
	 *         should be {@link Reason#OUTSIDE_REFERENCE}, else {@link Reason#NO_VARIATION}
	 * @throws IllegalArgumentException for arguments outside these domains
	 */
	public static Result<CategoryResidual> of(long observed, long n, double populationShare) {
		Require.countOf(observed, n);
		Require.share(populationShare);
		if (n == 0) {
			return Result.not(Reason.NO_PEOPLE);
		}
		if (populationShare == 0 || populationShare == 1) {
			boolean fits = observed == (populationShare == 0 ? 0 : n);
			return Result.not(fits ? Reason.NO_VARIATION : Reason.OUTSIDE_REFERENCE);
		}
		double expected = n * populationShare;
		double difference = observed - expected;
		double standardised = difference / Math.sqrt(expected * (1 - populationShare));
		return Result.of(new CategoryResidual(expected, difference / Math.sqrt(expected), standardised,
				Normal.twoSided(standardised)));
	}
}
