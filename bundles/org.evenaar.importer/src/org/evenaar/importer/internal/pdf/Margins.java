package org.evenaar.importer.internal.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives parts of few lines the right margin that longer parts with the same left margin have: where a short line
 * is the longest around, it would else pass for a full one.
 */
final class Margins {

	private static final int ENOUGH_LINES = 6;
	private static final float SAME = 3;

	private final Map<Integer, TreeMap<Integer, Integer>> rights = new TreeMap<>();

	private Margins() {
	}

	static List<LaidPage> settle(List<LaidPage> pages) {
		Margins margins = new Margins();
		for (LaidPage page : pages) {
			page.regions().stream().filter(r -> r.lines() >= ENOUGH_LINES).forEach(margins::learn);
		}
		return pages.stream().map(p -> new LaidPage(p.number(), p.regions().stream().map(margins::settled).toList(), p.notes())).toList();
	}

	private static int place(float x) {
		return Math.round(x / SAME);
	}

	private void learn(Region region) {
		rights.computeIfAbsent(place(region.left()), l -> new TreeMap<>()).merge(Math.round(region.right()), 1, Integer::sum);
	}

	private Region settled(Region region) {
		if (region.lines() >= ENOUGH_LINES) {
			return region;
		}
		for (int left = place(region.left()) - 1; left <= place(region.left()) + 1; left++) {
			Integer right = rights.getOrDefault(left, new TreeMap<>()).ceilingKey(Math.round(region.right()) - 2);
			if (right != null) {
				return new Region(region.pieces(), region.left(), Math.max(region.right(), right), region.pitch());
			}
		}
		return region;
	}
}
