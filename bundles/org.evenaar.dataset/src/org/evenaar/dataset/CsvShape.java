package org.evenaar.dataset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Optional;

/**
 * The form of a CSV file. {@link CsvProbe} finds it; a person may know better.
 *
 * @param encoding     name of the character set, such as UTF-8 or windows-1252; in a file of UTF-8, parts that are not
 *                     are read as windows-1252 and reported
 * @param delimiter    what stands between two columns
 * @param quote        what stands around a value that has a delimiter in it; empty where quotation marks mean nothing
 * @param decimalMark  a point or a comma
 * @param header       whether the first line holds the names of the columns
 * @param skippedLines lines before that one, such as a title, 0 or more
 */
public record CsvShape(String encoding, char delimiter, Optional<Character> quote, char decimalMark, boolean header,
		int skippedLines) {

	/**
	 * @throws IllegalArgumentException if Java does not know the character set, the delimiter or quote is the end of a
	 *                                  line, both are the same, or the decimal mark is neither a point nor a comma
	 */
	public CsvShape {
		if (!known(encoding)) {
			throw new IllegalArgumentException("No character set is called '" + encoding + "'.");
		}
		if (delimiter == '\n' || delimiter == '\r' || delimiter == 0
				|| quote.isPresent() && (quote.get() == delimiter || quote.get() == '\n' || quote.get() == '\r' || quote.get() == 0)) {
			throw new IllegalArgumentException("Delimiter and quote must differ and cannot be the end of a line.");
		}
		if (decimalMark != '.' && decimalMark != ',') {
			throw new IllegalArgumentException("A decimal mark is a point or a comma, not '" + decimalMark + "'.");
		}
		if (skippedLines < 0) {
			throw new IllegalArgumentException("A number of lines cannot be negative.");
		}
	}

	private static boolean known(String encoding) {
		try {
			return Charset.isSupported(encoding);
		} catch (IllegalCharsetNameException e) {
			return false;
		}
	}

	/** @return UTF-8, the quotation mark ", a decimal point and a line of names */
	public static CsvShape of(char delimiter) {
		return new CsvShape("UTF-8", delimiter, Optional.of('"'), '.', true, 0);
	}

	public Charset charset() {
		return Charset.forName(encoding);
	}

	public CsvShape withEncoding(String other) {
		return new CsvShape(other, delimiter, quote, decimalMark, header, skippedLines);
	}

	public CsvShape withDelimiter(char other) {
		return new CsvShape(encoding, other, quote, decimalMark, header, skippedLines);
	}

	public CsvShape withQuote(Optional<Character> other) {
		return new CsvShape(encoding, delimiter, other, decimalMark, header, skippedLines);
	}

	public CsvShape withDecimalMark(char other) {
		return new CsvShape(encoding, delimiter, quote, other, header, skippedLines);
	}

	public CsvShape withHeader(boolean other) {
		return new CsvShape(encoding, delimiter, quote, decimalMark, other, skippedLines);
	}

	public CsvShape withSkippedLines(int other) {
		return new CsvShape(encoding, delimiter, quote, decimalMark, header, other);
	}
}
