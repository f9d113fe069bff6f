package org.evenaar.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.evenaar.rules.Text;

/**
 * What happened to the rows: how many were read, how many count, and what was wrong with the others.
 *
 * @param rowsRead rows of data, without the names of the columns and empty lines
 * @param counted  people in the table
 * @param remarks  one for each kind of trouble there was, and for each column where it concerns one
 * @param unmapped values that the mapping does not name, by column; counted as unknown
 */
public record ImportReport(long rowsRead, long counted, List<Remark> remarks, Map<String, Unmapped> unmapped) {

	/** A kind of trouble. */
	public enum Kind {
		/** a row with more or fewer values than there are columns; left out */
		RAGGED_ROW,
		/** a quotation mark that does not close, or text after a closing one; the line was read without */
		BAD_QUOTE,
		/** a NUL character; skipped */
		NUL,
		/** a character that does not fit the encoding; read as Windows-1252 */
		ENCODING,
		/** a line too long to be a row; left out */
		TOO_LONG,
		/** a weight that is missing, negative or no number; the row is left out */
		BAD_WEIGHT,
		/** a number of people that is missing, negative or no whole number; the row is left out */
		BAD_COUNT,
		/** a value that the mapping does not name; counted as unknown */
		UNMAPPED,
		/** a band of ages that lies across the edges of the bands asked for; counted as unknown */
		AGE_ACROSS_BANDS,
		/** left out because the age, which the limits need, is not known or not exact enough */
		AGE_LIMITS_UNSURE,
		/** left out on purpose: outside the ages or the values asked for, or a value set to be left out */
		LEFT_OUT,
		/** counts that were computed from percentages */
		ROUNDED,
		/** counts of a characteristic that add up to fewer or more than the total */
		TOTAL_DIFFERS,
		/** the file could not be counted by the database, and was read row by row */
		READ_ROW_BY_ROW
	}

	/**
	 * @param column name of the column; empty where it concerns whole rows
	 * @param count  rows, values or characters, 1 or more
	 * @param lines  numbers of the first lines in the file, ascending, at most {@link #LINES}; empty where the data have
	 *               no lines
	 * @param text   the same for a reader
	 */
	public record Remark(Kind kind, String column, long count, List<Long> lines, Text text) {

		public Remark {
			lines = List.copyOf(lines);
		}
	}

	/**
	 * @param values the first {@link #VALUES} different ones with the number of people who have them, most frequent first
	 * @param others number of people with other values
	 */
	public record Unmapped(Map<String, Long> values, long others) {

		public Unmapped {
			values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
		}
	}

	/** Most line numbers kept of a remark. */
	public static final int LINES = 10;

	/** Most values kept of a column. */
	public static final int VALUES = 1000;

	public ImportReport {
		remarks = remarks.stream().sorted(Comparator.comparing(Remark::kind).thenComparing(Remark::column)).toList();
		unmapped = java.util.Collections.unmodifiableMap(new TreeMap<>(unmapped));
	}

	/** @return how often that happened, over all columns */
	public long count(Kind kind) {
		return remarks.stream().filter(r -> r.kind() == kind).mapToLong(Remark::count).sum();
	}

	/** @return the first remark of that kind */
	public Optional<Remark> remark(Kind kind) {
		return remarks.stream().filter(r -> r.kind() == kind).findFirst();
	}
}
