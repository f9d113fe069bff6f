package org.evenaar.statistics.multiplicity;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * P-values adjusted for the number of tests in a family that was written down before. With two categories the two tests
 * are one and count once. Effect sizes and intervals are never adjusted away.
 */
public enum Adjustment {

	/**
	 * Holm's step-down method (S. Holm, Scand J Stat 1979;6:65-70): the i-th smallest of m times m - i + 1, made monotone.
	 * Controls the chance of any false finding, whatever the dependence; for a few planned contrasts.
	 */
	HOLM {
		@Override
		double[] ascending(double[] sorted) {
			int m = sorted.length;
			double[] adjusted = new double[m];
			double largest = 0;
			for (int i = 0; i < m; i++) {
				largest = Math.max(largest, Math.min(1, (m - i) * sorted[i]));
				adjusted[i] = largest;
			}
			return adjusted;
		}
	},

	/**
	 * Benjamini and Hochberg's step-up method (JRSS B 1995;57:289-300): the i-th smallest of m times m / i, made monotone.
	 * Controls the expected share of false findings among the findings; for exploring many groups. Proved for independent
	 * and for positively dependent tests.
	 */
	BENJAMINI_HOCHBERG {
		@Override
		double[] ascending(double[] sorted) {
			int m = sorted.length;
			double[] adjusted = new double[m];
			double smallest = 1;
			for (int i = m - 1; i >= 0; i--) {
				smallest = Math.min(smallest, m / (i + 1.0) * sorted[i]);
				adjusted[i] = smallest;
			}
			return adjusted;
		}
	};

	abstract double[] ascending(double[] sorted);

	/**
	 * @param pValues the family, each 0 to 1; none gives none
	 * @return the adjusted values in the order given, each 0 to 1 and at least the p-value itself
	 * @throws IllegalArgumentException for a value that is not a p-value
	 */
	public double[] adjust(double... pValues) {
		for (double p : pValues) {
			if (!(p >= 0 && p <= 1)) {
				throw new IllegalArgumentException("A p-value must be between 0 and 1: " + p + ".");
			}
		}
		int[] order = IntStream.range(0, pValues.length).boxed().sorted(Comparator.comparingDouble(i -> pValues[i]))
				.mapToInt(Integer::intValue).toArray();
		double[] adjusted = ascending(Arrays.stream(order).mapToDouble(i -> pValues[i]).toArray());
		double[] result = new double[pValues.length];
		for (int i = 0; i < order.length; i++) {
			result[order[i]] = adjusted[i];
		}
		return result;
	}

	/**
	 * The same for tests with names, which stay with their values.
	 *
	 * @param pValues the family, each 0 to 1
	 * @return the adjusted values under the same names, in the same order
	 * @throws IllegalArgumentException for a value that is not a p-value
	 */
	public <K> Map<K, Double> adjust(Map<K, Double> pValues) {
		double[] adjusted = adjust(pValues.values().stream().mapToDouble(Double::doubleValue).toArray());
		Map<K, Double> result = new LinkedHashMap<>();
		pValues.keySet().forEach(name -> result.put(name, adjusted[result.size()]));
		return Collections.unmodifiableMap(result);
	}
}
