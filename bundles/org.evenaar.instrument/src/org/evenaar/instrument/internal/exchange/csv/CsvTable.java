package org.evenaar.instrument.internal.exchange.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.evenaar.instrument.InstrumentException;
import org.evenaar.instrument.internal.exchange.ReadJob;
import org.evenaar.instrument.internal.exchange.Sentences;

/**
 * A table in a text with separators.
 *
 * @param header the names of the columns, stripped
 * @param rows   the rows that are not blank
 */
public record CsvTable(List<String> header, List<Row> rows) {

	private static final int MOST_COLUMNS = 500;

	/**
	 * One row.
	 *
	 * @param line   the line it begins on, from 1
	 * @param fields its fields, stripped; may be fewer than the header has
	 */
	public record Row(long line, List<String> fields) {

		/** @return the field; empty where there is none */
		public String get(int column) {
			return column >= 0 && column < fields.size() ? fields.get(column) : "";
		}

		boolean isBlank() {
			return fields.stream().allMatch(String::isEmpty);
		}
	}

	/** @param most rows that are read at most; for a first look */
	public static CsvTable read(String text, ReadJob job, int most) throws InstrumentException {
		char separator = separator(text);
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
		List<Row> rows = new ArrayList<>();
		List<String> header = List.of();
		long line = 1;
		try (CSVParser parser = format.parse(new StringReader(text))) {
			Iterator<CSVRecord> records = parser.iterator();
			while (rows.size() < most && records.hasNext()) {
				Row row = row(line, records.next(), job);
				line = parser.getCurrentLineNumber() + 1;
				if (header.isEmpty() && !row.isBlank()) {
					header = row.fields;
				} else if (!row.isBlank()) {
					rows.add(row);
				}
			}
		} catch (IOException | UncheckedIOException e) {
			throw new InstrumentException(job.problemAt(Sentences.line(line), "csv.quotes").text(), e);
		}
		return new CsvTable(header, List.copyOf(rows));
	}

	private static Row row(long line, CSVRecord csv, ReadJob job) throws InstrumentException {
		job.step();
		if (csv.size() > MOST_COLUMNS) {
			throw job.problemAt(Sentences.line(line), "csv.columns", csv.size());
		}
		List<String> fields = new ArrayList<>(csv.size());
		for (String field : csv) {
			if (field.length() > job.textCharacters()) {
				throw job.problemAt(Sentences.line(line), "limit.text", job.textCharacters());
			}
			fields.add(field.strip());
		}
		return new Row(line, List.copyOf(fields));
	}

	/** @return the sign that parts the most columns of the first line with anything in it, outside quotes */
	private static char separator(String text) {
		int commas = 0;
		int semicolons = 0;
		int tabs = 0;
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!quoted && (c == '\n' || c == '\r') && commas + semicolons + tabs > 0) {
				break;
			}
			quoted ^= c == '"';
			commas += !quoted && c == ',' ? 1 : 0;
			semicolons += !quoted && c == ';' ? 1 : 0;
			tabs += !quoted && c == '\t' ? 1 : 0;
		}
		return semicolons > commas && semicolons >= tabs ? ';' : tabs > commas ? '\t' : ',';
	}
}
