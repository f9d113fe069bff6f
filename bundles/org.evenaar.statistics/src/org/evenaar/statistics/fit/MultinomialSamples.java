package org.evenaar.statistics.fit;

import java.util.SplittableRandom;

import org.evenaar.statistics.internal.MultinomialSampler;

/** Draws outcomes of a multinomial and counts those as extreme as the observed one. */
final class MultinomialSamples {

	private MultinomialSamples() {
	}

	/** @return p by probability, by likelihood ratio and by chi-square */
	static double[] run(long n, double[] shares, Extremeness observed, ExactMultinomialTest.Limits limits) {
		MultinomialSampler sampler = new MultinomialSampler(n, shares, new SplittableRandom(limits.seed()));
		long[] outcome = new long[shares.length];
		double[] measures = new double[3];
		long[] extreme = new long[3];
		for (int i = 0; i < limits.samples(); i++) {
			sampler.next(outcome);
			Extremeness.measure(outcome, n, shares, measures);
			extreme[0] += observed.noMoreLikely(measures[0]) ? 1 : 0;
			extreme[1] += observed.likelihoodRatioNoSmaller(measures[1]) ? 1 : 0;
			extreme[2] += observed.chiSquareNoSmaller(measures[2]) ? 1 : 0;
		}
		double[] p = new double[3];
		for (int i = 0; i < p.length; i++) {
			p[i] = (1.0 + extreme[i]) / (1.0 + limits.samples());
		}
		return p;
	}
}
