package org.evenaar.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.evenaar.page.Markup;
import org.evenaar.statistics.accuracy.ShareEstimate;
import org.evenaar.validation.CutOffResult;
import org.evenaar.validation.ValidationPublication;
import org.evenaar.validation.ValidationWords;

/**
 * The share of each group that a cut-off refers, with its interval, as SVG.
 *
 * @param id unique within the page; letters, digits and hyphens
 */
public record ShareChart(ValidationPublication publication, ValidationWords words, String id, CutOffResult cutOff) {

	private static final int WIDTH = 760;
	private static final int LEFT = 290;
	private static final int RIGHT = 735;
	private static final int ROW = 26;
	private static final int TOP = 10;
	private static final int LETTERS = 42;

	public void write(Markup svg) {
		int bottom = TOP + cutOff.groups().size() * ROW;
		svg.raw("<svg class=\"chart\" role=\"img\" viewBox=\"0 0 " + WIDTH + ' ' + (bottom + 26) + "\" aria-labelledby=\"" + id + "-t " + id
				+ "-d\" xmlns=\"http://www.w3.org/2000/svg\">\n");
		svg.element("title", "id=\"" + id + "-t\"", words.text("share.title", words.of(cutOff.label()))).element("desc", "id=\"" + id + "-d\"", description());
		for (int percent = 0; percent <= 100; percent += 25) {
			String x = number(x(percent / 100.0));
			svg.raw("<line class=\"mark\" x1=\"" + x + "\" x2=\"" + x + "\" y1=\"" + TOP + "\" y2=\"" + bottom + "\"/><text class=\"tick\" x=\"" + x
					+ "\" y=\"" + (bottom + 18) + "\">").text(percent + "%").raw("</text>\n");
		}
		for (int i = 0; i < cutOff.groups().size(); i++) {
			row(svg, cutOff.groups().get(i), TOP + i * ROW + ROW / 2);
		}
		svg.raw("</svg>\n");
	}

	private String description() {
		List<String> sentences = new ArrayList<>();
		for (CutOffResult.InGroup each : cutOff.groups()) {
			boolean shown = publication.referred(cutOff, each.group()) && each.referred().computable();
			sentences.add(words.group(each.group()) + ": " + (shown ? words.figures().share(each.referred().get().share()) : words.text("hidden")));
		}
		return String.join("; ", sentences) + '.';
	}

	private void row(Markup svg, CutOffResult.InGroup each, int y) {
		String label = words.group(each.group());
		svg.raw("<text class=\"label\" x=\"" + (LEFT - 14) + "\" y=\"" + (y + 5) + "\">")
				.text(label.length() <= LETTERS ? label : label.substring(0, LETTERS - 1) + '…').raw("</text>");
		if (!publication.referred(cutOff, each.group()) || !each.referred().computable()) {
			svg.raw("<text class=\"hid\" x=\"" + number(x(0.5)) + "\" y=\"" + (y + 5) + "\">").text(words.text("hidden")).raw("</text>\n");
			return;
		}
		ShareEstimate share = each.referred().get();
		svg.raw("<line class=\"interval\" x1=\"" + number(x(share.interval().low())) + "\" x2=\"" + number(x(share.interval().high())) + "\" y1=\"" + y
				+ "\" y2=\"" + y + "\"/><circle class=\"dot" + (each.group().reference() ? "" : " hollow") + "\" cx=\"" + number(x(share.share()))
				+ "\" cy=\"" + y + "\" r=\"5\"/>\n");
	}

	private static double x(double share) {
		return LEFT + share * (RIGHT - LEFT);
	}

	private static String number(double place) {
		return String.format(Locale.ROOT, "%.1f", place);
	}
}
