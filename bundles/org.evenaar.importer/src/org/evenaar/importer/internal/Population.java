package org.evenaar.importer.internal;

import java.util.Locale;
import java.util.Set;

/** Finds for whom a recommendation is, where it says so simply: "bij patiënten met ...", "in adults with ...". */
final class Population {

	private static final Set<String> BEFORE = Set.of("bij", "voor", "in", "for", "bei", "chez");
	private static final Set<String> QUALIFIERS = Set.of("alle", "all", "oudere", "older", "jonge", "young", "zwangere", "pregnant",
			"volwassen", "adult", "iedere", "elke", "every", "kwetsbare", "erwachsenen", "allen", "les", "de", "the");
	private static final Set<String> PEOPLE = Set.of("pati\u00ebnten", "pati\u00ebnt", "volwassenen", "kinderen", "kind", "mensen",
			"personen", "vrouwen", "mannen", "ouderen", "zwangeren", "jongeren", "adolescenten", "pasgeborenen", "zuigelingen",
			"cli\u00ebnten", "patients", "adults", "children", "people", "persons", "women", "men", "infants", "neonates",
			"adolescents", "individuals", "patienten", "erwachsenen", "kindern", "frauen", "m\u00e4nnern", "personnes", "adultes",
			"enfants", "femmes");
	private static final Set<String> JOINING = Set.of("met", "van", "vanaf", "uit", "onder", "boven", "with", "of", "from", "over",
			"under", "above", "en", "and", "mit", "von", "avec", "zonder", "without", "ohne", "sans");
	private static final Set<String> ARTICLES = Set.of("een", "de", "het", "the", "a", "an");
	private static final Set<String> ENDS = Set.of("is", "zijn", "wordt", "worden", "moet", "moeten", "dient", "dienen", "kan", "kunnen",
			"geen", "niet", "altijd", "are", "should", "can", "may", "must", "we", "wij", "as", "als", "elke", "iedere", "every",
			"indien", "tenzij", "unless", "if", "wanneer", "when", "naar", "ook", "start", "gebruik", "eerst", "jaarlijks", "sollte", "soll");
	private static final int MOST_WORDS = 14;

	private Population() {
	}

	/** @return the words that name the people, or an empty text */
	static String in(String recommendation) {
		String[] words = recommendation.substring(0, Math.min(recommendation.length(), 1_000)).split("\\s+");
		for (int i = 0; i + 1 < words.length; i++) {
			if (BEFORE.contains(words[i].toLowerCase(Locale.ROOT))) {
				int people = i + 1;
				if (QUALIFIERS.contains(plain(words[people])) && people + 1 < words.length && !closes(words[people])) {
					people++;
				}
				if (PEOPLE.contains(plain(words[people]))) {
					return phrase(words, i + 1, people);
				}
			}
		}
		return "";
	}

	private static String phrase(String[] words, int first, int people) {
		StringBuilder phrase = new StringBuilder();
		for (int i = first; i < words.length && i - first < MOST_WORDS; i++) {
			boolean newPhrase = ARTICLES.contains(words[i]) && !JOINING.contains(words[i - 1]);
			if (i > people && (newPhrase || ENDS.contains(plain(words[i])) || words[i].startsWith("("))) {
				break;
			}
			phrase.append(phrase.isEmpty() ? "" : " ").append(words[i]);
			if (closes(words[i])) {
				break;
			}
		}
		int end = phrase.length();
		while (end > 0 && ",.;:)".indexOf(phrase.charAt(end - 1)) >= 0) {
			end--;
		}
		String named = phrase.substring(0, end);
		int space = named.lastIndexOf(' ');
		return space > 0 && JOINING.contains(named.substring(space + 1)) ? named.substring(0, space) : named;
	}

	private static String plain(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		return closes(lower) ? lower.substring(0, lower.length() - 1) : lower;
	}

	private static boolean closes(String word) {
		return word.length() > 1 && ",.;:)".indexOf(word.charAt(word.length() - 1)) >= 0;
	}
}
