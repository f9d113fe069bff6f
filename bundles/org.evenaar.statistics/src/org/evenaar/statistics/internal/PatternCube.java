package org.evenaar.statistics.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;
import org.evenaar.statistics.counts.Pattern;

/**
 * Numbers every pattern of some dimensions: along each axis the categories and one more place for 'whatever', so that one
 * pass adds up all margins.
 */
public final class PatternCube {

	/** More patterns than this are not held. */
	public static final long MOST = 1L << 24;

	private final List<Dimension> dimensions;
	private final int[] sizes;
	private final int[] steps;
	private final int length;

	private PatternCube(List<Dimension> dimensions, int length) {
		this.dimensions = dimensions;
		this.length = length;
		this.sizes = dimensions.stream().mapToInt(d -> d.categories().size()).toArray();
		this.steps = new int[sizes.length];
		int step = 1;
		for (int i = sizes.length - 1; i >= 0; i--) {
			steps[i] = step;
			step *= sizes[i] + 1;
		}
	}

	/** @return empty where there are more patterns than can be held */
	public static Optional<PatternCube> over(List<Dimension> dimensions) {
		long length = 1;
		for (Dimension dimension : dimensions) {
			length *= dimension.categories().size() + 1L;
			if (length > MOST) {
				return Optional.empty();
			}
		}
		return Optional.of(new PatternCube(dimensions, (int) length));
	}

	public int length() {
		return length;
	}

	public int axes() {
		return sizes.length;
	}

	/** @return categories of the axis, which is also the place of 'whatever' */
	public int size(int axis) {
		return sizes[axis];
	}

	public int step(int axis) {
		return steps[axis];
	}

	/** @return the place of the pattern along the axis */
	public int place(int pattern, int axis) {
		return pattern / steps[axis] % (sizes[axis] + 1);
	}

	public boolean fixed(int pattern, int axis) {
		return place(pattern, axis) < sizes[axis];
	}

	/** @return how many axes are fixed */
	public int level(int pattern) {
		int level = 0;
		for (int axis = 0; axis < sizes.length; axis++) {
			level += fixed(pattern, axis) ? 1 : 0;
		}
		return level;
	}

	/** @return the pattern with 'whatever' along the axis */
	public int parent(int pattern, int axis) {
		return pattern + (sizes[axis] - place(pattern, axis)) * steps[axis];
	}

	/** @return numbers of people of every pattern; the table must have the cube's dimensions, in any order of categories */
	public long[] people(CountTable table) {
		long[] values = new long[length];
		table.cells().forEach(cell -> values[cell(table, cell)] += cell.people());
		for (int axis = 0; axis < sizes.length; axis++) {
			for (int i = 0; i < length; i++) {
				if (fixed(i, axis)) {
					values[parent(i, axis)] += values[i];
				}
			}
		}
		return values;
	}

	/** @return weights of every pattern */
	public double[] weights(CountTable table) {
		double[] values = new double[length];
		table.cells().forEach(cell -> values[cell(table, cell)] += cell.weight());
		for (int axis = 0; axis < sizes.length; axis++) {
			for (int i = 0; i < length; i++) {
				if (fixed(i, axis)) {
					values[parent(i, axis)] += values[i];
				}
			}
		}
		return values;
	}

	private int cell(CountTable table, CountTable.Cell cell) {
		int index = 0;
		for (int i = 0; i < sizes.length; i++) {
			index += place(table.dimensions().get(i).id(), cell.categories().get(i)) * steps[axis(table.dimensions().get(i).id())];
		}
		return index;
	}

	/** @throws IllegalArgumentException for a dimension or category that the cube does not have */
	public int index(Pattern pattern) {
		int index = length - 1;
		for (Map.Entry<String, String> entry : pattern.categories().entrySet()) {
			int axis = axis(entry.getKey());
			index += (place(entry.getKey(), entry.getValue()) - sizes[axis]) * steps[axis];
		}
		return index;
	}

	public Pattern pattern(int index) {
		Map<String, String> categories = new LinkedHashMap<>();
		for (int axis = 0; axis < sizes.length; axis++) {
			if (fixed(index, axis)) {
				categories.put(dimensions.get(axis).id(), dimensions.get(axis).categories().get(place(index, axis)));
			}
		}
		return new Pattern(categories);
	}

	/** @return which of all patterns are covered by one of these */
	public boolean[] coveredBy(Iterable<Pattern> patterns) {
		boolean[] covered = new boolean[length];
		for (Pattern pattern : patterns) {
			int index = index(pattern);
			for (int i = 0; i < length; i++) {
				covered[i] |= agrees(index, i);
			}
		}
		return covered;
	}

	private boolean agrees(int general, int special) {
		for (int axis = 0; axis < sizes.length; axis++) {
			if (fixed(general, axis) && place(general, axis) != place(special, axis)) {
				return false;
			}
		}
		return true;
	}

	private int axis(String id) {
		for (int axis = 0; axis < sizes.length; axis++) {
			if (dimensions.get(axis).id().equals(id)) {
				return axis;
			}
		}
		throw new IllegalArgumentException("There is no dimension '" + id + "' among "
				+ dimensions.stream().map(Dimension::id).toList() + ".");
	}

	private int place(String id, String category) {
		int place = dimensions.get(axis(id)).indexOf(category);
		if (place < 0) {
			throw new IllegalArgumentException("'" + category + "' is not a category of '" + id + "', which has "
					+ dimensions.get(axis(id)).categories() + ".");
		}
		return place;
	}

	@Override
	public String toString() {
		return "PatternCube" + Arrays.toString(sizes);
	}
}
