package org.evenaar.statistics.dif;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** People of a graded response model, one item of which is harder for the second group. */
record RandomAnswers(List<ScoredItem> items, List<String> groups, List<Integer> members, List<int[]> answers) {

	/** @param steps answers above the lowest per item: 1 for wrong or right */
	static RandomAnswers of(long seed, int people, int items, int steps, int groups, double harder) {
		Random random = new Random(seed);
		List<ScoredItem> scored = IntStream.range(0, items).mapToObj(i -> new ScoredItem("i" + i, 0, steps)).toList();
		List<Integer> members = new ArrayList<>();
		List<int[]> answers = new ArrayList<>();
		for (int person = 0; person < people; person++) {
			int group = random.nextInt(groups);
			double trait = random.nextGaussian() - 0.3 * group;
			int[] row = new int[items];
			for (int i = 0; i < items; i++) {
				double lean = 1.2 * trait + 0.4 * (i % 5 - 2) - (i == 0 && group == 1 ? harder : 0);
				double latent = lean + Math.log(1 / (1 - random.nextDouble()) - 1);
				for (int step = 0; step < steps; step++) {
					row[i] += latent > step - (steps - 1) / 2.0 ? 1 : 0;
				}
			}
			members.add(group);
			answers.add(row);
		}
		return new RandomAnswers(scored, IntStream.range(0, groups).mapToObj(g -> "g" + g).toList(), members, answers);
	}

	ItemCounts counts() {
		ItemCounts.Builder builder = ItemCounts.over(items, groups);
		for (int person = 0; person < answers.size(); person++) {
			builder.add(members.get(person), answers.get(person));
		}
		return builder.build();
	}

	Answers held() {
		Answers held = new Answers(items, groups);
		for (int person = 0; person < answers.size(); person++) {
			held.add(groups.get(members.get(person)), answers.get(person));
		}
		return held;
	}

	/** @return sum of the items in these places */
	int score(int person, List<Integer> places) {
		return places.stream().mapToInt(place -> answers.get(person)[place]).sum();
	}
}
