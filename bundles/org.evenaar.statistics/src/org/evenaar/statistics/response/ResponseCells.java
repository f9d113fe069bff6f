package org.evenaar.statistics.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.CountTable.Cell;
import org.evenaar.statistics.counts.Dimension;

/** People asked and people who responded per cell, with the columns of a model of main effects. */
record ResponseCells(List<Dimension> dimensions, List<Cell> frame, double[] responded, double[][] rows,
		List<String> names) {

	static ResponseCells of(CountTable frame, CountTable respondents) {
		if (!frame.dimensions().equals(respondents.dimensions())) {
			throw new IllegalArgumentException("People asked and respondents must be counted by the same categories.");
		}
		List<Cell> cells = frame.cells().filter(cell -> cell.people() > 0 && cell.weight() > 0).toList();
		respondents.cells().forEach(cell -> {
			Cell asked = frame.cell(cell.categories());
			if (cell.people() > asked.people() || cell.weight() > asked.weight() * (1 + 1e-12)) {
				throw new IllegalArgumentException("More people responded than were asked in " + cell.categories() + ".");
			}
		});
		if (frame.weight() < frame.people() * (1 - 1e-9)) {
			throw new IllegalArgumentException("Design weights must add up to the people they stand for, at least "
					+ frame.people() + ", not to " + frame.weight() + ".");
		}
		List<String> names = new ArrayList<>(List.of("(intercept)"));
		for (Dimension dimension : frame.dimensions()) {
			dimension.categories().stream().skip(1).forEach(category -> names.add(dimension.id() + "=" + category));
		}
		double[] responded = cells.stream().mapToDouble(cell -> respondents.cell(cell.categories()).weight()).toArray();
		double[][] rows = cells.stream().map(cell -> row(frame.dimensions(), cell, names.size())).toArray(double[][]::new);
		return new ResponseCells(frame.dimensions(), cells, responded, rows, names);
	}

	private static double[] row(List<Dimension> dimensions, Cell cell, int columns) {
		double[] row = new double[columns];
		row[0] = 1;
		int start = 0;
		for (int i = 0; i < dimensions.size(); i++) {
			int place = dimensions.get(i).indexOf(cell.categories().get(i));
			if (place > 0) {
				row[start + place] = 1;
			}
			start += dimensions.get(i).categories().size() - 1;
		}
		return row;
	}

	long people() {
		return frame.stream().mapToLong(Cell::people).sum();
	}

	double weight() {
		return frame.stream().mapToDouble(Cell::weight).sum();
	}

	/** Weights with a mean of 1 a person, which the model's covariance rests on. */
	double[] weightOfMeanOne() {
		double mean = weight() / people();
		return frame.stream().mapToDouble(cell -> cell.weight() / mean).toArray();
	}

	double[] respondedOfMeanOne() {
		double mean = weight() / people();
		double[] result = new double[responded.length];
		for (int i = 0; i < result.length; i++) {
			result[i] = responded[i] / mean;
		}
		return result;
	}

	Map<String, Double> named(double[] coefficients) {
		Map<String, Double> result = new LinkedHashMap<>();
		for (int i = 0; i < coefficients.length; i++) {
			result.put(names.get(i), coefficients[i]);
		}
		return result;
	}
}
