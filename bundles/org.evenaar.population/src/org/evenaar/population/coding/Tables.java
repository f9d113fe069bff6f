package org.evenaar.population.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables that stand beside these classes. */
final class Tables {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true)
			.setCommentMarker('#').setIgnoreEmptyLines(true).get();

	private Tables() {
	}

	static List<CSVRecord> rows(String name) {
		try (InputStream stream = Tables.class.getResourceAsStream(name)) {
			if (stream == null) {
				throw new IllegalStateException(name);
			}
			return FORMAT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8)).getRecords();
		} catch (IOException e) {
			throw new UncheckedIOException(name, e);
		}
	}
}
