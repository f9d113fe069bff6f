package org.evenaar.dataset.internal.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.evenaar.dataset.ColumnProfile;
import org.evenaar.dataset.DatasetException;

/** Asks a database for the most frequent values of each column. */
final class SqlProfiler {

	private SqlProfiler() {
	}

	static List<ColumnProfile> profile(Connection connection, SqlTable table, BooleanSupplier cancelled)
			throws SQLException, DatasetException {
		List<ColumnProfile> profiles = new ArrayList<>();
		for (String column : table.columns()) {
			profiles.add(profile(connection, table, column, cancelled));
		}
		return profiles;
	}

	private static ColumnProfile profile(Connection connection, SqlTable table, String column, BooleanSupplier cancelled)
			throws SQLException, DatasetException {
		String value = table.expression(column);
		String sql = "SELECT " + value + ", COUNT(*) FROM " + table.from() + " GROUP BY " + value + " ORDER BY 2 DESC";
		Map<String, Long> values = new LinkedHashMap<>();
		long empty = 0;
		long rows = 0;
		boolean complete = true;
		try (Statement statement = connection.createStatement(); Canceller canceller = new Canceller(statement, cancelled)) {
			statement.setMaxRows(ColumnProfile.VALUES + 2);
			try (ResultSet groups = statement.executeQuery(sql)) {
				while (groups.next()) {
					String text = SqlText.text(groups.getObject(1));
					long count = groups.getLong(2);
					rows += count;
					if (text.isBlank()) {
						empty += count;
					} else if (values.size() < ColumnProfile.VALUES) {
						values.merge(text, count, Long::sum);
					} else {
						complete = false;
					}
				}
			} catch (SQLException e) {
				canceller.check();
				throw e;
			}
		}
		return new ColumnProfile(column, values, empty, rows, complete);
	}
}
