package org.evenaar.ui.internal.instruments;

import java.util.Collection;
import java.util.Locale;

/** Ids of new parts: stable, and unique in their instrument. */
final class Ids {

	private Ids() {
	}

	/** @return the word with the first number that is free */
	static String next(String word, Collection<String> taken) {
		int number = 1;
		while (taken.contains(word + "-" + number)) {
			number++;
		}
		return word + "-" + number;
	}

	/** @return a name in small letters, digits and hyphens; the word given where nothing is left */
	static String of(String name, String otherwise) {
		String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
				.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		return plain.isEmpty() ? otherwise : plain;
	}
}
