package org.evenaar.rules.internal.text;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Regular Dutch inflection with its spelling rules: ras, rassen; wit, witte; persoon, personen; Surinaams,
 * Surinaamse. Where the spelling depends on a stress that letters do not show, both spellings are made.
 */
final class DutchForms {

	private static final String VOWELS = "aeiouáéíóúäëïöü";
	private static final String[] UNSTRESSED = { "el", "em", "en", "er", "ig", "ik", "erd", "elijk", "lijk" };

	private DutchForms() {
	}

	static void noun(String word, Set<String> forms) {
		for (String stem : beforeE(word)) {
			forms.add(stem + "en");
		}
		if (endsIn(word, "e", "el", "em", "en", "er", "erd", "aar", "aard", "ier", "eur", "um", "é")) {
			forms.add(word + "s");
		}
		if (endsIn(word, "a", "i", "o", "u", "y")) {
			forms.add(word + "'s");
		}
		if (word.endsWith("e")) {
			forms.add(word + "n");
		}
		if (endsIn(word, "ie", "ee")) {
			forms.add(word + "ën");
			forms.add(word.substring(0, word.length() - 1) + "ën");
		}
		if (word.endsWith("heid")) {
			forms.add(word.substring(0, word.length() - "heid".length()) + "heden");
		}
		if (word.endsWith("um")) {
			forms.add(word.substring(0, word.length() - 2) + "a");
		}
		if (endsIn(word, "cus", "gus")) {
			forms.add(word.substring(0, word.length() - 2) + "i");
		}
		String small = diminutive(word);
		forms.add(small);
		forms.add(small + "s");
	}

	private static String diminutive(String word) {
		char last = word.charAt(word.length() - 1);
		if (word.endsWith("ing")) {
			return word.substring(0, word.length() - 1) + "kje";
		}
		if ("lnrm".indexOf(last) >= 0 && isShortClosed(word) && isOneSyllable(word)) {
			return doubled(word) + "etje";
		}
		if (last == 'm') {
			return word + "pje";
		}
		if ("lnrw".indexOf(last) >= 0 || endsIn(word, "e", "ie", "ij", "ui", "ou")) {
			return word + "tje";
		}
		return "aou".indexOf(last) >= 0 ? word + last + "tje" : word + "je";
	}

	static void adjective(String word, Set<String> forms) {
		if (word.endsWith("e")) {
			forms.add(word + "n");
			forms.add(word + "r");
			return;
		}
		for (String stem : beforeE(word)) {
			forms.add(stem + "e");
			forms.add(stem + "en");
			forms.add(stem + "er");
			forms.add(stem + "ere");
		}
		if (!word.endsWith("s")) {
			forms.add(word + "s");
		}
	}

	/** Weak verbs; strong and separable ones are listed form by form in the pack. */
	static void verb(String infinitive, Set<String> forms) {
		if (!infinitive.endsWith("en") || infinitive.length() < 4) {
			return;
		}
		String root = infinitive.substring(0, infinitive.length() - 2);
		String past = endsIn(root, "t", "f", "k", "s", "p", "x", "ch") ? "t" : "d";
		forms.add(infinitive + "d");
		forms.add(infinitive + "de");
		for (String stem : stems(root)) {
			forms.add(stem);
			forms.add(stem.endsWith("t") ? stem : stem + "t");
			forms.add(stem + past + "e");
			forms.add(stem + past + "en");
			String participle = hasFixedPrefix(infinitive) ? stem : "ge" + stem;
			participle = participle.endsWith(past) ? participle : participle + past;
			forms.add(participle);
			forms.add(endsInLongVowel(participle) ? shortened(participle) + "e" : participle + "e");
		}
	}

	/** The first person singular: stopp- gives stop, corriger- gives corrigeer, wissel- stays, lev- gives leef. */
	private static Set<String> stems(String root) {
		int n = root.length();
		Set<String> stems = new LinkedHashSet<>();
		if (n > 2 && root.charAt(n - 1) == root.charAt(n - 2)) {
			stems.add(devoiced(root.substring(0, n - 1)));
		} else if (isShortClosed(root) && !(endsIn(root, "ig") && !isOneSyllable(root))) {
			stems.add(devoiced(root.substring(0, n - 1) + root.charAt(n - 2) + root.charAt(n - 1)));
			if (root.charAt(n - 2) == 'e' && !isOneSyllable(root)) {
				stems.add(devoiced(root));
			}
		} else {
			stems.add(devoiced(root));
		}
		return stems;
	}

	private static String devoiced(String stem) {
		String start = stem.substring(0, stem.length() - 1);
		return stem.endsWith("v") ? start + "f" : stem.endsWith("z") ? start + "s" : stem;
	}

	private static boolean hasFixedPrefix(String infinitive) {
		for (String prefix : new String[] { "ge", "be", "ver", "ont", "her", "er" }) {
			if (infinitive.startsWith(prefix) && syllables(infinitive) > 2) {
				return true;
			}
		}
		return false;
	}

	/** The word as it is spelled before an ending that begins with e: ras gives rass, persoon person, reus reuz. */
	private static Set<String> beforeE(String word) {
		Set<String> stems = new LinkedHashSet<>();
		if (endsInLongVowel(word)) {
			stems.add(voiced(shortened(word)));
		} else if (isShortClosed(word)) {
			if (isOneSyllable(word) || !endsIn(word, UNSTRESSED)) {
				stems.add(doubled(word));
			}
			if (!isOneSyllable(word)) {
				stems.add(word);
			}
		} else {
			stems.add(word);
			if (endsIn(word, "ief", "oef", "uif", "ijf", "elf", "alf", "uis", "eis", "ijs", "eus", "oes", "ies")) {
				stems.add(voiced(word));
			}
		}
		return stems;
	}

	private static String voiced(String stem) {
		String start = stem.substring(0, stem.length() - 1);
		return stem.endsWith("f") ? start + "v" : stem.endsWith("s") ? start + "z" : stem;
	}

	private static String doubled(String word) {
		return word + word.charAt(word.length() - 1);
	}

	/** persoon gives person. */
	private static String shortened(String word) {
		int n = word.length();
		return word.substring(0, n - 2) + word.charAt(n - 1);
	}

	/** Ends in two equal vowels and a consonant, as persoon does. */
	private static boolean endsInLongVowel(String word) {
		int n = word.length();
		return n > 2 && !isVowel(word.charAt(n - 1)) && word.charAt(n - 2) == word.charAt(n - 3)
				&& "aeou".indexOf(word.charAt(n - 2)) >= 0;
	}

	/** Ends in a single vowel and a single consonant, as ras does. */
	private static boolean isShortClosed(String word) {
		int n = word.length();
		return n > 1 && !isVowel(word.charAt(n - 1)) && "wxj".indexOf(word.charAt(n - 1)) < 0
				&& isVowel(word.charAt(n - 2)) && (n == 2 || !isVowel(word.charAt(n - 3)));
	}

	private static boolean isOneSyllable(String word) {
		return syllables(word) == 1;
	}

	private static int syllables(String word) {
		int groups = 0;
		boolean inVowel = false;
		for (int i = 0; i < word.length(); i++) {
			boolean vowel = isVowel(Character.toLowerCase(word.charAt(i)));
			groups += vowel && !inVowel ? 1 : 0;
			inVowel = vowel;
		}
		return groups;
	}

	private static boolean isVowel(char c) {
		return VOWELS.indexOf(c) >= 0;
	}

	private static boolean endsIn(String word, String... endings) {
		for (String ending : endings) {
			if (word.endsWith(ending)) {
				return true;
			}
		}
		return false;
	}
}
