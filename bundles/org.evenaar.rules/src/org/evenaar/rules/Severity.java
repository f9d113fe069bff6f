package org.evenaar.rules;

import java.util.Locale;
import java.util.Optional;

/**
 * How much a finding weighs, heaviest first. A coefficient or a rule for a drug weighs more than a criterion or
 * a cut-off, which weighs more than a term. INFO is for legitimate uses: shown, never an error.
 */
public enum Severity {
	HIGH, MEDIUM, LOW, INFO;

	/** @return the name in lower case, as it stands in rule packs and reports */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @return true where this weighs as much as the other or more */
	public boolean atLeast(Severity other) {
		return ordinal() <= other.ordinal();
	}

	public static Optional<Severity> of(String code) {
		for (Severity severity : values()) {
			if (severity.code().equals(code)) {
				return Optional.of(severity);
			}
		}
		return Optional.empty();
	}
}
