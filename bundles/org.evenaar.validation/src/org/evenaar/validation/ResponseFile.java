package org.evenaar.validation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.evenaar.dataset.ColumnProfile;
import org.evenaar.dataset.CsvPreview;
import org.evenaar.dataset.CsvShape;
import org.evenaar.dataset.DataSource;
import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.DatasetReader;
import org.evenaar.rules.Text;
import org.evenaar.validation.internal.Messages;

/**
 * A CSV file with the answers of one person on a row. Opening it looks at its form and at which values its columns have,
 * and keeps nothing else.
 */
public final class ResponseFile {

	private static final int LOOKED_AT = 1 << 13;

	private final DataSource.Csv source;
	private final List<ColumnProfile> columns;
	private final List<Text> remarks;

	private ResponseFile(DataSource.Csv source, List<ColumnProfile> columns, List<Text> remarks) {
		this.source = source;
		this.columns = List.copyOf(columns);
		this.remarks = List.copyOf(remarks);
	}

	/** @throws DatasetException where it cannot be read, is empty, or is no text with columns */
	public static ResponseFile open(Path file) throws DatasetException {
		requireText(file);
		return of(file, DatasetReader.open(file));
	}

	/**
	 * The same with a form that a person chose.
	 *
	 * @throws DatasetException where it cannot be read or is empty
	 */
	public static ResponseFile open(Path file, CsvShape shape) throws DatasetException {
		requireText(file);
		return of(file, DatasetReader.open(file, shape));
	}

	private static ResponseFile of(Path file, DatasetReader reader) throws DatasetException {
		if (!(reader.source() instanceof DataSource.Csv csv) || reader.description().isPresent()) {
			throw Messages.data("responses.notCsv", name(file));
		}
		List<ColumnProfile> columns = reader.profiles(() -> false);
		if (columns.isEmpty() || columns.getFirst().rows() == 0) {
			throw Messages.data("responses.noRows", name(file));
		}
		return new ResponseFile(csv, columns, reader.preview().map(CsvPreview::remarks).orElse(List.of()));
	}

	/** Only text in two bytes a letter has zeros; any other file with zeros is none. */
	private static void requireText(Path file) throws DatasetException {
		if (Files.isDirectory(file)) {
			throw Messages.data("responses.folder", name(file));
		}
		if (!Files.isRegularFile(file)) {
			throw Messages.data("responses.missing", file.toString());
		}
		if (!Files.isReadable(file)) {
			throw Messages.data("responses.closed", name(file));
		}
		try (InputStream in = Files.newInputStream(file)) {
			byte[] start = in.readNBytes(LOOKED_AT);
			int zeros = 0;
			for (byte each : start) {
				zeros += each == 0 ? 1 : 0;
			}
			boolean wide = start.length > 1 && (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE
					|| start[0] == (byte) 0xFE && start[1] == (byte) 0xFF);
			if (zeros > start.length / 100 && !wide) {
				throw Messages.data("responses.binary", name(file));
			}
		} catch (IOException e) {
			throw new DatasetException(Messages.text("responses.closed", name(file)), e);
		}
	}

	private static String name(Path file) {
		return String.valueOf(file.getFileName());
	}

	public DataSource.Csv source() {
		return source;
	}

	/** @return the name without folders */
	public String name() {
		return source.name();
	}

	/** @return what stands in the columns, as far as was looked */
	public List<ColumnProfile> columns() {
		return columns;
	}

	/** @return the column of that name, whatever its capitals and spaces */
	public Optional<ColumnProfile> column(String name) {
		Optional<ColumnProfile> exact = columns.stream().filter(column -> column.name().equals(name)).findFirst();
		return exact.or(() -> columns.stream().filter(column -> plain(column.name()).equals(plain(name))).findFirst());
	}

	private static String plain(String name) {
		return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]+", "-");
	}

	/** @return how the file was understood */
	public List<Text> remarks() {
		return remarks;
	}
}
