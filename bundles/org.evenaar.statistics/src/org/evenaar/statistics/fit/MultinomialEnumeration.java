package org.evenaar.statistics.fit;

import org.apache.commons.numbers.gamma.LogGamma;

/** Goes through every outcome of a multinomial and adds up the probability of those as extreme as the observed one. */
final class MultinomialEnumeration {

	/** The tables hold three numbers per person and category; more people than this with few outcomes are two categories. */
	private static final int MOST_TABLED = 200_000;

	private final int n;
	private final double[] shares;
	private final int last;
	private final Extremeness observed;
	private final double[][] logProbabilities;
	private final double[][] likelihoodRatios;
	private final double[][] chiSquares;
	private final double logFactorial;
	private final double[] sums = new double[3];

	MultinomialEnumeration(int n, double[] shares, Extremeness observed) {
		this.n = n;
		this.shares = shares;
		this.last = shares.length - 1;
		this.observed = observed;
		this.logFactorial = LogGamma.value(n + 1.0);
		int rows = tabled() ? shares.length : 0;
		this.logProbabilities = new double[rows][n + 1];
		this.likelihoodRatios = new double[rows][n + 1];
		this.chiSquares = new double[rows][n + 1];
		for (int i = 0; i < rows; i++) {
			for (int count = 0; count <= n; count++) {
				logProbabilities[i][count] = Extremeness.logProbability(count, shares[i]);
				likelihoodRatios[i][count] = Extremeness.likelihoodRatio(count, n * shares[i]);
				chiSquares[i][count] = Extremeness.chiSquare(count, n * shares[i]);
			}
		}
	}

	/** @return p by probability, by likelihood ratio and by chi-square */
	double[] run() {
		if (tabled()) {
			add(0, n, 0, 0, 0);
		} else {
			addPairs();
		}
		return sums;
	}

	private boolean tabled() {
		return last > 1 || n <= MOST_TABLED;
	}

	private void addPairs() {
		double[] measures = new double[3];
		for (int count = 0; count <= n; count++) {
			Extremeness.measure(new long[] { count, n - count }, n, shares, measures);
			end(measures[0], measures[1], measures[2]);
		}
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
