package org.evenaar.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.evenaar.dataset.internal.Messages;
import org.evenaar.dataset.internal.coding.Remarks;
import org.evenaar.dataset.internal.csv.CsvRows;
import org.evenaar.dataset.internal.csv.EncodingGuess;
import org.evenaar.dataset.internal.csv.ShapeGuess;
import org.evenaar.rules.Text;

/** Finds out the form of a CSV file from its beginning: encoding, delimiter, quotation mark, decimal mark and header. */
public final class CsvProbe {

	private static final int SAMPLE_BYTES = 1 << 20;
	private static final int SHOWN_ROWS = 20;

	private CsvProbe() {
	}

	/**
	 * @return what the file seems to be; for an empty file a preview without columns
	 * @throws DatasetException where the file cannot be read
	 */
	public static CsvPreview probe(Path file) throws DatasetException {
		try {
			byte[] sample = sample(file);
			EncodingGuess encoding = EncodingGuess.of(sample);
			ShapeGuess shape = ShapeGuess.of(encoding.decode(sample), encoding.name(), sample.length < Files.size(file));
			CsvPreview preview = preview(file, shape.shape());
			List<Text> remarks = new ArrayList<>(describe(shape.shape()));
			if (encoding.mixed()) {
				remarks.add(Messages.text("probe.mixed"));
			}
			if (!shape.certain()) {
				remarks.add(Messages.text("probe.uncertain"));
			}
			return new CsvPreview(preview.shape(), preview.columns(), preview.rows(), remarks);
		} catch (IOException e) {
			throw Messages.problem(e, "file.unreadable", name(file), String.valueOf(e.getMessage()));
		}
	}

	/**
	 * The same with a form that a person chose.
	 *
	 * @throws DatasetException where the file cannot be read
	 */
	public static CsvPreview preview(Path file, CsvShape shape) throws DatasetException {
		try (CsvRows rows = new CsvRows(file, shape, new Remarks())) {
			List<List<String>> first = new ArrayList<>();
			while (first.size() < SHOWN_ROWS && rows.next()) {
				List<String> row = new ArrayList<>();
				for (int i = 0; i < rows.columns().size(); i++) {
					row.add(rows.field(i));
				}
				first.add(List.copyOf(row));
			}
			return new CsvPreview(shape, rows.columns(), first, describe(shape));
		} catch (IOException e) {
			throw Messages.problem(e, "file.unreadable", name(file), String.valueOf(e.getMessage()));
		}
	}

	private static List<Text> describe(CsvShape shape) {
		String mark = switch (shape.delimiter()) {
		case ',' -> "comma";
		case ';' -> "semicolon";
		case '\t' -> "tab";
		case '|' -> "bar";
		case ' ' -> "space";
		default -> "";
		};
		Text delimiter = mark.isEmpty() ? new Text("" + shape.delimiter(), "" + shape.delimiter()) : Messages.text("probe." + mark);
		Text decimal = Messages.text(shape.decimalMark() == ',' ? "probe.comma" : "probe.point");
		Text header = Messages.text(shape.header() ? "probe.header" : "probe.noHeader", shape.skippedLines() + 1);
		return List.of(new Text(describe(shape, delimiter.nl(), decimal.nl(), header.nl()).nl(),
				describe(shape, delimiter.en(), decimal.en(), header.en()).en()));
	}

	private static Text describe(CsvShape shape, String delimiter, String decimal, String header) {
		return Messages.text("probe.shape", shape.encoding(), delimiter, decimal,
				shape.quote().map(String::valueOf).orElse("-"), header);
	}

	private static byte[] sample(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(SAMPLE_BYTES);
		}
	}

	private static String name(Path file) {
		return String.valueOf(file.getFileName());
	}
}
