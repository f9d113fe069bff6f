package org.evenaar.statistics.dif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.internal.Require;
import org.evenaar.statistics.proportion.WilsonInterval;

/**
 * What a group answers to an item by matching score: the points of a plot.
 *
 * @param item   name of the item
 * @param group  name of the group
 * @param points ascending by score; bands in which the group has nobody are left out
 */
public record CharacteristicCurve(String item, String group, List<Point> points) {

	/**
	 * One score or band of scores.
	 *
	 * @param least    lowest score of the band
	 * @param most     highest score of the band
	 * @param score    mean score of the people of the group in it
	 * @param people   of the group in the band, above 0
	 * @param share    mean of the item between its lowest (0) and highest (1) score; for two scores the share with the higher
	 * @param interval of the share: Wilson's for two scores. With more it is Wilson's as well, which is then wider than needed,
	 *                 since no item between 0 and 1 varies more than one with two scores
	 */
	public record Point(int least, int most, double score, long people, double share, Interval interval) {
	}

	public CharacteristicCurve {
		points = List.copyOf(points);
	}

	/**
	 * Curves of one item for several groups in the same bands, made on all these groups together.
	 *
	 * @param groups at least one
	 * @param bands  how scores are taken together
	 * @param level  of the intervals, such as 0.95
	 * @return one per group, in the order given
	 * @throws IllegalArgumentException for unknown names or another level
	 */
	public static List<CharacteristicCurve> of(ItemCounts counts, String item, List<String> groups, ScoreBands bands, double level) {
		Require.level(level);
		long[][][] table = counts.table(item, groups);
		int[] places = bands.bands(Arrays.stream(table).mapToLong(Strata::people).toArray());
		int least = counts.leastScore(item);
		List<CharacteristicCurve> curves = new ArrayList<>();
		for (int group = 0; group < groups.size(); group++) {
			List<Point> points = new ArrayList<>();
			for (int from = 0; from < table.length; from = end(places, from)) {
				Band band = Band.of(table, group, from, end(places, from));
				if (band.people > 0) {
					points.add(band.point(least, counts.item(item).categories() - 1, level));
				}
			}
			curves.add(new CharacteristicCurve(item, groups.get(group), points));
		}
		return List.copyOf(curves);
	}

	private static int end(int[] places, int from) {
		int end = from;
		while (end < places.length && places[end] == places[from]) {
			end++;
		}
		return end;
	}

	/** Sums over scores from one up to, and without, another. */
	private record Band(int from, int end, long people, double scores, double answers) {

		static Band of(long[][][] table, int group, int from, int end) {
			long people = 0;
			double scores = 0;
			double answers = 0;
			for (int score = from; score < end; score++) {
				long there = Strata.people(table[score][group]);
				people += there;
				scores += (double) score * there;
				answers += Strata.sum(table[score][group]);
			}
			return new Band(from, end, people, scores, answers);
		}

		Point point(int least, int range, double level) {
			double share = Math.min(1, answers / (people * (double) range));
			return new Point(least + from, least + end - 1, least + scores / people, people, share,
					WilsonInterval.ofShare(share, people, level).get());
		}
	}
}
