package org.evenaar.importer.internal;

import java.text.Normalizer;

/**
 * Brings text from any format to one shape: ordinary spaces, no ligatures, soft hyphens or invisible signs,
 * composed letters. A line feed is kept; it separates lines that belong to one block. What is already clean comes
 * back as the same object.
 */
public final class TextCleaner {

	private TextCleaner() {
	}

	/** @return the text without spaces at its ends or around line feeds, and never two spaces or line feeds in a row */
	public static String clean(CharSequence text) {
		if (isClean(text)) {
			return text.toString();
		}
		StringBuilder out = new StringBuilder(text.length());
		boolean combining = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			combining |= c >= 0x300 && c < 0x370;
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				out.append(c).append(text.charAt(++i));
			} else {
				append(out, c);
			}
		}
		int end = out.length();
		while (end > 0 && isGap(out.charAt(end - 1))) {
			end--;
		}
		out.setLength(end);
		return combining ? Normalizer.normalize(out, Normalizer.Form.NFC) : out.toString();
	}

	private static boolean isClean(CharSequence text) {
		char before = '\n';
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean gap = isGap(c);
			if (gap && isGap(before) || c < ' ' && c != '\n' || c >= 0x7f && !isPlain(c)) {
				return false;
			}
			before = c;
		}
		return text.isEmpty() || !isGap(before);
	}

	private static boolean isGap(char c) {
		return c == ' ' || c == '\n';
	}

	/** Letters, signs and quotes that stay as they are; everything else takes the slow way. */
	private static boolean isPlain(char c) {
		return c > 0xa0 && c < 0x132 && c != 0xad || c >= 0x2012 && c < 0x2028 || c >= 0x2030 && c < 0x205f
				|| c >= 0x2070 && c < 0x2800 || c >= 0x370 && c < 0x600;
	}

	private static void append(StringBuilder out, char c) {
		switch (c) {
		case '\t', ' ', '\u00a0', '\u202f', '\u205f', '\u3000', '\u1680' -> space(out);
		case '\n', '\r', '\f', '\u000b', '\u0085', '\u2028', '\u2029' -> lineFeed(out);
		case '\u2010', '\u2011' -> out.append('-');
		case '\ufb00' -> out.append("ff");
		case '\ufb01' -> out.append("fi");
		case '\ufb02' -> out.append("fl");
		case '\ufb03' -> out.append("ffi");
		case '\ufb04' -> out.append("ffl");
		case '\ufb05', '\ufb06' -> out.append("st");
		case '\u0132' -> out.append("IJ");
		case '\u0133' -> out.append("ij");
		case '\u013f' -> out.append("L\u00b7");
		case '\u0140' -> out.append("l\u00b7");
		case '\uf0b7', '\uf0a7', '\uf076', '\uf0d8', '\uf0fc' -> out.append('\u2022');
		default -> appendOther(out, c);
		}
	}

	private static void appendOther(StringBuilder out, char c) {
		if (c >= 0x2000 && c <= 0x200a || c >= 0xe000 && c <= 0xf8ff) {
			space(out);
		} else if (Character.isSurrogate(c)) {
			out.append('\ufffd');
		} else if (!isInvisible(c)) {
			out.append(c);
		}
	}

	/** Signs that a reader never sees and that would hide a word from a search. */
	private static boolean isInvisible(char c) {
		return c < ' ' || c >= 0x7f && c < 0xa0 || c == 0xad || c >= 0x200b && c <= 0x200f || c >= 0x202a && c <= 0x202e
				|| c >= 0x2060 && c <= 0x206f || c == 0xfeff || c >= 0xfff0 && c <= 0xfffb || c == 0x34f || c == 0x61c
				|| c >= 0xfe00 && c <= 0xfe0f;
	}

	private static void space(StringBuilder out) {
		if (!out.isEmpty() && !isGap(out.charAt(out.length() - 1))) {
			out.append(' ');
		}
	}

	private static void lineFeed(StringBuilder out) {
		int last = out.length() - 1;
		if (last >= 0 && out.charAt(last) == ' ') {
			out.setCharAt(last, '\n');
		} else if (last >= 0 && out.charAt(last) != '\n') {
			out.append('\n');
		}
	}

	/**
	 * Writes raised text so that it does not melt into the word before it: a number becomes raised digits, a power
	 * with decimals or letters gets a caret.
	 *
	 * @param before the character before the raised text, or a space where there is none
	 */
	public static String raised(char before, String text) {
		String clean = clean(text);
		if (clean.isEmpty()) {
			return "";
		}
		boolean citation = clean.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',' || c == '-' || c == '+' || c == ' ' || c == 0x2013 || c == 0x2212);
		boolean power = clean.matches("[-\u2212\u2013+]\\d+[.,]\\d+");
		if (citation && !power) {
			return raiseDigits(clean);
		}
		boolean ordinal = Character.isDigit(before) && clean.length() <= 3 && clean.chars().allMatch(Character::isLetter);
		boolean symbol = !Character.isLetterOrDigit(clean.charAt(0)) && clean.length() == 1;
		return ordinal || symbol || !Character.isLetterOrDigit(before) && before != ')' ? clean : "^" + clean;
	}

	private static String raiseDigits(String digits) {
		String raised = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
		StringBuilder out = new StringBuilder(digits.length());
		for (char c : digits.toCharArray()) {
			if (c >= '0' && c <= '9') {
				out.append(raised.charAt(c - '0'));
			} else {
				out.append(c == '-' || c == 0x2212 ? '\u207b' : c == '+' ? '\u207a' : c);
			}
		}
		return out.toString();
	}
}
