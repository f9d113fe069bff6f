package org.evenaar.statistics.fit;

import org.apache.commons.numbers.gamma.LogGamma;
import org.evenaar.statistics.internal.Divergence;

/** The three measures of one outcome, and whether another is at least as extreme. */
final class Extremeness {

	private static final double LOG_TIE = Math.log1p(1e-7);
	private static final double TIE = 1e-9;

	private final double mostLogProbability;
	private final double leastLikelihoodRatio;
	private final double leastChiSquare;

	Extremeness(long[] outcome, double[] shares) {
		long n = 0;
		for (long count : outcome) {
			n += count;
		}
		double[] measures = new double[3];
		measure(outcome, n, shares, measures);
		mostLogProbability = measures[0] + LOG_TIE;
		leastLikelihoodRatio = withoutTies(measures[1]);
		leastChiSquare = withoutTies(measures[2]);
	}

	private static double withoutTies(double statistic) {
		return statistic - TIE * Math.max(1, statistic);
	}

	/** Fills in ln P without the constant ln n!, half of G, and X². */
	static void measure(long[] outcome, long n, double[] shares, double[] into) {
		double logProbability = 0;
		double likelihoodRatio = 0;
		double chiSquare = 0;
		for (int i = 0; i < shares.length; i++) {
			logProbability += logProbability(outcome[i], shares[i]);
			likelihoodRatio += likelihoodRatio(outcome[i], n * shares[i]);
			chiSquare += chiSquare(outcome[i], n * shares[i]);
		}
		into[0] = logProbability;
		into[1] = likelihoodRatio;
		into[2] = chiSquare;
	}

	static double logProbability(long count, double share) {
		return count * Math.log(share) - LogGamma.value(count + 1.0);
	}

	static double likelihoodRatio(long count, double expected) {
		return Divergence.term(count, expected);
	}

	static double chiSquare(long count, double expected) {
		return (count - expected) * (count - expected) / expected;
	}

	boolean noMoreLikely(double logProbability) {
		return logProbability <= mostLogProbability;
	}

	boolean likelihoodRatioNoSmaller(double likelihoodRatio) {
		return likelihoodRatio >= leastLikelihoodRatio;
	}

	boolean chiSquareNoSmaller(double chiSquare) {
		return chiSquare >= leastChiSquare;
	}
}
