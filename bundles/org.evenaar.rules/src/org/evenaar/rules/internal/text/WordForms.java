package org.evenaar.rules.internal.text;

import java.util.LinkedHashSet;
import java.util.Set;

import org.evenaar.rules.Language;

/**
 * The inflected forms of a word whose kind its author stated. Nothing is guessed while a document is read: a pack
 * is expanded once, and its forms can be listed. Rather a form too many that no text has than one too few.
 */
public final class WordForms {

	private WordForms() {
	}

	/**
	 * @param word     a single word in its basic form
	 * @param kind     n for a noun, a for an adjective, v for a verb in the infinitive
	 * @param language the language of the word
	 * @return the word and its forms, in a fixed order
	 * @throws IllegalArgumentException for another kind
	 */
	public static Set<String> of(String word, char kind, Language language) {
		Set<String> forms = new LinkedHashSet<>();
		forms.add(word);
		switch (kind) {
		case 'n' -> nouns(word, language, forms);
		case 'a' -> adjectives(word, language, forms);
		case 'v' -> verbs(word, language, forms);
		default -> throw new IllegalArgumentException(String.valueOf(kind));
		}
		return forms;
	}

	private static void nouns(String word, Language language, Set<String> forms) {
		switch (language) {
		case NL -> DutchForms.noun(word, forms);
		case EN -> EnglishForms.noun(word, forms);
		case DE -> endings(word, forms, "e", "en", "n", "er", "ern", "s", "es", "in", "innen");
		case FR -> FrenchForms.noun(word, forms);
		}
	}

	private static void adjectives(String word, Language language, Set<String> forms) {
		switch (language) {
		case NL -> DutchForms.adjective(word, forms);
		case EN -> forms.add(word);
		case DE -> endings(word, forms, "e", "en", "er", "es", "em");
		case FR -> FrenchForms.adjective(word, forms);
		}
	}

	private static void verbs(String word, Language language, Set<String> forms) {
		switch (language) {
		case NL -> DutchForms.verb(word, forms);
		case EN -> EnglishForms.verb(word, forms);
		case DE -> GermanVerbs.add(word, forms);
		case FR -> FrenchForms.verb(word, forms);
		}
	}

	private static void endings(String word, Set<String> forms, String... endings) {
		for (String ending : endings) {
			forms.add(word + ending);
		}
	}
}
