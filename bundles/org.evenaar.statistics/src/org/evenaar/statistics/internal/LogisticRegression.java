package org.evenaar.statistics.internal;

import java.util.Arrays;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;

/**
 * Logistic regression on cells by iteratively reweighted least squares.
 *
 * @param coefficients one per column, 0 for a column that follows from others
 * @param covariance   their covariance matrix, the inverse of the information
 * @param fitted       probability per cell
 */
public record LogisticRegression(double[] coefficients, double[][] covariance, double[] fitted) {

	private static final int MOST_STEPS = 100;
	private static final double TOLERANCE = 1e-8;
	private static final double CERTAIN = 1e-7;
	/** A person with the outcome starts from a probability of 3/4, one without from 1/4. */
	private static final double START = 0.75;

	/**
	 * Starts, stops and takes the covariance as R's glm does with one row a person: the deviance changes by less than a relative
	 * 1e-8, and the information is that of the last step's weights.
	 *
	 * @param rows the columns of each cell, with a leading 1 for the intercept
	 * @param yes  weight with the outcome per cell, 0 to all
	 * @param all  weight per cell, above 0
	 * @return not computable where some cell is fitted as (nearly) certain, or the steps do not end
	 */
	public static Result<LogisticRegression> fit(double[][] rows, double[] yes, double[] all) {
		return fitOverlapping(rows, yes, all)
				.flatMap(fit -> fit.nearlyCertain() ? Result.not(Reason.SEPARATION) : Result.of(fit));
	}

	private boolean nearlyCertain() {
		return Arrays.stream(fitted).anyMatch(p -> !(p > CERTAIN && p < 1 - CERTAIN));
	}

	/**
	 * The same for who knows that the outcomes overlap, so that the coefficients are finite and a probability very close to 0 or 1
	 * is nothing to worry about.
	 *
	 * @return not computable where the steps do not end
	 */
	public static Result<LogisticRegression> fitOverlapping(double[][] rows, double[] yes, double[] all) {
		double[] weights = new double[rows.length];
		double[] response = new double[rows.length];
		double variance = START * (1 - START);
		double first = Math.log(START / (1 - START)) + (1 - START) / variance;
		double deviance = 0;
		for (int i = 0; i < rows.length; i++) {
			weights[i] = all[i] * variance;
			response[i] = first * (2 * yes[i] - all[i]) / all[i];
			deviance -= 2 * all[i] * Math.log(START);
		}
		for (int step = 0; step < MOST_STEPS; step++) {
			Cholesky information = Cholesky.of(information(rows, weights));
			double[] beta = information.solve(crossProduct(rows, weights, response));
			double[] scores = scores(rows, beta);
			double next = deviance(scores, yes, all);
			if (Math.abs(deviance - next) < TOLERANCE * (Math.abs(next) + 0.1)) {
				return Result.of(new LogisticRegression(beta, information.inverse(),
						Arrays.stream(scores).map(LogisticRegression::probability).toArray()));
			}
			deviance = next;
			for (int i = 0; i < rows.length; i++) {
				double p = probability(scores[i]);
				double q = probability(-scores[i]);
				weights[i] = all[i] * p * q;
				if (!(weights[i] > 0)) {
					return Result.not(Reason.SEPARATION);
				}
				response[i] = scores[i] + (yes[i] * q - (all[i] - yes[i]) * p) / weights[i];
			}
		}
		return Result.not(Reason.NOT_CONVERGED);
	}

	/** @return -2 log likelihood of people one by one */
	public double deviance(double[][] rows, double[] yes, double[] all) {
		return deviance(scores(rows, coefficients), yes, all);
	}

	private static double[] crossProduct(double[][] rows, double[] weights, double[] response) {
		double[] result = new double[rows[0].length];
		for (int i = 0; i < rows.length; i++) {
			for (int j = 0; j < result.length; j++) {
				result[j] += rows[i][j] * weights[i] * response[i];
			}
		}
		return result;
	}

	private static double[] scores(double[][] rows, double[] beta) {
		double[] scores = new double[rows.length];
		for (int i = 0; i < rows.length; i++) {
			for (int j = 0; j < beta.length; j++) {
				scores[i] += rows[i][j] * beta[j];
			}
		}
		return scores;
	}

	private static double probability(double score) {
		return 1 / (1 + Math.exp(-score));
	}

	private static double deviance(double[] scores, double[] yes, double[] all) {
		double sum = 0;
		for (int i = 0; i < scores.length; i++) {
			sum += yes[i] * logOnePlusExp(-scores[i]) + (all[i] - yes[i]) * logOnePlusExp(scores[i]);
		}
		return 2 * sum;
	}

	private static double logOnePlusExp(double x) {
		return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
	}

	private static double[][] information(double[][] rows, double[] weights) {
		int size = rows[0].length;
		double[][] matrix = new double[size][size];
		for (int i = 0; i < rows.length; i++) {
			for (int j = 0; j < size; j++) {
				for (int k = 0; k <= j; k++) {
					matrix[j][k] += weights[i] * rows[i][j] * rows[i][k];
					matrix[k][j] = matrix[j][k];
				}
			}
		}
		return matrix;
	}
}
