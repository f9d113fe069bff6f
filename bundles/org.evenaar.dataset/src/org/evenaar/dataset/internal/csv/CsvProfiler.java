package org.evenaar.dataset.internal.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.evenaar.dataset.ColumnProfile;
import org.evenaar.dataset.DataSource;
import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.internal.Messages;
import org.evenaar.dataset.internal.coding.Remarks;

/** Looks at the first rows of a CSV file: which values its columns have. */
public final class CsvProfiler {

	private static final int ROWS = 200_000;
	private static final int LONGEST = 200;
	private static final int BEAT = 1 << 11;

	private static final class Column {

		private final Map<String, Long> values = new LinkedHashMap<>();
		private long empty;
		private boolean complete = true;

		void add(String value) {
			if (value.isBlank()) {
				empty++;
			} else if (values.size() < ColumnProfile.VALUES || values.containsKey(value)) {
				if (value.length() <= LONGEST) {
					values.merge(value, 1L, Long::sum);
				} else {
					complete = false;
				}
			} else {
				complete = false;
			}
		}
	}

	private CsvProfiler() {
	}

	/** @throws CancellationException where it was cancelled */
	public static List<ColumnProfile> profile(DataSource.Csv source, BooleanSupplier cancelled) throws DatasetException {
		try (CsvRows rows = new CsvRows(source.file(), source.shape(), new Remarks())) {
			List<Column> columns = rows.columns().stream().map(name -> new Column()).toList();
			long read = 0;
			boolean more = rows.next();
			while (more && read < ROWS) {
				if (read++ % BEAT == 0 && cancelled.getAsBoolean()) {
					throw new CancellationException();
				}
				for (int i = 0; i < columns.size(); i++) {
					columns.get(i).add(rows.field(i));
				}
				more = rows.next();
			}
			List<ColumnProfile> profiles = new ArrayList<>();
			for (int i = 0; i < columns.size(); i++) {
				Column column = columns.get(i);
				profiles.add(new ColumnProfile(rows.columns().get(i), column.values, column.empty, read, column.complete && !more));
			}
			return profiles;
		} catch (IOException e) {
			throw Messages.problem(e, "file.unreadable", source.name(), String.valueOf(e.getMessage()));
		}
	}
}
