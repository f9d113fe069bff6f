package org.evenaar.representation.internal;

import java.util.List;
import java.util.stream.Stream;

import org.evenaar.representation.GroupResult;
import org.evenaar.representation.Publication;
import org.evenaar.statistics.Interval;
import org.evenaar.statistics.representation.ParticipationRatio;

/**
 * A logarithmic scale of ratios, on which half as many and twice as many are as far from 1. What lies beyond its ends is put
 * at them.
 *
 * @param end the ratio at the right end; one over it is at the left end
 */
public record Scale(double end) {

	private static final double LEAST = 2;
	private static final double MOST = 8;

	/** @return a scale that holds all intervals in sight, from twice to eight times either way */
	public static Scale of(Publication publication, List<GroupResult> groups) {
		double end = groups.stream().filter(publication::derived).flatMap(group -> group.ratio().toOptional().stream())
				.map(ParticipationRatio::interval).flatMap(Scale::ends).mapToDouble(Double::doubleValue).max().orElse(LEAST);
		return new Scale(end <= LEAST ? LEAST : end <= 4 ? 4 : MOST);
	}

	private static Stream<Double> ends(Interval interval) {
		return Stream.of(interval.high(), interval.low() > 0 ? 1 / interval.low() : MOST);
	}

	/** @return from 0 at the left end to 1 at the right one */
	public double place(double ratio) {
		if (ratio <= 1 / end) {
			return 0;
		}
		return ratio >= end ? 1 : (Math.log(ratio) / Math.log(end) + 1) / 2;
	}

	public boolean beyond(double ratio) {
		return ratio < 1 / end || ratio > end;
	}

	/** @return ratios to be marked, from left to right */
	public List<Double> marks() {
		return Stream.of(0.125, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0).filter(mark -> !beyond(mark)).toList();
	}

	/** The interval, the ratio and 1 drawn with characters, for where no picture can be. */
	public String bar(ParticipationRatio ratio, int width) {
		char[] line = " ".repeat(width).toCharArray();
		int from = at(ratio.interval().low(), width);
		int to = at(ratio.interval().high(), width);
		for (int i = from; i <= to; i++) {
			line[i] = '─';
		}
		line[at(1, width)] = '│';
		line[at(ratio.ratio(), width)] = '●';
		return new String(line);
	}

	private int at(double ratio, int width) {
		return (int) Math.round(place(ratio) * (width - 1));
	}
}
