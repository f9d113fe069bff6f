package org.evenaar.instrument.evidence;

import java.util.Locale;

import org.evenaar.instrument.internal.Texts;
import org.evenaar.rules.Text;

/** What is known about a part of an instrument for a group. */
public enum EvidenceState {

	/** studied in this group, and found to work */
	VALIDATED,

	/** something supports it, but not for this group, this language version or this use alone, or the results differ */
	PARTLY,

	/** studied, and found not to work */
	AGAINST,

	/** no evidence; whether anybody looked for it, {@link EvidenceCell#lookedInto()} tells */
	UNKNOWN;

	/** @return the name in lower case, as it stands in reports */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @return the name for readers */
	public Text label() {
		return Texts.of("state." + code());
	}
}
