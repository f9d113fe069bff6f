package org.evenaar.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a document is. */
public enum DocumentKind {
	GUIDELINE, REVIEW, INSTRUMENT;

	/** @return the name in lower case, as it stands in queries and exports */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<DocumentKind> of(String code) {
		return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
	}
}
