package org.evenaar.representation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.evenaar.representation.GroupResult;
import org.evenaar.representation.Publication;
import org.evenaar.page.Markup;
import org.evenaar.statistics.representation.ParticipationRatio;
import org.evenaar.statistics.representation.Verdict;

/**
 * Dots with their intervals against the line of the population, as SVG. Verdicts differ by shape, not by colour alone. Has a
 * title and a description for those who do not see it.
 *
 * @param publication what may be shown
 * @param words       language
 * @param id          unique within the page; letters, digits and hyphens
 * @param title       what is shown
 * @param groups      from above to below
 */
public record IntervalChart(Publication publication, Words words, String id, String title, List<GroupResult> groups) {

	private static final int WIDTH = 760;
	private static final int LEFT = 290;
	private static final int RIGHT = 735;
	private static final int TOP = 34;
	private static final int ROW = 26;
	private static final int LETTERS = 42;

	/** Writes the element; colours come from the page's style sheet. */
	public void write(Markup svg) {
		int height = TOP + groups.size() * ROW + 40;
		Scale scale = Scale.of(publication, groups);
		svg.raw("<svg class=\"chart\" role=\"img\" viewBox=\"0 0 " + WIDTH + " " + height + "\" aria-labelledby=\"" + id + "-t " + id
				+ "-d\" xmlns=\"http://www.w3.org/2000/svg\">\n");
		svg.element("title", "id=\"" + id + "-t\"", title).element("desc", "id=\"" + id + "-d\"", description()).raw("\n");
		ground(svg, scale, height);
		for (int i = 0; i < groups.size(); i++) {
			row(svg, scale, groups.get(i), TOP + i * ROW + ROW / 2);
		}
		svg.raw("</svg>\n");
	}

	private String description() {
		List<String> sentences = new ArrayList<>();
		for (GroupResult group : groups) {
			GroupCells cells = GroupCells.of(publication, group, words);
			sentences.add(publication.derived(group) && group.ratio().computable()
					? cells.label() + ": " + cells.ratio() + " (" + cells.interval() + "), " + cells.verdict()
					: cells.label() + ": " + (publication.derived(group) ? cells.verdict() : words.text("hidden")));
		}
		return words.text("chart.desc", String.join("; ", sentences) + ".");
	}

	private void ground(Markup svg, Scale scale, int height) {
		int bottom = height - 40;
		double low = x(scale, publication.representation().options().band().low());
		double high = x(scale, publication.representation().options().band().high());
		svg.raw("<rect class=\"band\" x=\"" + number(low) + "\" y=\"" + (TOP - 6) + "\" width=\"" + number(high - low) + "\" height=\""
				+ (bottom - TOP + 12) + "\"/>\n");
		for (double mark : scale.marks()) {
			String x = number(x(scale, mark));
			svg.raw("<line class=\"" + (mark == 1 ? "one" : "mark") + "\" x1=\"" + x + "\" x2=\"" + x + "\" y1=\"" + (TOP - 6) + "\" y2=\""
					+ (bottom + 6) + "\"/>");
			svg.raw("<text class=\"tick\" x=\"" + x + "\" y=\"" + (bottom + 20) + "\">").text(tick(mark)).raw("</text>\n");
		}
		svg.raw("<text class=\"end\" x=\"" + LEFT + "\" y=\"" + (TOP - 14) + "\">").text("← " + words.text("chart.low")).raw("</text>");
		svg.raw("<text class=\"end last\" x=\"" + RIGHT + "\" y=\"" + (TOP - 14) + "\">").text(words.text("chart.high") + " →").raw("</text>\n");
		svg.raw("<text class=\"tick\" x=\"" + (LEFT + RIGHT) / 2 + "\" y=\"" + (height - 4) + "\">").text(words.text("chart.scale"))
				.raw("</text>\n");
	}

	private String tick(double mark) {
		return mark >= 1 ? words.count((long) mark) : words.text("chart.fraction", words.count(Math.round(1 / mark)));
	}

	private void row(Markup svg, Scale scale, GroupResult group, int y) {
		String label = group.label().in(words.reader());
		String fits = label.length() <= LETTERS ? label : label.substring(0, LETTERS - 1) + '…';
		svg.raw("<text class=\"label\" x=\"" + (LEFT - 14) + "\" y=\"" + (y + 5) + "\">").text(fits).raw("</text>");
		Optional<ParticipationRatio> ratio = group.ratio().toOptional();
		if (!publication.derived(group) || ratio.isEmpty()) {
			svg.raw("<text class=\"hid\" x=\"" + number(x(scale, 1)) + "\" y=\"" + (y + 5) + "\">")
					.text(words.text(publication.derived(group) ? "none" : "hidden")).raw("</text>\n");
			return;
		}
		String kind = ratio.get().clearlyUnder() ? "under" : group.verdict().key();
		double from = x(scale, ratio.get().interval().low());
		double to = x(scale, ratio.get().interval().high());
		svg.raw("<g class=\"" + kind + "\"><line class=\"interval\" x1=\"" + number(from) + "\" x2=\"" + number(to) + "\" y1=\"" + y
				+ "\" y2=\"" + y + "\"/>");
		dot(svg, group, x(scale, ratio.get().ratio()), y);
		svg.raw("</g>\n");
	}

	/** To the left for too few, to the right for many, round in proportion, hollow where it cannot be told. */
	private static void dot(Markup svg, GroupResult group, double x, int y) {
		boolean under = group.clearlyUnder();
		if (under || group.verdict() == Verdict.OVER) {
			int tip = under ? -7 : 7;
			svg.raw("<path class=\"dot\" d=\"M" + number(x + tip) + " " + y + "L" + number(x - tip * 0.6) + " " + (y - 6) + "V" + (y + 6) + "Z\"/>");
		} else {
			String hollow = group.verdict() == Verdict.ADEQUATE ? "" : " hollow";
			svg.raw("<circle class=\"dot" + hollow + "\" cx=\"" + number(x) + "\" cy=\"" + y + "\" r=\"5\"/>");
		}
	}

	private static double x(Scale scale, double ratio) {
		return LEFT + scale.place(ratio) * (RIGHT - LEFT);
	}

	private static String number(double place) {
		return String.format(Locale.ROOT, "%.1f", place);
	}
}
