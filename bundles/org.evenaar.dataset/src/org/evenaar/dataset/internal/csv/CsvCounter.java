package org.evenaar.dataset.internal.csv;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

import org.evenaar.dataset.DataSource;
import org.evenaar.dataset.Dataset;
import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.ImportReport.Kind;
import org.evenaar.dataset.Mapping;
import org.evenaar.dataset.Progress;
import org.evenaar.dataset.internal.Messages;
import org.evenaar.dataset.internal.coding.Remarks;
import org.evenaar.dataset.internal.coding.RowCoder;
import org.evenaar.dataset.internal.coding.RowValues;
import org.evenaar.dataset.internal.coding.Weights;
import org.evenaar.rules.Text;

/** Counts the rows of a CSV file in one pass. Memory does not depend on the number of rows. */
public final class CsvCounter {

	private final DataSource.Csv source;
	private final Mapping mapping;
	private final Remarks remarks = new Remarks();

	public CsvCounter(DataSource.Csv source, Mapping mapping) {
		this.source = source;
		this.mapping = mapping;
	}

	/** Puts something into the report that happened before. */
	public void note(Kind kind, Text text) {
		remarks.add(kind, "", 1, text);
	}

	/**
	 * @throws DatasetException      where the file cannot be read or does not have the columns
	 * @throws CancellationException where it was cancelled
	 */
	public Dataset count(BooleanSupplier cancelled, Progress progress) throws DatasetException {
		try (CsvRows rows = new CsvRows(source.file(), source.shape(), remarks)) {
			RowCoder coder = new RowCoder(mapping, remarks);
			long read = read(rows, coder, cancelled, progress);
			rows.reportCharacters();
			return new Dataset(source.name(), coder.counted(), List.of(coder.table()),
					remarks.report(read + rows.rowsLeftOut(), coder.counted()));
		} catch (IOException e) {
			throw Messages.problem(e, "file.unreadable", source.name(), String.valueOf(e.getMessage()));
		}
	}

	private long read(CsvRows rows, RowCoder coder, BooleanSupplier cancelled, Progress progress)
			throws IOException, DatasetException {
		int[] at = CsvPass.places(rows, source, mapping.columns());
		int weight = place(rows, mapping.weightColumn());
		int people = place(rows, mapping.countColumn());
		RowValues values = place -> rows.field(at[place]);
		LongSupplier line = rows::line;
		return CsvPass.through(rows, source, cancelled, progress, () -> {
			if (weight >= 0) {
				addWeighted(rows, coder, values, rows.field(weight), line);
			} else if (people >= 0) {
				addGroup(rows, coder, values, rows.field(people), line);
			} else {
				coder.add(values, 1, 1, 1, line);
			}
		});
	}

	private int place(CsvRows rows, Optional<String> column) throws DatasetException {
		return column.isPresent() ? CsvPass.places(rows, source, List.of(column.get()))[0] : -1;
	}

	private void addWeighted(CsvRows rows, RowCoder coder, RowValues values, String raw, LongSupplier line) throws DatasetException {
		double weight = Weights.parse(raw, source.shape().decimalMark());
		if (Double.isNaN(weight)) {
			remarks.add(Kind.BAD_WEIGHT, mapping.weightColumn().orElseThrow(), 1, rows.line());
		} else {
			coder.add(values, 1, weight, weight * weight, line);
		}
	}

	private void addGroup(CsvRows rows, RowCoder coder, RowValues values, String raw, LongSupplier line) throws DatasetException {
		long number = Weights.people(raw);
		if (number < 0) {
			remarks.add(Kind.BAD_COUNT, mapping.countColumn().orElseThrow(), 1, rows.line());
		} else if (number > 0) {
			coder.add(values, number, number, number, line);
		}
	}
}
