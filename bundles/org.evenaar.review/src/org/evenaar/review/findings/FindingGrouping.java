package org.evenaar.review.findings;

import java.util.Locale;

import org.evenaar.rules.Text;

/** By what rows stand together. */
public enum FindingGrouping {
	NONE, SEVERITY, CATEGORY, DECIDED, SECTION, REVIEW;

	/** @return the name under which a view remembers it; stable for ever */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public Text title() {
		return FindingTexts.of("group." + code());
	}
}
