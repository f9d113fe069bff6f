package org.evenaar.validation.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.evenaar.instrument.Groups;
import org.evenaar.instrument.InstrumentNames;
import org.evenaar.instrument.evidence.EvidenceCell;
import org.evenaar.instrument.evidence.EvidenceRow;
import org.evenaar.instrument.evidence.EvidenceTable;
import org.evenaar.model.instrument.CutOff;
import org.evenaar.model.instrument.Scale;
import org.evenaar.page.Markup;
import org.evenaar.rules.Text;

/**
 * The cut-offs of each scale on a line of scores, as SVG, each with the number of groups for which something is known of it.
 * The table of evidence says for which; colour only repeats it.
 */
public record CutOffStrip(EvidenceTable table, Words words) {

	private static final int WIDTH = 760;
	private static final int LEFT = 40;
	private static final int RIGHT = 720;
	private static final int LINE = 34;
	private static final int ROW = 22;

	public void write(Markup html) {
		Map<Scale, List<CutOff>> scales = new LinkedHashMap<>();
		for (CutOff cutOff : table.instrument().getCutOffs()) {
			scales.computeIfAbsent(cutOff.getScale(), scale -> new java.util.ArrayList<>()).add(cutOff);
		}
		if (scales.isEmpty()) {
			return;
		}
		html.element("h3", words.text("heading.strip")).raw("\n");
		int place = 0;
		for (Map.Entry<Scale, List<CutOff>> scale : scales.entrySet()) {
			Text name = scale.getKey() == null ? InstrumentNames.brief(table.instrument()) : InstrumentNames.of(scale.getKey());
			strip(html, "strip-" + place++, words.of(name), scale.getKey(), scale.getValue());
		}
	}

	private void strip(Markup html, String id, String name, Scale scale, List<CutOff> cutOffs) {
		double low = cutOffs.stream().mapToDouble(CutOff::getValue).min().orElse(0);
		double high = cutOffs.stream().mapToDouble(CutOff::getValue).max().orElse(0);
		double from = scale != null && scale.isBounded() ? Math.min(scale.getMinimum(), low) : Math.min(0, low);
		double to = scale != null && scale.isBounded() ? Math.max(scale.getMaximum(), high) : high + Math.max(1, (high - from) / 4);
		int height = LINE + 26 + cutOffs.size() * ROW;
		html.raw("<figure><svg class=\"chart strip\" role=\"img\" viewBox=\"0 0 " + WIDTH + ' ' + height + "\" aria-labelledby=\"" + id
				+ "-t\" xmlns=\"http://www.w3.org/2000/svg\">\n");
		html.element("title", "id=\"" + id + "-t\"", words.text("strip.title", name));
		html.raw("<text class=\"end\" x=\"" + LEFT + "\" y=\"14\">").text(name).raw("</text><line class=\"one\" x1=\"" + LEFT + "\" x2=\"" + RIGHT
				+ "\" y1=\"" + LINE + "\" y2=\"" + LINE + "\"/>");
		for (double end : List.of(from, to)) {
			html.raw("<text class=\"tick\" x=\"" + number(x(end, from, to)) + "\" y=\"" + (LINE + 18) + "\">").text(words.figures().format("0.##", end)).raw("</text>\n");
		}
		for (int i = 0; i < cutOffs.size(); i++) {
			mark(html, cutOffs.get(i), x(cutOffs.get(i).getValue(), from, to), LINE + 26 + i * ROW + ROW / 2);
		}
		html.raw("</svg></figure>\n");
	}

	/** A line down to the words of the cut-off, on the side where there is room. */
	private void mark(Markup html, CutOff cutOff, double x, int y) {
		boolean before = x > (LEFT + RIGHT) / 2.0;
		html.raw("<g class=\"" + worst(cutOff) + "\"><line class=\"cut\" x1=\"" + number(x) + "\" x2=\"" + number(x) + "\" y1=\"" + (LINE - 8) + "\" y2=\"" + y
				+ "\"/><text class=\"" + (before ? "end last" : "end") + "\" x=\"" + number(before ? x - 6 : x + 6) + "\" y=\"" + (y + 4) + "\">")
				.text(words.of(InstrumentNames.of(cutOff)) + known(cutOff)).raw("</text></g>\n");
	}

	/** For which groups of the table something is known. */
	private String known(CutOff cutOff) {
		List<EvidenceCell> cells = cells(cutOff);
		List<String> told = new java.util.ArrayList<>();
		for (int i = 0; i < cells.size(); i++) {
			if (!cells.get(i).judgements().isEmpty()) {
				told.add(words.of(Groups.shipped().label(table.groups().get(i))) + ": " + words.state(cells.get(i)).toLowerCase(Locale.ROOT));
			}
		}
		return told.isEmpty() ? "" : " (" + words.and(told, 2) + ')';
	}

	private String worst(CutOff cutOff) {
		List<String> kinds = cells(cutOff).stream().map(Words::kind).toList();
		return kinds.contains("against") ? "against" : kinds.contains("partly") ? "partly" : kinds.contains("validated") ? "validated" : "none";
	}

	private List<EvidenceCell> cells(CutOff cutOff) {
		return table.row(EvidenceRow.Kind.CUT_OFF, cutOff.getId()).map(EvidenceRow::cells).orElse(List.of());
	}

	private static double x(double value, double from, double to) {
		return LEFT + (value - from) / (to > from ? to - from : 1) * (RIGHT - LEFT);
	}

	private static String number(double place) {
		return String.format(Locale.ROOT, "%.1f", place);
	}
}
