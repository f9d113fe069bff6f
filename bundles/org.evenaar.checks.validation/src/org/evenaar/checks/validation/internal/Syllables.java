package org.evenaar.checks.validation.internal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.rules.Language;

/** Counts syllables by spelling: groups of vowels, with the rules of each language for what sounds as one or two. */
final class Syllables {

	/** Letters that sound as one vowel in Dutch, the longest first; a trema begins another syllable. */
	private static final Pattern DUTCH = Pattern.compile("aai|ooi|oei|eeuw|ieuw|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|ay|oy|[aeiouyäëïöüéèêáóúíà]");
	private static final Pattern ENGLISH = Pattern.compile("[aeiouyéèêï]+");
	/** English words that end so have no sound in the last e. */
	private static final Pattern SILENT = Pattern.compile(".*[^aeiouyl]e|.*[aeiouy]le|.*[^aeioutd]ed|.*[^aeiouyscxzgh]es");
	private static final Set<String> ENGLISH_ONE = Set.of("the", "he", "she", "me", "we", "be");

	private Syllables() {
	}

	/** @return at least 1 */
	static int of(String word, Language language) {
		String lower = word.toLowerCase(Locale.ROOT);
		if (language != Language.EN) {
			return Math.max(1, count(DUTCH.matcher(lower)));
		}
		int count = count(ENGLISH.matcher(lower));
		if (count > 1 && !ENGLISH_ONE.contains(lower) && SILENT.matcher(lower).matches()) {
			count--;
		}
		return Math.max(1, count);
	}

	private static int count(Matcher matcher) {
		int count = 0;
		while (matcher.find()) {
			count++;
		}
		return count;
	}
}
