package org.evenaar.statistics.dif;

import java.util.Locale;

/** What can be said about an item in two groups. */
public enum DifVerdict {

	/** Shown: people with the same score answer it differently, by more than a negligible amount. */
	DIF,
	/** Shown: whatever difference the interval allows is negligible. */
	NEGLIGIBLE,
	/** Too few people to say, or not computable. */
	UNDETERMINED;

	/** @return the verdict as it stands in files, such as {@code dif} */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}
