package org.evenaar.validation;

import java.util.ArrayList;
import java.util.List;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.dif.ItemCounts;
import org.evenaar.statistics.proportion.WilsonInterval;

/**
 * How an item is answered in a group as the total score rises, to be drawn: mean item score, on a scale of 0 to 1, in bands of
 * neighbouring total scores with enough people. Where few people of a band answered otherwise than the rest, it goes together
 * with the next, so that the drawing shows no small number.
 *
 * @param group  the group
 * @param points from low to high total scores; none where there are too few people
 */
public record ItemCurve(ResponseGroup group, List<Point> points) {

	private static final int BANDS = 8;

	/**
	 * One band.
	 *
	 * @param score    mean total score of its people
	 * @param mean     mean item score, 0 for the lowest and 1 for the highest answer
	 * @param interval of the mean
	 */
	public record Point(double score, double mean, Interval interval) {
	}

	public ItemCurve {
		points = List.copyOf(points);
	}

	/** @param smallest numbers of 1 up to this, itself excluded, may not be told */
	static ItemCurve of(Responses responses, ResponseItem item, ResponseGroup group, long smallest, double level) {
		List<Band> bands = new ArrayList<>();
		ItemCounts counts = responses.counts();
		long enough = Math.max(smallest, (group.people() + BANDS - 1) / BANDS);
		Band open = new Band(counts.item(item.id()).categories());
		for (int score = 0; score < counts.scores(item.id()); score++) {
			for (int answer = 0; answer < open.answers.length; answer++) {
				open.add((double) counts.leastScore(item.id()) + score, answer, counts.count(group.value(), item.id(), score, answer));
			}
			if (open.people >= enough) {
				bands.add(open);
				open = new Band(open.answers.length);
			}
		}
		if (!bands.isEmpty()) {
			bands.getLast().add(open);
		}
		return new ItemCurve(group, merged(bands, smallest).stream().map(band -> band.point(level)).toList());
	}

	private static List<Band> merged(List<Band> bands, long smallest) {
		List<Band> merged = new ArrayList<>();
		for (Band band : bands) {
			if (!merged.isEmpty() && merged.getLast().tells(smallest)) {
				merged.getLast().add(band);
			} else {
				merged.add(band);
			}
		}
		while (merged.size() > 1 && merged.getLast().tells(smallest)) {
			Band last = merged.removeLast();
			merged.getLast().add(last);
		}
		return merged.size() == 1 && merged.getFirst().tells(smallest) ? List.of() : merged;
	}

	/** People with neighbouring total scores. */
	private static final class Band {

		private final long[] answers;
		private long people;
		private double scores;

		Band(int categories) {
			this.answers = new long[categories];
		}

		void add(double score, int answer, long number) {
			answers[answer] += number;
			people += number;
			scores += score * number;
		}

		void add(Band other) {
			for (int i = 0; i < answers.length; i++) {
				answers[i] += other.answers[i];
			}
			people += other.people;
			scores += other.scores;
		}

		/** A small number of people gave another than the lowest answer, or another than the highest. */
		boolean tells(long smallest) {
			return small(people - answers[0], smallest) || small(people - answers[answers.length - 1], smallest);
		}

		private static boolean small(long number, long smallest) {
			return number > 0 && number < smallest;
		}

		Point point(double level) {
			double sum = 0;
			double squares = 0;
			for (int i = 0; i < answers.length; i++) {
				double share = i / (answers.length - 1.0);
				sum += share * answers[i];
				squares += share * share * answers[i];
			}
			double mean = Math.clamp(sum / people, 0, 1);
			// Wilson's interval with as many people as would give a share the same spread.
			double spread = squares / people - mean * mean;
			double size = spread <= 0 ? people : Math.max(people, people * mean * (1 - mean) / spread);
			return new Point(scores / people, mean, WilsonInterval.ofShare(mean, size, level).get());
		}
	}
}
