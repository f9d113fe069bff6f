package org.evenaar.statistics.weighting;

import java.util.ArrayList;
import java.util.List;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.CountTable.Cell;
import org.evenaar.statistics.counts.Dimension;

/**
 * Raking, or iterative proportional fitting (W.E. Deming and F.F. Stephan, 1940): margin after margin the weights are
 * multiplied by target over current until all margins fit. Works on cells, so that its time does not depend on the number
 * of people. Keeps the association that the participants show. Cells without participants stay empty; contradictory
 * margins do not converge, which is reported.
 */
public final class Raking {

	private static final double SAME_TOTAL = 1e-9;
	private static final double MOST_CELLS = 5_000_000;

	private Raking() {
	}

	/**
	 * @param sample  participants, with design weights if they have them
	 * @param targets populations over one or more of the sample's dimensions each, by their weight (which for counts is
	 *                their number); every category that has participants needs a number above 0 in every target
	 * @param options when to stop, what to cut
	 * @return not computable ({@link Reason#NO_PEOPLE}) without participants, weight or people in the first target; a result
	 *         that says it has not converged where the targets contradict each other
	 * @throws IllegalArgumentException without targets, for a target with a dimension that the sample does not have, or
	 *                                  participants in a category without target
	 */
	public static Result<CellWeights> of(CountTable sample, List<CountTable> targets, RakingOptions options) {
		if (targets.isEmpty()) {
			throw new IllegalArgumentException("Raking needs at least one population to weight to.");
		}
		double total = targets.getFirst().weight();
		if (sample.people() == 0 || sample.weight() == 0 || total == 0) {
			return Result.not(Reason.NO_PEOPLE);
		}
		List<Cell> cells = sample.cells().toList();
		List<Margin> margins = targets.stream().map(target -> Margin.of(sample, cells, target, total)).toList();
		double[] weights = cells.stream().mapToDouble(Cell::weight).toArray();
		int cycles = 0;
		double deviation = Double.POSITIVE_INFINITY;
		while (cycles < options.mostCycles() && deviation > options.tolerance()) {
			margins.forEach(margin -> margin.fit(weights));
			deviation = deviation(margins, weights);
			cycles++;
		}
		boolean converged = deviation <= options.tolerance();
		long cut = options.limits().isPresent() ? WeightCutting.cut(cells, weights, options.limits().get()) : 0;
		CountTable table = weighted(sample, cells, weights);
		List<CellWeights.AbsentGroup> absent = margins.stream().flatMap(margin -> margin.absent().stream()).toList();
		boolean rescaled = targets.stream().anyMatch(t -> Math.abs(t.weight() - total) > SAME_TOTAL * total);
		double left = deviation(margins, weights);
		int rounds = cycles;
		return KishEffect.of(table)
				.map(kish -> new CellWeights(table, converged, rounds, left, kish, absent, rescaled, cut));
	}

	private static double deviation(List<Margin> margins, double[] weights) {
		return margins.stream().mapToDouble(margin -> margin.deviation(weights)).max().orElse(0);
	}

	/** Everyone in a cell gets the same factor, so that squares grow by its square. */
	private static CountTable weighted(CountTable sample, List<Cell> cells, double[] weights) {
		CountTable.Builder builder = CountTable.over(sample.dimensions());
		for (int i = 0; i < weights.length; i++) {
			Cell cell = cells.get(i);
			double factor = cell.weight() == 0 ? 0 : weights[i] / cell.weight();
			builder.add(cell.categories(), cell.people(), weights[i], cell.squaredWeight() * factor * factor);
		}
		return builder.build();
	}

	/**
	 * Estimates a population over several dimensions from its margins, as if nothing associated them beyond what the
	 * margins over several dimensions show. An estimate: to be marked as such.
	 *
	 * @param dimensions the dimensions of the table wanted, each in at least one margin
	 * @param margins    populations over one or more of them
	 * @return weights hold the estimate, people the same rounded; not computable ({@link Reason#NO_PEOPLE}) for an empty
	 *         first margin, ({@link Reason#TOO_MANY_PATTERNS}) beyond 5 million cells, ({@link Reason#NOT_CONVERGED}) where the
	 *         margins contradict each other
	 * @throws IllegalArgumentException for a dimension without margin or a margin with another dimension
	 */
	public static Result<CountTable> crossTable(List<Dimension> dimensions, List<CountTable> margins) {
		for (Dimension dimension : dimensions) {
			if (margins.stream().noneMatch(margin -> margin.has(dimension.id()))) {
				throw new IllegalArgumentException("No margin has dimension '" + dimension.id() + "'.");
			}
		}
		if (dimensions.stream().mapToDouble(d -> d.categories().size()).reduce(1, (a, b) -> a * b) > MOST_CELLS) {
			return Result.not(Reason.TOO_MANY_PATTERNS);
		}
		CountTable.Builder seed = CountTable.over(dimensions);
		addCells(dimensions, margins, new ArrayList<>(), seed);
		return of(seed.build(), margins, RakingOptions.DEFAULT).flatMap(fitted -> {
			if (!fitted.converged()) {
				return Result.not(Reason.NOT_CONVERGED);
			}
			CountTable.Builder estimate = CountTable.over(dimensions);
			fitted.table().cells().forEach(cell -> estimate.add(cell.categories(), Math.round(cell.weight()), cell.weight(),
					cell.weight()));
			return Result.of(estimate.build());
		});
	}

	/** One person in every cell that no margin rules out. */
	private static void addCells(List<Dimension> dimensions, List<CountTable> margins, List<String> chosen,
			CountTable.Builder seed) {
		if (chosen.size() == dimensions.size()) {
			boolean possible = margins.stream().allMatch(margin -> margin.cell(margin.dimensions().stream()
					.map(d -> chosen.get(place(dimensions, d.id()))).toList()).weight() > 0);
			if (possible) {
				seed.add(chosen, 1);
			}
			return;
		}
		for (String category : dimensions.get(chosen.size()).categories()) {
			chosen.add(category);
			addCells(dimensions, margins, chosen, seed);
			chosen.removeLast();
		}
	}

	private static int place(List<Dimension> dimensions, String id) {
		for (int i = 0; i < dimensions.size(); i++) {
			if (dimensions.get(i).id().equals(id)) {
				return i;
			}
		}
		throw new IllegalArgumentException("A margin has dimension '" + id + "', which is not asked for.");
	}
}
