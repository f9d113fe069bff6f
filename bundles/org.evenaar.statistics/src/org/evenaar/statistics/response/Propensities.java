package org.evenaar.statistics.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.counts.CountTable.Cell;
import org.evenaar.statistics.internal.LogisticRegression;

/** Fitted propensities of response per cell and what follows from them. */
final class Propensities {

	/** Propensities that differ by no more than rounding. */
	private static final double SAME = 1e-24;

	private final ResponseCells cells;
	private final double[] fitted;
	private final double[] weights;
	private final long[] people;
	private final double n;
	private final double total;
	private final double[][] covariance;
	private final double[][] gradients;

	Propensities(ResponseCells cells, LogisticRegression fit) {
		this.cells = cells;
		this.fitted = fit.fitted();
		this.weights = cells.frame().stream().mapToDouble(Cell::weight).toArray();
		this.people = cells.frame().stream().mapToLong(Cell::people).toArray();
		this.n = cells.people();
		this.total = cells.weight();
		this.covariance = fit.covariance();
		this.gradients = new double[fitted.length][];
		for (int i = 0; i < fitted.length; i++) {
			double[] gradient = cells.rows()[i].clone();
			for (int j = 0; j < gradient.length; j++) {
				gradient[j] *= fitted[i] * (1 - fitted[i]);
			}
			gradients[i] = gradient;
		}
	}

	double mean() {
		return weightedMean(i -> fitted[i]);
	}

	/** S² over N - 1. */
	double variance() {
		return squares() / (total - 1);
	}

	private double squares() {
		double mean = mean();
		double sum = 0;
		for (int i = 0; i < fitted.length; i++) {
			sum += weights[i] * (fitted[i] - mean) * (fitted[i] - mean);
		}
		return sum < SAME * total ? 0 : sum;
	}

	double bias() {
		double model = 0;
		for (int i = 0; i < fitted.length; i++) {
			model += weights[i] * form(gradients[i], gradients[i]);
		}
		return (model - samplingVariance(fitted) / total) / total;
	}

	/** Variance of the estimated total of a figure per person, when n of N were drawn; 0 where all N are there. */
	private double samplingVariance(double[] values) {
		double mean = 0;
		for (int i = 0; i < values.length; i++) {
			mean += people[i] * values[i] / n;
		}
		double squares = 0;
		for (int i = 0; i < values.length; i++) {
			squares += people[i] * (values[i] - mean) * (values[i] - mean);
		}
		return total * total * (1 - n / total) * squares / (n - 1) / n;
	}

	/** √((4·aᵀΣa + 2·tr(BΣBΣ) + sampling) / S²), with a and B the covariances of z with ρ and with itself. */
	Result<Double> standardError() {
		double squares = squares();
		if (squares == 0) {
			return Result.not(Reason.NO_VARIATION);
		}
		int size = covariance.length;
		double mean = mean();
		double[] means = new double[size];
		for (int j = 0; j < size; j++) {
			int column = j;
			means[j] = weightedMean(i -> gradients[i][column]);
		}
		double[] a = new double[size];
		double[][] b = new double[size][size];
		for (int i = 0; i < fitted.length; i++) {
			for (int j = 0; j < size; j++) {
				double centred = weights[i] / total * (gradients[i][j] - means[j]);
				a[j] += centred * (fitted[i] - mean);
				for (int k = 0; k < size; k++) {
					b[j][k] += centred * (gradients[i][k] - means[k]);
				}
			}
		}
		double[] deviations = new double[fitted.length];
		for (int i = 0; i < deviations.length; i++) {
			deviations[i] = (fitted[i] - mean) * (fitted[i] - mean);
		}
		double variance = (4 * form(a, a) + 2 * traceOfSquare(product(b, covariance))
				+ samplingVariance(deviations) / total / total) / (squares / total);
		return Result.of(Math.sqrt(variance));
	}

	List<PartialIndicator> partials() {
		List<PartialIndicator> result = new ArrayList<>();
		for (int d = 0; d < cells.dimensions().size(); d++) {
			result.add(partial(d));
		}
		return result;
	}

	private PartialIndicator partial(int dimension) {
		double mean = mean();
		Map<String, double[]> groups = grouped(i -> cells.frame().get(i).categories().get(dimension));
		Map<String, Double> byCategory = new HashMap<>();
		double sum = 0;
		for (Map.Entry<String, double[]> group : groups.entrySet()) {
			double weight = group.getValue()[0];
			double distance = group.getValue()[1] / weight - mean;
			byCategory.put(group.getKey(), Math.sqrt(weight / total) * distance);
			sum += weight / total * distance * distance;
		}
		return new PartialIndicator(cells.dimensions().get(dimension).id(), Math.sqrt(sum), byCategory,
				conditional(dimension));
	}

	private double conditional(int dimension) {
		IntFunction<List<String>> others = i -> {
			List<String> rest = new ArrayList<>(cells.frame().get(i).categories());
			rest.remove(dimension);
			return rest;
		};
		Map<List<String>, double[]> groups = grouped(others);
		double sum = 0;
		for (int i = 0; i < fitted.length; i++) {
			double[] group = groups.get(others.apply(i));
			double distance = fitted[i] - group[1] / group[0];
			sum += weights[i] * distance * distance;
		}
		return Math.sqrt(sum / (total - 1));
	}

	/** Weight and weighted propensity per group. */
	private <K> Map<K, double[]> grouped(IntFunction<K> key) {
		Map<K, double[]> groups = new HashMap<>();
		for (int i = 0; i < fitted.length; i++) {
			double[] sums = groups.computeIfAbsent(key.apply(i), k -> new double[2]);
			sums[0] += weights[i];
			sums[1] += weights[i] * fitted[i];
		}
		return groups;
	}

	private double weightedMean(IntFunction<Double> value) {
		double sum = 0;
		for (int i = 0; i < fitted.length; i++) {
			sum += weights[i] * value.apply(i);
		}
		return sum / total;
	}

	private double form(double[] left, double[] right) {
		double sum = 0;
		for (int j = 0; j < left.length; j++) {
			for (int k = 0; k < right.length; k++) {
				sum += left[j] * covariance[j][k] * right[k];
			}
		}
		return sum;
	}

	private static double[][] product(double[][] left, double[][] right) {
		int size = left.length;
		double[][] result = new double[size][size];
		for (int i = 0; i < size; i++) {
			for (int j = 0; j < size; j++) {
				for (int k = 0; k < size; k++) {
					result[i][j] += left[i][k] * right[k][j];
				}
			}
		}
		return result;
	}

	private static double traceOfSquare(double[][] matrix) {
		double sum = 0;
		for (int i = 0; i < matrix.length; i++) {
			for (int k = 0; k < matrix.length; k++) {
				sum += matrix[i][k] * matrix[k][i];
			}
		}
		return sum;
	}
}
