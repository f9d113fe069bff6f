package org.evenaar.dataset.internal.coding;

import java.util.List;
import java.util.function.LongSupplier;

import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.DimensionMapping;
import org.evenaar.dataset.ImportReport.Kind;
import org.evenaar.dataset.Mapping;
import org.evenaar.statistics.counts.CountTable;

/**
 * Adds rows to a table by a mapping. A row is one person, or a number of people with the same values; so rows of a file
 * and groups of a database are coded by the same hands.
 */
public final class RowCoder {

	private final List<DimensionMapping> mappings;
	private final ColumnCoder[] coders;
	private final ColumnCoder[] filters;
	private final int[] unknown;
	private final int[] places;
	private final int[] codes;
	private final Cells cells;
	private final Remarks remarks;
	private final List<String> columns;
	private long counted;

	/** @throws DatasetException where the table would be too large */
	public RowCoder(Mapping mapping, Remarks remarks) throws DatasetException {
		this.columns = mapping.columns();
		this.mappings = mapping.dimensions();
		this.remarks = remarks;
		MissingValues missing = new MissingValues(mapping.missingValues());
		this.coders = mappings.stream().map(m -> ColumnCoder.of(m, columns, missing)).toArray(ColumnCoder[]::new);
		this.filters = mapping.filters().stream().map(f -> ColumnCoder.of(f, columns, missing)).toArray(ColumnCoder[]::new);
		this.unknown = mappings.stream().mapToInt(m -> m.target().indexOf(CountTable.UNKNOWN)).toArray();
		this.places = new int[coders.length];
		this.codes = new int[coders.length];
		this.cells = new Cells(mappings.stream().map(DimensionMapping::target).toList(), mapping.weightColumn().isPresent());
	}

	/**
	 * @param values  of the row
	 * @param people  1 or more
	 * @param weight  sum of the weights
	 * @param squared sum of their squares
	 * @param line    tells the number of the line, 0 where there is none
	 * @throws DatasetException where the table becomes too large
	 */
	public void add(RowValues values, long people, double weight, double squared, LongSupplier line) throws DatasetException {
		for (ColumnCoder filter : filters) {
			int code = filter.code(values);
			if (code != 0) {
				remarks.add(code == Code.LEAVE_OUT ? Kind.LEFT_OUT : Kind.AGE_LIMITS_UNSURE, "", people, line.getAsLong());
				return;
			}
		}
		boolean odd = false;
		for (int i = 0; i < coders.length; i++) {
			int code = coders[i].code(values);
			codes[i] = code;
			places[i] = code;
			odd |= code < 0;
		}
		if (odd && !settle(values, people, line.getAsLong())) {
			return;
		}
		cells.add(places, people, weight, squared);
		counted += people;
	}

	/** @return whether the row counts */
	private boolean settle(RowValues values, long people, long line) {
		for (int code : codes) {
			if (code == Code.LEAVE_OUT) {
				remarks.add(Kind.LEFT_OUT, "", people, line);
				return false;
			}
		}
		for (int i = 0; i < codes.length; i++) {
			if (codes[i] < 0) {
				note(i, values, people, line);
				places[i] = unknown[i];
			}
		}
		return true;
	}

	private void note(int mapping, RowValues values, long people, long line) {
		List<String> own = mappings.get(mapping).columns();
		String name = own.getFirst();
		if (codes[mapping] == Code.ACROSS) {
			remarks.add(Kind.AGE_ACROSS_BANDS, name, people, line);
			return;
		}
		String value = own.size() == 1 ? values.get(columns.indexOf(name))
				: String.join(" / ", own.stream().map(column -> values.get(columns.indexOf(column))).toList());
		remarks.unmapped(name, value, people, line);
	}

	/** @return people in the table so far */
	public long counted() {
		return counted;
	}

	public CountTable table() {
		return cells.table();
	}
}
