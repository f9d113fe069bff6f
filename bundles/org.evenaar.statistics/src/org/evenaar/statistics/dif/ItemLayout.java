package org.evenaar.statistics.dif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.statistics.reliability.ItemMoments;

/** Items, groups and matching items by name, and where the counts of each are. */
final class ItemLayout {

	final List<ScoredItem> items;
	final List<String> groups;
	final Set<String> matching;
	private final Map<String, Integer> names = new HashMap<>();
	private final Map<String, Integer> groupNames = new HashMap<>();
	final boolean[] matches;
	final int[] categories;
	final int[] lengths;

	ItemLayout(List<ScoredItem> items, List<String> groups, Set<String> matching) {
		this.items = List.copyOf(items);
		this.groups = List.copyOf(groups);
		this.matching = Set.copyOf(matching);
		this.items.forEach(item -> number(names, item.name(), "item"));
		this.groups.forEach(group -> number(groupNames, group, "group"));
		if (this.items.size() < 2 || this.groups.isEmpty()) {
			throw new IllegalArgumentException("Counts of answers need at least two items and one group.");
		}
		this.matching.forEach(this::item);
		this.matches = new boolean[this.items.size()];
		this.categories = this.items.stream().mapToInt(ScoredItem::categories).toArray();
		this.lengths = new int[matches.length];
		lengths();
	}

	private void lengths() {
		long range = 0;
		for (int i = 0; i < matches.length; i++) {
			matches[i] = matching.contains(items.get(i).name());
			range += matches[i] ? categories[i] - 1 : 0;
		}
		long needed = (long) groups.size() * ItemMoments.sums(matches.length);
		for (int i = 0; i < matches.length; i++) {
			long length = range + (matches[i] ? 1 : categories[i]);
			needed += groups.size() * length * categories[i];
			if (needed > ItemCounts.MOST_CELLS) {
				throw new IllegalArgumentException("The scores of " + matches.length + " items in " + groups.size()
						+ " groups make a table of more than " + ItemCounts.MOST_CELLS
						+ " numbers; use fewer items or groups, or coarser scores.");
			}
			lengths[i] = (int) length;
		}
	}

	private static void number(Map<String, Integer> names, String name, String what) {
		if (names.putIfAbsent(name, names.size()) != null) {
			throw new IllegalArgumentException("There are two of " + what + " '" + name + "'.");
		}
	}

	int item(String name) {
		return found(names, name, "item");
	}

	int group(String name) {
		return found(groupNames, name, "group");
	}

	private static int found(Map<String, Integer> names, String name, String what) {
		return Optional.ofNullable(names.get(name))
				.orElseThrow(() -> new IllegalArgumentException("There is no " + what + " '" + name + "'."));
	}

	int table(int group, int item) {
		return group * matches.length + item;
	}

	/** Puts answers, counted from 0, into an array; false where one is missing. */
	boolean above(int[] answers, int[] target) {
		if (answers.length != target.length) {
			throw new IllegalArgumentException("There are " + target.length + " items and " + answers.length + " answers.");
		}
		boolean complete = true;
		for (int i = 0; i < answers.length; i++) {
			ScoredItem item = items.get(i);
			if (answers[i] == ItemCounts.MISSING) {
				complete = false;
			} else if (answers[i] < item.least() || answers[i] > item.most()) {
				throw new IllegalArgumentException("Item '" + item.name() + "' runs from " + item.least() + " to "
						+ item.most() + "; there is an answer " + answers[i] + ".");
			}
			target[i] = answers[i] - item.least();
		}
		return complete;
	}

	boolean sameAs(ItemLayout other) {
		return items.equals(other.items) && groups.equals(other.groups) && matching.equals(other.matching);
	}
}
