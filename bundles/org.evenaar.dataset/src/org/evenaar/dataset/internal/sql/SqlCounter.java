package org.evenaar.dataset.internal.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

import org.evenaar.dataset.Dataset;
import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.ImportReport.Kind;
import org.evenaar.dataset.Mapping;
import org.evenaar.dataset.internal.coding.Remarks;
import org.evenaar.dataset.internal.coding.RowCoder;
import org.evenaar.dataset.internal.coding.Weights;

/**
 * Counts rows where they are: one GROUP BY over the values as they stand there, whose groups are then coded as the rows
 * of a file are. So the result is the same, whichever way it was counted.
 */
final class SqlCounter {

	/** A group's people are in this column, after those of the mapping. */
	private static final String ROWS = "COUNT(*)";
	private static final LongSupplier NO_LINE = () -> 0;

	private final Connection connection;
	private final SqlTable table;
	private final Mapping mapping;
	private final Remarks remarks;
	private final int timeoutSeconds;

	SqlCounter(Connection connection, SqlTable table, Mapping mapping, Remarks remarks, int timeoutSeconds) {
		this.connection = connection;
		this.table = table;
		this.mapping = mapping;
		this.remarks = remarks;
		this.timeoutSeconds = timeoutSeconds;
	}

	/**
	 * @throws SQLException          where the database cannot do it
	 * @throws NulException          where a value has a NUL character in it
	 * @throws DatasetException      where a column is missing or the table becomes too large
	 * @throws CancellationException where it was cancelled
	 */
	Dataset count(String name, BooleanSupplier cancelled) throws SQLException, DatasetException {
		RowCoder coder = new RowCoder(mapping, remarks);
		String sql = statement();
		try (Statement statement = connection.createStatement()) {
			statement.setFetchSize(10_000);
			if (timeoutSeconds > 0) {
				statement.setQueryTimeout(timeoutSeconds);
			}
			try (Canceller canceller = new Canceller(statement, cancelled)) {
				long rows = read(statement, sql, coder, canceller);
				canceller.check();
				return new Dataset(name, coder.counted(), List.of(coder.table()), remarks.report(rows, coder.counted()));
			}
		}
	}

	private long read(Statement statement, String sql, RowCoder coder, Canceller canceller) throws SQLException, DatasetException {
		long rows = 0;
		try (ResultSet groups = statement.executeQuery(sql)) {
			String[] values = new String[mapping.columns().size()];
			for (long group = 0; groups.next(); group++) {
				if (group % 1024 == 0) {
					canceller.check();
				}
				for (int i = 0; i < values.length; i++) {
					values[i] = value(groups, i + 1);
				}
				rows += groups.getLong(values.length + 1);
				add(groups, values, coder);
			}
		} catch (SQLException e) {
			canceller.check();
			throw e;
		}
		return rows;
	}

	private static String value(ResultSet groups, int column) throws SQLException {
		String text = SqlText.text(groups.getObject(column));
		if (text.indexOf('\0') >= 0) {
			throw new NulException();
		}
		return text;
	}

	private void add(ResultSet groups, String[] values, RowCoder coder) throws SQLException, DatasetException {
		int at = values.length + 1;
		long people = groups.getLong(at);
		Optional<String> number = mapping.weightColumn().or(mapping::countColumn);
		if (number.isEmpty()) {
			coder.add(place -> values[place], people, people, people, NO_LINE);
			return;
		}
		boolean weighted = mapping.weightColumn().isPresent();
		long usable = groups.getLong(at + 1);
		if (usable > 0) {
			double weight = groups.getDouble(at + 2);
			if (weighted) {
				coder.add(place -> values[place], usable, weight, groups.getDouble(at + 3), NO_LINE);
			} else if (weight > 0) {
				coder.add(place -> values[place], Math.round(weight), weight, weight, NO_LINE);
			}
		}
		String odd = table.isNumber(number.get()) ? "" : value(groups, at + 4);
		if (people > usable) {
			addOdd(values, people - usable, odd, weighted, coder);
		}
	}

	/** Numbers that the database was not asked to read, because they have another form than most. */
	private void addOdd(String[] values, long rows, String raw, boolean weighted, RowCoder coder) throws DatasetException {
		if (weighted) {
			double weight = Weights.parse(raw, table.decimalMark());
			if (Double.isNaN(weight)) {
				remarks.add(Kind.BAD_WEIGHT, mapping.weightColumn().orElseThrow(), rows, 0);
			} else {
				coder.add(place -> values[place], rows, rows * weight, rows * weight * weight, NO_LINE);
			}
			return;
		}
		long people = Weights.people(raw);
		if (people < 0) {
			remarks.add(Kind.BAD_COUNT, mapping.countColumn().orElseThrow(), rows, 0);
		} else if (people > 0) {
			coder.add(place -> values[place], people * rows, people * rows, people * rows, NO_LINE);
		}
	}

	private String statement() throws DatasetException {
		List<String> groups = new ArrayList<>();
		for (String column : mapping.columns()) {
			groups.add(table.expression(column));
		}
		List<String> selected = new ArrayList<>(groups);
		selected.add(ROWS);
		Optional<String> number = mapping.weightColumn().or(mapping::countColumn);
		if (number.isPresent()) {
			String value = table.number(number.get(), mapping.countColumn().isPresent());
			selected.add("COUNT(" + value + ")");
			selected.add("SUM(" + value + ")");
			selected.add("SUM((" + value + ") * (" + value + "))");
			if (!table.isNumber(number.get())) {
				String odd = table.odd(number.get(), mapping.countColumn().isPresent());
				groups.add(odd);
				selected.add(odd);
			}
		}
		String sql = "SELECT " + String.join(", ", selected) + " FROM " + table.from();
		return groups.isEmpty() ? sql : sql + " GROUP BY " + String.join(", ", groups);
	}
}
