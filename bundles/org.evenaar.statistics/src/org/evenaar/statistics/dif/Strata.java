package org.evenaar.statistics.dif;

import java.util.Arrays;
import java.util.List;

/**
 * Counts of one item by stratum of the matching score, group and answer, for some groups in a fixed order.
 *
 * @param counts by stratum, group and answer counted from 0
 */
record Strata(long[][][] counts) {

	static Strata of(ItemCounts all, String item, List<String> groups, ScoreBands bands) {
		long[][][] table = all.table(item, groups);
		int answers = all.item(item).categories();
		long[] people = Arrays.stream(table).mapToLong(Strata::people).toArray();
		int[] places = bands.bands(people);
		long[][][] merged = new long[bands.most(table.length)][groups.size()][answers];
		for (int score = 0; score < table.length; score++) {
			for (int group = 0; group < merged[0].length; group++) {
				for (int answer = 0; answer < answers; answer++) {
					merged[places[score]][group][answer] += table[score][group][answer];
				}
			}
		}
		return new Strata(Arrays.stream(merged).filter(stratum -> people(stratum) > 0).toArray(long[][][]::new));
	}

	static long people(long[][] stratum) {
		return Arrays.stream(stratum).mapToLong(Strata::people).sum();
	}

	static long people(long[] answers) {
		return Arrays.stream(answers).sum();
	}

	/** Sum of the answers, counted from 0. */
	static double sum(long[] answers) {
		double sum = 0;
		for (int i = 1; i < answers.length; i++) {
			sum += (double) i * answers[i];
		}
		return sum;
	}
}
