package org.evenaar.dataset;

import java.nio.file.Path;

/** Where the data are. */
public sealed interface DataSource {

	/** A file of rows separated by some character. */
	record Csv(Path file, CsvShape shape) implements DataSource {
	}

	/** A Parquet file. */
	record Parquet(Path file) implements DataSource {
	}

	/**
	 * A table or view of a database. The password is not part of it.
	 *
	 * @param url   as the driver wants it, beginning with jdbc:
	 * @param user  name of the user; empty where none is needed
	 * @param table name of a table or view, with the name of its schema before it and a point between where needed
	 */
	record Table(String url, String user, String table) implements DataSource {

		/** @throws IllegalArgumentException if the URL is none of JDBC or there is no table */
		public Table {
			if (!url.startsWith("jdbc:") || table.isBlank()) {
				throw new IllegalArgumentException("A table needs a URL that begins with jdbc: and a name.");
			}
		}
	}

	/** Counts that stand in the description of a dataset itself. */
	record Described(Path file) implements DataSource {
	}

	/** @return the name a person knows it by: of the file without folders, or of the table */
	default String name() {
		return switch (this) {
		case Csv csv -> csv.file().getFileName().toString();
		case Parquet parquet -> parquet.file().getFileName().toString();
		case Table table -> table.table();
		case Described described -> described.file().getFileName().toString();
		};
	}
}
