package org.evenaar.representation.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.evenaar.representation.DimensionResult;
import org.evenaar.representation.GroupResult;
import org.evenaar.representation.IntersectionResult;
import org.evenaar.representation.Publication;
import org.evenaar.page.Markup;
import org.evenaar.statistics.counts.Pattern;
import org.evenaar.statistics.representation.Verdict;

/** Pairs of groups as a table: in each cell the ratio and the verdict in words; colour only repeats it. */
public record HeatMap(Publication publication, Words words, IntersectionResult pair) {

	private static final int MOST_CELLS = 2000;

	public void write(Markup html) {
		List<String> rows = pair.reference().dimension(pair.first()).categories();
		List<String> columns = pair.reference().dimension(pair.second()).categories();
		boolean turned = columns.size() > rows.size();
		if ((long) rows.size() * columns.size() > MOST_CELLS) {
			html.element("p", "class=\"note\"", words.text("heat.large", words.count((long) rows.size() * columns.size()))).raw("\n");
			return;
		}
		Map<Pattern, GroupResult> groups = pair.groups().stream().collect(Collectors.toMap(GroupResult::pattern, Function.identity()));
		String down = turned ? pair.second() : pair.first();
		String across = turned ? pair.first() : pair.second();
		html.raw("<div class=\"wide\"><table class=\"heat\">\n").element("caption", words.text("pair.caption")).raw("<thead><tr><td></td>");
		for (String column : turned ? rows : columns) {
			html.element("th", "scope=\"col\"", label(across, column));
		}
		html.raw("</tr></thead>\n<tbody>\n");
		for (String row : turned ? columns : rows) {
			html.raw("<tr>").element("th", "scope=\"row\"", label(down, row));
			for (String column : turned ? rows : columns) {
				cell(html, groups.get(Pattern.of(down, row).and(across, column)));
			}
			html.raw("</tr>\n");
		}
		html.raw("</tbody></table></div>\n");
	}

	private void cell(Markup html, GroupResult group) {
		html.raw("<td class=\"" + kind(publication, group) + "\">");
		if (!publication.derived(group)) {
			html.element("span", words.text("hidden"));
		} else if (!group.ratio().computable()) {
			html.element("span", words.verdict(group));
		} else {
			html.element("b", words.ratio(group.ratio().get().ratio())).element("span", words.text("heat." + word(group)));
		}
		html.raw("</td>");
	}

	private static String word(GroupResult group) {
		return switch (group.verdict()) {
		case UNDER -> "few";
		case OVER -> "many";
		case ADEQUATE -> "fits";
		case UNDETERMINED -> "open";
		case ABSENT -> group.clearlyUnder() ? "nobodyFew" : "nobody";
		};
	}

	/** @return a class of the style sheet */
	public static String kind(Publication publication, GroupResult group) {
		if (!publication.derived(group) || !group.ratio().computable()) {
			return "hid";
		}
		return group.clearlyUnder() ? "under" : group.verdict() == Verdict.ABSENT ? "undetermined" : group.verdict().key();
	}

	private String label(String dimension, String category) {
		return publication.representation().dimensions().stream().filter(d -> d.id().equals(dimension)).findFirst()
				.map((DimensionResult d) -> d.population().label(dimension, category).in(words.reader())).orElse(category);
	}
}
