package org.evenaar.statistics.reliability;

import java.util.Locale;

/** What a scale is shown to be reliable enough for in a group. */
public enum ReliabilityUse {

	/** Shown to be too unreliable even for statements about groups. */
	INSUFFICIENT,
	/** The interval crosses the lowest limit: too few people to say. */
	UNDETERMINED,
	/** Statements about groups. */
	GROUPS,
	/** Less important decisions about persons too. */
	PERSONS,
	/** Important decisions about persons too. */
	IMPORTANT_DECISIONS;

	/** @return the use as it stands in files, such as {@code important-decisions} */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
