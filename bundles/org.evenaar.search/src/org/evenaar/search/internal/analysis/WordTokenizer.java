package org.evenaar.search.internal.analysis;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Cuts text into words as people in health care write them: letters and digits with apostrophes between letters
 * (foto's), a comma or point between digits (1,73 becomes 1.73), and hyphens. A word with one or two hyphens gives its
 * parts and, at the place of the first part, all of it in one: CKD-EPI gives ckd and ckdepi, then epi, so that e-GFR
 * and eGFR meet. Words are in lower case and composed (NFC); invisible characters within them are left out. Offsets
 * never go back.
 */
final class WordTokenizer extends Tokenizer {

	/** Longer words are data, not words; they are cut. */
	static final int LONGEST = 100;

	private static final int MOST_PARTS = 3;
	private static final int BUFFER = 4096;

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
	private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

	private final StringBuilder text = new StringBuilder();
	private boolean read;
	private int at;
	/** End of the hyphenated chain that {@link #at} is in, so that it is joined once only. */
	private int chainEnd;
	/** The whole of a hyphenated word that is still to be given, or empty. */
	private String joined = "";
	private int joinedStart;

	@Override
	public boolean incrementToken() throws IOException {
		fill();
		clearAttributes();
		if (!joined.isEmpty()) {
			give(joined, joinedStart, chainEnd, 0);
			joined = "";
			return true;
		}
		while (at < text.length() && !isWordStart(at)) {
			at += Character.charCount(text.codePointAt(at));
		}
		if (at >= text.length()) {
			return false;
		}
		int start = at;
		at = wordEnd(text, start);
		if (start >= chainEnd) {
			join(start);
		}
		give(normal(text, start, at), start, at, 1);
		return true;
	}

	private void fill() throws IOException {
		if (read) {
			return;
		}
		char[] buffer = new char[BUFFER];
		for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
			text.append(buffer, 0, n);
		}
		read = true;
	}

	private boolean isWordStart(int index) {
		return Character.isLetterOrDigit(text.codePointAt(index));
	}

	/** @return the end of the word, apostrophes and decimal signs included, hyphens not */
	static int wordEnd(CharSequence text, int start) {
		int end = start;
		while (end < text.length()) {
			int c = Character.codePointAt(text, end);
			if (!isInWord(c) && !isInfix(text, start, end)) {
				break;
			}
			if (end - start + Character.charCount(c) > LONGEST) {
				break;
			}
			end += Character.charCount(c);
		}
		return end;
	}

	static boolean isInWord(int c) {
		int type = Character.getType(c);
		return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK
				|| type == Character.COMBINING_SPACING_MARK || type == Character.FORMAT;
	}

	private static boolean isInfix(CharSequence text, int start, int index) {
		if (index == start || index + 1 >= text.length()) {
			return false;
		}
		char c = text.charAt(index);
		char before = text.charAt(index - 1);
		char after = text.charAt(index + 1);
		if (isApostrophe(c)) {
			return Character.isLetter(before) && Character.isLetter(after);
		}
		return (c == ',' || c == '.') && Character.isDigit(before) && Character.isDigit(after);
	}

	static boolean isApostrophe(char c) {
		return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\u2018';
	}

	static boolean isHyphen(char c) {
		return c == '-' || c == '\u2010' || c == '\u2011';
	}

	/** Looks whether a chain of words with hyphens starts here. */
	private void join(int start) {
		StringBuilder whole = new StringBuilder(normal(text, start, at));
		int end = at;
		int parts = 1;
		while (end + 1 < text.length() && isHyphen(text.charAt(end)) && isWordStart(end + 1)) {
			int next = wordEnd(text, end + 1);
			whole.append(normal(text, end + 1, next));
			end = next;
			parts++;
		}
		chainEnd = end;
		if (parts > 1 && parts <= MOST_PARTS && whole.length() <= LONGEST) {
			joined = whole.toString();
			joinedStart = start;
		}
	}

	/** @return the word as the index knows it, before stems and diacritics */
	static String normal(CharSequence text, int start, int end) {
		StringBuilder plain = new StringBuilder(end - start);
		boolean marks = false;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			marks |= Character.getType(c) == Character.NON_SPACING_MARK;
			if (isApostrophe(c)) {
				plain.append('\'');
			} else if (c == ',') {
				plain.append('.');
			} else if (Character.getType(c) != Character.FORMAT) {
				plain.append(c);
			}
		}
		String word = plain.toString().toLowerCase(Locale.ROOT);
		return marks ? Normalizer.normalize(word, Normalizer.Form.NFC) : word;
	}

	private void give(String word, int start, int end, int step) {
		term.append(word);
		offset.setOffset(correctOffset(start), correctOffset(end));
		increment.setPositionIncrement(step);
	}

	@Override
	public void reset() throws IOException {
		super.reset();
		text.setLength(0);
		read = false;
		at = 0;
		chainEnd = 0;
		joined = "";
	}

	@Override
	public void end() throws IOException {
		super.end();
		int last = correctOffset(text.length());
		offset.setOffset(last, last);
	}
}
