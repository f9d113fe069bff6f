package org.evenaar.review.findings;

import java.text.Normalizer;
import java.util.Locale;

/** Texts without case and accents, for looking up and sorting. */
final class Folded {

	private Folded() {
	}

	static String of(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		int i = 0;
		while (i < lower.length() && lower.charAt(i) < 0x80) {
			i++;
		}
		if (i == lower.length()) {
			return lower;
		}
		String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
		StringBuilder plain = new StringBuilder(apart.length());
		for (int at = 0; at < apart.length(); at++) {
			char c = apart.charAt(at);
			if (Character.getType(c) != Character.NON_SPACING_MARK) {
				plain.append(c == '’' || c == '‘' ? '\'' : c);
			}
		}
		return plain.toString();
	}
}
