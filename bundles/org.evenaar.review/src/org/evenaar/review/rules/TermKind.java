package org.evenaar.review.rules;

import java.util.Locale;

import org.evenaar.rules.Text;

/** What the last word of a term is, and so which forms it has. */
public enum TermKind {
	AS_WRITTEN(""), NOUN("/n"), ADJECTIVE("/a"), VERB("/v");

	private final String notation;

	TermKind(String notation) {
		this.notation = notation;
	}

	/** @return what a rule pack writes behind the word */
	String notation() {
		return notation;
	}

	public Text title() {
		return RuleTexts.of("kind." + name().toLowerCase(Locale.ROOT));
	}
}
