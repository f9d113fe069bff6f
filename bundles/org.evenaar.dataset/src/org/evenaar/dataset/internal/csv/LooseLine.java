package org.evenaar.dataset.internal.csv;

import java.util.ArrayList;
import java.util.List;

import org.evenaar.dataset.CsvShape;

/** Splits one line that does not keep the rules of quotation marks: a mark counts only where a closing one follows. */
final class LooseLine {

	private LooseLine() {
	}

	static String[] split(String line, CsvShape shape) {
		List<String> fields = new ArrayList<>();
		int at = 0;
		while (at <= line.length()) {
			int close = closing(line, at, shape);
			if (close > 0) {
				char quote = shape.quote().orElseThrow();
				fields.add(line.substring(at + 1, close).replace("" + quote + quote, "" + quote));
				at = close + 2;
			} else {
				int end = line.indexOf(shape.delimiter(), at);
				end = end < 0 ? line.length() : end;
				fields.add(bare(line.substring(at, end), shape));
				at = end + 1;
			}
		}
		return fields.toArray(String[]::new);
	}

	/** @return place of the quotation mark that closes the field beginning there, or -1 */
	private static int closing(String line, int from, CsvShape shape) {
		if (shape.quote().isEmpty() || from >= line.length() || line.charAt(from) != shape.quote().get()) {
			return -1;
		}
		char quote = shape.quote().get();
		for (int i = from + 1; i < line.length(); i++) {
			if (line.charAt(i) == quote) {
				if (i + 1 == line.length() || line.charAt(i + 1) == shape.delimiter()) {
					return i;
				}
				if (line.charAt(i + 1) == quote) {
					i++;
				}
			}
		}
		return -1;
	}

	/** Without a quotation mark that stands alone at one end. */
	private static String bare(String field, CsvShape shape) {
		if (shape.quote().isEmpty()) {
			return field;
		}
		String quote = shape.quote().get().toString();
		String text = field.startsWith(quote) ? field.substring(1) : field;
		return text.endsWith(quote) ? text.substring(0, text.length() - 1) : text;
	}
}
