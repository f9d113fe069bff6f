package org.evenaar.dataset.internal.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.evenaar.dataset.DataSource;
import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.Progress;
import org.evenaar.dataset.internal.Messages;

/** One way through all rows of a CSV file, that can be stopped and says how far it is. */
public final class CsvPass {

	/** Looking at the clock and at who may want to stop, once in so many rows: a few milliseconds. */
	private static final int BEAT = 1 << 11;

	/** Does something with the row that was reached. */
	@FunctionalInterface
	public interface Step {

		void row() throws DatasetException;
	}

	private CsvPass() {
	}

	/**
	 * @return how many rows there were
	 * @throws CancellationException where it was cancelled
	 */
	public static long through(CsvRows rows, DataSource.Csv source, BooleanSupplier cancelled, Progress progress, Step step)
			throws IOException, DatasetException {
		long total = Files.size(source.file());
		long read = 0;
		while (rows.next()) {
			if (read++ % BEAT == 0) {
				if (cancelled.getAsBoolean()) {
					throw new CancellationException();
				}
				progress.report(rows.bytesRead(), total);
			}
			step.row();
		}
		progress.report(total, total);
		return read;
	}

	/** @return at which places, from 0, the wanted columns are */
	public static int[] places(CsvRows rows, DataSource.Csv source, List<String> wanted) throws DatasetException {
		int[] places = new int[wanted.size()];
		for (int i = 0; i < places.length; i++) {
			places[i] = rows.columns().indexOf(wanted.get(i));
			if (places[i] < 0) {
				throw Messages.problem("column.missing", source.name(), wanted.get(i), String.join(", ", rows.columns()));
			}
		}
		return places;
	}
}
