package org.evenaar.representation.internal;

import java.util.List;
import java.util.OptionalLong;

import org.evenaar.representation.GroupResult;
import org.evenaar.representation.Publication;
import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.representation.ParticipationRatio;

/**
 * The figures of a group as people read them; what is hidden says so.
 *
 * @param hidden whether the number of people is hidden
 */
public record GroupCells(String label, String n, String share, String populationShare, String ratio, String interval,
		String verdict, String detectable, boolean hidden) {

	public static GroupCells of(Publication publication, GroupResult group, Words words) {
		OptionalLong people = publication.people(group);
		boolean derived = publication.derived(group);
		String none = words.text("none");
		String hidden = words.text("hidden");
		Result<ParticipationRatio> ratio = group.ratio();
		return new GroupCells(group.label().in(words.reader()),
				people.isPresent() ? words.count(people.getAsLong()) : hidden,
				derived ? group.share().map(words::share).toOptional().orElse(none) : hidden,
				group.populationShare().map(words::share).toOptional().orElse(none),
				derived ? ratio.map(r -> words.ratio(r.ratio())).toOptional().orElse(none) : hidden,
				derived ? ratio.map(r -> interval(r.interval(), words)).toOptional().orElse(none) : "",
				derived ? words.verdict(group) : "", derived ? group.detectable().map(words::figure).toOptional().orElse(none) : "",
				people.isEmpty());
	}

	private static String interval(Interval interval, Words words) {
		return words.text("interval", words.ratio(interval.low()), words.ratio(interval.high()));
	}

	/** @return the cells of the main table: label, n, share, population share, ratio, interval, verdict */
	public List<String> main() {
		return List.of(label, n, share, populationShare, ratio, interval, verdict);
	}
}
