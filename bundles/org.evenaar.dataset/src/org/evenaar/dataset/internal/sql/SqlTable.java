package org.evenaar.dataset.internal.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.internal.Messages;

/** What stands in a FROM clause, with its columns. */
final class SqlTable {

	/** A number as nearly all files have it; others are read in Java. At most as many digits as are exact. */
	private static final String NUMBER = "[0-9]{1,15}";
	private static final String FRACTION = "([.,][0-9]{1,15})?";

	/** How a database matches a whole text against a regular expression. */
	enum Dialect {
		DUCKDB, POSTGRESQL, OTHER
	}

	private record Column(String expression, int type) {
	}

	private final String name;
	private final String from;
	private final Dialect dialect;
	private final char decimalMark;
	private final Map<String, Column> columns = new LinkedHashMap<>();

	private SqlTable(String name, String from, Dialect dialect, char decimalMark) {
		this.name = name;
		this.from = from;
		this.dialect = dialect;
		this.decimalMark = decimalMark;
	}

	/**
	 * Asks the database for the columns.
	 *
	 * @param name for messages
	 * @param from what stands in the FROM clause, escaped
	 */
	static SqlTable of(Connection connection, String name, String from, Dialect dialect) throws SQLException, DatasetException {
		SqlTable table = new SqlTable(name, from, dialect, '.');
		SqlText text = new SqlText(connection);
		try (Statement statement = connection.createStatement();
				ResultSet none = statement.executeQuery("SELECT * FROM " + from + " WHERE 1 = 0")) {
			ResultSetMetaData meta = none.getMetaData();
			for (int i = 1; i <= meta.getColumnCount(); i++) {
				String column = meta.getColumnName(i);
				table.columns.put(column, new Column(text.identifier(column), meta.getColumnType(i)));
			}
		}
		return table;
	}

	/** A CSV file, all columns of which are text, with names c0, c1 ... */
	static SqlTable ofText(String name, String from, List<String> columns, char decimalMark) {
		SqlTable table = new SqlTable(name, from, Dialect.DUCKDB, decimalMark);
		for (int i = 0; i < columns.size(); i++) {
			table.columns.put(columns.get(i), new Column("c" + i, Types.VARCHAR));
		}
		return table;
	}

	List<String> columns() {
		return List.copyOf(columns.keySet());
	}

	String from() {
		return from;
	}

	char decimalMark() {
		return decimalMark;
	}

	/** @throws DatasetException where there is no such column */
	String expression(String column) throws DatasetException {
		return column(column).expression;
	}

	private Column column(String column) throws DatasetException {
		Column found = columns.get(column);
		if (found == null) {
			throw Messages.problem("column.missing", name, column, String.join(", ", columns.keySet()));
		}
		return found;
	}

	/** @return whether the database knows the column as numbers */
	boolean isNumber(String column) {
		Column found = columns.get(column);
		return found != null && switch (found.type) {
		case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.DECIMAL, Types.NUMERIC, Types.REAL, Types.FLOAT,
				Types.DOUBLE -> true;
		default -> false;
		};
	}

	/** @return an expression of the column's number, NULL where it is none of 0 or more */
	String number(String column, boolean whole) throws DatasetException {
		String value = column(column).expression;
		if (isNumber(column)) {
			// The upper limit keeps out infinity, and NaN, which databases sort above all numbers.
			String integer = whole ? " AND " + value + " = FLOOR(" + value + ")" : "";
			return "CASE WHEN " + value + " >= 0 AND " + value + " <= 1000000000000000" + integer + " THEN CAST(" + value
					+ " AS DOUBLE PRECISION) END";
		}
		if (dialect == Dialect.OTHER) {
			return "CAST(NULL AS DOUBLE PRECISION)";
		}
		String dotted = decimalMark == ',' ? "REPLACE(" + value + ", ',', '.')" : value;
		return "CASE WHEN " + plain(value, whole) + " THEN CAST(" + dotted + " AS DOUBLE PRECISION) END";
	}

	/** @return an expression of the column's text where it is not read as a number by the other one */
	String odd(String column, boolean whole) throws DatasetException {
		String value = column(column).expression;
		String text = "COALESCE(CAST(" + value + " AS VARCHAR" + (dialect == Dialect.OTHER ? "(4000)" : "") + "), '')";
		return dialect == Dialect.OTHER ? text : "CASE WHEN " + plain(value, whole) + " THEN NULL ELSE " + text + " END";
	}

	private String plain(String value, boolean whole) {
		String pattern = whole ? NUMBER : NUMBER + FRACTION.replace("[.,]", decimalMark == ',' ? "," : "[.]");
		return dialect == Dialect.DUCKDB ? "regexp_full_match(" + value + ", '" + pattern + "')"
				: value + " ~ '^(" + pattern + ")$'";
	}
}
