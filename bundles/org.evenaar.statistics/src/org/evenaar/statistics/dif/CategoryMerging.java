package org.evenaar.statistics.dif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.evenaar.statistics.internal.Require;

/** Takes answers together that too few people of some group gave. */
final class CategoryMerging {

	private CategoryMerging() {
	}

	/**
	 * @param table  by score, group and answer
	 * @param fewest people in every group for an answer to stand by itself
	 * @return answers that go together, lowest first
	 */
	static List<List<Integer>> of(long[][][] table, long fewest) {
		Require.count(fewest);
		long[][] totals = new long[table[0].length][table[0][0].length];
		for (long[][] score : table) {
			for (int group = 0; group < totals.length; group++) {
				for (int answer = 0; answer < totals[group].length; answer++) {
					totals[group][answer] += score[group][answer];
				}
			}
		}
		List<List<Integer>> merged = new ArrayList<>();
		boolean alone = false;
		for (int i = 0; i < totals[0].length; i++) {
			int answer = i;
			if (Arrays.stream(totals).allMatch(group -> group[answer] == 0)) {
				continue;
			}
			boolean enough = Arrays.stream(totals).allMatch(group -> group[answer] >= fewest);
			if (merged.isEmpty() || enough && alone) {
				merged.add(new ArrayList<>());
			}
			merged.getLast().add(answer);
			alone |= enough;
		}
		return alone ? merged : List.of();
	}

	static long[][][] apply(long[][][] table, List<List<Integer>> merged) {
		return Arrays.stream(table).map(score -> Arrays.stream(score)
				.map(group -> merged.stream().mapToLong(answers -> answers.stream().mapToLong(answer -> group[answer]).sum())
						.toArray()).toArray(long[][]::new)).toArray(long[][][]::new);
	}
}
