package org.evenaar.statistics.counts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the cells of a table in the order of their categories: the last dimension runs fastest. */
final class CellIndex {

	private final List<Dimension> dimensions;
	private final List<Map<String, Integer>> places;
	private final long[] steps;

	CellIndex(List<Dimension> dimensions) {
		this.dimensions = dimensions;
		this.places = dimensions.stream().map(CellIndex::numbered).toList();
		this.steps = new long[dimensions.size()];
		long step = 1;
		for (int i = steps.length - 1; i >= 0; i--) {
			steps[i] = step;
			try {
				step = Math.multiplyExact(step, Math.max(1, dimensions.get(i).categories().size()));
			} catch (ArithmeticException e) {
				throw new IllegalArgumentException("A table of these dimensions has too many cells to number.", e);
			}
		}
	}

	private static Map<String, Integer> numbered(Dimension dimension) {
		Map<String, Integer> numbers = new HashMap<>();
		dimension.categories().forEach(category -> numbers.put(category, numbers.size()));
		return numbers;
	}

	long key(List<String> categories) {
		requireLength(categories.size());
		long key = 0;
		for (int i = 0; i < steps.length; i++) {
			Integer place = places.get(i).get(categories.get(i));
			if (place == null) {
				throw new IllegalArgumentException(
						"'" + categories.get(i) + "' is not a category of '" + dimensions.get(i).id() + "'.");
			}
			key += place * steps[i];
		}
		return key;
	}

	long key(int[] indexes) {
		requireLength(indexes.length);
		long key = 0;
		for (int i = 0; i < steps.length; i++) {
			int size = dimensions.get(i).categories().size();
			if (indexes[i] < 0 || indexes[i] >= size) {
				throw new IllegalArgumentException("Dimension '" + dimensions.get(i).id() + "' has " + size
						+ " categories; there is no number " + indexes[i] + ".");
			}
			key += indexes[i] * steps[i];
		}
		return key;
	}

	int[] places(long key) {
		int[] result = new int[steps.length];
		long rest = key;
		for (int i = 0; i < steps.length; i++) {
			result[i] = (int) (rest / steps[i]);
			rest %= steps[i];
		}
		return result;
	}

	private void requireLength(int length) {
		if (length != steps.length) {
			throw new IllegalArgumentException(
					"A cell of this table has " + steps.length + " categories, not " + length + ".");
		}
	}
}
