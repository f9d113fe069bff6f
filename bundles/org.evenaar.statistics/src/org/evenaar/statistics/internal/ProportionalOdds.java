package org.evenaar.statistics.internal;

import java.util.Arrays;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;

/**
 * Proportional odds regression on cells: the log odds of an answer of at most k are threshold k less the sum of coefficient times
 * term (P. McCullagh, JRSS B 1980;42:109-42), by Newton's method with the observed information. The log likelihood is concave,
 * so that halving steps that do not raise it always gets there.
 *
 * @param thresholds   ascending, one fewer than answers
 * @param coefficients one per term; positive where the term goes with higher answers
 * @param variances    of the coefficients
 * @param deviance     -2 log likelihood of people one by one
 */
public record ProportionalOdds(double[] thresholds, double[] coefficients, double[] variances, double deviance) {

	private static final int MOST_STEPS = 200;
	private static final int MOST_HALVINGS = 40;
	private static final double TOLERANCE = 1e-12;
	/** Variance beyond which the coefficient of a term of about unit size stands for infinity. */
	private static final double INFINITE = 1e6;

	/**
	 * @param rows   terms of each cell, without intercept and of about unit size; possibly none
	 * @param counts per cell and answer, every answer given by somebody
	 * @return not computable where coefficients grow without end ({@link Reason#SEPARATION}), a term follows from others
	 *         ({@link Reason#SINGULAR}) or the steps do not end
	 */
	public static Result<ProportionalOdds> fit(double[][] rows, double[][] counts) {
		int cuts = counts[0].length - 1;
		double[] at = start(counts, cuts, rows[0].length);
		Point point = Point.of(rows, counts, at, cuts);
		for (int step = 0; step < MOST_STEPS; step++) {
			Cholesky information = Cholesky.of(point.information);
			if (information.rank() < at.length) {
				return Result.not(step == 0 ? Reason.SINGULAR : Reason.SEPARATION);
			}
			double[] move = information.solve(point.gradient);
			double gain = 0;
			for (int i = 0; i < move.length; i++) {
				gain += move[i] * point.gradient[i];
			}
			if (gain < TOLERANCE * (Math.abs(point.deviance) + 0.1)) {
				ProportionalOdds fit = finished(at, information, point.deviance, cuts);
				return Arrays.stream(fit.variances).anyMatch(variance -> variance > INFINITE) ? Result.not(Reason.SEPARATION)
						: Result.of(fit);
			}
			double size = 1;
			Point next = Point.of(rows, counts, moved(at, move, size), cuts);
			for (int halving = 0; !(next.deviance < point.deviance) && halving < MOST_HALVINGS; halving++) {
				size /= 2;
				next = Point.of(rows, counts, moved(at, move, size), cuts);
			}
			at = moved(at, move, size);
			point = next;
		}
		return Result.not(Reason.NOT_CONVERGED);
	}

	private static ProportionalOdds finished(double[] at, Cholesky information, double deviance, int cuts) {
		double[][] inverse = information.inverse();
		double[] variances = new double[at.length - cuts];
		Arrays.setAll(variances, i -> inverse[cuts + i][cuts + i]);
		return new ProportionalOdds(Arrays.copyOf(at, cuts), Arrays.copyOfRange(at, cuts, at.length), variances, deviance);
	}

	private static double[] moved(double[] at, double[] move, double size) {
		double[] result = at.clone();
		Arrays.setAll(result, i -> at[i] + size * move[i]);
		return result;
	}

	/** The thresholds of the answers of everybody, without effect of any term. */
	private static double[] start(double[][] counts, int cuts, int terms) {
		double[] at = new double[cuts + terms];
		double total = Arrays.stream(counts).flatMapToDouble(Arrays::stream).sum();
		double below = 0;
		for (int k = 0; k < cuts; k++) {
			int answer = k;
			below += Arrays.stream(counts).mapToDouble(cell -> cell[answer]).sum();
			at[k] = Math.log(below / (total - below));
		}
		return at;
	}

	/** Deviance (infinite where thresholds are out of order), gradient of the log likelihood and information at a place. */
	private record Point(double deviance, double[] gradient, double[][] information) {

		static Point of(double[][] rows, double[][] counts, double[] at, int cuts) {
			for (int k = 1; k < cuts; k++) {
				if (!(at[k] > at[k - 1])) {
					return new Point(Double.POSITIVE_INFINITY, null, null);
				}
			}
			Sum sum = new Sum(at.length, cuts);
			for (int i = 0; i < rows.length; i++) {
				double eta = 0;
				for (int j = 0; j < rows[i].length; j++) {
					eta += rows[i][j] * at[cuts + j];
				}
				for (int answer = 0; answer <= cuts; answer++) {
					if (counts[i][answer] > 0) {
						double upper = answer == cuts ? Double.POSITIVE_INFINITY : at[answer] - eta;
						double lower = answer == 0 ? Double.NEGATIVE_INFINITY : at[answer - 1] - eta;
						sum.add(rows[i], answer, counts[i][answer], upper, lower);
					}
				}
			}
			return new Point(-2 * sum.logLikelihood, sum.gradient, sum.symmetric());
		}
	}

	/** Adds up what single answers contribute. */
	private static final class Sum {

		private final int cuts;
		private final double[] gradient;
		private final double[][] information;
		private double logLikelihood;

		Sum(int size, int cuts) {
			this.cuts = cuts;
			this.gradient = new double[size];
			this.information = new double[size][size];
		}

		/**
		 * With F the logistic distribution the probability is F(upper) - F(lower), written as a product so that no digits are
		 * lost in the tails.
		 */
		void add(double[] row, int answer, double people, double upper, double lower) {
			double gap = -Math.expm1(lower - upper);
			double below = probability(-lower);
			double above = probability(upper);
			logLikelihood += people * (Math.log(gap) + Math.log(above) + Math.log(below));
			double up = probability(-upper) / (gap * below);
			double down = probability(lower) / (gap * above);
			double upUp = up * up - up * (1 - 2 * above);
			double downDown = down * down + down * (1 - 2 * probability(lower));
			double upDown = -up * down;
			first(row, answer, people * up, people * down);
			second(row, answer, people * upUp, people * downDown, people * upDown);
		}

		private void first(double[] row, int answer, double up, double down) {
			if (answer < cuts) {
				gradient[answer] += up;
			}
			if (answer > 0) {
				gradient[answer - 1] -= down;
			}
			for (int j = 0; j < row.length; j++) {
				gradient[cuts + j] -= row[j] * (up - down);
			}
		}

		private void second(double[] row, int answer, double upUp, double downDown, double upDown) {
			if (answer < cuts) {
				information[answer][answer] += upUp;
			}
			if (answer > 0) {
				information[answer - 1][answer - 1] += downDown;
			}
			if (answer > 0 && answer < cuts) {
				information[answer][answer - 1] += upDown;
			}
			for (int j = 0; j < row.length; j++) {
				if (answer < cuts) {
					information[cuts + j][answer] -= row[j] * (upUp + upDown);
				}
				if (answer > 0) {
					information[cuts + j][answer - 1] -= row[j] * (downDown + upDown);
				}
				for (int m = 0; m <= j; m++) {
					information[cuts + j][cuts + m] += row[j] * row[m] * (upUp + 2 * upDown + downDown);
				}
			}
		}

		double[][] symmetric() {
			for (int i = 0; i < information.length; i++) {
				for (int j = 0; j < i; j++) {
					information[j][i] = information[i][j];
				}
			}
			return information;
		}

		private static double probability(double score) {
			return 1 / (1 + Math.exp(-score));
		}
	}
}
