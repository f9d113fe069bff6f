package org.evenaar.rules;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a document is, for rules and checks that make sense for one kind only. */
public enum DocumentKind {
	/** A guideline, or any other text for readers. */
	GUIDELINE,
	/** The items of a questionnaire, test or score. */
	INSTRUMENT;

	/** For rules and checks that look at every document. */
	public static final Set<DocumentKind> ALL = Set.copyOf(EnumSet.allOf(DocumentKind.class));

	/** @return the name in rule packs and extensions, in lower case */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @return the kind with that name */
	public static Optional<DocumentKind> of(String code) {
		for (DocumentKind kind : values()) {
			if (kind.code().equals(code)) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}
}
