package org.evenaar.population.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.population.PopulationException;
import org.evenaar.rules.Text;

/** A table as a statistical office publishes it: totals among parts, several periods, codes and names. */
final class RawTable {

	static final int MOST_CELLS = 1_000_000;
	static final int MOST_COLUMNS = 2_000;

	/**
	 * @param code  the code, or the name where there is no code
	 * @param label the name
	 */
	record Category(String code, String label) {
	}

	/** A dimension with its categories in the order of the file. */
	static final class RawDimension {

		final String code;
		final String title;
		final List<Category> categories = new ArrayList<>();
		private final Map<String, Integer> places = new HashMap<>();
		String total = "";

		RawDimension(String code, String title) {
			this.code = code;
			this.title = title;
		}

		int place(String category, String label) {
			Integer known = places.get(category);
			if (known != null) {
				return known;
			}
			categories.add(new Category(category, label));
			places.put(category, categories.size() - 1);
			return categories.size() - 1;
		}
	}

	/**
	 * @param places the place of the category in each dimension
	 * @param line   the line of the file, 0 where there are no lines
	 */
	record Cell(int[] places, Figure figure, long line) {
	}

	/** What the file says of itself. */
	static final class About {
		Text title = Text.EMPTY;
		Text source = Text.EMPTY;
		Text attribution = Text.EMPTY;
		Text place = Text.EMPTY;
		String licence = "";
		String url = "";
		String unit = "";
		String measure = "";
		boolean provisional;
	}

	final About about = new About();
	final List<RawDimension> dimensions;
	final List<Cell> cells = new ArrayList<>();
	private final String file;

	RawTable(String file, List<RawDimension> dimensions) {
		this.file = file;
		this.dimensions = List.copyOf(dimensions);
	}

	String file() {
		return file;
	}

	void add(List<String> codes, List<String> labels, Figure figure, long line) throws PopulationException {
		int[] places = new int[dimensions.size()];
		for (int i = 0; i < places.length; i++) {
			places[i] = dimensions.get(i).place(codes.get(i), labels.get(i));
		}
		add(places, figure, line);
	}

	void add(int[] places, Figure figure, long line) throws PopulationException {
		if (cells.size() >= MOST_CELLS) {
			throw new PopulationException(Texts.text("read.tooManyCells", file, MOST_CELLS));
		}
		if (figure.value() < 0) {
			throw new PopulationException(Texts.text("read.negative", file, line));
		}
		cells.add(new Cell(places, figure, line));
	}

	/**
	 * @param without a dimension to leave out, or -1
	 * @return a number that cells with the same categories in the other dimensions share
	 * @throws ArithmeticException where there are more combinations than a long can number, which no real table has
	 */
	long key(Cell cell, int without) {
		long key = 0;
		for (int i = 0; i < cell.places.length; i++) {
			if (i != without) {
				key = Math.addExact(Math.multiplyExact(key, (long) dimensions.get(i).categories.size()), cell.places[i]);
			}
		}
		return key;
	}

	/** @return the same table without one dimension, of the cells whose category there is the given one */
	RawTable at(int dimension, int category) {
		List<RawDimension> rest = new ArrayList<>(dimensions);
		rest.remove(dimension);
		RawTable table = new RawTable(file, rest);
		copyAbout(table);
		for (Cell cell : cells) {
			if (cell.places[dimension] == category) {
				int[] places = new int[rest.size()];
				for (int i = 0, j = 0; i < cell.places.length; i++) {
					if (i != dimension) {
						places[j++] = cell.places[i];
					}
				}
				table.cells.add(new Cell(places, cell.figure, cell.line));
			}
		}
		return table;
	}

	/** @return the same table with only some categories of one dimension, in the given order */
	RawTable keep(int dimension, List<Integer> categories) {
		RawDimension old = dimensions.get(dimension);
		RawDimension kept = new RawDimension(old.code, old.title);
		kept.total = old.total;
		int[] to = new int[old.categories.size()];
		Arrays.fill(to, -1);
		for (int category : categories) {
			Category one = old.categories.get(category);
			to[category] = kept.place(one.code(), one.label());
		}
		List<RawDimension> changed = new ArrayList<>(dimensions);
		changed.set(dimension, kept);
		RawTable table = new RawTable(file, changed);
		copyAbout(table);
		for (Cell cell : cells) {
			if (to[cell.places[dimension]] >= 0) {
				int[] places = cell.places.clone();
				places[dimension] = to[places[dimension]];
				table.cells.add(new Cell(places, cell.figure, cell.line));
			}
		}
		return table;
	}

	private void copyAbout(RawTable table) {
		table.about.title = about.title;
		table.about.source = about.source;
		table.about.attribution = about.attribution;
		table.about.place = about.place;
		table.about.licence = about.licence;
		table.about.url = about.url;
		table.about.unit = about.unit;
		table.about.measure = about.measure;
		table.about.provisional = about.provisional;
	}
}
