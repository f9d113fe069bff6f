package org.evenaar.importer.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A straight line drawn along or across the page.
 *
 * @param at   y of a horizontal line, x of a vertical one
 * @param from where it starts
 * @param to   where it ends, not before from
 */
record Ruling(boolean horizontal, float at, float from, float to) {

	private static final float NEAR = 1.5f;

	boolean covers(float place) {
		return from - NEAR <= place && place <= to + NEAR;
	}

	/** Joins pieces of the same line: most programs draw the border of each cell for itself. */
	static List<Ruling> joined(List<Ruling> pieces, boolean horizontal) {
		List<Ruling> sorted = new ArrayList<>(pieces.stream().filter(r -> r.horizontal == horizontal).toList());
		sorted.sort(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from));
		List<Ruling> joined = new ArrayList<>();
		for (Ruling piece : sorted) {
			Ruling open = null;
			int place = joined.size() - 1;
			for (; place >= 0 && joined.get(place).at > piece.at - NEAR; place--) {
				Ruling candidate = joined.get(place);
				if (piece.from <= candidate.to + 2 * NEAR && piece.to >= candidate.from - 2 * NEAR) {
					open = candidate;
					break;
				}
			}
			if (open == null) {
				joined.add(piece);
			} else {
				joined.set(place, new Ruling(horizontal, open.at, Math.min(open.from, piece.from), Math.max(open.to, piece.to)));
			}
		}
		return joined;
	}
}
