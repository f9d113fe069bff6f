package org.evenaar.rules;

import java.util.Locale;
import java.util.Optional;

/**
 * How often a hit of a rule is what the rule says it is, in the judgement of its author: HIGH nearly always,
 * MEDIUM mostly, LOW worth a look.
 */
public enum Certainty {
	HIGH, MEDIUM, LOW;

	/** @return the name in lower case, as it stands in rule packs and reports */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<Certainty> of(String code) {
		for (Certainty certainty : values()) {
			if (certainty.code().equals(code)) {
				return Optional.of(certainty);
			}
		}
		return Optional.empty();
	}
}
