package org.evenaar.statistics.dif;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.evenaar.statistics.reliability.ItemMoments;

/**
 * What has to be known of the answers of everybody to judge the items: per group and item the number of people by matching
 * score and answer, and per group the sums, squares and products of the items. One pass over the answers fills it; who
 * answered what cannot be read from it. Immutable.
 * <p>
 * The matching score of an item is the sum of the matching items, with the item itself always among them (P.W. Holland and
 * D.T. Thayer, 1988). People who left out one of the items are counted as incomplete and take no further part.
 */
public final class ItemCounts {

	/** An answer that is not there. */
	public static final int MISSING = Integer.MIN_VALUE;

	/** The most numbers one table may hold: 32 MB. */
	public static final long MOST_CELLS = 4_000_000;

	private final ItemLayout layout;
	private final long[][] cells;
	private final long[][] moments;
	private final long[] people;
	private final long[] incomplete;

	private ItemCounts(Builder builder) {
		this.layout = builder.layout;
		this.cells = deepCopy(builder.cells);
		this.moments = deepCopy(builder.moments);
		this.people = builder.people.clone();
		this.incomplete = builder.incomplete.clone();
	}

	private static long[][] deepCopy(long[][] table) {
		return Arrays.stream(table).map(long[]::clone).toArray(long[][]::new);
	}

	/**
	 * Counts with all items in the matching score.
	 *
	 * @param items  at least 2, each with a name of its own
	 * @param groups at least 1, each with a name of its own
	 * @throws IllegalArgumentException for other items or groups, and where the table would be larger than
	 *                                  {@link #MOST_CELLS}
	 */
	public static Builder over(List<ScoredItem> items, List<String> groups) {
		return over(items, groups, names(items));
	}

	/**
	 * Counts with some of the items in the matching score, as purification needs.
	 *
	 * @param matching names of items, possibly none
	 * @throws IllegalArgumentException as the other, and for a name that no item has
	 */
	public static Builder over(List<ScoredItem> items, List<String> groups, Set<String> matching) {
		return new Builder(new ItemLayout(items, groups, matching));
	}

	static Set<String> names(List<ScoredItem> items) {
		Set<String> names = new LinkedHashSet<>();
		items.forEach(item -> names.add(item.name()));
		return names;
	}

	/** @return the items in the order of the answers */
	public List<ScoredItem> items() {
		return layout.items;
	}

	public List<String> groups() {
		return layout.groups;
	}

	/** @return names of the items that make up the matching score */
	public Set<String> matching() {
		return layout.matching;
	}

	/** @return people of the group who answered every item */
	public long people(String group) {
		return people[layout.group(group)];
	}

	/** @return people of the group who left out at least one item */
	public long incomplete(String group) {
		return incomplete[layout.group(group)];
	}

	/** @throws IllegalArgumentException for a name that no item has */
	public ScoredItem item(String name) {
		return layout.items.get(layout.item(name));
	}

	/** @return the lowest matching score of an item */
	public int leastScore(String item) {
		int place = layout.item(item);
		return IntStream.range(0, layout.items.size()).filter(i -> i == place || layout.matches[i])
				.map(i -> layout.items.get(i).least()).sum();
	}

	/** @return the number of possible matching scores of an item */
	public int scores(String item) {
		return layout.lengths[layout.item(item)];
	}

	/**
	 * @param score  above {@link #leastScore}, from 0
	 * @param answer above the lowest score of the item, from 0
	 * @return people of the group with this matching score and answer
	 */
	public long count(String group, String item, int score, int answer) {
		int place = layout.item(item);
		return cells[layout.table(layout.group(group), place)][score * layout.items.get(place).categories() + answer];
	}

	/** @return counts of one item by score, group and answer, the groups in the order given */
	long[][][] table(String item, List<String> groups) {
		int place = layout.item(item);
		int answers = layout.items.get(place).categories();
		long[][][] result = new long[layout.lengths[place]][groups.size()][];
		for (int g = 0; g < groups.size(); g++) {
			long[] flat = cells[layout.table(layout.group(groups.get(g)), place)];
			for (int score = 0; score < result.length; score++) {
				result[score][g] = Arrays.copyOfRange(flat, score * answers, (score + 1) * answers);
			}
		}
		return result;
	}

	/** @return variances and covariances of the items in a group */
	public ItemMoments moments(String group) {
		int place = layout.group(group);
		return moments(people[place], moments[place]);
	}

	/** @return variances and covariances of the items in all groups together */
	public ItemMoments moments() {
		long[] sums = new long[moments[0].length];
		for (long[] group : moments) {
			Arrays.setAll(sums, i -> Math.addExact(sums[i], group[i]));
		}
		return moments(Arrays.stream(people).sum(), sums);
	}

	private ItemMoments moments(long n, long[] sums) {
		return ItemMoments.ofSums(layout.items.stream().map(ScoredItem::name).toList(), n, sums);
	}

	/** Collects answers. Not for several threads at once: give each its own and {@link #add(ItemCounts) add} them up. */
	public static final class Builder {

		private final ItemLayout layout;
		private final long[][] cells;
		private final long[][] moments;
		private final long[] people;
		private final long[] incomplete;
		private final int[] above;

		private Builder(ItemLayout layout) {
			int k = layout.items.size();
			int groups = layout.groups.size();
			this.layout = layout;
			this.cells = new long[groups * k][];
			for (int i = 0; i < cells.length; i++) {
				cells[i] = new long[layout.lengths[i % k] * layout.items.get(i % k).categories()];
			}
			this.moments = new long[groups][ItemMoments.sums(k)];
			this.people = new long[groups];
			this.incomplete = new long[groups];
			this.above = new int[k];
		}

		/**
		 * Adds the answers of one person.
		 *
		 * @param answers one per item, or {@link ItemCounts#MISSING}; not kept
		 * @return whether the person answered every item
		 * @throws IllegalArgumentException for an unknown group, another number of answers or an answer outside its item
		 */
		public boolean add(String group, int[] answers) {
			return add(layout.group(group), answers);
		}

		/**
		 * The same with the place of the group in the list of groups.
		 *
		 * @throws IllegalArgumentException as the other
		 */
		public boolean add(int group, int[] answers) {
			if (!layout.above(answers, above)) {
				incomplete[group]++;
				return false;
			}
			addAbove(group, above);
			return true;
		}

		/** Adds a person by answers counted from 0. */
		void addAbove(int group, int[] answers) {
			int score = 0;
			for (int i = 0; i < answers.length; i++) {
				score += layout.matches[i] ? answers[i] : 0;
			}
			int table = layout.table(group, 0);
			long[] products = moments[group];
			int next = answers.length;
			for (int i = 0; i < answers.length; i++) {
				int answer = answers[i];
				int own = layout.matches[i] ? score : score + answer;
				cells[table + i][own * layout.categories[i] + answer]++;
				products[i] += answer;
				for (int j = 0; j <= i; j++) {
					products[next++] += (long) answer * answers[j];
				}
			}
			people[group]++;
		}

		void addIncomplete(int group, long number) {
			incomplete[group] += number;
		}

		/**
		 * Adds all that another table counted.
		 *
		 * @throws IllegalArgumentException if it has other items, groups or matching items
		 */
		public Builder add(ItemCounts other) {
			if (!layout.sameAs(other.layout)) {
				throw new IllegalArgumentException("Only counts over the same items, groups and matching items add up.");
			}
			addTo(cells, other.cells);
			addTo(moments, other.moments);
			addTo(new long[][] { people, incomplete }, new long[][] { other.people, other.incomplete });
			return this;
		}

		private static void addTo(long[][] sums, long[][] others) {
			for (int i = 0; i < sums.length; i++) {
				for (int j = 0; j < sums[i].length; j++) {
					sums[i][j] = Math.addExact(sums[i][j], others[i][j]);
				}
			}
		}

		public ItemCounts build() {
			return new ItemCounts(this);
		}
	}
}
