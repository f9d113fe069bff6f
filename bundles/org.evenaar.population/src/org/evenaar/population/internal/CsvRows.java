package org.evenaar.population.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.evenaar.population.PopulationException;

/** The rows of a text with separators, one at a time, with the line each begins on. */
final class CsvRows implements AutoCloseable {

	private static final int LONGEST_FIELD = 10_000;

	/**
	 * @param line   the line it begins on, from 1
	 * @param fields its fields
	 */
	record Row(long line, List<String> fields) {

		/** @return true where only the first field, or none, has anything in it */
		boolean single() {
			return fields.stream().skip(1).allMatch(String::isBlank);
		}

		boolean blank() {
			return fields.stream().allMatch(String::isBlank);
		}
	}

	private final String file;
	private final CSVParser parser;
	private final Iterator<CSVRecord> records;
	private Row pushedBack;

	CsvRows(TextFile file, char separator) throws PopulationException {
		this.file = file.name();
		try {
			this.parser = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false)
					.setTrailingData(true).setLenientEof(true).get().parse(new StringReader(file.text()));
			this.records = parser.iterator();
		} catch (IOException e) {
			throw new PopulationException(Texts.text("read.unreadable", file.name()), e);
		}
	}

	/** @return the next row, or one without fields at the end */
	Row next() throws PopulationException {
		if (pushedBack != null) {
			Row row = pushedBack;
			pushedBack = null;
			return row;
		}
		long line = parser.getCurrentLineNumber() + 1;
		try {
			if (!records.hasNext()) {
				return new Row(line, List.of());
			}
			CSVRecord csv = records.next();
			if (csv.size() > RawTable.MOST_COLUMNS) {
				throw new PopulationException(Texts.text("read.tooManyColumns", file, csv.size(), RawTable.MOST_COLUMNS));
			}
			List<String> fields = new ArrayList<>(csv.size());
			for (String field : csv) {
				if (field.length() > LONGEST_FIELD) {
					throw new PopulationException(Texts.text("read.longField", file, line));
				}
				fields.add(field.strip());
			}
			return new Row(line, fields);
		} catch (UncheckedIOException | IllegalStateException e) {
			throw new PopulationException(Texts.text("read.badQuotes", file, line), e);
		}
	}

	void pushBack(Row row) {
		pushedBack = row;
	}

	@Override
	public void close() throws PopulationException {
		try {
			parser.close();
		} catch (IOException e) {
			throw new PopulationException(Texts.text("read.unreadable", file), e);
		}
	}

	/** @return the separator that occurs most in the line, outside quotes: ; , or a tab */
	static char separator(String line) {
		int semicolons = 0;
		int commas = 0;
		int tabs = 0;
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			} else if (!quoted) {
				semicolons += c == ';' ? 1 : 0;
				commas += c == ',' ? 1 : 0;
				tabs += c == '\t' ? 1 : 0;
			}
		}
		if (semicolons > 0 && semicolons >= commas && semicolons >= tabs) {
			return ';';
		}
		return tabs > commas ? '\t' : ',';
	}
}
