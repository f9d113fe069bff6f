package org.evenaar.rules;

import java.util.Locale;
import java.util.Optional;

/** A language that rule packs can serve. */
public enum Language {
	NL, EN, DE, FR;

	/** @return the two-letter code of ISO 639-1, in lower case */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @return a value with one bit set, different for each language */
	public int mask() {
		return 1 << ordinal();
	}

	/** @return the bits of all languages together */
	public static int allMask() {
		return (1 << values().length) - 1;
	}

	/**
	 * @param code an ISO 639-1 code or a longer tag such as nl-NL, in any case; may be empty
	 * @return the language, or empty where no pack can serve it
	 */
	public static Optional<Language> of(String code) {
		for (Language language : values()) {
			if (code.length() >= 2 && code.regionMatches(true, 0, language.name(), 0, 2) && (code.length() == 2 || !Character.isLetter(code.charAt(2)))) {
				return Optional.of(language);
			}
		}
		return Optional.empty();
	}
}
