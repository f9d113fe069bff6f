package org.evenaar.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.page.Markup;
import org.evenaar.validation.ValidationWords;

/**
 * The cut-offs of each scale on a line of scores, as SVG, and in words for which groups something is known of them; colour only
 * repeats it.
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
		List<CutOff> rows = rows(line);
		for (int i = 0; i < rows.size(); i++) {
			String x = number(x(rows.get(i).getValue(), line));
			html.raw("<g class=\"" + worst(line, rows.get(i)) + "\"><line class=\"cut\" x1=\"" + x + "\" x2=\"" + x + "\" y1=\"" + (LINE - 8) + "\" y2=\"" + y(i)
					+ "\"/></g>\n");
		}
		for (int i = 0; i < rows.size(); i++) {
			name(html, rows.get(i), x(rows.get(i).getValue(), line), y(i));
		}
		html.raw("</svg></figure>\n");
		known(html, line);
	}

	/** Names before their marks from low to high, then names behind them from high to low, so that few marks cross a name. */
	private static List<CutOff> rows(CutOffLine line) {
		List<CutOff> rows = new ArrayList<>(line.cutOffs().stream().filter(cutOff -> before(x(cutOff.getValue(), line))).toList());
		rows.addAll(line.cutOffs().reversed().stream().filter(cutOff -> !before(x(cutOff.getValue(), line))).toList());
		return rows;
	}

	private static int y(int row) {
		return LINE + 26 + row * ROW + ROW / 2;
	}

	/** Whether the name stands before the mark: on the side where there is room. */
	private static boolean before(double x) {
		return x > (LEFT + RIGHT) / 2.0;
	}

	private void name(Markup html, CutOff cutOff, double x, int y) {
		html.raw("<text class=\"" + (before(x) ? "end last" : "end") + "\" x=\"" + number(before(x) ? x - 6 : x + 6) + "\" y=\"" + (y + 4) + "\">")
				.text(words.of(InstrumentNames.of(cutOff))).raw("</text>\n");
	}

	/** In words, where something is known. */
	private void known(Markup html, CutOffLine line) {
		List<String> told = line.cutOffs().stream().filter(cutOff -> !line.known(cutOff, words).isEmpty())
				.map(cutOff -> words.of(InstrumentNames.of(cutOff)) + line.known(cutOff, words)).toList();
		if (!told.isEmpty()) {
			html.raw("<ul>");
			told.forEach(each -> html.element("li", each));
			html.raw("</ul>\n");
		}
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
