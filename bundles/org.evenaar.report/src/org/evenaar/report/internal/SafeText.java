package org.evenaar.report.internal;

import java.util.function.IntUnaryOperator;

/**
 * Takes out of texts what the form of a report cannot hold or would obey. Every character stays one character, so that
 * offsets stay true; the texts of our own and of most documents come back as they are.
 */
public final class SafeText {

	private static final char REPLACEMENT = '\uFFFD';

	private SafeText() {
	}

	/** @return the text with U+FFFD for halves of characters, which UTF-8 cannot hold */
	public static String wellFormed(String text) {
		return mapped(text, IntUnaryOperator.identity());
	}

	/** @return the text with U+FFFD for what XML and HTML forbid */
	public static String forMarkup(String text) {
		return mapped(text, c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' || isNonCharacter(c)
				|| c >= 0x7F && c < 0xA0 ? REPLACEMENT : c);
	}

	/**
	 * @return the text in one line, with U+FFFD for what a terminal would obey: control characters, and the marks that
	 *         turn the direction of what follows
	 */
	public static String forTerminal(String text) {
		return mapped(text, c -> {
			if (c == '\t' || c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0xA0) {
				return ' ';
			}
			return Character.isISOControl(c) || isDirectionTurner(c) || isNonCharacter(c) ? REPLACEMENT : c;
		});
	}

	private static boolean isDirectionTurner(int c) {
		return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
	}

	private static boolean isNonCharacter(int c) {
		return c == 0xFFFE || c == 0xFFFF;
	}

	private static String mapped(String text, IntUnaryOperator replacement) {
		StringBuilder changed = null;
		int length = text.length();
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			char mapped;
			if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
				if (changed != null) {
					changed.append(c).append(text.charAt(i + 1));
				}
				i++;
				continue;
			}
			mapped = Character.isSurrogate(c) ? REPLACEMENT : (char) replacement.applyAsInt(c);
			if (mapped != c && changed == null) {
				changed = new StringBuilder(length).append(text, 0, i);
			}
			if (changed != null) {
				changed.append(mapped);
			}
		}
		return changed == null ? text : changed.toString();
	}
}
