package org.evenaar.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a piece of a document is that can be found by itself. */
public enum UnitKind {
	/** A heading. */
	SECTION,
	/** A paragraph, list item, footnote, caption or table row. */
	BLOCK,
	/** The text of a recommendation, as one piece. */
	RECOMMENDATION,
	/** An instrument as a whole: names, purpose. */
	INSTRUMENT,
	/** An item of an instrument. */
	ITEM,
	/** A validation study, or a search for one. */
	STUDY,
	/** A finding of a check or a person. */
	FINDING,
	/** A decision on a finding. */
	DECISION;

	/** @return the name in lower case, as it stands in queries and exports */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<UnitKind> of(String code) {
		return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
	}
}
