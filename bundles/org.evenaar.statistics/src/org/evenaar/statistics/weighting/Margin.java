package org.evenaar.statistics.weighting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.CountTable.Cell;
import org.evenaar.statistics.counts.Dimension;

/** One target of raking: which cells of the sample add up to which number. */
final class Margin {

	private final int[] groupOfCell;
	private final double[] targets;
	private final double[] current;
	private final List<CellWeights.AbsentGroup> absent;

	private Margin(int[] groupOfCell, double[] targets, List<CellWeights.AbsentGroup> absent) {
		this.groupOfCell = groupOfCell;
		this.targets = targets;
		this.current = new double[targets.length];
		this.absent = absent;
	}

	/** Targets of groups with participants, scaled so that they add up to the total. */
	static Margin of(CountTable sample, List<Cell> cells, CountTable target, double total) {
		List<String> ids = target.dimensions().stream().map(Dimension::id).toList();
		int[] places = ids.stream().mapToInt(id -> sample.dimensions().indexOf(sample.dimension(id))).toArray();
		Map<List<String>, Double> wanted = new HashMap<>();
		target.cells().forEach(cell -> wanted.put(cell.categories(), cell.weight()));
		Map<List<String>, Integer> groups = new HashMap<>();
		List<Double> targets = new ArrayList<>();
		int[] groupOfCell = new int[cells.size()];
		for (int i = 0; i < groupOfCell.length; i++) {
			Cell cell = cells.get(i);
			List<String> categories = Arrays.stream(places).mapToObj(cell.categories()::get).toList();
			double goal = wanted.getOrDefault(categories, 0.0);
			if (goal == 0 && cell.weight() > 0) {
				throw new IllegalArgumentException("There are participants in " + categories + " of " + ids
						+ ", but nobody in the population; leave them out or regroup first.");
			}
			groupOfCell[i] = groups.computeIfAbsent(categories, key -> {
				targets.add(goal);
				return targets.size() - 1;
			});
		}
		double sum = targets.stream().mapToDouble(Double::doubleValue).sum();
		double[] scaled = targets.stream().mapToDouble(t -> t * (total / sum)).toArray();
		List<CellWeights.AbsentGroup> absent = target.cells()
				.filter(cell -> cell.weight() > 0 && !groups.containsKey(cell.categories()))
				.map(cell -> new CellWeights.AbsentGroup(ids, cell.categories(), cell.weight())).toList();
		return new Margin(groupOfCell, scaled, absent);
	}

	void fit(double[] weights) {
		addUp(weights);
		for (int i = 0; i < weights.length; i++) {
			int group = groupOfCell[i];
			if (current[group] > 0) {
				weights[i] *= targets[group] / current[group];
			}
		}
	}

	double deviation(double[] weights) {
		addUp(weights);
		double largest = 0;
		for (int i = 0; i < targets.length; i++) {
			if (targets[i] > 0) {
				largest = Math.max(largest, Math.abs(current[i] - targets[i]) / targets[i]);
			}
		}
		return largest;
	}

	List<CellWeights.AbsentGroup> absent() {
		return absent;
	}

	private void addUp(double[] weights) {
		Arrays.fill(current, 0);
		for (int i = 0; i < weights.length; i++) {
			current[groupOfCell[i]] += weights[i];
		}
	}
}
