package org.evenaar.dataset.internal.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.internal.Messages;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/** Adds up people in the cells of a table. Few cells stand in arrays; of many, only those that people are in are kept. */
final class Cells {

	private static final int DENSE = 1 << 18;
	private static final int MOST = 1_000_000;

	private static final class Sums {
		private long people;
		private double weight;
		private double squared;
	}

	private final List<Dimension> dimensions;
	private final int[] sizes;
	private final boolean weighted;
	private final long[] people;
	private final double[] weights;
	private final double[] squares;
	private final Map<Long, Sums> sparse = new HashMap<>();

	/** @throws DatasetException where the dimensions have more cells together than can be numbered */
	Cells(List<Dimension> dimensions, boolean weighted) throws DatasetException {
		this.dimensions = dimensions;
		this.sizes = dimensions.stream().mapToInt(d -> d.categories().size()).toArray();
		this.weighted = weighted;
		long cells = 1;
		for (int size : sizes) {
			if (cells > Long.MAX_VALUE / size) {
				throw Messages.problem("count.tooManyCells", MOST);
			}
			cells *= size;
		}
		boolean dense = cells <= DENSE;
		this.people = dense ? new long[(int) cells] : null;
		this.weights = dense && weighted ? new double[(int) cells] : null;
		this.squares = dense && weighted ? new double[(int) cells] : null;
	}

	void add(int[] places, long number, double weight, double squared) throws DatasetException {
		long key = 0;
		for (int i = 0; i < sizes.length; i++) {
			key = key * sizes[i] + places[i];
		}
		if (people == null) {
			addSparse(key, number, weight, squared);
			return;
		}
		int cell = (int) key;
		people[cell] += number;
		if (weighted) {
			weights[cell] += weight;
			squares[cell] += squared;
		}
	}

	private void addSparse(long key, long number, double weight, double squared) throws DatasetException {
		Sums sums = sparse.computeIfAbsent(key, k -> new Sums());
		if (sparse.size() > MOST) {
			throw Messages.problem("count.tooManyCells", MOST);
		}
		sums.people += number;
		sums.weight += weight;
		sums.squared += squared;
	}

	CountTable table() {
		CountTable.Builder table = CountTable.over(dimensions);
		if (people == null) {
			sparse.forEach((key, sums) -> add(table, key, sums.people, sums.weight, sums.squared));
		} else {
			for (int cell = 0; cell < people.length; cell++) {
				if (people[cell] > 0) {
					add(table, cell, people[cell], weighted ? weights[cell] : 0, weighted ? squares[cell] : 0);
				}
			}
		}
		return table.build();
	}

	private void add(CountTable.Builder table, long key, long number, double weight, double squared) {
		int[] places = new int[sizes.length];
		long rest = key;
		for (int i = sizes.length - 1; i >= 0; i--) {
			places[i] = (int) (rest % sizes[i]);
			rest /= sizes[i];
		}
		table.add(places, number, weighted ? weight : number, weighted ? squared : number);
	}
}
