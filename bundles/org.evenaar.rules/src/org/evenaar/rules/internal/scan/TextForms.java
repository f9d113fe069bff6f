package org.evenaar.rules.internal.scan;

import java.util.regex.Pattern;

import org.evenaar.rules.Clause.Form;

/**
 * Recognises forms of text that take more than words: quotations, lines of reference lists, acronyms, code. Belongs
 * to one thread.
 */
final class TextForms {

	/** A longer quotation speaks for the author; a shorter one mentions a word. */
	private static final int MOST_QUOTED_WORDS = 12;
	private static final int QUOTE_REACH = 160;
	private static final int SLICE = 1_500;
	private static final double MOSTLY = 0.6;

	private static final String[][] QUOTES = { { "“", "”" }, { "„", "“" }, { "„", "”" }, { "«", "»" }, { "‘", "’" },
			{ "‚", "‘" }, { "‹", "›" }, { "\"", "\"" }, { "'", "'" }, { "`", "`" }, { "``", "''" } };

	private static final String MARKS = "“”„«»‘’‚‹›\"'`";

	private static final Pattern YEAR_AND_VOLUME = Pattern.compile("(19|20)\\d\\d[a-z]?\\s?[;:,]\\s?\\d{1,4}\\s?[(:]");
	private static final String[] IDENTIFIERS = { "doi:", "DOI:", "doi.org/", "PMID", "pmid:" };
	private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
	private static final Pattern FIELD_BEFORE = Pattern.compile("(=>|=|[\"']\\s?:)\\s?$");
	private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{2,}(_[A-Z0-9]+)+\\b");
	private static final Pattern LITERAL_LIST = Pattern.compile("([\"'][^\"'\\n]{1,40}[\"']\\s?,\\s?){3}");

	boolean isA(Form form, String text, int start, int end, int sentenceStart, int sentenceEnd) {
		return switch (form) {
		case QUOTED -> isQuotedHere(text, start, end);
		case CITATION -> {
			look(text, start);
			yield lastIsCitation;
		}
		case ACRONYM -> isAcronym(text, start, end, sentenceStart, sentenceEnd);
		case CODE_LIST -> {
			look(text, start);
			yield lastIsCode;
		}
		};
	}

	/** The text asked about last; the same object is the same text. */
	private String quotedText = "";
	private boolean anyMark;
	private int quotedStart;
	private int quotedEnd;
	private boolean quoted;

	/** Many rules ask about one place after the other, and most texts have no quotation mark at all. */
	private boolean isQuotedHere(String text, int start, int end) {
		if (text != quotedText) {
			quotedText = text;
			anyMark = text.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
			quotedEnd = -1;
		}
		if (anyMark && (start != quotedStart || end != quotedEnd)) {
			quotedStart = start;
			quotedEnd = end;
			quoted = isQuoted(text, start, end);
		}
		return anyMark && quoted;
	}

	private static boolean isQuoted(String text, int start, int end) {
		for (String[] pair : QUOTES) {
			int open = opening(text, start, pair);
			if (open >= 0) {
				int close = closing(text, Math.max(end, open + 1), pair[1]);
				if (close >= 0 && words(text, open, close) <= MOST_QUOTED_WORDS && !isFieldValue(text, open, pair[0])) {
					return true;
				}
			}
		}
		return false;
	}

	/** The nearest mark that opens a quotation before the place and is not closed again before it; -1 for none. */
	private static int opening(String text, int start, String[] pair) {
		int from = Math.max(0, start - QUOTE_REACH);
		String open = pair[0];
		if (open.equals(pair[1])) {
			int count = 0;
			int last = -1;
			for (int i = text.indexOf(open, from); i >= 0 && i < start; i = text.indexOf(open, i + 1)) {
				if (!isApostrophe(text, i)) {
					count++;
					last = i;
				}
			}
			return count % 2 == 1 ? last : -1;
		}
		for (int i = start - 1; i >= from; i--) {
			if (text.startsWith(open, i)) {
				return i;
			}
			if (text.startsWith(pair[1], i) && !isApostrophe(text, i)) {
				return -1;
			}
		}
		return -1;
	}

	private static int closing(String text, int end, String close) {
		int to = Math.min(text.length(), end + QUOTE_REACH);
		for (int i = text.indexOf(close, end); i >= 0 && i < to; i = text.indexOf(close, i + 1)) {
			if (!isApostrophe(text, i)) {
				return i;
			}
		}
		return -1;
	}

	/** The mark stands between two letters: foto's, l'origine. */
	private static boolean isApostrophe(String text, int i) {
		char c = text.charAt(i);
		return (c == '\'' || c == '’') && i > 0 && i + 1 < text.length() && Character.isLetter(text.charAt(i - 1))
				&& Character.isLetter(text.charAt(i + 1));
	}

	private static boolean isFieldValue(String text, int open, String mark) {
		boolean straight = mark.equals("\"") || mark.equals("'");
		return straight && FIELD_BEFORE.matcher(text.substring(Math.max(0, open - 4), open)).find();
	}

	private static int words(String text, int from, int to) {
		int words = 0;
		boolean inWord = false;
		for (int i = from; i < to; i++) {
			boolean letter = Character.isLetterOrDigit(text.charAt(i));
			words += letter && !inWord ? 1 : 0;
			inWord = letter;
		}
		return words;
	}

	/** The slice asked about last and the answers; most questions are about the same one, from another rule. */
	private String lastSlice = "";
	private boolean lastIsCitation;
	private boolean lastIsCode;

	private void look(String text, int start) {
		// Places close to each other share a slice, so that a long text is not searched anew for every word of it.
		int from = Math.max(0, start / (SLICE / 2) * (SLICE / 2) - SLICE / 4);
		String slice = text.substring(from, Math.min(text.length(), from + SLICE));
		if (!slice.equals(lastSlice)) {
			lastSlice = slice;
			lastIsCitation = YEAR_AND_VOLUME.matcher(slice).find() || hasReferenceMark(slice);
			lastIsCode = CONSTANT.matcher(slice).find() || LITERAL_LIST.matcher(slice).find();
		}
	}

	private static boolean hasReferenceMark(String slice) {
		for (String identifier : IDENTIFIERS) {
			if (slice.contains(identifier)) {
				return true;
			}
		}
		int authors = slice.indexOf("et al");
		return authors >= 0 && YEAR.matcher(slice).region(authors, slice.length()).find();
	}

	private static boolean isAcronym(String text, int start, int end, int sentenceStart, int sentenceEnd) {
		if (capitals(text, start, end) < 1) {
			return false;
		}
		int to = Math.min(sentenceEnd, sentenceStart + SLICE);
		return end - start > 1 && capitals(text, sentenceStart, to) < MOSTLY;
	}

	/** The share of letters that are capitals; 0 where there is no letter. */
	private static double capitals(String text, int from, int to) {
		int letters = 0;
		int capitals = 0;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (Character.isLetter(c)) {
				letters++;
				capitals += Character.isUpperCase(c) ? 1 : 0;
			}
		}
		return letters == 0 ? 0 : (double) capitals / letters;
	}
}
