package org.evenaar.statistics.dif;

import java.util.List;

import org.evenaar.statistics.Counts;

/** Counts of one item from a table by group and score: everything else of the scale stands in as one item, the rest. */
final class OneItem {

	static final String ITEM = "item";

	private final ItemCounts.Builder builder;
	private final ScoredItem item;

	OneItem(ScoredItem item, int leastRest, int mostRest, List<String> groups) {
		this.item = item;
		this.builder = ItemCounts.over(List.of(item, new ScoredItem("rest", leastRest, mostRest)), groups);
	}

	/** @param people per answer, lowest first */
	void add(String group, int score, long... people) {
		for (int answer = 0; answer < people.length; answer++) {
			int given = item.least() + answer;
			for (long person = 0; person < people[answer]; person++) {
				builder.add(group, new int[] { given, score - given });
			}
		}
	}

	ItemCounts counts() {
		return builder.build();
	}

	/** @return an item of the German study of verbal aggression, with women and men */
	static ItemCounts verbal(String matching, String name) {
		OneItem counts = new OneItem(ScoredItem.binary(ITEM), 0, 23, List.of("women", "men"));
		for (String[] line : Counts.lines("verbal_counts.csv")) {
			if (line[0].equals(matching) && line[1].equals(name)) {
				counts.add(line[2], Integer.parseInt(line[3]), Long.parseLong(line[4]), Long.parseLong(line[5]));
			}
		}
		return counts.counts();
	}

	/** @return an item of the anxiety scale with answers 1 to 5, with genders 0 and 1 */
	static ItemCounts anxiety(String name) {
		OneItem counts = new OneItem(new ScoredItem(ITEM, 1, 5), 28, 140, List.of("0", "1"));
		for (String[] line : Counts.lines("anxiety_counts.csv")) {
			if (line[0].equals(name)) {
				long[] people = new long[5];
				for (int i = 0; i < 5; i++) {
					people[i] = Long.parseLong(line[3 + i]);
				}
				counts.add(line[1], Integer.parseInt(line[2]), people);
			}
		}
		return counts.counts();
	}
}
