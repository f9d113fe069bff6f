package org.evenaar.ui.internal.representation;

import java.util.List;
import java.util.Optional;

import org.evenaar.representation.DimensionResult;
import org.evenaar.representation.GroupResult;
import org.evenaar.representation.Publication;
import org.evenaar.representation.RatioScale;
import org.evenaar.representation.RepresentationWords;
import org.evenaar.statistics.representation.ParticipationRatio;
import org.evenaar.statistics.representation.RatioBand;

/**
 * A dot with its interval for each group, against the population: what is drawn, without how.
 *
 * @param marks a line each, in the order of the groups
 * @param scale where ratios stand
 * @param band  what counts as in proportion
 */
record RatioChart(List<Mark> marks, RatioScale scale, RatioBand band) {

	/**
	 * One group.
	 *
	 * @param label   its name
	 * @param shape   what its verdict looks like
	 * @param ratio   the dot and its interval; empty where there is no ratio
	 * @param verdict in words
	 * @param figures ratio and interval in words; empty where there are none
	 */
	record Mark(String label, Shape shape, Optional<ParticipationRatio> ratio, String verdict, String figures) {
	}

	static RatioChart of(Publication publication, DimensionResult dimension, RepresentationWords words) {
		List<Mark> marks = dimension.groups().stream().map(group -> mark(group, words)).toList();
		return new RatioChart(marks, RatioScale.of(publication, dimension.groups()), publication.representation().options().band());
	}

	private static Mark mark(GroupResult group, RepresentationWords words) {
		Optional<ParticipationRatio> ratio = group.ratio().toOptional();
		return new Mark(group.label().in(words.reader()), Shape.of(group), ratio, words.verdict(group),
				ratio.map(r -> words.ratio(r.ratio()) + " (" + words.interval(r.interval()) + ")").orElse(""));
	}

	/** @return all of it in words, for those who hear it */
	String description() {
		StringBuilder text = new StringBuilder();
		for (Mark mark : marks) {
			text.append(text.isEmpty() ? "" : "; ").append(mark.label()).append(": ")
					.append(mark.figures().isEmpty() ? mark.verdict() : mark.figures() + ", " + mark.verdict());
		}
		return text.toString();
	}
}
