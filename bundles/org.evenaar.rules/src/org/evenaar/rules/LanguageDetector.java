package org.evenaar.rules;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells in which of the languages of {@link Language} a text is written, by its small words and, with less weight,
 * by spellings that mark a language. Stateless.
 */
public final class LanguageDetector {

	/** Text beyond this adds nothing. */
	private static final int LONGEST_LOOK = 4_000;
	private static final double SMALL_WORD = 2;
	private static final double SPELLING = 0.5;
	/** What a language must reach, and by what it must lead. */
	private static final double LEAST = 2;
	private static final double LEAST_LEAD = 1.3;

	private static final String NL = """
			de het een en van in is op te dat die voor met zijn niet aan er bij ook als om wordt worden naar uit
			over dan maar nog kan deze door tot geen wel heeft hebben moet of zo werd meer onder tussen zonder
			na wanneer omdat indien dient kunnen mag men waar welke zoals tegen per uw u hun haar hij ze wij we
			patiënten ziekte richtlijn aanbeveling behandeling leeftijd jaar risico afkomst onderzoek gebruik
			overweeg volgens vaak vaker veel andere eerste ouder jonger mensen personen vrouwen mannen kinderen ras
			vanaf bijvoorbeeld etnische huid zwangere geef start kies bepaal houd lager lagere hoger hogere""";
	private static final String EN = """
			the of and to in is that for with as are on be by this from or an at not which have has was were it its
			their they than more should can may who when if these those there been will would also other into such
			use used using after before without between all no we you your his her he she over under only each
			patients disease guideline recommendation treatment age years risk ancestry study people women men
			children race racial black white adults about most least often first second do does did""";
	private static final String DE = """
			der die das und ist von zu den mit sich des auf für im dem nicht ein eine einer eines als auch es an
			werden aus er hat dass sie nach wird bei einem einen um am sind noch wie über zum war haben nur oder aber
			vor zur bis mehr durch kann sowie sollte sollten soll wenn ohne unter zwischen diese dieser dieses
			patienten erkrankung leitlinie empfehlung behandlung alter jahre risiko menschen frauen kinder""";
	private static final String FR = """
			le la les de des du et en un une est que qui dans pour par sur au aux avec plus pas ne se ce cette ces
			sont il elle ils elles ou mais comme être été ont chez leur leurs son sa ses sans sous entre très tout
			tous toute toutes donc si nous vous selon afin ainsi après avant
			malades maladie recommandation traitement âge ans risque femmes hommes enfants sujets""";

	private static final Map<String, double[]> WORDS = words();

	private LanguageDetector() {
	}

	private static Map<String, double[]> words() {
		Map<String, double[]> words = new HashMap<>();
		add(words, Language.NL, NL);
		add(words, Language.EN, EN);
		add(words, Language.DE, DE);
		add(words, Language.FR, FR);
		for (double[] weights : words.values()) {
			int languages = 0;
			for (double weight : weights) {
				languages += weight > 0 ? 1 : 0;
			}
			for (int i = 0; i < weights.length; i++) {
				weights[i] /= languages;
			}
		}
		return words;
	}

	private static void add(Map<String, double[]> words, Language language, String list) {
		for (String word : list.split("\\s+")) {
			words.computeIfAbsent(word, w -> new double[Language.values().length])[language.ordinal()] = SMALL_WORD;
		}
	}

	/**
	 * @param text any text; only its first few thousand characters are looked at
	 * @return the language, or empty where the text is too short or too mixed to tell
	 */
	public static Optional<Language> detect(CharSequence text) {
		double[] scores = new double[Language.values().length];
		int end = Math.min(text.length(), LONGEST_LOOK);
		int start = 0;
		for (int i = 0; i <= end; i++) {
			if (i == end || !Character.isLetter(text.charAt(i))) {
				if (i > start) {
					score(text.subSequence(start, i).toString().toLowerCase(Locale.ROOT), scores);
				}
				start = i + 1;
			}
		}
		int best = 0;
		for (int i = 1; i < scores.length; i++) {
			best = scores[i] > scores[best] ? i : best;
		}
		double second = 0;
		for (int i = 0; i < scores.length; i++) {
			second = i != best ? Math.max(second, scores[i]) : second;
		}
		boolean clear = scores[best] >= LEAST && scores[best] >= second * LEAST_LEAD;
		return clear ? Optional.of(Language.values()[best]) : Optional.empty();
	}

	private static void score(String word, double[] scores) {
		double[] weights = WORDS.get(word);
		if (weights != null) {
			for (int i = 0; i < scores.length; i++) {
				scores[i] += weights[i];
			}
			return;
		}
		if (word.length() < 4) {
			return;
		}
		spelling(word, scores, Language.NL, "ij", "aa", "oe", "uu", "oo", "eu", "sch", "heid", "ële", "iën");
		spelling(word, scores, Language.EN, "th", "ing", "wh", "ly", "ough", "ness", "sh");
		spelling(word, scores, Language.DE, "ß", "ä", "ö", "ü", "ung", "sch", "keit", "ieren", "lich");
		spelling(word, scores, Language.FR, "é", "è", "ê", "ç", "eau", "aux", "que", "ment", "oi", "eux");
	}

	private static void spelling(String word, double[] scores, Language language, String... marks) {
		for (String mark : marks) {
			if (word.contains(mark)) {
				scores[language.ordinal()] += SPELLING;
				return;
			}
		}
	}
}
