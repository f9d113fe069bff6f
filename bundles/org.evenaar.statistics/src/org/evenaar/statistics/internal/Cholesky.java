package org.evenaar.statistics.internal;

/**
 * Factor of a symmetric positive semi-definite matrix. A column that follows from the ones before it is passed over, so
 * that its unknown is 0, as R does with aliased terms.
 */
public final class Cholesky {

	private static final double ALIASED = 1e-11;

	private final double[][] factor;
	private final boolean[] used;
	private final int rank;

	private Cholesky(double[][] factor, boolean[] used, int rank) {
		this.factor = factor;
		this.used = used;
		this.rank = rank;
	}

	public static Cholesky of(double[][] matrix) {
		int size = matrix.length;
		double[][] factor = new double[size][size];
		boolean[] used = new boolean[size];
		int rank = 0;
		for (int j = 0; j < size; j++) {
			double pivot = matrix[j][j];
			for (int k = 0; k < j; k++) {
				pivot -= factor[j][k] * factor[j][k];
			}
			used[j] = pivot > ALIASED * matrix[j][j];
			if (!used[j]) {
				continue;
			}
			rank++;
			factor[j][j] = Math.sqrt(pivot);
			for (int i = j + 1; i < size; i++) {
				double sum = matrix[i][j];
				for (int k = 0; k < j; k++) {
					sum -= factor[i][k] * factor[j][k];
				}
				factor[i][j] = sum / factor[j][j];
			}
		}
		return new Cholesky(factor, used, rank);
	}

	public int rank() {
		return rank;
	}

	/** @return the solution of matrix · x = right, 0 where a column was passed over */
	public double[] solve(double[] right) {
		double[] x = forward(right);
		for (int i = x.length - 1; i >= 0; i--) {
			if (used[i]) {
				for (int k = i + 1; k < x.length; k++) {
					x[i] -= factor[k][i] * x[k];
				}
				x[i] /= factor[i][i];
			}
		}
		return x;
	}

	/** @return vᵀ · inverse · v */
	public double inverseForm(double[] v) {
		double sum = 0;
		for (double value : forward(v)) {
			sum += value * value;
		}
		return sum;
	}

	/** @return the inverse, 0 in rows and columns that were passed over */
	public double[][] inverse() {
		double[][] result = new double[used.length][];
		for (int i = 0; i < used.length; i++) {
			double[] unit = new double[used.length];
			unit[i] = used[i] ? 1 : 0;
			result[i] = solve(unit);
		}
		return result;
	}

	private double[] forward(double[] right) {
		double[] x = new double[used.length];
		for (int i = 0; i < x.length; i++) {
			if (used[i]) {
				x[i] = right[i];
				for (int k = 0; k < i; k++) {
					x[i] -= factor[i][k] * x[k];
				}
				x[i] /= factor[i][i];
			}
		}
		return x;
	}
}
