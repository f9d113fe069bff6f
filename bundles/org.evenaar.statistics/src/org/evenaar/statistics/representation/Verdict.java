package org.evenaar.statistics.representation;

import java.util.Locale;

/** What can be said about the representation of a group. */
public enum Verdict {

	/** The whole interval is below the band: shown to be under-represented. */
	UNDER,
	/** The whole interval is above the band: shown to be over-represented. */
	OVER,
	/** The whole interval is inside the band: shown to be adequate. */
	ADEQUATE,
	/** The interval crosses a limit of the band: too few participants to tell. */
	UNDETERMINED,
	/**
	 * Nobody of the group takes part. That is a fact about the sample; whether it also shows under-representation, or is
	 * what chance gives at this number of participants, is for the interval to say.
	 */
	ABSENT;

	/** @return the verdict as it stands in files, such as {@code under} */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}
