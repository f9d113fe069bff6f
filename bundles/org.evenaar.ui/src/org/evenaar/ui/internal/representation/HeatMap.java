package org.evenaar.ui.internal.representation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.evenaar.representation.DimensionResult;
import org.evenaar.representation.GroupResult;
import org.evenaar.representation.IntersectionResult;
import org.evenaar.representation.RepresentationWords;
import org.evenaar.statistics.representation.ParticipationRatio;

/**
 * Two dimensions at once: the one with more groups down, the other across.
 *
 * @param rows    names of the groups that stand down
 * @param columns names of the groups that stand across
 * @param cells   by row, then by column; empty where the population has no such people
 */
record HeatMap(List<String> rows, List<String> columns, List<List<Optional<Cell>>> cells) {

	/**
	 * @param ratio   as people read it; empty where there is none, or nobody takes part
	 * @param verdict in few words
	 * @param label   both groups in words
	 */
	record Cell(Shape shape, String ratio, String verdict, String label) {

		/** @return what stands in the cell */
		String text() {
			return shape.sign() + " " + ratio + (ratio.isEmpty() ? "" : " ") + verdict;
		}
	}

	static HeatMap of(IntersectionResult pair, DimensionResult first, DimensionResult second, RepresentationWords words) {
		boolean turned = categories(pair, second).size() > categories(pair, first).size();
		DimensionResult down = turned ? second : first;
		DimensionResult across = turned ? first : second;
		List<List<Optional<Cell>>> cells = new ArrayList<>();
		for (String row : categories(pair, down)) {
			cells.add(categories(pair, across).stream().map(column -> group(pair, down.id(), row, across.id(), column).map(g -> cell(g, words)))
					.toList());
		}
		return new HeatMap(names(pair, down, words), names(pair, across, words), List.copyOf(cells));
	}

	private static List<String> categories(IntersectionResult pair, DimensionResult dimension) {
		return pair.reference().dimension(dimension.id()).categories();
	}

	private static Optional<GroupResult> group(IntersectionResult pair, String down, String row, String across, String column) {
		return pair.groups().stream().filter(g -> row.equals(g.pattern().categories().get(down))
				&& column.equals(g.pattern().categories().get(across))).findFirst();
	}

	private static Cell cell(GroupResult group, RepresentationWords words) {
		String ratio = group.n() == 0 ? "" : group.ratio().map(ParticipationRatio::ratio).map(words::ratio).toOptional().orElse("");
		return new Cell(Shape.of(group), ratio, words.verdictInCell(group), group.label().in(words.reader()));
	}

	private static List<String> names(IntersectionResult pair, DimensionResult dimension, RepresentationWords words) {
		return categories(pair, dimension).stream().map(c -> dimension.population().label(dimension.id(), c).in(words.reader())).toList();
	}
}
