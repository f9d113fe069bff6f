package org.evenaar.statistics.dif;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Answers of people in memory, a byte each, for as long as a computation takes: purification matches people anew in every
 * round and cannot be done on counts. Nothing of it is meant to be stored, and people cannot be read from it, only counts. Not for
 * several threads at once.
 */
public final class Answers {

	/** The most answers that are held: 200 MB. */
	public static final long MOST_ANSWERS = 200_000_000;

	private static final int BLOCK = 1 << 12;

	private final List<ScoredItem> items;
	private final List<String> groups;
	private final ItemLayout layout;
	private final long[] incomplete;
	private final int[] above;
	private byte[][] blocks = new byte[16][];
	private int[][] members = new int[16][];
	private long people;

	/** @throws IllegalArgumentException as {@link ItemCounts#over(List, List)} */
	public Answers(List<ScoredItem> items, List<String> groups) {
		this.items = List.copyOf(items);
		this.groups = List.copyOf(groups);
		this.layout = new ItemLayout(items, groups, ItemCounts.names(items));
		this.incomplete = new long[groups.size()];
		this.above = new int[items.size()];
	}

	/**
	 * Adds the answers of one person.
	 *
	 * @param answers one per item, or {@link ItemCounts#MISSING}
	 * @return whether the person answered every item
	 * @throws IllegalArgumentException for an unknown group, another number of answers, an answer outside its item, and for more
	 *                                  than {@link #MOST_ANSWERS} in all
	 */
	public boolean add(String group, int[] answers) {
		int place = layout.group(group);
		if (!layout.above(answers, above)) {
			incomplete[place]++;
			return false;
		}
		if ((people + 1) * above.length > MOST_ANSWERS) {
			throw new IllegalArgumentException("There are more than " + MOST_ANSWERS
					+ " answers, which is more than is held in memory; do without purification, or with fewer items.");
		}
		int block = (int) (people / BLOCK);
		int row = (int) (people % BLOCK);
		if (row == 0) {
			grow(block);
		}
		members[block][row] = place;
		for (int i = 0; i < above.length; i++) {
			blocks[block][row * above.length + i] = (byte) above[i];
		}
		people++;
		return true;
	}

	private void grow(int block) {
		if (block == blocks.length) {
			blocks = Arrays.copyOf(blocks, 2 * block);
			members = Arrays.copyOf(members, 2 * block);
		}
		blocks[block] = new byte[BLOCK * above.length];
		members[block] = new int[BLOCK];
	}

	public List<ScoredItem> items() {
		return items;
	}

	public List<String> groups() {
		return groups;
	}

	/** @return people who answered every item */
	public long people() {
		return people;
	}

	/** @return the counts, with all items in the matching score */
	public ItemCounts counts() {
		return counts(ItemCounts.names(items));
	}

	/**
	 * @param matching names of the items in the matching score; an item itself always is in its own
	 * @throws IllegalArgumentException for a name that no item has
	 */
	public ItemCounts counts(Set<String> matching) {
		ItemCounts.Builder builder = ItemCounts.over(items, groups, matching);
		int k = above.length;
		int[] row = new int[k];
		for (long person = 0; person < people; person++) {
			int block = (int) (person / BLOCK);
			int at = (int) (person % BLOCK);
			for (int i = 0; i < k; i++) {
				row[i] = blocks[block][at * k + i] & 0xff;
			}
			builder.addAbove(members[block][at], row);
		}
		for (int group = 0; group < incomplete.length; group++) {
			builder.addIncomplete(group, incomplete[group]);
		}
		return builder.build();
	}
}
