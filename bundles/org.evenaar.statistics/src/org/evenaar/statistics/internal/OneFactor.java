package org.evenaar.statistics.internal;

import java.util.Arrays;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;

/**
 * The model with one factor of a correlation matrix R by maximum likelihood: the least F = ln|Σ| + tr(RΣ⁻¹) over Σ = λλᵀ + Θ, by
 * scoring with the expected information, halving steps that do not lower F.
 *
 * @param loadings    λ, with a sum of 0 or more
 * @param errors      θ, the diagonal of Θ
 * @param information expected second derivatives of F by loadings, then errors; 2/n times its inverse is their covariance
 */
public record OneFactor(double[] loadings, double[] errors, Cholesky information) {

	private static final int MOST_STEPS = 500;
	private static final int MOST_HALVINGS = 30;
	private static final double TOLERANCE = 1e-18;
	/** By how much F may seem to rise. */
	private static final double ROUNDING = 1e-14;
	/** Share of an item's variance below which its error counts as 0. */
	private static final double NO_ERROR = 1e-4;
	/** Loading below which an item does not hang together with the others; three have to. */
	private static final double NO_LOADING = 1e-3;
	private static final int FEWEST = 3;

	/**
	 * @param correlation of at least three items
	 * @return not computable where errors run to 0 ({@link Reason#OUT_OF_RANGE}), the items do not hang together
	 *         ({@link Reason#SINGULAR}) or the steps do not end
	 */
	public static Result<OneFactor> fit(double[][] correlation) {
		int k = correlation.length;
		double[] at = start(correlation);
		double value = value(correlation, at);
		for (int step = 0; step < MOST_STEPS; step++) {
			Point point = Point.of(correlation, at);
			Cholesky information = Cholesky.of(point.information);
			if (information.rank() < at.length) {
				return failed(at, Reason.SINGULAR);
			}
			double[] move = information.solve(point.gradient);
			double gain = 0;
			for (int i = 0; i < move.length; i++) {
				gain += move[i] * point.gradient[i];
			}
			if (gain < TOLERANCE) {
				return finished(correlation, at);
			}
			double limit = value + ROUNDING * (1 + Math.abs(value));
			double[] next = moved(at, move, 1);
			double reached = value(correlation, next);
			for (int halving = 1; !(reached <= limit) && halving <= MOST_HALVINGS; halving++) {
				next = moved(at, move, Math.scalb(1.0, -halving));
				reached = value(correlation, next);
			}
			if (!(reached <= limit)) {
				break;
			}
			at = next;
			value = reached;
		}
		return failed(at, Reason.NOT_CONVERGED);
	}

	private static Result<OneFactor> failed(double[] at, Reason otherwise) {
		boolean noError = Arrays.stream(at, at.length / 2, at.length).anyMatch(error -> error < NO_ERROR);
		return Result.not(noError ? Reason.OUT_OF_RANGE : otherwise);
	}

	private static Result<OneFactor> finished(double[][] correlation, double[] at) {
		int k = correlation.length;
		double sign = Arrays.stream(at, 0, k).sum() < 0 ? -1 : 1;
		double[] loadings = Arrays.stream(at, 0, k).map(loading -> sign * loading).toArray();
		double[] errors = Arrays.copyOfRange(at, k, 2 * k);
		if (Arrays.stream(errors).anyMatch(error -> error < NO_ERROR)) {
			return Result.not(Reason.OUT_OF_RANGE);
		}
		if (Arrays.stream(loadings).filter(loading -> Math.abs(loading) > NO_LOADING).count() < FEWEST) {
			return Result.not(Reason.SINGULAR);
		}
		System.arraycopy(loadings, 0, at, 0, k);
		return Result.of(new OneFactor(loadings, errors, Cholesky.of(Point.of(correlation, at).information)));
	}

	/** Loadings by the correlation of each item with the total, which has the sign that makes their sum positive. */
	private static double[] start(double[][] correlation) {
		int k = correlation.length;
		double[] at = new double[2 * k];
		double total = 0;
		for (double[] row : correlation) {
			total += Arrays.stream(row).sum();
		}
		for (int i = 0; i < k; i++) {
			double with = Arrays.stream(correlation[i]).sum() / Math.sqrt(Math.max(total, 1));
			at[i] = Math.max(-0.9, Math.min(0.9, with));
			at[k + i] = 1 - at[i] * at[i];
		}
		return at;
	}

	private static double[] moved(double[] at, double[] move, double size) {
		double[] result = at.clone();
		Arrays.setAll(result, i -> at[i] - size * move[i]);
		return result;
	}

	/** F, infinite where an error is not above 0. */
	private static double value(double[][] correlation, double[] at) {
		int k = correlation.length;
		double logs = 0;
		double ratio = 0;
		double trace = 0;
		for (int i = 0; i < k; i++) {
			if (!(at[k + i] > 0)) {
				return Double.POSITIVE_INFINITY;
			}
			logs += Math.log(at[k + i]);
			ratio += at[i] * at[i] / at[k + i];
			trace += correlation[i][i] / at[k + i];
		}
		double form = 0;
		for (int i = 0; i < k; i++) {
			for (int j = 0; j < k; j++) {
				form += at[i] / at[k + i] * correlation[i][j] * (at[j] / at[k + j]);
			}
		}
		return logs + Math.log1p(ratio) + trace - form / (1 + ratio);
	}

	/** Gradient of F and its expected second derivatives. */
	private record Point(double[] gradient, double[][] information) {

		static Point of(double[][] correlation, double[] at) {
			int k = correlation.length;
			double[][] inverse = inverse(at, k);
			double[] weights = new double[k];
			double ratio = 0;
			for (int i = 0; i < k; i++) {
				for (int j = 0; j < k; j++) {
					weights[i] += inverse[i][j] * at[j];
				}
				ratio += at[i] * weights[i];
			}
			return new Point(gradient(correlation, inverse, weights), information(inverse, weights, ratio));
		}

		/** Of λλᵀ + Θ, by the formula of Sherman and Morrison. */
		private static double[][] inverse(double[] at, int k) {
			double ratio = 0;
			for (int i = 0; i < k; i++) {
				ratio += at[i] * at[i] / at[k + i];
			}
			double[][] inverse = new double[k][k];
			for (int i = 0; i < k; i++) {
				for (int j = 0; j < k; j++) {
					inverse[i][j] = (i == j ? 1 / at[k + i] : 0) - at[i] / at[k + i] * (at[j] / at[k + j]) / (1 + ratio);
				}
			}
			return inverse;
		}

		/** 2Gλ and the diagonal of G = Σ⁻¹ - Σ⁻¹RΣ⁻¹. */
		private static double[] gradient(double[][] correlation, double[][] inverse, double[] weights) {
			int k = weights.length;
			double[] gradient = new double[2 * k];
			double[] seen = new double[k];
			double[][] product = new double[k][k];
			for (int i = 0; i < k; i++) {
				for (int j = 0; j < k; j++) {
					seen[i] += correlation[i][j] * weights[j];
					for (int m = 0; m < k; m++) {
						product[i][j] += inverse[i][m] * correlation[m][j];
					}
				}
			}
			for (int i = 0; i < k; i++) {
				double loading = weights[i];
				double error = inverse[i][i];
				for (int j = 0; j < k; j++) {
					loading -= inverse[i][j] * seen[j];
					error -= product[i][j] * inverse[j][i];
				}
				gradient[i] = 2 * loading;
				gradient[k + i] = error;
			}
			return gradient;
		}

		private static double[][] information(double[][] inverse, double[] weights, double ratio) {
			int k = weights.length;
			double[][] matrix = new double[2 * k][2 * k];
			for (int i = 0; i < k; i++) {
				for (int j = 0; j < k; j++) {
					matrix[i][j] = 2 * (inverse[i][j] * ratio + weights[i] * weights[j]);
					matrix[i][k + j] = 2 * inverse[i][j] * weights[j];
					matrix[k + j][i] = matrix[i][k + j];
					matrix[k + i][k + j] = inverse[i][j] * inverse[i][j];
				}
			}
			return matrix;
		}
	}
}
