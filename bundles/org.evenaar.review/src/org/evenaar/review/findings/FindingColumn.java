package org.evenaar.review.findings;

import java.util.Locale;

import org.evenaar.rules.Text;

/** What a table says about a finding, in the order in which it usually stands. */
public enum FindingColumn {
	SEVERITY, TITLE, QUOTE, SECTION, PAGE, CATEGORY, VERDICT, REASON, REVIEWER, DATE, PRESENCE, REVIEW, RULE;

	/** @return the name under which a view remembers it; stable for ever */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @return the heading of the column */
	public Text title() {
		return FindingTexts.of("column." + code());
	}
}
