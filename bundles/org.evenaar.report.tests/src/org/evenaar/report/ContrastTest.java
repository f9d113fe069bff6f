package org.evenaar.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Colours of the report against WCAG 2.2, level AA: 4.5 to 1 for text, 3 to 1 for lines that say something. */
class ContrastTest {

	private static final Pattern ROOT = Pattern.compile(":root \\{([^}]*)\\}");
	private static final Pattern COLOR = Pattern.compile("--([a-z-]+): #([0-9a-f]{3,6})\\b");
	private static final List<String> TEXTS = List.of("ink", "soft", "link", "high", "medium", "low", "info");

	/** Light, dark, print: a scheme takes from the light one what it leaves out. */
	private static List<Map<String, String>> schemes() {
		byte[] page = SampleRun.render(BuiltIn.renderer("html"), SampleRun.complete(), SampleRun.options(Locale.ENGLISH));
		String css = Jsoup.parse(new String(page, StandardCharsets.UTF_8)).selectFirst("style").data();
		List<Map<String, String>> schemes = new ArrayList<>();
		Matcher root = ROOT.matcher(css);
		while (root.find()) {
			Map<String, String> colors = schemes.isEmpty() ? new HashMap<>() : new HashMap<>(schemes.get(0));
			Matcher color = COLOR.matcher(root.group(1));
			boolean any = false;
			while (color.find()) {
				colors.put(color.group(1), color.group(2));
				any = true;
			}
			if (any) {
				schemes.add(colors);
			}
		}
		return schemes;
	}

	@Test
	void textCanBeRead() {
		List<Map<String, String>> schemes = schemes();
		assertTrue(schemes.size() == 3, schemes.toString());
		for (Map<String, String> colors : schemes) {
			for (String text : TEXTS) {
				atLeast(4.5, colors, text, "paper");
			}
			atLeast(4.5, colors, "ink", "mark");
			atLeast(4.5, colors, "ink", "tint");
			atLeast(4.5, colors, "ink", "bad");
			atLeast(4.5, colors, "high", "bad");
			atLeast(4.5, colors, "link", "bad");
			atLeast(3, colors, "mark-line", "paper");
			atLeast(3, colors, "strong-line", "paper");
		}
	}

	private static void atLeast(double least, Map<String, String> colors, String one, String other) {
		double a = luminance(colors.get(one));
		double b = luminance(colors.get(other));
		double contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
		assertTrue(contrast >= least, one + " on " + other + ": " + contrast + " in " + colors);
	}

	private static double luminance(String color) {
		String hex = color.length() == 3 ? color.replaceAll(".", "$0$0") : color;
		double[] parts = new double[3];
		for (int i = 0; i < 3; i++) {
			double value = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
			parts[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
		}
		return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
	}
}
