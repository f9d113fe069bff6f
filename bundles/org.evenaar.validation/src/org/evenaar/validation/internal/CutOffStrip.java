package org.evenaar.validation.internal;

import java.util.List;
import java.util.Locale;

import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.page.Markup;
import org.evenaar.validation.ValidationWords;

/**
 * The cut-offs of each scale on a line of scores, as SVG, each with the groups for which something is known of it. The table of
 * evidence says the same in words; colour only repeats it.
 */
public record CutOffStrip(EvidenceTable table, ValidationWords words) {

	private static final int WIDTH = 760;
	private static final int LEFT = 40;
	private static final int RIGHT = 720;
	private static final int LINE = 34;
	private static final int ROW = 22;

	public void write(Markup html) {
		List<CutOffLine> lines = CutOffLine.of(table);
		if (lines.isEmpty()) {
			return;
		}
		html.element("h3", words.text("heading.strip")).raw("\n");
		for (int i = 0; i < lines.size(); i++) {
			strip(html, "strip-" + i, lines.get(i));
		}
	}

	private void strip(Markup html, String id, CutOffLine line) {
		String name = words.of(line.name());
		int height = LINE + 26 + line.cutOffs().size() * ROW;
		html.raw("<figure><svg class=\"chart strip\" role=\"img\" viewBox=\"0 0 " + WIDTH + ' ' + height + "\" aria-labelledby=\"" + id
				+ "-t\" xmlns=\"http://www.w3.org/2000/svg\">\n");
		html.element("title", "id=\"" + id + "-t\"", words.text("strip.title", name));
		html.raw("<text class=\"end\" x=\"" + LEFT + "\" y=\"14\">").text(name).raw("</text><line class=\"one\" x1=\"" + LEFT + "\" x2=\"" + RIGHT
				+ "\" y1=\"" + LINE + "\" y2=\"" + LINE + "\"/>");
		for (double end : List.of(line.from(), line.to())) {
			html.raw("<text class=\"tick\" x=\"" + number(x(end, line)) + "\" y=\"" + (LINE + 18) + "\">").text(words.figures().format("0.##", end)).raw("</text>\n");
		}
		for (int i = 0; i < line.cutOffs().size(); i++) {
			mark(html, line, line.cutOffs().get(i), LINE + 26 + i * ROW + ROW / 2);
		}
		html.raw("</svg></figure>\n");
	}

	/** A line down to the words of the cut-off, on the side where there is room. */
	private void mark(Markup html, CutOffLine line, CutOff cutOff, int y) {
		double x = x(cutOff.getValue(), line);
		boolean before = x > (LEFT + RIGHT) / 2.0;
		html.raw("<g class=\"" + worst(line, cutOff) + "\"><line class=\"cut\" x1=\"" + number(x) + "\" x2=\"" + number(x) + "\" y1=\"" + (LINE - 8)
				+ "\" y2=\"" + y + "\"/><text class=\"" + (before ? "end last" : "end") + "\" x=\"" + number(before ? x - 6 : x + 6) + "\" y=\"" + (y + 4)
				+ "\">").text(words.of(InstrumentNames.of(cutOff)) + line.known(cutOff, words)).raw("</text></g>\n");
	}

	private static String worst(CutOffLine line, CutOff cutOff) {
		List<String> kinds = line.cells(cutOff).stream().map(ValidationWords::kind).toList();
		return kinds.contains("against") ? "against" : kinds.contains("partly") ? "partly" : kinds.contains("validated") ? "validated" : "none";
	}

	private static double x(double value, CutOffLine line) {
		return LEFT + (value - line.from()) / (line.to() > line.from() ? line.to() - line.from() : 1) * (RIGHT - LEFT);
	}

	private static String number(double place) {
		return String.format(Locale.ROOT, "%.1f", place);
	}
}
