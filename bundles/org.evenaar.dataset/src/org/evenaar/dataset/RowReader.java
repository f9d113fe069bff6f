package org.evenaar.dataset;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.evenaar.dataset.internal.Messages;
import org.evenaar.dataset.internal.coding.Remarks;
import org.evenaar.dataset.internal.csv.CsvPass;
import org.evenaar.dataset.internal.csv.CsvRows;

/**
 * Goes through the rows of a CSV file once, for those who count them otherwise than {@link DatasetReader} does. Reads in
 * constant memory; keeps no row.
 */
public final class RowReader {

	/** One row, for as long as it is handed over. */
	public interface Row {

		/** @param place of the column among those asked for, from 0 */
		String value(int place);

		/** @return number of the line on which the row begins, from 1 */
		long line();
	}

	/** Does something with a row. */
	@FunctionalInterface
	public interface RowHandler {

		void row(Row row);
	}

	private RowReader() {
	}

	/**
	 * @param columns   names of columns, in the order in which the handler wants their values
	 * @param cancelled asked from time to time; when it says yes, reading stops within 200 ms
	 * @param progress  told from time to time
	 * @return what was wrong with rows that were not handed over, or were read with a guess
	 * @throws DatasetException      where the file cannot be read or does not have the columns
	 * @throws CancellationException where it was cancelled
	 */
	public static ImportReport read(DataSource.Csv source, List<String> columns, RowHandler handler, BooleanSupplier cancelled,
			Progress progress) throws DatasetException {
		Remarks remarks = new Remarks();
		try (CsvRows rows = new CsvRows(source.file(), source.shape(), remarks)) {
			int[] at = CsvPass.places(rows, source, columns);
			Row row = new Row() {
				@Override
				public String value(int place) {
					return rows.field(at[place]);
				}

				@Override
				public long line() {
					return rows.line();
				}
			};
			long read = CsvPass.through(rows, source, cancelled, progress, () -> handler.row(row));
			rows.reportCharacters();
			return remarks.report(read + rows.rowsLeftOut(), read);
		} catch (IOException e) {
			throw Messages.problem(e, "file.unreadable", source.name(), String.valueOf(e.getMessage()));
		}
	}
}
