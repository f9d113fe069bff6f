package org.evenaar.rules;

import java.util.Locale;
import java.util.Optional;

/** What has become of the algorithm, rule or term that a rule looks for. */
public enum Status {
	/** Its own makers, or the field, replaced it by a version without 'race'. */
	REPLACED,
	/** Withdrawn without a replacement. */
	RETRACTED,
	/** In use, and disputed on published grounds. */
	CONTESTED,
	/** Ancestry stands for a known allele; a test of the allele would be better. */
	JUSTIFIED_BY_ANCESTRY,
	/** A documented difference in risk that leads to more or safer care; to be explained, not removed. */
	LEGIT_RISK_MARKER,
	/** A term or pattern, not an algorithm with a history. */
	NOT_APPLICABLE;

	/** @return the name in lower case with hyphens, as it stands in rule packs and reports */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static Optional<Status> of(String code) {
		for (Status status : values()) {
			if (status.code().equals(code)) {
				return Optional.of(status);
			}
		}
		return Optional.empty();
	}
}
