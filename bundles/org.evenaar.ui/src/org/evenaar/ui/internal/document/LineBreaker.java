package org.evenaar.ui.internal.document;

import java.util.Arrays;

/** Breaks text into lines: after a space or a hyphen where it can, within a word where it must. */
final class LineBreaker {

	private static final String SIGNS = "×±≤≥<>≈~=";

	private final Meter meter;

	LineBreaker(Meter meter) {
		this.meter = meter;
	}

	/**
	 * @param first width of the first line
	 * @param rest  width of the lines that follow
	 * @return the end of each line, the last one being the length of the text; spaces at the end of a line belong to it.
	 *         A line feed in the text ends a line, and belongs to it
	 */
	int[] breaks(String text, Face face, float first, float rest) {
		int[] ends = new int[Math.max(4, text.length() / 60 + 2)];
		int count = 0;
		int start = 0;
		while (start < text.length()) {
			if (count == ends.length) {
				ends = Arrays.copyOf(ends, count * 2);
			}
			start = lineEnd(text, start, face, count == 0 ? first : rest);
			ends[count++] = start;
		}
		return Arrays.copyOf(ends, count);
	}

	private int lineEnd(String text, int start, Face face, float width) {
		float used = 0;
		int lastBreak = -1;
		int at = start;
		while (at < text.length()) {
			int character = text.codePointAt(at);
			int next = at + Character.charCount(character);
			if (character == '\n') {
				return next;
			}
			boolean space = isSpace(character);
			float advance = meter.advance(face, character);
			if (!space && used + advance > width && at > start) {
				return lastBreak > start ? lastBreak : at;
			}
			used += advance;
			if (space && !bindsNumber(text, at) || breaksAfter(text, at, next, character)) {
				lastBreak = next;
			}
			at = next;
		}
		return at;
	}

	private static boolean isSpace(int character) {
		return character == ' ' || character == '\t' || character == '\u2009' || character == '\u200A';
	}

	/** A sign stays with the number behind it, as in × 1,159 or ≥ 65. */
	private static boolean bindsNumber(String text, int space) {
		return space > 0 && space + 1 < text.length() && SIGNS.indexOf(text.charAt(space - 1)) >= 0
				&& Character.isDigit(text.charAt(space + 1));
	}

	/** Words with a hyphen or a slash may be broken there; numbers and signs before numbers may not. */
	private static boolean breaksAfter(String text, int at, int next, int character) {
		if (character != '-' && character != '/' && character != '\u2013' && character != '\u2014'
				&& character != '\u00AD' && character != '\u2010') {
			return false;
		}
		return at > 0 && Character.isLetter(text.charAt(at - 1)) && next < text.length()
				&& Character.isLetter(text.charAt(next));
	}

	/** @return width of the widest word */
	float widestWord(String text, Face face) {
		float widest = 0;
		float word = 0;
		for (int at = 0; at < text.length();) {
			int character = text.codePointAt(at);
			int next = at + Character.charCount(character);
			if (isSpace(character) && !bindsNumber(text, at) || character == '\n') {
				word = 0;
			} else {
				word += meter.advance(face, character);
				widest = Math.max(widest, word);
				if (breaksAfter(text, at, next, character)) {
					word = 0;
				}
			}
			at = next;
		}
		return widest;
	}
}
