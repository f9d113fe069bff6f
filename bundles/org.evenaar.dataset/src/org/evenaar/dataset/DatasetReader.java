package org.evenaar.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.evenaar.dataset.ImportReport.Kind;
import org.evenaar.dataset.internal.Messages;
import org.evenaar.dataset.internal.coding.NumberSuggester;
import org.evenaar.dataset.internal.csv.CsvCounter;
import org.evenaar.dataset.internal.csv.CsvProfiler;
import org.evenaar.dataset.internal.csv.EncodingGuess;
import org.evenaar.dataset.internal.csv.MarginsReader;
import org.evenaar.dataset.internal.sql.DatabaseCounter;
import org.evenaar.dataset.internal.sql.FileCounter;
import org.evenaar.model.dataset.DatasetDescription;
import org.evenaar.model.dataset.SourceKind;
import org.evenaar.statistics.counts.Dimension;

/**
 * The way in: opens data of any form Evenaar knows, says what is in it, and counts it by a mapping that a person
 * confirmed. Opening and profiling keep nothing but names of columns and their most frequent values.
 */
public final class DatasetReader {

	/** The form of the data. */
	public enum Form {
		/** one row a person */
		ROWS,
		/** one row a group of people, with their number */
		GROUPS,
		/** one row a category of a dimension, as in the Table 1 of a publication */
		MARGINS,
		/** counts that are in the description itself */
		COUNTED
	}

	/** By what a CSV file is counted. The numbers are the same. */
	public enum Engine {
		/** large files by the database, if it reads them without complaint; all others row by row */
		AUTOMATIC,
		/** row by row */
		ROWS,
		/** by the database that comes with Evenaar, if it reads the file without complaint */
		DATABASE
	}

	/** Smaller files are read row by row before the database has started. */
	private static final long LARGE = 32L << 20;

	private final DataSource source;
	private final Form form;
	private final Optional<CsvPreview> preview;
	private final DatabaseAccess access;
	private final Engine engine;
	private final Optional<DatasetDescription> description;
	private Optional<List<ColumnProfile>> profiles = Optional.empty();

	private DatasetReader(DataSource source, Form form, Optional<CsvPreview> preview, DatabaseAccess access, Engine engine,
			Optional<DatasetDescription> description) {
		this.source = source;
		this.form = form;
		this.preview = preview;
		this.access = access;
		this.engine = engine;
		this.description = description;
	}

	/**
	 * Opens a file by what is in it, whatever its name: CSV, Parquet or the description of a dataset. A description of a
	 * table in a database is not opened, since that needs a password and a person who agrees to it; see
	 * {@link DatasetFile} and {@link #open(DataSource.Table, DatabaseAccess)}.
	 *
	 * @throws DatasetException where it cannot be read or is of a form that Evenaar does not know
	 */
	public static DatasetReader open(Path file) throws DatasetException {
		byte[] start = start(file);
		if (begins(start, "PAR1")) {
			return new DatasetReader(new DataSource.Parquet(file), Form.ROWS, Optional.empty(), DatabaseAccess.PLAIN,
					Engine.AUTOMATIC, Optional.empty());
		}
		if (begins(start, "PK\3\4") || begins(start, "\u00d0\u00cf\u0011\u00e0")) {
			throw Messages.problem("file.spreadsheet", file.getFileName());
		}
		if (begins(start, "$FL2") || begins(start, "$FL3")) {
			throw Messages.problem("file.spss", file.getFileName());
		}
		if (DatasetFile.looksLikeOne(start)) {
			return described(file);
		}
		if (begins(start, "%PDF") || EncodingGuess.noText(start)) {
			throw Messages.problem("file.binary", file.getFileName());
		}
		CsvPreview preview = CsvProbe.probe(file);
		if (preview.columns().isEmpty()) {
			throw Messages.problem("file.empty", file.getFileName());
		}
		return csv(file, preview, Optional.empty());
	}

	/**
	 * Opens what a person named on one line: a file, or the address of a database with the name of a table after a #, such
	 * as jdbc:postgresql://host/study?user=jan#public.participants.
	 *
	 * @throws DatasetException where it cannot be read, or an address has no table
	 */
	public static DatasetReader open(String data, DatabaseAccess access) throws DatasetException {
		if (!data.startsWith("jdbc:")) {
			try {
				return open(Path.of(data));
			} catch (InvalidPathException e) {
				throw Messages.problem(e, "file.missing", data);
			}
		}
		int hash = data.lastIndexOf('#');
		if (hash < 0 || hash == data.length() - 1) {
			throw Messages.problem("database.noTable");
		}
		return open(new DataSource.Table(data.substring(0, hash), "", data.substring(hash + 1)), access);
	}

	/** Opens a CSV file of a form that a person chose. */
	public static DatasetReader open(Path file, CsvShape shape) throws DatasetException {
		return csv(file, CsvProbe.preview(file, shape), Optional.empty());
	}

	/** Opens a table or view of a database. Nothing is asked of the database before the columns are wanted. */
	public static DatasetReader open(DataSource.Table table, DatabaseAccess access) {
		return new DatasetReader(table, Form.ROWS, Optional.empty(), access, Engine.AUTOMATIC, Optional.empty());
	}

	private static DatasetReader described(Path file) throws DatasetException {
		DatasetDescription description = DatasetFile.load(file);
		SourceKind kind = description.getSource() == null ? SourceKind.ENTERED : description.getSource().getKind();
		DataSource source = switch (kind) {
		case ENTERED -> new DataSource.Described(file);
		case DATABASE -> throw Messages.problem("file.describesDatabase", file.getFileName());
		case CSV, CSV_COUNTS, PARQUET -> DatasetFile.source(file, description);
		};
		if (kind == SourceKind.ENTERED) {
			return new DatasetReader(source, Form.COUNTED, Optional.empty(), DatabaseAccess.PLAIN, Engine.AUTOMATIC,
					Optional.of(description));
		}
		DatasetFile.requireSame(file, description);
		if (source instanceof DataSource.Csv csv) {
			return csv(csv.file(), CsvProbe.preview(csv.file(), csv.shape()), Optional.of(description));
		}
		return new DatasetReader(source, Form.ROWS, Optional.empty(), DatabaseAccess.PLAIN, Engine.AUTOMATIC,
				Optional.of(description));
	}

	private static DatasetReader csv(Path file, CsvPreview preview, Optional<DatasetDescription> description)
			throws DatasetException {
		DataSource.Csv source = new DataSource.Csv(file, preview.shape());
		DatasetReader rows = new DatasetReader(source, Form.ROWS, Optional.of(preview), DatabaseAccess.PLAIN, Engine.AUTOMATIC,
				description);
		if (MarginsReader.isMargins(preview.columns())) {
			return rows.with(Form.MARGINS);
		}
		// Only a column with such a name is worth a look at its values.
		boolean groups = NumberSuggester.mayBeCount(preview.columns())
				&& rows.profiles(() -> false).stream().anyMatch(c -> NumberSuggester.count(c).isPresent());
		return groups ? rows.with(Form.GROUPS) : rows;
	}

	private DatasetReader with(Form other) {
		DatasetReader reader = new DatasetReader(source, other, preview, access, engine, description);
		reader.profiles = profiles;
		return reader;
	}

	private static byte[] start(Path file) throws DatasetException {
		if (!Files.isRegularFile(file)) {
			throw Messages.problem("file.missing", file.toString());
		}
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(4096);
		} catch (IOException e) {
			throw Messages.problem(e, "file.unreadable", file.getFileName(), String.valueOf(e.getMessage()));
		}
	}

	private static boolean begins(byte[] start, String with) {
		return new String(start, StandardCharsets.ISO_8859_1).startsWith(with);
	}

	/** @return the same with another engine */
	public DatasetReader with(Engine other) {
		DatasetReader reader = new DatasetReader(source, form, preview, access, other, description);
		reader.profiles = profiles;
		return reader;
	}

	public DataSource source() {
		return source;
	}

	public Form form() {
		return form;
	}

	/** @return how a CSV file was understood, to be shown before anything is counted; empty for other forms */
	public Optional<CsvPreview> preview() {
		return preview;
	}

	/** @return the description that was opened, if one was */
	public Optional<DatasetDescription> description() {
		return description;
	}

	/** @return the mapping of the description that was opened, if one was and it has one */
	public Optional<Mapping> savedMapping() throws DatasetException {
		if (description.isEmpty() || description.get().getMappings().isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(DatasetFile.mapping(description.get()));
	}

	/**
	 * @return what stands in the columns; of a CSV file in its first 200,000 rows, of a database in all
	 * @throws CancellationException where it was cancelled
	 */
	public List<ColumnProfile> profiles(BooleanSupplier cancelled) throws DatasetException {
		if (profiles.isEmpty()) {
			profiles = Optional.of(switch (source) {
			case DataSource.Csv csv -> CsvProfiler.profile(csv, cancelled);
			case DataSource.Parquet parquet -> FileCounter.profileParquet(parquet, cancelled);
			case DataSource.Described described -> List.<ColumnProfile>of();
			case DataSource.Table table -> DatabaseCounter.profile(table, access, cancelled);
			});
		}
		return profiles.get();
	}

	/**
	 * @param targets   dimensions of the population to compare with; may be empty
	 * @param reference the date on which ages count
	 */
	public List<Suggestion> suggestions(List<Dimension> targets, LocalDate reference) throws DatasetException {
		return new MappingSuggester(targets, reference).suggest(profiles(() -> false));
	}

	/**
	 * Reads numbers by category, for a person to look at and change before they are counted.
	 *
	 * @param targets dimensions of the population to compare with; may be empty
	 * @throws DatasetException      where a number cannot be read
	 * @throws IllegalStateException where the form is not MARGINS
	 */
	public Table1 table1(List<Dimension> targets) throws DatasetException {
		if (form != Form.MARGINS || !(source instanceof DataSource.Csv csv)) {
			throw new IllegalStateException("Only a file of margins is a table 1.");
		}
		return MarginsReader.read(csv, targets);
	}

	/**
	 * Counts. For margins and for counts that are in the description itself no mapping is needed, and it is ignored.
	 *
	 * @param cancelled asked from time to time; when it says yes, counting stops within 200 ms
	 * @param progress  told from time to time
	 * @throws DatasetException      where it cannot be counted
	 * @throws CancellationException where it was cancelled
	 */
	public Dataset count(Mapping mapping, BooleanSupplier cancelled, Progress progress) throws DatasetException {
		if (form == Form.MARGINS) {
			return table1(List.of()).toDataset(source.name());
		}
		return switch (source) {
		case DataSource.Csv csv -> count(csv, mapping, cancelled, progress);
		case DataSource.Parquet parquet -> FileCounter.parquet(parquet, mapping, cancelled);
		case DataSource.Table table -> DatabaseCounter.count(table, access, mapping, cancelled);
		case DataSource.Described described -> DatasetFile.dataset(description.orElseThrow(), described.name());
		};
	}

	private Dataset count(DataSource.Csv csv, Mapping mapping, BooleanSupplier cancelled, Progress progress) throws DatasetException {
		CsvCounter rows = new CsvCounter(csv, mapping);
		if (engine == Engine.ROWS || engine == Engine.AUTOMATIC && !large(csv)) {
			return rows.count(cancelled, progress);
		}
		Optional<Dataset> counted = FileCounter.csv(csv, preview.orElseThrow().columns(), mapping, cancelled);
		if (counted.isPresent()) {
			return counted.get();
		}
		if (engine == Engine.DATABASE) {
			rows.note(Kind.READ_ROW_BY_ROW, Messages.text("remark.READ_ROW_BY_ROW"));
		}
		return rows.count(cancelled, progress);
	}

	private static boolean large(DataSource.Csv csv) throws DatasetException {
		try {
			return Files.size(csv.file()) >= LARGE;
		} catch (IOException e) {
			throw Messages.problem(e, "file.unreadable", csv.name(), String.valueOf(e.getMessage()));
		}
	}
}
