package org.evenaar.dataset.internal.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.evenaar.dataset.CsvShape;
import org.evenaar.dataset.ImportReport.Kind;
import org.evenaar.dataset.internal.Messages;
import org.evenaar.dataset.internal.coding.Remarks;

/**
 * The rows of a CSV file, one after the other, through commons-csv. Where a record breaks the rules of quotation marks,
 * its first line is read without them and reading goes on with the next line: one stray mark costs one row, not the
 * rest of the file. Reads in constant memory.
 */
public final class CsvRows implements Closeable {

	private final Path file;
	private final CsvShape shape;
	private final CSVFormat format;
	private final CharDecoder decoder;
	private final WindowReader window;
	private final Remarks remarks;
	private final List<String> columns;
	private CSVParser parser;
	private Iterator<CSVRecord> records;
	/** The one before the last, where the same parser gave it. */
	private CSVRecord previous;
	private CSVRecord record;
	private boolean recordOfThisParser;
	private String[] loose;
	private long base;
	private long baseLine;
	private long lineBefore;
	private long lineAfter;
	private long rowsLeftOut;

	/** Opens the file and reads the names of its columns. */
	public CsvRows(Path file, CsvShape shape, Remarks remarks) throws IOException {
		this.file = file;
		this.shape = shape;
		this.remarks = remarks;
		this.format = CSVFormat.DEFAULT.builder().setDelimiter(shape.delimiter()).setQuote(shape.quote().orElse(null)).get();
		this.decoder = new CharDecoder(Files.newInputStream(file), shape.charset());
		this.window = new WindowReader(new ReadAhead(decoder));
		try {
			for (int i = 0; i < shape.skippedLines(); i++) {
				window.line(0);
			}
			start(shape.skippedLines());
			this.columns = header();
		} catch (IOException | RuntimeException e) {
			close();
			throw e;
		}
	}

	private List<String> header() throws IOException {
		if (shape.header()) {
			return advance() ? names(fields()) : List.of();
		}
		if (!advance()) {
			return List.of();
		}
		int count = size();
		restart(0, shape.skippedLines());
		List<String> names = new ArrayList<>();
		for (int i = 1; i <= count; i++) {
			names.add(Messages.text("column", i).en());
		}
		return names;
	}

	/** Only possible right after the beginning, all of which is still kept. */
	private void restart(long position, long line) throws IOException {
		window.seek(position);
		for (int i = 0; i < line; i++) {
			window.line(0);
		}
		start(line);
		lineAfter = line;
	}

	/** Columns without a name get one, and those with a name of another one a number. */
	static List<String> names(List<String> header) {
		List<String> names = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		for (int i = 0; i < header.size(); i++) {
			String name = header.get(i).strip().replaceAll("\\s+", " ");
			String wanted = name.isEmpty() ? Messages.text("column", i + 1).en() : name;
			String free = wanted;
			for (int k = 2; !taken.add(free); k++) {
				free = wanted + " (" + k + ")";
			}
			names.add(free);
		}
		return List.copyOf(names);
	}

	private void start(long line) throws IOException {
		base = window.position();
		baseLine = line;
		window.recordEnded();
		parser = CSVParser.builder().setReader(window).setFormat(format).get();
		records = parser.iterator();
		recordOfThisParser = false;
	}

	/** @return names of the columns, each once; empty where the file is */
	public List<String> columns() {
		return columns;
	}

	/**
	 * Goes to the next row that has as many values as there are columns. Others are reported.
	 *
	 * @return false at the end
	 */
	public boolean next() throws IOException {
		while (advance()) {
			if (fits()) {
				return true;
			}
			rowsLeftOut++;
			remarks.add(Kind.RAGGED_ROW, "", 1, line());
		}
		return false;
	}

	/** @return rows that were not given out, because they are ragged or too long */
	public long rowsLeftOut() {
		return rowsLeftOut;
	}

	/** Empty values too many at the end do no harm. */
	private boolean fits() {
		int size = size();
		if (size < columns.size()) {
			return false;
		}
		for (int i = columns.size(); i < size; i++) {
			if (!field(i).isBlank()) {
				return false;
			}
		}
		return true;
	}

	private boolean advance() throws IOException {
		lineBefore = lineAfter;
		loose = null;
		previous = recordOfThisParser ? record : null;
		try {
			if (!records.hasNext()) {
				return false;
			}
			record = records.next();
		} catch (UncheckedIOException | IllegalStateException e) {
			return recover(e);
		}
		recordOfThisParser = true;
		lineAfter = baseLine + parser.getCurrentLineNumber();
		window.recordEnded();
		if (lineAfter - lineBefore > 1 && columns != null && !fits() && spansLines()) {
			return recover(null);
		}
		return true;
	}

	private boolean spansLines() {
		for (String value : record) {
			if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
				return true;
			}
		}
		return false;
	}

	/** Reads the first line of the broken record without regard to the rules, and goes on after it. */
	private boolean recover(RuntimeException problem) throws IOException {
		if (problem instanceof UncheckedIOException unchecked && !(unchecked.getCause() instanceof CSVException)
				&& !(unchecked.getCause() instanceof WindowReader.RunawayException)) {
			throw unchecked.getCause();
		}
		window.seek(brokenRecord());
		long line = lineBefore;
		String text = window.line(WindowReader.LONGEST_RECORD + 1);
		line++;
		while (text != null && text.isEmpty()) {
			text = window.line(WindowReader.LONGEST_RECORD + 1);
			line++;
		}
		start(line);
		lineAfter = line;
		if (text == null) {
			return false;
		}
		if (text.length() > WindowReader.LONGEST_RECORD) {
			remarks.add(Kind.TOO_LONG, "", 1, line);
			rowsLeftOut++;
			return advance();
		}
		remarks.add(Kind.BAD_QUOTE, "", 1, line);
		loose = LooseLine.split(text, shape);
		return true;
	}

	/** The end of the record before it: commons-csv does not tell where a record ends, but how many lines it has. */
	private long brokenRecord() throws IOException {
		if (previous == null) {
			return base;
		}
		long start = base + previous.getCharacterPosition();
		window.seek(start);
		CSVParser again = CSVParser.builder().setReader(window).setFormat(format).get();
		again.iterator().next();
		long lines = again.getCurrentLineNumber();
		window.seek(start);
		for (long i = 0; i < lines; i++) {
			window.line(0);
		}
		return window.position();
	}

	private int size() {
		return loose != null ? loose.length : record.size();
	}

	/** @return the value in that column */
	public String field(int column) {
		return loose != null ? loose[column] : record.get(column);
	}

	private List<String> fields() {
		List<String> fields = new ArrayList<>();
		for (int i = 0; i < size(); i++) {
			fields.add(field(i));
		}
		return fields;
	}

	/** @return number of the line on which the row begins, from 1 */
	public long line() {
		return lineAfter - lineBefore > 1 && loose == null && spansLines() ? lineBefore + 1 : lineAfter;
	}

	/** @return bytes read of the file so far */
	public long bytesRead() {
		return decoder.bytesRead();
	}

	/**
	 * Reports NUL characters and what did not fit the encoding, once the end is reached; their lines are looked up by
	 * reading the file again.
	 */
	public void reportCharacters() throws IOException {
		window.close();
		if (decoder.nulCount() > 0) {
			remarkAt(Kind.NUL, decoder.nulCount(), decoder.nuls());
		}
		if (decoder.oddCount() > 0) {
			remarkAt(Kind.ENCODING, decoder.oddCount(), decoder.odds());
		}
	}

	private void remarkAt(Kind kind, long count, List<Long> places) throws IOException {
		List<Long> lines = LineNumbers.of(file, shape, places);
		for (long line : lines) {
			remarks.add(kind, "", 1, line);
		}
		if (count > lines.size()) {
			remarks.add(kind, "", count - lines.size(), 0);
		}
	}

	@Override
	public void close() throws IOException {
		window.close();
	}
}
