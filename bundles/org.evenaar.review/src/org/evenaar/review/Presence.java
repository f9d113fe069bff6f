package org.evenaar.review;

import java.util.Locale;

/** What became of a finding when the review went on to a newer version of the document. */
public enum Presence {
	/** Not in the version before. */
	NEW,
	/** The same words, in the same surroundings, at the same place in the order of the text. */
	STILL_THERE,
	/** The same words in the same surroundings, elsewhere in the document. */
	MOVED,
	/** At the same place, but the marked words or those right beside them read differently now. */
	CHANGED,
	/** Not found again, or found at more places than one without a sign which of them it is. */
	GONE,
	/** The review knows one version of the document only. */
	UNCOMPARED;

	/** @return the name as it stands in files: in lower case with hyphens; empty for UNCOMPARED */
	public String code() {
		return this == UNCOMPARED ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** @return the presence with that code; UNCOMPARED for what is none */
	public static Presence of(String code) {
		for (Presence presence : values()) {
			if (presence.code().equals(code)) {
				return presence;
			}
		}
		return UNCOMPARED;
	}
}
