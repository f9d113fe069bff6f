package org.evenaar.population.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.population.internal.RawTable.Cell;

/** The figures of one dimension beside each other: a row for each combination of all the other dimensions. */
final class Slices {

	/** A row of figures by category; NaN where a figure is missing, and the line of the first of them. */
	record Slice(double[] values, long line) {

		boolean known(int category) {
			return !Double.isNaN(values[category]);
		}
	}

	private Slices() {
	}

	static List<Slice> of(RawTable table, int dimension) {
		int categories = table.dimensions.get(dimension).categories.size();
		Map<Long, Slice> slices = new HashMap<>();
		List<Slice> inOrder = new ArrayList<>();
		for (Cell cell : table.cells) {
			long key = table.key(cell, dimension);
			Slice slice = slices.get(key);
			if (slice == null) {
				double[] values = new double[categories];
				Arrays.fill(values, Double.NaN);
				slice = new Slice(values, cell.line());
				slices.put(key, slice);
				inOrder.add(slice);
			}
			slice.values[cell.places()[dimension]] = cell.figure().state().known() ? cell.figure().value() : Double.NaN;
		}
		return inOrder;
	}

	/** Rounding may make parts differ from their total by one in each part, or by one in a thousand. */
	static boolean same(double total, double sum, int parts) {
		return Math.abs(total - sum) <= Math.max(parts, 0.001 * Math.abs(total));
	}

	/** @return true where the parts add up to the total in every row in which all of them are known, and in one at least */
	static boolean addUp(List<Slice> slices, int total, List<Integer> parts) {
		boolean seen = false;
		for (Slice slice : slices) {
			if (slice.known(total) && parts.stream().allMatch(slice::known)) {
				double sum = parts.stream().mapToDouble(part -> slice.values[part]).sum();
				if (!same(slice.values[total], sum, parts.size())) {
					return false;
				}
				seen = true;
			}
		}
		return seen;
	}
}
