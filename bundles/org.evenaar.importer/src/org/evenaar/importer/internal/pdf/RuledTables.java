package org.evenaar.importer.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.evenaar.importer.internal.pdf.TableBlock.TableCell;
import org.evenaar.importer.internal.pdf.TableBlock.TableRow;

/** Finds tables whose cells are parted by drawn lines. */
final class RuledTables {

	private static final float NEAR = 3;
	private static final int MOST_LINES = 2_000;
	private static final int MOST_CELLS = 20_000;

	private final List<Ruling> across;
	private final List<Ruling> upright;

	private RuledTables(List<Ruling> rulings) {
		across = Ruling.joined(rulings, true);
		upright = Ruling.joined(rulings, false);
	}

	/** @return the tables and all fragments that are in none of them */
	static List<Box> find(PageText page) {
		RuledTables tables = new RuledTables(page.rulings());
		List<Box> boxes = new ArrayList<>();
		List<Fragment> free = new ArrayList<>(page.fragments());
		if (tables.upright.isEmpty() || tables.across.size() + tables.upright.size() > MOST_LINES) {
			return List.copyOf(free);
		}
		for (List<Ruling> group : tables.groups()) {
			Grid grid = new Grid(group);
			if (grid.columns() >= 2 && grid.rows() >= 2 && grid.columns() * grid.rows() <= MOST_CELLS) {
				List<Fragment> inside = free.stream().filter(grid::holds).toList();
				List<TableRow> rows = grid.fill(inside);
				if (TableBlock.isTable(rows)) {
					boxes.add(grid.block(rows));
					free.removeAll(inside);
				}
			}
		}
		boxes.addAll(free);
		return boxes;
	}

	/** @return lines that meet each other, together */
	private List<List<Ruling>> groups() {
		List<Ruling> all = new ArrayList<>(across);
		all.addAll(upright);
		int[] parent = new int[all.size()];
		for (int i = 0; i < parent.length; i++) {
			parent[i] = i;
		}
		for (int h = 0; h < across.size(); h++) {
			for (int v = 0; v < upright.size(); v++) {
				if (meet(across.get(h), upright.get(v))) {
					parent[root(parent, h)] = root(parent, across.size() + v);
				}
			}
		}
		Map<Integer, List<Ruling>> groups = new TreeMap<>();
		for (int i = 0; i < parent.length; i++) {
			groups.computeIfAbsent(root(parent, i), r -> new ArrayList<>()).add(all.get(i));
		}
		return List.copyOf(groups.values());
	}

	private static int root(int[] parent, int node) {
		int root = node;
		while (parent[root] != root) {
			parent[root] = parent[parent[root]];
			root = parent[root];
		}
		return root;
	}

	private static boolean meet(Ruling h, Ruling v) {
		return v.at() >= h.from() - NEAR && v.at() <= h.to() + NEAR && h.at() >= v.from() - NEAR && h.at() <= v.to() + NEAR;
	}

	/** The cells that a group of lines cuts out. */
	private static final class Grid {
		private final List<Ruling> across;
		private final List<Ruling> upright;
		private final float[] xs;
		private final float[] ys;

		Grid(List<Ruling> lines) {
			across = lines.stream().filter(Ruling::horizontal).toList();
			upright = lines.stream().filter(r -> !r.horizontal()).toList();
			xs = places(upright, across);
			ys = places(across, upright);
		}

		/** Tables may be open at their sides; the ends of the lines across then give the edge. */
		private static float[] places(List<Ruling> lines, List<Ruling> others) {
			List<Float> places = new ArrayList<>(lines.stream().map(Ruling::at).toList());
			if (!others.isEmpty()) {
				places.add((float) others.stream().mapToDouble(Ruling::from).min().orElse(0));
				places.add((float) others.stream().mapToDouble(Ruling::to).max().orElse(0));
			}
			places.sort(Comparator.naturalOrder());
			List<Float> distinct = new ArrayList<>();
			for (float place : places) {
				if (distinct.isEmpty() || place - distinct.getLast() > NEAR) {
					distinct.add(place);
				}
			}
			float[] out = new float[distinct.size()];
			for (int i = 0; i < out.length; i++) {
				out[i] = distinct.get(i);
			}
			return out;
		}

		int columns() {
			return xs.length - 1;
		}

		int rows() {
			return ys.length - 1;
		}

		boolean holds(Fragment fragment) {
			float y = fragment.base() - 0.3f * fragment.size();
			return index(ys, y) >= 0 && index(xs, fragment.left() + 1) >= 0
					&& fragment.right() < xs[xs.length - 1] + 0.3f * fragment.width() + 2;
		}

		private static int index(float[] edges, float place) {
			for (int i = 0; i + 1 < edges.length; i++) {
				if (place >= edges[i] - 1 && place < edges[i + 1] - 1) {
					return i;
				}
			}
			return -1;
		}

		private boolean wallRight(int row, int column) {
			float middle = (ys[row] + ys[row + 1]) / 2;
			return upright.stream().anyMatch(r -> Math.abs(r.at() - xs[column + 1]) <= NEAR && r.covers(middle));
		}

		private boolean wallBelow(int row, int column) {
			float middle = (xs[column] + xs[column + 1]) / 2;
			return across.stream().anyMatch(r -> Math.abs(r.at() - ys[row + 1]) <= NEAR && r.covers(middle));
		}

		List<TableRow> fill(List<Fragment> inside) {
			int[][] owner = owners();
			Map<Integer, List<Fragment>> content = new HashMap<>();
			for (Fragment fragment : inside) {
				int row = index(ys, fragment.base() - 0.3f * fragment.size());
				int column = index(xs, fragment.left() + 1);
				content.computeIfAbsent(owner[row][column], o -> new ArrayList<>()).add(fragment);
			}
			List<TableRow> rows = new ArrayList<>();
			for (int r = 0; r < rows(); r++) {
				List<TableCell> cells = new ArrayList<>();
				for (int c = 0; c < columns();) {
					int span = 1;
					while (c + span < columns() && owner[r][c + span] == owner[r][c]) {
						span++;
					}
					boolean starts = owner[r][c] == r * columns() + c;
					cells.add(new TableCell(starts ? lines(content.getOrDefault(owner[r][c], List.of())) : List.of(), span));
					c += span;
				}
				TableRow row = new TableRow(rows.isEmpty() && TableBlock.readsAsHead(cells), cells);
				if (!row.isEmpty()) {
					rows.add(row);
				}
			}
			return rows;
		}

		/** @return for each place of the grid the number of the first place of its cell */
		private int[][] owners() {
			int[][] owner = new int[rows()][columns()];
			for (int r = 0; r < rows(); r++) {
				for (int c = 0; c < columns(); c++) {
					owner[r][c] = r * columns() + c;
					if (c > 0 && !wallRight(r, c - 1)) {
						owner[r][c] = owner[r][c - 1];
					} else if (r > 0 && !wallBelow(r - 1, c)) {
						owner[r][c] = owner[r - 1][c];
					}
				}
			}
			return owner;
		}

		private static List<String> lines(List<Fragment> fragments) {
			return Row.of(fragments).stream().map(Row::text).toList();
		}

		TableBlock block(List<TableRow> rows) {
			return new TableBlock(xs[0], xs[xs.length - 1], ys[0], ys[ys.length - 1], rows);
		}
	}
}
