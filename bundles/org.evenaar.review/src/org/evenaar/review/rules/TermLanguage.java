package org.evenaar.review.rules;

import java.util.List;
import java.util.Locale;

import org.evenaar.rules.Language;
import org.evenaar.rules.Text;

/** In texts of which language a term is looked for. */
public enum TermLanguage {
	NL(Language.NL), EN(Language.EN), BOTH(Language.NL, Language.EN);

	private final List<Language> languages;

	TermLanguage(Language... languages) {
		this.languages = List.of(languages);
	}

	public List<Language> languages() {
		return languages;
	}

	int mask() {
		return languages.stream().mapToInt(Language::mask).reduce(0, (a, b) -> a | b);
	}

	public Text title() {
		return RuleTexts.of("language." + name().toLowerCase(Locale.ROOT));
	}
}
