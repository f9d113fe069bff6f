package org.evenaar.statistics.fit;

import java.util.Arrays;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.Shares;
import org.evenaar.statistics.internal.ChiSquared;
import org.evenaar.statistics.internal.Divergence;
import org.evenaar.statistics.internal.Require;

/**
 * Test of observed counts against fixed shares, by the chi-square distribution with k - 1 degrees of freedom. Assumes
 * independent people, one category a person and shares that are known. Recruitment in clusters inflates the statistic:
 * see {@link #dividedBy}. With expected counts below 5 use {@link ExactMultinomialTest}.
 *
 * @param statistic        X² or G, 0 or more
 * @param degreesOfFreedom categories with a share above 0, less one
 * @param p                upper tail, 0 where it is below the smallest double
 * @param cohenW           effect size √(Σ (p-q)²/q) = √(X²/n), whichever the statistic (J. Cohen, 1988)
 * @param leastExpected    the smallest expected count
 */
public record GoodnessOfFit(double statistic, int degreesOfFreedom, double p, double cohenW, double leastExpected) {

	/** The least expected count for which the approximation is usually trusted (convention, to be verified). */
	public static final double LEAST_EXPECTED = 5;

	/**
	 * Pearson's X² = Σ (o-E)²/E with E = n·q (K. Pearson, 1900).
	 *
	 * @param observed   people per category
	 * @param population shares of the same categories; where one is 0 and nobody is observed, it is left out
	 * @return not computable with nobody ({@link Reason#NO_PEOPLE}), with people in a category whose share is 0
	 *         ({@link Reason#OUTSIDE_REFERENCE}), and with one category left ({@link Reason#SINGLE_CATEGORY})
	 * @throws IllegalArgumentException for negative counts or another number of categories
	 */
	public static Result<GoodnessOfFit> chiSquare(long[] observed, Shares population) {
		return Statistic.of(observed, population).map(s -> s.test(s.chiSquare));
	}

	/**
	 * The likelihood ratio statistic G = 2 Σ o·ln(o/E), with 0·ln 0 = 0 (S.S. Wilks, 1938).
	 *
	 * @return as {@link #chiSquare}
	 * @throws IllegalArgumentException as {@link #chiSquare}
	 */
	public static Result<GoodnessOfFit> g(long[] observed, Shares population) {
		return Statistic.of(observed, population).map(s -> s.test(s.g));
	}

	/**
	 * X² for weighted people: the effective sample size times w².
	 *
	 * @param sample     weighted shares
	 * @param effectiveN effective sample size, above 0
	 * @return as {@link #chiSquare}
	 * @throws IllegalArgumentException as {@link #chiSquare}
	 */
	public static Result<GoodnessOfFit> chiSquare(Shares sample, double effectiveN, Shares population) {
		Require.positive(effectiveN, "An effective sample size");
		return Statistic.of(sample.toArray(), effectiveN, population).map(s -> s.test(s.chiSquare));
	}

	/**
	 * First-order correction for a sample that is not simple random (J.N.K. Rao and A.J. Scott, 1981): the statistic over
	 * the mean design effect of the categories' shares.
	 *
	 * @param designEffect above 0; 1 changes nothing
	 * @return the test with statistic and p changed, effect and expected counts as they were
	 * @throws IllegalArgumentException for a design effect outside this domain
	 */
	public GoodnessOfFit dividedBy(double designEffect) {
		Require.positive(designEffect, "A design effect");
		double corrected = statistic / designEffect;
		return new GoodnessOfFit(corrected, degreesOfFreedom, ChiSquared.upperTail(corrected, degreesOfFreedom), cohenW, leastExpected);
	}

	/** @return whether every expected count is large enough to trust the approximation */
	public boolean approximationHolds() {
		return leastExpected >= LEAST_EXPECTED;
	}

	/** Both statistics at once. */
	private record Statistic(double chiSquare, double g, int categories, double n, double least) {

		static Result<Statistic> of(long[] observed, Shares population) {
			double n = Require.total(observed);
			return of(Arrays.stream(observed).mapToDouble(o -> n == 0 ? 0 : o / n).toArray(), n, population);
		}

		static Result<Statistic> of(double[] sample, double n, Shares population) {
			Require.sameLength(sample.length, population.size());
			if (n == 0) {
				return Result.not(Reason.NO_PEOPLE);
			}
			double square = 0;
			double logs = 0;
			double least = Double.POSITIVE_INFINITY;
			int categories = 0;
			for (int i = 0; i < sample.length; i++) {
				double q = population.share(i);
				if (q == 0 && sample[i] > 0) {
					return Result.not(Reason.OUTSIDE_REFERENCE);
				}
				if (q > 0) {
					categories++;
					least = Math.min(least, n * q);
					square += (sample[i] - q) * (sample[i] - q) / q;
					logs += Divergence.term(sample[i], q);
				}
			}
			return categories < 2 ? Result.not(Reason.SINGLE_CATEGORY)
					: Result.of(new Statistic(n * square, Math.max(0, 2 * n * logs), categories, n, least));
		}

		GoodnessOfFit test(double statistic) {
			return new GoodnessOfFit(statistic, categories - 1, ChiSquared.upperTail(statistic, categories - 1),
					Math.sqrt(chiSquare / n), least);
		}
	}
}
