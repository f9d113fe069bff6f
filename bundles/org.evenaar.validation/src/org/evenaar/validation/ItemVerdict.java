package org.evenaar.validation;

import java.util.Locale;

/** What the answers say of an item: whether people of two groups with the same total score answer it differently. */
public enum ItemVerdict {

	/** shown: if there is a difference, it is too small to matter */
	NEGLIGIBLE,
	/** shown: a moderate difference */
	MODERATE,
	/** shown: a large difference */
	LARGE,
	/** the answers cannot tell; {@link Why} says why not */
	UNDETERMINED;

	/** Why the answers cannot tell. */
	public enum Why {

		/** they can */
		NOTHING,
		/** a group has fewer people than the least that was set */
		GROUP_TOO_SMALL,
		/** no difference was shown, but there are too few people to rule one out */
		TOO_FEW,
		/** a small difference was shown, but there are too few people to rule out a larger one */
		SIZE_UNCLEAR,
		/** a difference was seen that may be chance among so many items */
		MAY_BE_CHANCE,
		/** in a group the answers follow from the total score, or nobody or everybody gave one answer: no finite figure */
		SEPARATED,
		/** at no total score do both groups have people who answered differently */
		NO_OVERLAP;

		/** @return as it stands in files, such as too-few */
		public String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
	}

	/** @return as it stands in files, such as moderate */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @return whether a difference that matters was shown */
	public boolean differs() {
		return this == MODERATE || this == LARGE;
	}
}
