package org.evenaar.statistics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.evenaar.statistics.internal.PatternCube;

/**
 * Protects counts by hypercubes. A hypercube takes two places along every axis; adding one person at half of its corners and
 * taking one away at the others changes no sum, so that a reader who sees no corner cannot tell by how much it was done.
 * Places include the margin of the axis; a category and its margin change together, two categories against each other.
 */
final class Hypercubes {

	/** Corners beside which others are looked for; more are possible in large tables, but the cheapest are near. */
	private static final int MOST_TRIED = 20_000;

	/** Beside the cost of people, that of a corner which is to stay in sight: more than any other hypercube costs. */
	private static final long SPARED = 1L << 36;

	private final PatternCube cube;
	private final long[] people;
	private final boolean[] published;
	private final boolean[] spared;
	private final long width;
	private final boolean[] hidden;

	/** @param spared patterns that are hidden only where nothing else protects another */
	Hypercubes(PatternCube cube, long[] people, boolean[] published, boolean[] spared, long width) {
		this.cube = cube;
		this.people = people;
		this.published = published;
		this.spared = spared;
		this.width = width;
		this.hidden = new boolean[people.length];
	}

	/** @return what has to be hidden so that none of these can be placed within fewer steps than the width */
	boolean[] protect(boolean[] sensitive) {
		List<Integer> order = new ArrayList<>();
		for (int i = 0; i < sensitive.length; i++) {
			if (sensitive[i]) {
				hidden[i] = true;
				order.add(i);
			}
		}
		order.sort(Comparator.comparingInt((Integer i) -> cube.level(i)).thenComparingLong(i -> people[i])
				.thenComparingInt(i -> i));
		for (int pattern : order) {
			if (!isProtected(pattern)) {
				for (int corner : cheapest(pattern).corners) {
					hidden[corner] = published[corner];
				}
			}
		}
		return hidden;
	}

	/** Whether hypercubes that are hidden already leave enough room, one after the other. */
	private boolean isProtected(int pattern) {
		List<int[]> places = places(pattern, i -> hidden[i] || !published[i]);
		if (places.stream().anyMatch(axis -> axis.length == 0)) {
			return width == 0;
		}
		Room up = new Room(true);
		visit(pattern, places, up);
		if (up.total >= width) {
			return true;
		}
		Room down = new Room(false);
		visit(pattern, places, down);
		return up.total + down.total >= width;
	}

	/** The hypercube with enough room that hides the fewest people who are still shown. */
	private Corners cheapest(int pattern) {
		Cheapest choice = new Cheapest();
		visit(pattern, fewer(pattern, places(pattern, i -> !published[i] || people[i] > 0)), choice);
		if (choice.best == null) {
			visit(pattern, safePlaces(pattern), choice);
		}
		return choice.best;
	}

	/** A cell of the pattern that holds people, with all its margins: they can only grow together, without limit. */
	private List<int[]> safePlaces(int pattern) {
		List<int[]> places = new ArrayList<>();
		int cell = pattern;
		for (int axis = 0; axis < cube.axes(); axis++) {
			int fullest = cube.size(axis);
			if (!cube.fixed(pattern, axis)) {
				int from = cell;
				int at = axis;
				fullest = IntStream.range(0, cube.size(axis)).boxed()
						.max(Comparator.comparingLong(place -> worth(moved(from, at, place)))).orElseThrow();
				cell = moved(cell, axis, fullest);
			}
			places.add(new int[] { fullest });
		}
		return places;
	}

	/** Cells with people come first, among these the ones that may be hidden, among these the fullest. */
	private long worth(int cell) {
		return people[cell] == 0 ? -1 : spared[cell] && published[cell] ? 0 : people[cell];
	}

	/** Other places along each axis whose corner next to the pattern may be used. */
	private List<int[]> places(int pattern, IntPredicate usable) {
		List<int[]> result = new ArrayList<>();
		for (int axis = 0; axis < cube.axes(); axis++) {
			int own = cube.place(pattern, axis);
			int at = axis;
			result.add(IntStream.rangeClosed(0, cube.size(axis)).filter(place -> place != own)
					.filter(place -> usable.test(moved(pattern, at, place))).toArray());
		}
		return result;
	}

	private int moved(int pattern, int axis, int place) {
		return pattern + (place - cube.place(pattern, axis)) * cube.step(axis);
	}

	/** The cheapest places where there are too many, always with the margins, which make a hypercube in any case. */
	private List<int[]> fewer(int pattern, List<int[]> places) {
		double all = places.stream().mapToDouble(axis -> axis.length).reduce(1, (a, b) -> a * b);
		if (all <= MOST_TRIED) {
			return places;
		}
		int most = Math.max(2, (int) Math.pow(MOST_TRIED, 1.0 / places.size()));
		List<int[]> result = new ArrayList<>();
		for (int axis = 0; axis < places.size(); axis++) {
			int at = axis;
			Comparator<Integer> byCost = Comparator.comparingLong(place -> cost(moved(pattern, at, place)));
			List<Integer> cheap = new ArrayList<>(IntStream.of(places.get(axis)).boxed().sorted(byCost).limit(most).toList());
			boolean fixed = cube.fixed(pattern, axis);
			if (fixed && !cheap.contains(cube.size(axis))) {
				cheap.set(cheap.size() - 1, cube.size(axis));
			}
			result.add(cheap.stream().mapToInt(Integer::intValue).toArray());
		}
		return result;
	}

	private long cost(int corner) {
		return hidden[corner] || !published[corner] ? 0 : people[corner] + (spared[corner] ? SPARED : 0);
	}

	/** Walks through all choices of one place an axis until the visitor has enough. */
	private void visit(int pattern, List<int[]> places, Visitor visitor) {
		if (places.stream().noneMatch(axis -> axis.length == 0)) {
			visit(pattern, places, 0, new Corners(new int[] { pattern }, new int[] { 1 }), visitor);
		}
	}

	private boolean visit(int pattern, List<int[]> places, int axis, Corners soFar, Visitor visitor) {
		if (axis == places.size()) {
			return visitor.enough(soFar);
		}
		for (int place : places.get(axis)) {
			Corners doubled = doubled(soFar, axis, place);
			if (usable(doubled, visitor.hiddenOnly()) && visit(pattern, places, axis + 1, doubled, visitor)) {
				return true;
			}
		}
		return false;
	}

	private Corners doubled(Corners corners, int axis, int place) {
		int count = corners.corners.length;
		int[] indexes = Arrays.copyOf(corners.corners, 2 * count);
		int[] signs = Arrays.copyOf(corners.signs, 2 * count);
		boolean withMargin = place == cube.size(axis) || !cube.fixed(corners.corners[0], axis);
		for (int i = 0; i < count; i++) {
			indexes[count + i] = moved(corners.corners[i], axis, place);
			signs[count + i] = withMargin ? signs[i] : -signs[i];
		}
		return new Corners(indexes, signs);
	}

	private boolean usable(Corners corners, boolean hiddenOnly) {
		for (int i = corners.corners.length / 2; i < corners.corners.length; i++) {
			int corner = corners.corners[i];
			if (published[corner] && (hiddenOnly ? !hidden[corner] : people[corner] == 0)) {
				return false;
			}
		}
		return true;
	}

	/** How far a count may fall: to 1 where it is hidden, as 0 would be shown, and to 0 where it is not published. */
	private long slack(int corner) {
		return people[corner] - (published[corner] ? 1 : 0);
	}

	private record Corners(int[] corners, int[] signs) {
	}

	private interface Visitor {

		boolean hiddenOnly();

		boolean enough(Corners corners);
	}

	/** How far the first corner can go one way, by one hypercube after the other. */
	private final class Room implements Visitor {

		private final int way;
		private final Map<Integer, Long> changes = new HashMap<>();
		private long total;

		Room(boolean up) {
			this.way = up ? 1 : -1;
		}

		@Override
		public boolean hiddenOnly() {
			return true;
		}

		@Override
		public boolean enough(Corners corners) {
			long step = width - total;
			for (int i = 0; i < corners.corners.length; i++) {
				if (corners.signs[i] * way < 0) {
					step = Math.min(step, slack(corners.corners[i]) + changes.getOrDefault(corners.corners[i], 0L));
				}
			}
			if (step > 0) {
				for (int i = 0; i < corners.corners.length; i++) {
					changes.merge(corners.corners[i], step * corners.signs[i] * way, Long::sum);
				}
				total += step;
			}
			return total >= width;
		}
	}

	/** The cheapest hypercube that alone gives enough room, to all its corners alike. */
	private final class Cheapest implements Visitor {

		private Corners best;
		private long bestCost = Long.MAX_VALUE;
		private int bestShown = Integer.MAX_VALUE;

		@Override
		public boolean hiddenOnly() {
			return false;
		}

		@Override
		public boolean enough(Corners corners) {
			long up = width;
			long down = width;
			long cost = 0;
			int shown = 0;
			for (int i = 0; i < corners.corners.length; i++) {
				int corner = corners.corners[i];
				cost += cost(corner);
				shown += published[corner] && !hidden[corner] ? 1 : 0;
				if (corners.signs[i] > 0) {
					down = Math.min(down, slack(corner));
				} else {
					up = Math.min(up, slack(corner));
				}
			}
			if (up + down >= width && (cost < bestCost || cost == bestCost && shown < bestShown)) {
				best = corners;
				bestCost = cost;
				bestShown = shown;
			}
			return false;
		}
	}
}
