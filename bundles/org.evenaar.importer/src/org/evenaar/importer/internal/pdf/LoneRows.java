package org.evenaar.importer.internal.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Headings and captions that belong to the whole width of the page although they are short: they stand on the left
 * with nothing beside them, while the other column goes on above and below, or right above a table across both.
 */
final class LoneRows {

	private LoneRows() {
	}

	static boolean crosses(Box box, float at) {
		return box.left() < at - 2 && box.right() > at + 2;
	}

	/** @return the pieces that stand for the whole width, by identity */
	static Set<Box> find(List<Box> boxes, float at) {
		Set<Box> lone = Collections.newSetFromMap(new IdentityHashMap<>());
		float size = commonSize(boxes);
		for (Box box : boxes) {
			if (box instanceof Fragment fragment && fragment.right() <= at + 2 && differs(fragment, size)
					&& boxes.stream().noneMatch(b -> b != box && b.overlapsRows(box) > 1)
					&& isBetween(box, boxes, at)) {
				lone.add(box);
			}
		}
		return lone;
	}

	private static boolean differs(Fragment fragment, float size) {
		return fragment.bold() || Math.abs(fragment.size() - size) > 0.08f * size || Headings.isCaption(fragment.text());
	}

	private static float commonSize(List<Box> boxes) {
		return (float) boxes.stream().filter(Fragment.class::isInstance).mapToDouble(b -> ((Fragment) b).size()).sorted()
				.skip(boxes.stream().filter(Fragment.class::isInstance).count() / 2).findFirst().orElse(10);
	}

	private static boolean isBetween(Box box, List<Box> boxes, float at) {
		boolean above = false;
		boolean below = false;
		Box next = null;
		for (Box other : boxes) {
			boolean under = other.top() > box.bottom() - 1;
			if (other.left() >= at - 2) {
				above |= other.bottom() < box.top() + 1;
				below |= under;
			}
			if (under && (next == null || other.top() < next.top())) {
				next = other;
			}
		}
		return above && (below && isFollowedOnBothSides(box, boxes, at) || next != null && crosses(next, at));
	}

	/** Below a heading for the whole width both columns begin at one height. */
	private static boolean isFollowedOnBothSides(Box box, List<Box> boxes, float at) {
		float left = Float.MAX_VALUE;
		float right = Float.MAX_VALUE;
		for (Box other : boxes) {
			if (other != box && other.bottom() > box.bottom() + 1) {
				left = other.right() <= at + 2 ? Math.min(left, other.top()) : left;
				right = other.left() >= at - 2 ? Math.min(right, other.top()) : right;
			}
		}
		return Math.abs(left - right) < 1.2f * (box.bottom() - box.top());
	}
}
