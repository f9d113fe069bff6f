package org.evenaar.statistics.weighting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.evenaar.statistics.counts.CountTable.Cell;

/** Cuts the mean weight of each cell to limits and spreads what that takes away or adds over the cells between them. */
final class WeightCutting {

	private static final int HALVINGS = 200;

	private WeightCutting() {
	}

	/** @return how many people are at a limit */
	static long cut(List<Cell> cells, double[] weights, WeightLimits limits) {
		double total = Arrays.stream(weights).sum();
		long people = cells.stream().mapToLong(Cell::people).sum();
		double unit = limits.unit() == WeightLimits.Unit.MEAN ? total / people : median(cells, weights, people);
		double low = limits.low() * unit;
		double high = limits.high() * unit;
		double scale = scale(cells, weights, low, high, total);
		long cut = 0;
		for (int i = 0; i < weights.length; i++) {
			double each = weights[i] / cells.get(i).people() * scale;
			if (each < low || each > high) {
				cut += cells.get(i).people();
			}
			weights[i] = cells.get(i).people() * Math.clamp(each, low, high);
		}
		return cut;
	}

	/** The factor before cutting that keeps the total after it; where the limits allow no such total, the nearest. */
	private static double scale(List<Cell> cells, double[] weights, double low, double high, double total) {
		if (total(cells, weights, low, high, 1) == total) {
			return 1;
		}
		double least = 1e-12;
		double most = 1e12;
		for (int i = 0; i < HALVINGS; i++) {
			double middle = Math.sqrt(least * most);
			if (total(cells, weights, low, high, middle) < total) {
				least = middle;
			} else {
				most = middle;
			}
		}
		return most;
	}

	private static double total(List<Cell> cells, double[] weights, double low, double high, double scale) {
		double sum = 0;
		for (int i = 0; i < weights.length; i++) {
			long people = cells.get(i).people();
			sum += people * Math.clamp(weights[i] / people * scale, low, high);
		}
		return sum;
	}

	private static double median(List<Cell> cells, double[] weights, long people) {
		int[] order = IntStream.range(0, weights.length).boxed()
				.sorted(Comparator.comparingDouble(i -> weights[i] / cells.get(i).people())).mapToInt(Integer::intValue)
				.toArray();
		long seen = 0;
		for (int i : order) {
			seen += cells.get(i).people();
			if (seen >= people - seen) {
				return weights[i] / cells.get(i).people();
			}
		}
		throw new IllegalStateException("No people to take the median of.");
	}
}
