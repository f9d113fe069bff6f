package org.evenaar.review.rules;

import java.util.List;

import org.evenaar.rules.Severity;

/**
 * A term on a person's own list, in their own words.
 *
 * @param id        of its rule, or empty for a new one; stable for as long as the term is on the list
 * @param term      as it stands in texts: a word in its basic form, or several words
 * @param languages of the texts in which to look
 * @param kind      of its last word, whose forms are looked for too
 * @param forms     other spellings and forms to look for, as they stand in texts
 * @param category  kind of finding, such as othering
 * @param severity  how much a finding weighs
 * @param reason    why it matters, or empty
 * @param instead   what to write instead, or empty
 * @param found     sentences in which it must be found
 * @param clean     sentences in which it must not be found
 */
public record UserTerm(String id, String term, TermLanguage languages, TermKind kind, List<String> forms, String category,
		Severity severity, String reason, String instead, List<String> found, List<String> clean) {

	public UserTerm {
		term = oneLine(term);
		forms = forms.stream().map(UserTerm::oneLine).filter(form -> !form.isEmpty()).distinct().toList();
		reason = reason.strip();
		instead = instead.strip();
		found = found.stream().map(UserTerm::oneLine).filter(sentence -> !sentence.isEmpty()).toList();
		clean = clean.stream().map(UserTerm::oneLine).filter(sentence -> !sentence.isEmpty()).toList();
	}

	/** A term to begin with. */
	public static UserTerm blank(TermLanguage languages) {
		return new UserTerm("", "", languages, TermKind.AS_WRITTEN, List.of(), "outdated-group-label", Severity.LOW, "", "",
				List.of(), List.of());
	}

	UserTerm withId(String rule) {
		return new UserTerm(rule, term, languages, kind, forms, category, severity, reason, instead, found, clean);
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}
}
