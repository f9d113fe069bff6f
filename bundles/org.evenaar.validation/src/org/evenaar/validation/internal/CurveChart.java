package org.evenaar.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.evenaar.page.Markup;
import org.evenaar.validation.ItemCurve;
import org.evenaar.validation.ResponseGroup;
import org.evenaar.validation.ResponseItem;
import org.evenaar.validation.ValidationWords;

/**
 * How an item is answered as the total score rises, a line for each group with intervals, as SVG. Groups differ by the shape of
 * their points and lines, not by colour alone. Has a title and a description for those who do not see it.
 *
 * @param id     unique within the page; letters, digits and hyphens
 * @param curves one for each group, in the order of the legend
 * @param least  lowest total score
 * @param most   highest total score
 */
public record CurveChart(ValidationWords words, String id, ResponseItem item, List<ItemCurve> curves, int least, int most) {

	private static final int WIDTH = 300;
	private static final int HEIGHT = 220;
	private static final int LEFT = 44;
	private static final int RIGHT = 288;
	private static final int TOP = 14;
	private static final int BOTTOM = 178;

	/** Writes which line is which group. */
	public static void legend(Markup html, ValidationWords words, List<ResponseGroup> groups) {
		html.raw("<ul class=\"lines\">");
		for (int i = 0; i < groups.size(); i++) {
			html.raw("<li><svg class=\"curve\" viewBox=\"0 0 44 14\" width=\"44\" height=\"14\" aria-hidden=\"true\"><g class=\"g" + i
					+ "\"><path class=\"line\" d=\"M2 7H42\"/>");
			point(html, i, 22, 7);
			html.raw("</g></svg> ").text(words.group(groups.get(i))).raw("</li>");
		}
		html.raw("</ul>\n");
	}

	/** Writes the figure; colours come from the page's style sheet. */
	public void write(Markup svg) {
		String label = words.of(item.label());
		svg.raw("<figure>").element("figcaption", label).raw("<svg class=\"curve\" role=\"img\" viewBox=\"0 0 " + WIDTH + ' ' + HEIGHT
				+ "\" aria-labelledby=\"" + id + "-t " + id + "-d\" xmlns=\"http://www.w3.org/2000/svg\">\n");
		svg.element("title", "id=\"" + id + "-t\"", words.text("curve.title", label)).element("desc", "id=\"" + id + "-d\"", description());
		ground(svg);
		for (int i = 0; i < curves.size(); i++) {
			line(svg, curves.get(i), i);
		}
		svg.raw("</svg></figure>\n");
	}

	private String description() {
		List<String> sentences = new ArrayList<>();
		for (ItemCurve curve : curves) {
			List<String> points = curve.points().stream().map(point -> words.text("curve.point", words.figures().format("0", point.score()),
					words.figures().share(point.mean()))).toList();
			sentences.add(words.group(curve.group()) + ": " + (points.isEmpty() ? words.text("curve.none") : String.join(", ", points)));
		}
		return String.join(". ", sentences) + '.';
	}

	private void ground(Markup svg) {
		for (int i = 0; i <= 4; i++) {
			String y = number(y(i / 4.0));
			svg.raw("<path class=\"mark\" d=\"M" + LEFT + ' ' + y + "H" + RIGHT + "\"/><text class=\"left\" x=\"" + (LEFT - 6) + "\" y=\"" + number(y(i / 4.0) + 4)
					+ "\">").text(words.figures().format("0", i * 25) + "%").raw("</text>\n");
		}
		for (int score : List.of(least, (least + most) / 2, most)) {
			svg.raw("<text class=\"tick\" x=\"" + number(x(score)) + "\" y=\"" + (BOTTOM + 18) + "\">").text(words.figures().count(score)).raw("</text>");
		}
		svg.raw("<text class=\"tick\" x=\"" + (LEFT + RIGHT) / 2 + "\" y=\"" + (HEIGHT - 6) + "\">").text(words.text("curve.axis")).raw("</text>\n");
	}

	private void line(Markup svg, ItemCurve curve, int place) {
		svg.raw("<g class=\"g" + place + "\">");
		StringBuilder path = new StringBuilder();
		for (ItemCurve.Point point : curve.points()) {
			path.append(path.isEmpty() ? 'M' : 'L').append(number(x(point.score()))).append(' ').append(number(y(point.mean())));
		}
		if (!path.isEmpty()) {
			svg.raw("<path class=\"line\" d=\"" + path + "\"/>");
		}
		for (ItemCurve.Point point : curve.points()) {
			// Beside each other where two groups have the same score.
			double x = x(point.score()) + place * 2 - 1;
			svg.raw("<path class=\"whisker\" d=\"M" + number(x) + ' ' + number(y(point.interval().low())) + "V" + number(y(point.interval().high())) + "\"/>");
			point(svg, place, x, y(point.mean()));
		}
		svg.raw("</g>\n");
	}

	/** A disc, a hollow square, a triangle, a hollow diamond. */
	private static void point(Markup svg, int place, double x, double y) {
		String at = number(x) + ' ' + number(y);
		svg.raw(switch (place % 4) {
		case 0 -> "<circle class=\"dot\" cx=\"" + number(x) + "\" cy=\"" + number(y) + "\" r=\"4\"/>";
		case 1 -> "<path class=\"dot hollow\" d=\"M" + at + "m-4 -4h8v8h-8z\"/>";
		case 2 -> "<path class=\"dot\" d=\"M" + at + "m0 -5l5 9h-10z\"/>";
		default -> "<path class=\"dot hollow\" d=\"M" + at + "m0 -5l5 5l-5 5l-5 -5z\"/>";
		});
	}

	private double x(double score) {
		return LEFT + (score - least) / Math.max(1, most - least) * (RIGHT - LEFT);
	}

	private static double y(double share) {
		return BOTTOM - share * (BOTTOM - TOP);
	}

	private static String number(double place) {
		return String.format(Locale.ROOT, "%.1f", place);
	}
}
