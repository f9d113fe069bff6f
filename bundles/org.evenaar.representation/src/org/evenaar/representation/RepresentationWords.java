package org.evenaar.representation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.evenaar.representation.internal.GroupCells;
import org.evenaar.representation.internal.Notes;
import org.evenaar.representation.internal.References;
import org.evenaar.representation.internal.Words;
import org.evenaar.statistics.Interval;

/**
 * The words and figures of a comparison as reports have them, for others that show one.
 *
 * @param reader language: Dutch, or English for anything else
 */
public record RepresentationWords(Locale reader) {

	private Words words() {
		return new Words(reader);
	}

	/** @return headings of a table of groups: group, n, share, population share, ratio, interval, verdict */
	public List<String> columns(Publication publication) {
		return new Notes(publication, words()).columns();
	}

	/** @return the cells of a group, for the same columns; what is hidden says so */
	public List<String> cells(Publication publication, GroupResult group) {
		return GroupCells.of(publication, group, words()).main();
	}

	/** @return heading of the column for {@link #detectable} */
	public String detectableColumn() {
		return words().text("column.detectable");
	}

	/** @return the smallest difference that an analysis of the group finds, in standard deviations; a dash where there is none */
	public String detectable(Publication publication, GroupResult group) {
		return GroupCells.of(publication, group, words()).detectable();
	}

	/** @return what can be said of the representation of the group, without figures */
	public String verdict(GroupResult group) {
		return words().verdict(group);
	}

	/** @return the same in as few words as fit into a cell of a table of pairs */
	public String verdictInCell(GroupResult group) {
		if (!group.ratio().computable()) {
			return verdict(group);
		}
		return words().text("heat." + switch (group.verdict()) {
		case UNDER -> "few";
		case OVER -> "many";
		case ADEQUATE -> "fits";
		case UNDETERMINED -> "open";
		case ABSENT -> group.clearlyUnder() ? "nobodyFew" : "nobody";
		});
	}

	public String ratio(double ratio) {
		return words().ratio(ratio);
	}

	public String interval(Interval interval) {
		return words().text("interval", words().ratio(interval.low()), words().ratio(interval.high()));
	}

	/** @return what a mark of a scale of ratios says, such as 2 or 1/2 */
	public String mark(double ratio) {
		return ratio >= 1 ? words().count((long) ratio) : words().text("chart.fraction", words().count(Math.round(1 / ratio)));
	}

	/** @return what stands at the left end of a scale of ratios */
	public String fewer() {
		return "\u2190 " + words().text("chart.low");
	}

	/** @return what stands at the right end of a scale of ratios */
	public String more() {
		return words().text("chart.high") + " \u2192";
	}

	/** @return what a scale of ratios is */
	public String scale() {
		return words().text("chart.scale");
	}

	public String share(double share) {
		return words().share(share);
	}

	public String count(long people) {
		return words().count(people);
	}

	/** @return what a dimension was compared with: title, date, ages, condition, classification */
	public String reference(DimensionResult dimension) {
		return new References(words()).of(dimension);
	}

	/** @return how many are unknown, where there are any and it may be said */
	public Optional<String> unknown(Publication publication, DimensionResult dimension) {
		return new Notes(publication, words()).unknown(dimension);
	}

	/** @return the tests of all groups at once, a line each */
	public List<String> tests(Publication publication, DimensionResult dimension) {
		return new Notes(publication, words()).tests(dimension);
	}

	public String pairTitle(Publication publication, IntersectionResult pair) {
		return new Notes(publication, words()).pairTitle(pair);
	}

	/** @return how the figures were computed, a paragraph each */
	public List<String> method(Publication publication) {
		return new Notes(publication, words()).method();
	}

	/** @return where the populations come from and on what terms, each once */
	public List<String> sources(Publication publication) {
		return new Notes(publication, words()).sources();
	}
}
