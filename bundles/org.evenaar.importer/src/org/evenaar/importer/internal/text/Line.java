package org.evenaar.importer.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text file.
 *
 * @param number from 1
 * @param page   from 1 where the file has page breaks, else 0
 * @param start  offset of the first character in the file's text
 * @param raw    the line without its end
 * @param text   the line without spaces around it
 */
record Line(int number, int page, int start, String raw, String text) {

	/** Splits at every kind of line end; a form feed ends a line and a page. */
	static List<Line> split(String text) {
		List<Line> lines = new ArrayList<>();
		int page = text.indexOf('\f') >= 0 ? 1 : 0;
		int number = 1;
		int start = 0;
		for (int i = 0; i <= text.length(); i++) {
			char c = i < text.length() ? text.charAt(i) : '\n';
			if (c != '\n' && c != '\r' && c != '\f' && c != '\u2028' && c != '\u2029' && c != '\u0085') {
				continue;
			}
			String raw = text.substring(start, i);
			lines.add(new Line(number, page, start, raw, raw.strip()));
			if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
				i++;
			}
			number++;
			page += c == '\f' && page > 0 ? 1 : 0;
			start = i + 1;
		}
		return lines;
	}

	boolean isBlank() {
		return text.isEmpty();
	}

	/** @return the width of the white space before the text; a tab counts 4 */
	int indent() {
		int width = 0;
		for (int i = 0; i < raw.length() && Character.isWhitespace(raw.charAt(i)); i++) {
			width += raw.charAt(i) == '\t' ? 4 : 1;
		}
		return width;
	}

	int end() {
		return start + raw.length();
	}

	/** @return true where a sentence ends with this line; the mark of a footnote may stand behind its full stop */
	boolean endsSentence() {
		int at = text.length() - 1;
		boolean digits = false;
		while (at > 0 && ")]\u201d\u2019\"'\u00bb0123456789".indexOf(text.charAt(at)) >= 0) {
			digits |= Character.isDigit(text.charAt(at));
			at--;
		}
		if (at < 0) {
			return false;
		}
		char last = text.charAt(at);
		boolean decimal = last == '.' && digits && at > 0 && Character.isDigit(text.charAt(at - 1));
		return !decimal && ".!?:;\u2026".indexOf(last) >= 0;
	}

	boolean endsWithHyphen() {
		int length = text.length();
		return length > 1 && (text.charAt(length - 1) == '-' && Character.isLetterOrDigit(text.charAt(length - 2)) || text.charAt(length - 1) == '\u00ad');
	}

	/** @return true where the line goes on with a word in lower case that is no address */
	boolean startsLower() {
		if (text.isEmpty() || text.startsWith("http") || text.startsWith("www.")) {
			return false;
		}
		int at = 0;
		while (at < text.length() - 1 && "(\u2018'\u201c\"".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		return Character.isLowerCase(text.charAt(at));
	}

	int firstWordLength() {
		int end = 0;
		while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return end;
	}
}
