package org.evenaar.dataset.internal.sql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.evenaar.dataset.CsvShape;
import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.internal.Messages;

/**
 * The database that comes with Evenaar, in memory, shut off from the network, from extensions and from every file but
 * the one that is asked for. Nothing of the rows reaches a disk.
 */
final class DuckDb {

	/** In a path these would stand for several files. */
	private static final String WILDCARDS = ".*[*?\\[\\]{}].*";

	private DuckDb() {
	}

	/** @return true where the driver is installed and runs on this machine */
	static boolean available() {
		try {
			return new org.duckdb.DuckDBDriver().acceptsURL("jdbc:duckdb:");
		} catch (LinkageError | SQLException e) {
			return false;
		}
	}

	/** @return true where a path can be named to the database so that it means that one file */
	static boolean canName(Path file) {
		return !file.toAbsolutePath().toString().matches(WILDCARDS);
	}

	/** @throws DatasetException where the database cannot be started */
	static Connection open(Path file) throws DatasetException {
		Connection connection = null;
		try {
			connection = new org.duckdb.DuckDBDriver().connect("jdbc:duckdb:", new Properties());
			restrict(connection, file);
			return connection;
		} catch (SQLException | LinkageError e) {
			close(connection);
			throw Messages.problem(e, "duckdb.missing", String.valueOf(e.getMessage()));
		}
	}

	private static void close(Connection connection) throws DatasetException {
		if (connection != null) {
			try {
				connection.close();
			} catch (SQLException e) {
				throw Messages.problem(e, "duckdb.missing", String.valueOf(e.getMessage()));
			}
		}
	}

	private static void restrict(Connection connection, Path file) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("SET temp_directory = ''");
			statement.execute("SET memory_limit = '1GB'");
			statement.execute("SET preserve_insertion_order = false");
			statement.execute("SET autoinstall_known_extensions = false");
			statement.execute("SET autoload_known_extensions = false");
			statement.execute("SET allow_community_extensions = false");
			statement.execute("SET allowed_paths = [" + SqlText.literal(path(file)) + "]");
			statement.execute("SET enable_external_access = false");
			statement.execute("SET lock_configuration = true");
		}
	}

	private static String path(Path file) {
		return file.toAbsolutePath().normalize().toString();
	}

	/** @param columns names of the columns, of which only the number counts */
	static SqlTable csv(Path file, CsvShape shape, List<String> columns) {
		String types = IntStream.range(0, columns.size()).mapToObj(i -> "'c" + i + "': 'VARCHAR'")
				.collect(Collectors.joining(", ", "{", "}"));
		String quote = SqlText.literal(shape.quote().map(String::valueOf).orElse(""));
		String from = "read_csv(" + SqlText.literal(path(file)) + ", auto_detect = false, columns = " + types + ", delim = "
				+ SqlText.literal(String.valueOf(shape.delimiter())) + ", quote = " + quote + ", escape = " + quote + ", header = "
				+ shape.header() + ", skip = " + shape.skippedLines()
				+ ", encoding = 'utf-8', compression = 'none', null_padding = false, ignore_errors = false, strict_mode = true)";
		return SqlTable.ofText(file.getFileName().toString(), from, columns, shape.decimalMark());
	}

	static SqlTable parquet(Connection connection, Path file) throws SQLException, DatasetException {
		String from = "read_parquet(" + SqlText.literal(path(file)) + ", hive_partitioning = false)";
		return SqlTable.of(connection, file.getFileName().toString(), from, SqlTable.Dialect.DUCKDB);
	}

	/** @return whether the shape is one that the database reads exactly as commons-csv does */
	static boolean reads(CsvShape shape, int columns) throws IOException {
		return shape.charset().equals(StandardCharsets.UTF_8) && columns > 1 && shape.delimiter() < 128
				&& shape.quote().orElse('"') < 128;
	}
}
