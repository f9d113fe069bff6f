package org.evenaar.review.internal.store;

/** Text that XML can hold. */
public final class XmlText {

	private static final char UNKNOWN = '\uFFFD';

	private XmlText() {
	}

	/** @return the same, unit by unit, with a replacement character for what XML 1.0 has no place for */
	public static String of(String text) {
		int i = 0;
		while (i < text.length() && allowed(text, i)) {
			i++;
		}
		if (i == text.length()) {
			return text;
		}
		var clean = new StringBuilder(text);
		for (; i < text.length(); i++) {
			if (!allowed(text, i)) {
				clean.setCharAt(i, UNKNOWN);
			}
		}
		return clean.toString();
	}

	private static boolean allowed(String text, int at) {
		char c = text.charAt(at);
		if (c < ' ') {
			return c == '\t' || c == '\n' || c == '\r';
		}
		if (Character.isHighSurrogate(c)) {
			return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
		}
		if (Character.isLowSurrogate(c)) {
			return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
		}
		return c < '\uFFFE';
	}
}
