package org.evenaar.population.coding;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which words are compared: small letters, no accents, single spaces, no difference between - _ and space. */
final class Normalised {

	private Normalised() {
	}

	static String of(String written) {
		String plain = Normalizer.normalize(written, Normalizer.Form.NFKD);
		StringBuilder text = new StringBuilder(plain.length());
		boolean gap = false;
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			if (Character.getType(c) == Character.NON_SPACING_MARK || c == '\ufeff') {
				continue;
			}
			if (Character.isWhitespace(c) || c == '_' || c == '-' && i > 0 && i < plain.length() - 1 || c == '\u00a0') {
				gap = !text.isEmpty();
				continue;
			}
			if (gap) {
				text.append(' ');
				gap = false;
			}
			text.append(c == '’' ? '\'' : Character.toLowerCase(c));
		}
		return text.toString().toLowerCase(Locale.ROOT);
	}
}
