package org.evenaar.importer.internal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.model.guideline.Strength;

/** The words by which recommendations are known, in Dutch, English, German and French. */
final class RecommendationWords {

	private static final Pattern LABEL = Pattern.compile(
			"^(?:(?:(?:sterke|zwakke|conditionele|voorwaardelijke|strong|weak|conditional|starke|schwache)\\s+)?"
					+ "(?:kern|key\\s+)?(?:aanbeveling|recommendation|empfehlung|recommandation)(?:\\s+(?:forte|faible|conditionnelle))?"
					+ "(?:\\s+(?:nr\\.?\\s*)?[0-9]{1,3}(?:[.-][0-9]{1,3}){0,3}[a-z]?)?(?:\\s*\\([^)]{1,60}\\))?|r\\s?[0-9]{1,3}(?:\\.[0-9]{1,3}){0,3})\\s*(?:[:.)]|\u2013|-|$)\\s*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final List<String> PHRASES = List.of("wij bevelen aan", "we bevelen aan", "bevelen wij", "bevelen we",
			"beveelt aan", "werkgroep beveelt", "werkgroep adviseert", "wij adviseren", "we adviseren", "wordt aanbevolen",
			"worden aanbevolen", "wordt sterk aanbevolen", "wordt aangeraden", "wordt geadviseerd", "worden geadviseerd",
			"verdient aanbeveling", "is aan te bevelen", "wij raden aan", "we raden aan", "we recommend", "we suggest",
			"we conditionally recommend", "we strongly recommend", "it is recommended", "is recommended to",
			"panel recommends", "panel suggests", "guideline group recommends", "strong recommendation",
			"conditional recommendation", "weak recommendation", "sterke aanbeveling", "zwakke aanbeveling",
			"conditionele aanbeveling", "voorwaardelijke aanbeveling", "wir empfehlen", "wird empfohlen", "starke empfehlung",
			"schwache empfehlung", "nous recommandons", "il est recommand\u00e9", "nous sugg\u00e9rons", "recommandation forte",
			"recommandation faible");
	private static final List<String> OPENINGS = List.of("overweeg ", "overweegt u ", "adviseer ", "bespreek ", "ontraad ",
			"consider ", "offer ", "do not offer ", "erw\u00e4gen sie ", "envisager ");

	private static final List<String> STRONG_LABELS = List.of("sterke aanbeveling", "strong recommendation", "starke empfehlung",
			"recommandation forte", "sterk aanbevolen", "strongly recommend", "sterk voor", "sterk tegen", "grade 1a", "grade 1b",
			"grade 1c", "strong for", "strong against");
	private static final List<String> WEAK_LABELS = List.of("zwakke aanbeveling", "conditionele aanbeveling",
			"voorwaardelijke aanbeveling", "weak recommendation", "conditional recommendation", "schwache empfehlung",
			"recommandation faible", "recommandation conditionnelle", "conditionally recommend", "grade 2a", "grade 2b", "grade 2c",
			"(zwak)", "(conditioneel)", "(voorwaardelijk)", "(weak)", "(conditional)");
	private static final List<String> WEAK_WORDS = List.of("overweeg ", "overwegen", "overwogen", "we suggest", "panel suggests",
			"consider ", "considered", "erw\u00e4g", "nous sugg\u00e9rons", "peut \u00eatre envisag");
	private static final List<String> STRONG_WORDS = List.of("we recommend", "panel recommends", "group recommends",
			"wij bevelen", "we bevelen", "bevelen wij", "bevelen we", "beveelt", "wir empfehlen", "nous recommandons", "(sterk)",
			"(strong)");

	private RecommendationWords() {
	}

	/** @return what follows a label such as "Aanbeveling 3:", or the whole text where there is none */
	static String withoutLabel(String text) {
		Matcher label = LABEL.matcher(text);
		return label.find() ? text.substring(label.end()) : text;
	}

	static boolean hasLabel(String text) {
		return LABEL.matcher(text).find();
	}

	/** @return true where the words themselves recommend, whatever section they stand in */
	static boolean recommends(String text) {
		String lower = start(text);
		return PHRASES.stream().anyMatch(lower::contains) || OPENINGS.stream().anyMatch(lower::startsWith);
	}

	/** @return true for a line that only announces recommendations */
	static boolean announces(String text) {
		String lower = start(text);
		return lower.endsWith(":") && (lower.contains("aanbeveling") || lower.contains("recommendations")
				|| lower.contains("empfehlungen") || lower.contains("recommandations"));
	}

	/** @param text the whole recommendation, its label included */
	static Strength strength(String text) {
		String lower = start(text);
		if (holds(WEAK_LABELS, lower)) {
			return Strength.CONDITIONAL;
		}
		if (holds(STRONG_LABELS, lower)) {
			return Strength.STRONG;
		}
		if (holds(WEAK_WORDS, lower)) {
			return Strength.CONDITIONAL;
		}
		return holds(STRONG_WORDS, lower) ? Strength.STRONG : Strength.UNSPECIFIED;
	}

	private static boolean holds(List<String> words, String lower) {
		return words.stream().anyMatch(lower::contains);
	}

	/** A recommendation is short; a line of ten megabytes need not be searched to its end. */
	private static String start(String text) {
		return text.substring(0, Math.min(text.length(), 4_000)).strip().toLowerCase(Locale.ROOT);
	}
}
