package org.evenaar.dataset.internal.sql;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.evenaar.dataset.ColumnProfile;
import org.evenaar.dataset.CsvShape;
import org.evenaar.dataset.DataSource;
import org.evenaar.dataset.Dataset;
import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.Mapping;
import org.evenaar.dataset.internal.Messages;
import org.evenaar.dataset.internal.coding.Remarks;
import org.evenaar.dataset.internal.csv.BlankBeforeQuote;

/** Counts files with the database that comes with Evenaar. */
public final class FileCounter {

	private FileCounter() {
	}

	/**
	 * Counts a CSV file, if the database reads it without any complaint: only then it is sure that it sees the rows that
	 * commons-csv sees. A file with trouble has to be read row by row, which also finds the lines.
	 *
	 * @param columns names of the columns
	 * @return empty where the file has to be read row by row
	 * @throws CancellationException where it was cancelled
	 */
	public static Optional<Dataset> csv(DataSource.Csv source, List<String> columns, Mapping mapping, BooleanSupplier cancelled)
			throws DatasetException {
		Path file = source.file();
		CsvShape shape = source.shape();
		if (!canCount(source, columns)) {
			return Optional.empty();
		}
		AtomicBoolean enough = new AtomicBoolean();
		FutureTask<Boolean> doubt = new FutureTask<>(() -> BlankBeforeQuote.in(file, shape, enough::get));
		Thread.ofPlatform().daemon().name("evenaar-dataset-look").start(doubt);
		try (Connection connection = DuckDb.open(file)) {
			SqlTable table = DuckDb.csv(file, shape, columns);
			Dataset counted = new SqlCounter(connection, table, mapping, new Remarks(), 0).count(source.name(), cancelled);
			return doubt.get() ? Optional.empty() : Optional.of(counted);
		} catch (SQLException | ExecutionException e) {
			return Optional.empty();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} finally {
			enough.set(true);
		}
	}

	private static boolean canCount(DataSource.Csv source, List<String> columns) throws DatasetException {
		try {
			return DuckDb.available() && DuckDb.canName(source.file()) && DuckDb.reads(source.shape(), columns.size());
		} catch (IOException e) {
			throw Messages.problem(e, "file.unreadable", source.name(), String.valueOf(e.getMessage()));
		}
	}

	/** Counts a Parquet file. */
	public static Dataset parquet(DataSource.Parquet source, Mapping mapping, BooleanSupplier cancelled) throws DatasetException {
		requireName(source);
		try (Connection connection = DuckDb.open(source.file())) {
			SqlTable table = DuckDb.parquet(connection, source.file());
			return new SqlCounter(connection, table, mapping, new Remarks(), 0).count(source.name(), cancelled);
		} catch (SQLException e) {
			throw Messages.problem(e, "parquet.unreadable", source.name(), DatabaseCounter.firstLine(e));
		}
	}

	/** @return what is in the columns of a Parquet file */
	public static List<ColumnProfile> profileParquet(DataSource.Parquet source, BooleanSupplier cancelled) throws DatasetException {
		requireName(source);
		try (Connection connection = DuckDb.open(source.file())) {
			return SqlProfiler.profile(connection, DuckDb.parquet(connection, source.file()), cancelled);
		} catch (SQLException e) {
			throw Messages.problem(e, "parquet.unreadable", source.name(), DatabaseCounter.firstLine(e));
		}
	}

	private static void requireName(DataSource.Parquet source) throws DatasetException {
		if (!DuckDb.canName(source.file())) {
			throw Messages.problem("file.wildcards", source.name());
		}
	}
}
