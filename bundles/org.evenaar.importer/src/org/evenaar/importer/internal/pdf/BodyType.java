package org.evenaar.importer.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the running text of a document looks like; headings and notes are told by how they differ.
 *
 * @param size  size of the type
 * @param bold  the running text itself is heavy, so that weight tells nothing
 * @param pitch distance of two lines of one paragraph, as a multiple of the size
 */
record BodyType(float size, boolean bold, float pitch) {

	static BodyType of(List<PageText> pages) {
		Map<Float, Integer> weights = new TreeMap<>();
		for (PageText page : pages) {
			for (Fragment fragment : page.fragments()) {
				weights.merge(step(fragment.size()), fragment.text().length(), Integer::sum);
			}
		}
		int most = weights.values().stream().mapToInt(w -> w).max().orElse(0);
		// A long list of references in small type must not pass for the running text.
		float size = 10;
		for (Map.Entry<Float, Integer> entry : weights.entrySet()) {
			if (entry.getValue() >= 0.35 * most) {
				size = entry.getKey();
			}
		}
		return new BodyType(size, isBold(pages, size), pitch(pages, size));
	}

	private static float step(float size) {
		return Math.round(size * 2) / 2f;
	}

	private static boolean isBold(List<PageText> pages, float size) {
		long bold = 0;
		long all = 0;
		for (PageText page : pages) {
			for (Fragment fragment : page.fragments()) {
				if (step(fragment.size()) == size) {
					all += fragment.text().length();
					bold += fragment.bold() ? fragment.text().length() : 0;
				}
			}
		}
		return bold > 0.6 * all;
	}

	private static float pitch(List<PageText> pages, float size) {
		Map<Integer, Integer> pitches = new TreeMap<>();
		for (PageText page : pages) {
			List<Fragment> lines = new ArrayList<>(page.fragments().stream().filter(f -> step(f.size()) == size).toList());
			for (int i = 1; i < lines.size(); i++) {
				float distance = (lines.get(i).base() - lines.get(i - 1).base()) / size;
				if (distance > 0.9f && distance < 3.2f && lines.get(i).overlapsColumns(lines.get(i - 1)) > 0) {
					pitches.merge(Math.round(distance * 20), 1, Integer::sum);
				}
			}
		}
		int most = pitches.values().stream().mapToInt(p -> p).max().orElse(0);
		// Where paragraphs are short the distance between them can be as frequent as the one between their lines.
		return pitches.entrySet().stream().filter(e -> e.getValue() >= 0.3 * most).findFirst().map(e -> e.getKey() / 20f).orElse(1.25f);
	}

	boolean isSmall(float other) {
		return other <= 0.94f * size - 0.1f;
	}

	boolean isLarge(float other) {
		return other >= 1.08f * size + 0.1f;
	}
}
