package org.evenaar.dataset.internal.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.dataset.CsvShape;

/**
 * The form of a CSV file, by its first lines.
 *
 * @param shape   the form
 * @param certain false where the rows do not have the same number of values, or there is one column only
 */
public record ShapeGuess(CsvShape shape, boolean certain) {

	private static final char[] DELIMITERS = { ';', ',', '\t', '|' };
	private static final int LINES = 500;
	private static final int MOST_TITLE_LINES = 20;
	private static final Pattern SEP = Pattern.compile("\"?sep=(.)\"?", Pattern.CASE_INSENSITIVE);
	private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:[.,]\\d+)?%?");
	private static final Pattern DATE = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}.*");
	private static final Pattern COMMA = Pattern.compile("[-+]?\\d+,\\d+");
	private static final Pattern POINT = Pattern.compile("[-+]?\\d+\\.\\d+");

	/** A record with the number of lines before it. */
	private record Line(String text, int before) {
	}

	private record Candidate(char delimiter, List<String[]> rows, List<Integer> before, int columns, double share) {

		double score() {
			return columns < 2 ? 0 : share * (1 + Math.min(columns, 10) / 20.0);
		}
	}

	/** @param cut whether the sample ends before the file does */
	public static ShapeGuess of(String sample, String encoding, boolean cut) {
		char quote = quote(sample);
		CsvShape base = new CsvShape(encoding, ',', Optional.of(quote), '.', true, 0);
		Matcher sep = SEP.matcher(sample.lines().findFirst().orElse("").strip());
		if (sep.matches() && sep.group(1).charAt(0) != quote) {
			Candidate told = candidate(sample, base.withDelimiter(sep.group(1).charAt(0)), cut, 1);
			return finish(base, told);
		}
		Candidate best = candidate(sample, base, cut, 0);
		for (char delimiter : DELIMITERS) {
			Candidate candidate = candidate(sample, base.withDelimiter(delimiter), cut, 0);
			if (candidate.score() > best.score()) {
				best = candidate;
			}
		}
		return finish(base, best);
	}

	private static ShapeGuess finish(CsvShape base, Candidate best) {
		int titles = titleLines(best);
		List<String[]> rows = best.rows.subList(titles, best.rows.size());
		CsvShape shape = base.withDelimiter(best.delimiter).withSkippedLines(best.before.isEmpty() ? 0 : best.before.get(titles))
				.withHeader(header(rows)).withDecimalMark(decimalMark(rows));
		return new ShapeGuess(shape, best.columns > 1 && best.share > 0.9);
	}

	/** A single quote only where it stands around values and no double one does. */
	private static char quote(String sample) {
		boolean single = Pattern.compile("(?:^|[;,\\t|])'[^'\\n]*'(?=[;,\\t|\\r\\n])", Pattern.MULTILINE).matcher(sample).find();
		return single && sample.indexOf('"') < 0 ? '\'' : '"';
	}

	private static Candidate candidate(String sample, CsvShape shape, boolean cut, int from) {
		List<String[]> rows = new ArrayList<>();
		List<Integer> before = new ArrayList<>();
		Map<Integer, Integer> sizes = new HashMap<>();
		List<Line> records = records(sample, shape.quote().orElse('"'), shape.delimiter());
		// The last record may be cut off by the end of the sample.
		int to = records.size() - (cut && records.size() > 1 && records.size() < LINES ? 1 : 0);
		for (int i = from; i < to; i++) {
			String[] fields = LooseLine.split(records.get(i).text, shape);
			rows.add(fields);
			before.add(records.get(i).before);
			sizes.merge(fields.length, 1, Integer::sum);
		}
		int columns = 1;
		int most = 0;
		for (Map.Entry<Integer, Integer> size : sizes.entrySet()) {
			if (size.getValue() > most || size.getValue() == most && size.getKey() > columns) {
				columns = size.getKey();
				most = size.getValue();
			}
		}
		return new Candidate(shape.delimiter(), rows, before, columns, rows.isEmpty() ? 0 : (double) most / rows.size());
	}

	/** Lines, those within quotation marks taken together; a mark that is not closed soon is none. */
	private static List<Line> records(String sample, char quote, char delimiter) {
		List<Line> records = new ArrayList<>();
		List<String> lines = sample.lines().limit(LINES * 2L).toList();
		for (int i = 0; i < lines.size() && records.size() < LINES; i++) {
			if (lines.get(i).isEmpty()) {
				continue;
			}
			String record = lines.get(i);
			int end = i;
			while (open(record, quote, delimiter) && end + 1 < lines.size() && end - i < 20) {
				end++;
				record = record + "\n" + lines.get(end);
			}
			if (open(record, quote, delimiter)) {
				record = lines.get(i);
				end = i;
			}
			records.add(new Line(record, i));
			i = end;
		}
		return records;
	}

	private static boolean open(String record, char quote, char delimiter) {
		boolean within = false;
		boolean start = true;
		for (int i = 0; i < record.length(); i++) {
			char c = record.charAt(i);
			if (within) {
				within = c != quote;
			} else if (c == quote && (start || i > 0 && record.charAt(i - 1) == quote)) {
				within = true;
			}
			start = !within && c == delimiter;
		}
		return within;
	}

	/** Lines before the names of the columns that have fewer values than the rows. */
	private static int titleLines(Candidate candidate) {
		if (candidate.columns < 2) {
			return 0;
		}
		int lines = 0;
		while (lines < Math.min(MOST_TITLE_LINES, candidate.rows.size() - 1) && candidate.rows.get(lines).length < candidate.columns
				&& candidate.rows.get(lines).length <= 2) {
			lines++;
		}
		boolean found = lines < candidate.rows.size() && candidate.rows.get(lines).length >= candidate.columns;
		return found ? lines : 0;
	}

	/** Names of columns are different texts, and at least one of them is no value of its column. */
	private static boolean header(List<String[]> rows) {
		if (rows.isEmpty()) {
			return true;
		}
		String[] first = rows.getFirst();
		HashSet<String> names = new HashSet<>();
		for (String name : first) {
			String text = name.strip();
			if (NUMBER.matcher(text).matches() || DATE.matcher(text).matches()) {
				return false;
			}
			if (!text.isEmpty() && !names.add(text)) {
				return rows.size() == 1 || !recurs(rows, first);
			}
		}
		return !recurs(rows, first);
	}

	/** @return whether half of the values of the first row are values of their column in later rows */
	private static boolean recurs(List<String[]> rows, String[] first) {
		int again = 0;
		for (int column = 0; column < first.length; column++) {
			int place = column;
			if (rows.stream().skip(1).anyMatch(row -> place < row.length && row[place].strip().equals(first[place].strip()))) {
				again++;
			}
		}
		return again * 2 >= first.length && again > 0;
	}

	private static char decimalMark(List<String[]> rows) {
		long commas = 0;
		long points = 0;
		for (String[] row : rows) {
			for (String field : row) {
				commas += COMMA.matcher(field.strip()).matches() ? 1 : 0;
				points += POINT.matcher(field.strip()).matches() ? 1 : 0;
			}
		}
		return commas > points ? ',' : '.';
	}
}
