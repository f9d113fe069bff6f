package org.evenaar.importer.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings the pieces of a page into reading order: parts in one column under each other, columns from left to right,
 * with what runs across both columns in its place between them.
 */
final class ColumnDetector {

	private static final int DEEPEST = 5;
	private static final int CANDIDATES = 6;
	private static final float SAME_PLACE = 5;

	private final List<Float> usualGutters;

	/** @param usualGutters where many pages of this document have a gutter: less proof is asked there */
	ColumnDetector(List<Float> usualGutters) {
		this.usualGutters = List.copyOf(usualGutters);
	}

	/** @return where a gutter lies on this page, without knowledge of other pages */
	static List<Float> gutters(List<Box> page) {
		List<Float> found = new ArrayList<>();
		new ColumnDetector(List.of()).order(page, 0, new ArrayList<>(), found);
		return found;
	}

	/**
	 * @param found the gutters of all pages of the document
	 * @param pages how many pages it has
	 */
	static ColumnDetector forDocument(List<Float> found, int pages) {
		int fewest = pages <= 4 ? 1 : 2;
		List<Float> sorted = found.stream().sorted().toList();
		List<List<Float>> groups = new ArrayList<>();
		for (float place : sorted) {
			if (groups.isEmpty() || place - groups.getLast().getLast() > SAME_PLACE) {
				groups.add(new ArrayList<>());
			}
			groups.getLast().add(place);
		}
		int most = groups.stream().mapToInt(List::size).max().orElse(0);
		return new ColumnDetector(groups.stream().filter(g -> g.size() >= fewest && g.size() >= 0.3 * most)
				.sorted(Comparator.comparingInt(g -> -g.size())).limit(4).map(g -> g.get(g.size() / 2)).toList());
	}

	/** @return the parts of the page in reading order; within a part everything stands in one column */
	List<List<Box>> order(List<Box> boxes) {
		List<List<Box>> parts = new ArrayList<>();
		order(boxes, 0, parts, new ArrayList<>());
		return parts;
	}

	private void order(List<Box> boxes, int depth, List<List<Box>> parts, List<Float> gutters) {
		if (boxes.isEmpty()) {
			return;
		}
		Optional<Split> gutter = depth < DEEPEST ? gutter(boxes) : Optional.empty();
		if (gutter.isEmpty()) {
			parts.add(boxes);
			return;
		}
		gutters.add(gutter.get().at());
		for (Band band : gutter.get().bands()) {
			if (band.columns()) {
				order(side(band.boxes(), gutter.get().at(), true), depth + 1, parts, gutters);
				order(side(band.boxes(), gutter.get().at(), false), depth + 1, parts, gutters);
			} else {
				order(band.boxes(), depth + 1, parts, gutters);
			}
		}
	}

	/** A stretch of the page from one height to another. */
	private record Band(boolean columns, List<Box> boxes) {
	}

	private record Split(float at, List<Band> bands) {
	}

	private Optional<Split> gutter(List<Box> boxes) {
		List<Fragment> fragments = boxes.stream().filter(Fragment.class::isInstance).map(Fragment.class::cast).toList();
		for (float gutter : usualGutters) {
			Optional<Split> usual = split(boxes, gutter, true);
			if (usual.isPresent()) {
				return usual;
			}
		}
		for (float at : candidates(fragments)) {
			Optional<Split> split = split(boxes, at, false);
			if (split.isPresent()) {
				return split;
			}
		}
		return Optional.empty();
	}

	/** @return places that many rows leave free between two pieces, the most frequent first */
	private static List<Float> candidates(List<Fragment> fragments) {
		List<Fragment> sorted = new ArrayList<>(fragments);
		sorted.sort(Comparator.comparingDouble(Fragment::base));
		int width = 2 + (int) sorted.stream().mapToDouble(Fragment::right).max().orElse(0);
		int[] votes = new int[Math.clamp(width, 2, 20_000)];
		for (int i = 0; i < sorted.size(); i++) {
			Fragment fragment = sorted.get(i);
			float next = nextToTheRight(sorted, i);
			if (next < Float.MAX_VALUE && next - fragment.right() >= Math.max(7, 0.7f * fragment.size())) {
				int from = Math.max(0, (int) Math.ceil(fragment.right()));
				for (int x = from; x <= next && x < votes.length; x++) {
					votes[x]++;
				}
			}
		}
		List<Float> places = new ArrayList<>();
		while (places.size() < CANDIDATES) {
			int best = 0;
			for (int x = 1; x < votes.length; x++) {
				best = votes[x] > votes[best] ? x : best;
			}
			int most = votes[best];
			if (most < 3) {
				break;
			}
			int end = best;
			while (end + 1 < votes.length && votes[end + 1] == most) {
				end++;
			}
			places.add((best + end) / 2f);
			for (int x = Math.max(0, best - 12); x <= Math.min(votes.length - 1, end + 12); x++) {
				votes[x] = 0;
			}
		}
		return places;
	}

	private static float nextToTheRight(List<Fragment> sorted, int index) {
		Fragment fragment = sorted.get(index);
		float next = Float.MAX_VALUE;
		for (int step : new int[] { -1, 1 }) {
			for (int j = index + step; j >= 0 && j < sorted.size(); j += step) {
				Fragment other = sorted.get(j);
				if (Math.abs(other.base() - fragment.base()) > 0.8f * Math.max(fragment.size(), 6)) {
					break;
				}
				if (other.left() >= fragment.right() - 1) {
					next = Math.min(next, other.left());
				}
			}
		}
		return next;
	}

	private static List<Box> side(List<Box> boxes, float at, boolean left) {
		return boxes.stream().filter(b -> b.left() + b.right() < 2 * at == left).toList();
	}

	private Optional<Split> split(List<Box> boxes, float at, boolean usual) {
		List<Box> sorted = new ArrayList<>(boxes);
		sorted.sort(Comparator.comparingDouble(Box::bottom));
		List<Band> bands = new ArrayList<>();
		List<Box> band = new ArrayList<>();
		List<Box> across = new ArrayList<>();
		Set<Box> lone = LoneRows.find(sorted, at);
		for (Box box : sorted) {
			boolean spans = LoneRows.crosses(box, at) || lone.contains(box);
			boolean onRowAcross = !across.isEmpty() && box.overlapsRows(across.getLast()) > 0.5f * (box.bottom() - box.top());
			if (spans) {
				List<Box> sameRow = band.stream().filter(b -> b instanceof Fragment && b.overlapsRows(box) > 0.6f * (b.bottom() - b.top())).toList();
				band.removeAll(sameRow);
				close(bands, band, at, usual);
				across.addAll(sameRow);
				across.add(box);
			} else if (onRowAcross && box instanceof Fragment) {
				across.add(box);
			} else {
				closeAcross(bands, across);
				band.add(box);
			}
		}
		close(bands, band, at, usual);
		closeAcross(bands, across);
		List<Band> joined = joined(bands);
		boolean found = joined.stream().anyMatch(Band::columns);
		return found ? Optional.of(new Split(at, joined)) : Optional.empty();
	}

	private static void closeAcross(List<Band> bands, List<Box> across) {
		if (!across.isEmpty()) {
			bands.add(new Band(false, List.copyOf(across)));
			across.clear();
		}
	}

	private static void close(List<Band> bands, List<Box> band, float at, boolean usual) {
		if (!band.isEmpty()) {
			bands.add(new Band(ColumnProof.holds(side(band, at, true), side(band, at, false), usual), List.copyOf(band)));
			band.clear();
		}
	}

	/** Stretches without columns that follow each other are one stretch, so that a paragraph stays in one part. */
	private static List<Band> joined(List<Band> bands) {
		List<Band> joined = new ArrayList<>();
		for (Band band : bands) {
			if (!band.columns() && !joined.isEmpty() && !joined.getLast().columns()) {
				List<Box> both = new ArrayList<>(joined.removeLast().boxes());
				both.addAll(band.boxes());
				joined.add(new Band(false, both));
			} else {
				joined.add(band);
			}
		}
		return joined;
	}
}
