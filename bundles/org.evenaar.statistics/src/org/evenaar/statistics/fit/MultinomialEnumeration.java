package org.evenaar.statistics.fit;

import org.apache.commons.numbers.gamma.LogGamma;

/** Goes through every outcome of a multinomial and adds up the probability of those as extreme as the observed one. */
final class MultinomialEnumeration {

	/** The tables hold a number per person and category. */
	static final long MOST_PEOPLE = 2_000_000;

	private final int n;
	private final int last;
	private final Extremeness observed;
	private final double[][] logProbabilities;
	private final double[][] likelihoodRatios;
	private final double[][] chiSquares;
	private final double logFactorial;
	private final double[] sums = new double[3];

	MultinomialEnumeration(int n, double[] shares, Extremeness observed) {
		this.n = n;
		this.last = shares.length - 1;
		this.observed = observed;
		this.logFactorial = LogGamma.value(n + 1.0);
		this.logProbabilities = new double[shares.length][n + 1];
		this.likelihoodRatios = new double[shares.length][n + 1];
		this.chiSquares = new double[shares.length][n + 1];
		for (int i = 0; i < shares.length; i++) {
			for (int count = 0; count <= n; count++) {
				logProbabilities[i][count] = Extremeness.logProbability(count, shares[i]);
				likelihoodRatios[i][count] = Extremeness.likelihoodRatio(count, n * shares[i]);
				chiSquares[i][count] = Extremeness.chiSquare(count, n * shares[i]);
			}
		}
	}

	/** @return p by probability, by likelihood ratio and by chi-square */
	double[] run() {
		add(0, n, 0, 0, 0);
		return sums;
	}

	private void add(int category, int left, double logProbability, double likelihoodRatio, double chiSquare) {
		double[] logs = logProbabilities[category];
		double[] ratios = likelihoodRatios[category];
		double[] squares = chiSquares[category];
		if (category == last) {
			end(logProbability + logs[left], likelihoodRatio + ratios[left], chiSquare + squares[left]);
			return;
		}
		for (int count = 0; count <= left; count++) {
			add(category + 1, left - count, logProbability + logs[count], likelihoodRatio + ratios[count],
					chiSquare + squares[count]);
		}
	}

	private void end(double logProbability, double likelihoodRatio, double chiSquare) {
		boolean rare = observed.noMoreLikely(logProbability);
		boolean unlike = observed.likelihoodRatioNoSmaller(likelihoodRatio);
		boolean far = observed.chiSquareNoSmaller(chiSquare);
		if (rare || unlike || far) {
			double probability = Math.exp(logProbability + logFactorial);
			sums[0] += rare ? probability : 0;
			sums[1] += unlike ? probability : 0;
			sums[2] += far ? probability : 0;
		}
	}
}
