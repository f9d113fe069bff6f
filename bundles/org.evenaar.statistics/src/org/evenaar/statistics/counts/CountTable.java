package org.evenaar.statistics.counts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts of people over one or more dimensions. Immutable. Cells that are not named hold nobody, so that a table over
 * many dimensions costs no more than the cells that people are in.
 * <p>
 * With survey weights a cell also carries the sum of the weights of its people and the sum of their squares, which is
 * all that weighted shares and effective sample sizes need. Without weights both are equal to the number of people.
 */
public final class CountTable {

	/** Category of people whose value is not known. */
	public static final String UNKNOWN = "unknown";

	/**
	 * One cell.
	 *
	 * @param categories    a category per dimension, in the order of the dimensions
	 * @param people        number of people, 0 or more
	 * @param weight        sum of their weights, 0 or more
	 * @param squaredWeight sum of the squares of their weights, 0 or more
	 */
	public record Cell(List<String> categories, long people, double weight, double squaredWeight) {

		public Cell {
			categories = List.copyOf(categories);
		}
	}

	private final List<Dimension> dimensions;
	private final CellIndex index;
	private final long[] keys;
	private final long[] people;
	private final double[] weights;
	private final double[] squaredWeights;

	private CountTable(Builder builder) {
		this.dimensions = builder.dimensions;
		this.index = builder.index;
		this.keys = builder.sums.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
		this.people = new long[keys.length];
		this.weights = new double[keys.length];
		this.squaredWeights = new double[keys.length];
		for (int i = 0; i < keys.length; i++) {
			Sums sums = builder.sums.get(keys[i]);
			people[i] = sums.people;
			weights[i] = sums.weight;
			squaredWeights[i] = sums.squaredWeight;
		}
	}

	/**
	 * @param dimensions each with an id of its own; none at all makes a table of one cell
	 * @throws IllegalArgumentException if two dimensions have one id, or there are more cells than a long can number
	 */
	public static Builder over(List<Dimension> dimensions) {
		return new Builder(dimensions);
	}

	/** Collects cells. What is added to one cell more than once adds up. */
	public static final class Builder {

		private final List<Dimension> dimensions;
		private final CellIndex index;
		private final Map<Long, Sums> sums = new HashMap<>();

		private Builder(List<Dimension> dimensions) {
			this.dimensions = List.copyOf(dimensions);
			Set<String> ids = new HashSet<>();
			for (Dimension dimension : this.dimensions) {
				if (!ids.add(dimension.id())) {
					throw new IllegalArgumentException("A table has dimension '" + dimension.id() + "' twice.");
				}
			}
			this.index = new CellIndex(this.dimensions);
		}

		/**
		 * Adds people without weights.
		 *
		 * @param categories a category per dimension, in the order of the dimensions
		 * @param number     0 or more
		 * @throws IllegalArgumentException if a category is not in its dimension, their number is wrong or the number
		 *                                  of people is negative
		 */
		public Builder add(List<String> categories, long number) {
			return add(categories, number, number, number);
		}

		/**
		 * Adds people with the sum and the sum of squares of their weights.
		 *
		 * @throws IllegalArgumentException if a category is not in its dimension, their number is wrong, or a number is
		 *                                  negative or not finite
		 */
		public Builder add(List<String> categories, long number, double weight, double squaredWeight) {
			return add(index.key(categories), number, weight, squaredWeight);
		}

		/**
		 * The same with the places of the categories instead of their ids.
		 *
		 * @throws IllegalArgumentException as the others
		 */
		public Builder add(int[] categoryIndexes, long number, double weight, double squaredWeight) {
			return add(index.key(categoryIndexes), number, weight, squaredWeight);
		}

		private Builder add(long key, long number, double weight, double squaredWeight) {
			if (number < 0) {
				throw new IllegalArgumentException("A number of people cannot be negative: " + number + ".");
			}
			if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY && squaredWeight >= 0
					&& squaredWeight < Double.POSITIVE_INFINITY)) {
				throw new IllegalArgumentException("Weights must be finite numbers of 0 or more: " + weight
						+ ", squared " + squaredWeight + ".");
			}
			if (number == 0 && weight == 0) {
				return this;
			}
			Sums cell = sums.computeIfAbsent(key, k -> new Sums());
			cell.people = Math.addExact(cell.people, number);
			cell.weight += weight;
			cell.squaredWeight += squaredWeight;
			return this;
		}

		/** @return the table of what was added so far; the builder may go on */
		public CountTable build() {
			return new CountTable(this);
		}
	}

	private static final class Sums {
		private long people;
		private double weight;
		private double squaredWeight;
	}

	public List<Dimension> dimensions() {
		return dimensions;
	}

	/** @throws IllegalArgumentException if the table does not have the dimension */
	public Dimension dimension(String id) {
		return dimensions.get(place(id));
	}

	public boolean has(String id) {
		return dimensions.stream().anyMatch(d -> d.id().equals(id));
	}

	/** @return all people of the table */
	public long people() {
		long sum = 0;
		for (long cell : people) {
			sum = Math.addExact(sum, cell);
		}
		return sum;
	}

	/** @return the sum of the weights of all people, equal to {@link #people()} without weights */
	public double weight() {
		return weighted() ? Arrays.stream(weights).sum() : people();
	}

	/** @return the sum of the squared weights of all people, equal to {@link #people()} without weights */
	public double squaredWeight() {
		return weighted() ? Arrays.stream(squaredWeights).sum() : people();
	}

	/** @return whether any cell has weights other than 1 a person */
	public boolean weighted() {
		return IntStream.range(0, keys.length).anyMatch(i -> weights[i] != people[i] || squaredWeights[i] != people[i]);
	}

	/**
	 * Adds up over all dimensions that are not named.
	 *
	 * @param dimensionIds the dimensions to keep, in the order wanted; none gives a table of one cell
	 * @throws IllegalArgumentException if the table does not have one of them or one is named twice
	 */
	public CountTable margin(List<String> dimensionIds) {
		if (new LinkedHashSet<>(dimensionIds).size() != dimensionIds.size()) {
			throw new IllegalArgumentException("A margin names a dimension twice: " + dimensionIds + ".");
		}
		int[] places = dimensionIds.stream().mapToInt(this::place).toArray();
		Builder builder = over(Arrays.stream(places).mapToObj(dimensions::get).toList());
		for (int i = 0; i < keys.length; i++) {
			int[] from = index.places(keys[i]);
			builder.add(Arrays.stream(places).map(p -> from[p]).toArray(), people[i], weights[i], squaredWeights[i]);
		}
		return builder.build();
	}

	/**
	 * Leaves out the people of one category and the category itself, such as unknown.
	 *
	 * @return this table where the dimension does not have the category
	 * @throws IllegalArgumentException if the table does not have the dimension
	 */
	public CountTable without(String dimension, String category) {
		Dimension old = dimension(dimension);
		if (old.indexOf(category) < 0) {
			return this;
		}
		Dimension rest = new Dimension(old.id(), old.categories().stream().filter(c -> !c.equals(category)).toList());
		int[] target = old.categories().stream().mapToInt(rest::indexOf).toArray();
		return mapped(place(dimension), rest, target);
	}

	/**
	 * Merges or renames the categories of a dimension.
	 *
	 * @param dimension        the dimension to replace
	 * @param target           what comes in its place; may have an id of its own
	 * @param categoryToTarget for every old category one of the target's
	 * @throws IllegalArgumentException if an old category is not mapped, or to none of the target's categories
	 */
	public CountTable regroup(String dimension, Dimension target, Map<String, String> categoryToTarget) {
		Dimension old = dimension(dimension);
		int[] places = new int[old.categories().size()];
		for (int i = 0; i < places.length; i++) {
			String category = old.categories().get(i);
			String to = categoryToTarget.get(category);
			if (to == null) {
				throw new IllegalArgumentException("Category '" + category + "' of '" + dimension
						+ "' is not mapped to a category of '" + target.id() + "'.");
			}
			places[i] = target.indexOf(to);
			if (places[i] < 0) {
				throw new IllegalArgumentException("'" + to + "' is not a category of '" + target.id() + "'.");
			}
		}
		return mapped(place(dimension), target, places);
	}

	private CountTable mapped(int at, Dimension target, int[] to) {
		List<Dimension> changed = new ArrayList<>(dimensions);
		changed.set(at, target);
		Builder builder = over(changed);
		for (int i = 0; i < keys.length; i++) {
			int[] places = index.places(keys[i]);
			places[at] = to[places[at]];
			if (places[at] >= 0) {
				builder.add(places, people[i], weights[i], squaredWeights[i]);
			}
		}
		return builder.build();
	}

	/** @return the cells that are not empty, in the order of the categories (last dimension runs fastest) */
	public Stream<Cell> cells() {
		return IntStream.range(0, keys.length).mapToObj(this::at);
	}

	/**
	 * @return the cell of these categories, one per dimension; a cell of zeros where nobody is in it
	 * @throws IllegalArgumentException if a category is not in its dimension or their number is wrong
	 */
	public Cell cell(List<String> categories) {
		int found = Arrays.binarySearch(keys, index.key(categories));
		return found < 0 ? new Cell(categories, 0, 0, 0) : at(found);
	}

	private Cell at(int i) {
		int[] places = index.places(keys[i]);
		List<String> names = IntStream.range(0, places.length)
				.mapToObj(d -> dimensions.get(d).categories().get(places[d])).toList();
		return new Cell(names, people[i], weights[i], squaredWeights[i]);
	}

	private int place(String id) {
		for (int i = 0; i < dimensions.size(); i++) {
			if (dimensions.get(i).id().equals(id)) {
				return i;
			}
		}
		throw new IllegalArgumentException("There is no dimension '" + id + "' in this table; it has "
				+ dimensions.stream().map(Dimension::id).toList() + ".");
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof CountTable that && dimensions.equals(that.dimensions) && Arrays.equals(keys, that.keys)
				&& Arrays.equals(people, that.people) && Arrays.equals(weights, that.weights)
				&& Arrays.equals(squaredWeights, that.squaredWeights);
	}

	@Override
	public int hashCode() {
		return 31 * dimensions.hashCode() + Arrays.hashCode(people);
	}

	/** @return dimensions and number of people; no cells, as small ones do not belong in a log */
	@Override
	public String toString() {
		return "CountTable" + dimensions.stream().map(Dimension::id).toList() + " of " + people() + " people";
	}
}
