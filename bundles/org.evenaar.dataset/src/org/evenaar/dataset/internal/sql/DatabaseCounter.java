package org.evenaar.dataset.internal.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.evenaar.dataset.ColumnProfile;
import org.evenaar.dataset.DataSource;
import org.evenaar.dataset.Dataset;
import org.evenaar.dataset.DatabaseAccess;
import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.Mapping;
import org.evenaar.dataset.internal.Messages;
import org.evenaar.dataset.internal.coding.Remarks;

/** Counts a table of a database over JDBC. */
public final class DatabaseCounter {

	private DatabaseCounter() {
	}

	public static Dataset count(DataSource.Table source, DatabaseAccess access, Mapping mapping, BooleanSupplier cancelled)
			throws DatasetException {
		try (Drivers.Session session = Drivers.open(source, access)) {
			Connection connection = session.connection();
			SqlTable table = table(source, connection);
			return new SqlCounter(connection, table, mapping, new Remarks(), access.timeoutSeconds()).count(source.name(), cancelled);
		} catch (SQLException e) {
			throw Messages.problem(e, "database.failed", source.table(), firstLine(e));
		}
	}

	public static List<ColumnProfile> profile(DataSource.Table source, DatabaseAccess access, BooleanSupplier cancelled)
			throws DatasetException {
		try (Drivers.Session session = Drivers.open(source, access)) {
			return SqlProfiler.profile(session.connection(), table(source, session.connection()), cancelled);
		} catch (SQLException e) {
			throw Messages.problem(e, "database.failed", source.table(), firstLine(e));
		}
	}

	private static SqlTable table(DataSource.Table source, Connection connection) throws SQLException, DatasetException {
		String from = new SqlText(connection).table(source.table());
		SqlTable.Dialect dialect = source.url().startsWith("jdbc:postgresql:") ? SqlTable.Dialect.POSTGRESQL
				: source.url().startsWith("jdbc:duckdb:") ? SqlTable.Dialect.DUCKDB : SqlTable.Dialect.OTHER;
		return SqlTable.of(connection, source.table(), from, dialect);
	}

	/** Drivers add lines of context, which nobody asked for. */
	static String firstLine(SQLException e) {
		return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
	}
}
