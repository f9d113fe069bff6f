package org.evenaar.statistics.fit;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.Shares;
import org.evenaar.statistics.internal.Require;

/**
 * Exact test of observed counts against fixed shares: the probability of all outcomes at least as extreme as the observed
 * one, P(x) = n! / Πx! · Πq^x. All C(n+k-1, k-1) outcomes are gone through where their number allows; otherwise random
 * samples are drawn and p = (1 + as extreme) / (1 + drawn) (A.C. Davison and D.V. Hinkley, 1997). Ties are kept together:
 * probabilities within a relative 1e-7, statistics within 1e-9 of their size (or 1e-9 if that is less than 1).
 *
 * @param byProbability     p by {@link Ordering#PROBABILITY}
 * @param byLikelihoodRatio p by {@link Ordering#LIKELIHOOD_RATIO}
 * @param byChiSquare       p by {@link Ordering#CHI_SQUARE}
 * @param procedure         how they were found
 */
public record ExactMultinomialTest(double byProbability, double byLikelihoodRatio, double byChiSquare,
		Procedure procedure) {

	/** No limit goes beyond this: it would take minutes. */
	private static final long MOST_ENUMERATED = 1_000_000_000;

	/** How the p-values were found. */
	public sealed interface Procedure {

		/**
		 * Every outcome was gone through.
		 *
		 * @param outcomes how many there are
		 */
		record Enumeration(long outcomes) implements Procedure {
		}

		/**
		 * Random samples were drawn (java.util.SplittableRandom).
		 *
		 * @param samples how many
		 * @param seed    repeats them
		 */
		record MonteCarlo(int samples, long seed) implements Procedure {
		}
	}

	/**
	 * When and how to draw.
	 *
	 * @param mostOutcomes go through every outcome up to this many; 0 or more, of which at most a thousand million count
	 * @param samples      beyond that, draw this many; above 0
	 * @param seed         of the draws
	 */
	public record Limits(long mostOutcomes, int samples, long seed) {

		/** Ten million outcomes, else 100,000 samples (standard error 0.0007 at p = 0.05) from seed 20260101. */
		public static final Limits DEFAULT = new Limits(10_000_000, 100_000, 20_260_101);

		/** @throws IllegalArgumentException for numbers outside these domains */
		public Limits {
			Require.count(mostOutcomes);
			Require.positive(samples, "A number of samples");
		}
	}

	/**
	 * @param observed   people per category
	 * @param population shares of the same categories; where one is 0 and nobody is observed, it is left out
	 * @param limits     when to draw
	 * @return not computable with nobody ({@link Reason#NO_PEOPLE}), with people in a category whose share is 0
	 *         ({@link Reason#OUTSIDE_REFERENCE}), and with one category left ({@link Reason#SINGLE_CATEGORY})
	 * @throws IllegalArgumentException for negative counts or another number of categories
	 */
	public static Result<ExactMultinomialTest> of(long[] observed, Shares population, Limits limits) {
		Require.sameLength(observed.length, population.size());
		long n = Require.total(observed);
		if (n == 0) {
			return Result.not(Reason.NO_PEOPLE);
		}
		int[] used = IntStream.range(0, observed.length).filter(i -> population.share(i) > 0).toArray();
		if (Arrays.stream(used).mapToLong(i -> observed[i]).sum() < n) {
			return Result.not(Reason.OUTSIDE_REFERENCE);
		}
		if (used.length < 2) {
			return Result.not(Reason.SINGLE_CATEGORY);
		}
		long[] counts = Arrays.stream(used).mapToLong(i -> observed[i]).toArray();
		double[] shares = Arrays.stream(used).mapToDouble(population::share).toArray();
		Extremeness observedOutcome = new Extremeness(counts, shares);
		double outcomes = outcomes(n, counts.length);
		if (outcomes <= Math.min(limits.mostOutcomes(), MOST_ENUMERATED)) {
			double[] p = new MultinomialEnumeration((int) n, shares, observedOutcome).run();
			return Result.of(test(p, new Procedure.Enumeration(Math.round(outcomes))));
		}
		double[] p = MultinomialSamples.run(n, shares, observedOutcome, limits);
		return Result.of(test(p, new Procedure.MonteCarlo(limits.samples(), limits.seed())));
	}

	private static ExactMultinomialTest test(double[] p, Procedure procedure) {
		return new ExactMultinomialTest(Math.min(1, p[0]), Math.min(1, p[1]), Math.min(1, p[2]), procedure);
	}

	/** @return the p-value by an ordering */
	public double p(Ordering ordering) {
		return switch (ordering) {
			case PROBABILITY -> byProbability;
			case LIKELIHOOD_RATIO -> byLikelihoodRatio;
			case CHI_SQUARE -> byChiSquare;
		};
	}

	/**
	 * @param n          people, 0 or more
	 * @param categories 1 or more
	 * @return how many outcomes there are, C(n+k-1, k-1); rounded where a double does not hold it exactly
	 */
	public static double outcomes(long n, int categories) {
		Require.count(n);
		Require.positive(categories, "A number of categories");
		double result = 1;
		for (int i = 1; i < categories; i++) {
			result = result * ((double) n + i) / i;
		}
		return Math.rint(result);
	}
}
