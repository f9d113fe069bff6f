package org.evenaar.instrument.evidence;

import java.util.Locale;

import org.evenaar.instrument.internal.Texts;
import org.evenaar.rules.Text;

/** Why a study counts for less than it would in the group, the version and the country of the question. */
public enum Weakness {

	/** studied in a wider group; what holds there on the whole need not hold in this one */
	WIDER_GROUP,

	/** nobody has read the source yet to see whether it says so */
	UNVERIFIED,

	/** only some of the people of the group were studied */
	PART_OF_GROUP,

	/** the participants filled in another language version */
	OTHER_VERSION,

	/** which language version was used is not known */
	VERSION_NOT_STATED,

	/** done in another country */
	OTHER_COUNTRY,

	/** the property that was studied supports use in the group, but cannot show it by itself */
	SUPPORTING,

	/** about another part of the instrument, or about a larger or smaller one */
	OTHER_PART;

	/** @return the name in lower case with hyphens, as it stands in reports */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** @return the reason for readers, to stand in a sentence */
	public Text label() {
		return Texts.of("weakness." + code());
	}
}
