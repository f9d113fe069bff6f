package org.evenaar.statistics.distance;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.evenaar.statistics.Shares;
import org.evenaar.statistics.internal.MultinomialSampler;
import org.evenaar.statistics.internal.Require;

/**
 * Total variation ½ Σ |p-q|: the share of participants that would have to be of another group for the two to match. 0 to
 * 1. There is no agreed threshold; {@link #ofPerfectSample} gives what a perfectly drawn sample of the same size shows.
 * Grows with the number of categories: never compare 8 cells with 960.
 */
public final class TotalVariation {

	private TotalVariation() {
	}

	/** @throws IllegalArgumentException if the categories are not the same in number */
	public static double of(Shares first, Shares second) {
		Require.sameLength(first.size(), second.size());
		double sum = 0;
		for (int i = 0; i < first.size(); i++) {
			sum += Math.abs(first.share(i) - second.share(i));
		}
		return Math.min(1, sum / 2);
	}

	/**
	 * The expected distance of a perfectly drawn sample, ½ Σ √(2q(1-q)/(πn)), by the normal approximation of each share.
	 *
	 * @param population shares that the sample is drawn from
	 * @param n          people in the sample, above 0
	 * @throws IllegalArgumentException for another n
	 */
	public static double expected(Shares population, long n) {
		Require.positive(n, "A number of people");
		double sum = 0;
		for (double q : population.toArray()) {
			sum += Math.sqrt(2 * q * (1 - q) / (Math.PI * n));
		}
		return sum / 2;
	}

	/**
	 * What perfectly drawn samples show.
	 *
	 * @param mean    mean distance
	 * @param point95 distance that 95% of them stay within (quantile type 7)
	 * @param samples how many were drawn
	 * @param seed    repeats them (java.util.SplittableRandom)
	 */
	public record PerfectSample(double mean, double point95, int samples, long seed) {
	}

	/**
	 * Draws samples of n people from the population and measures each.
	 *
	 * @param population shares
	 * @param n          people a sample, above 0
	 * @param samples    above 0
	 * @param seed       of the draws
	 * @throws IllegalArgumentException for numbers outside these domains
	 */
	public static PerfectSample ofPerfectSample(Shares population, long n, int samples, long seed) {
		Require.positive(n, "A number of people");
		Require.positive(samples, "A number of samples");
		MultinomialSampler sampler = new MultinomialSampler(n, population.toArray(), new SplittableRandom(seed));
		long[] counts = new long[population.size()];
		double[] distances = new double[samples];
		for (int i = 0; i < samples; i++) {
			sampler.next(counts);
			double sum = 0;
			for (int j = 0; j < counts.length; j++) {
				sum += Math.abs(counts[j] / (double) n - population.share(j));
			}
			distances[i] = sum / 2;
		}
		Arrays.sort(distances);
		double place = 0.95 * (samples - 1);
		int below = (int) place;
		int above = Math.min(samples - 1, below + 1);
		double point = distances[below] + (place - below) * (distances[above] - distances[below]);
		return new PerfectSample(Arrays.stream(distances).average().orElseThrow(), point, samples, seed);
	}
}
