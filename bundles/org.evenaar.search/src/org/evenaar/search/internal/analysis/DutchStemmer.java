package org.evenaar.search.internal.analysis;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins the singular and plural of Dutch nouns, the two forms of adjectives, and the forms of verbs on -eren; nothing
 * that is merely alike. What the rules of spelling get wrong stands in exceptions_nl.txt.
 */
final class DutchStemmer implements Stemmer {

	private static final String VOWELS = "aeiouyàáâäèéêëìíîïòóôöùúûü";
	/** Verbs from French and Latin stress the syllable before -en: valid-eren, communic-eren, correl-eren. */
	private static final Pattern STRESSED_ER = Pattern
			.compile(".+(is|ic|iv|ig|in|id|ip|ul|al|il|ol|ct|pt|tr|gr|gn|rm|lt|rv|kt|[^o]ud|cr|vr|nn|ll|rk|ac|ag|ent|rd)er");
	private static final Pattern STRESSED_EL = Pattern.compile(".*([uinr]el|rsel|(^|[^dn])del|gehel)");
	private static final Pattern UNSTRESSED_OR = Pattern.compile(".*([ts]|hum|tum|don)or");
	private static final Pattern VERB = Pattern.compile("(.{2,}eer)(t|d|de|den|ders?|end|ende)");
	private static final Pattern PLURAL_S = Pattern.compile(".{2,}([aeo]l|[aeo]m|en|er|[tdgkmnlrvj]e|[^aeiou]ie|eur|[tsn]or|aar)s|.{3,}(ses|ces)");
	private static final Set<String> OPEN_EN = Set.of("om", "ac");

	private final Exceptions exceptions = Exceptions.read("exceptions_nl.txt");

	@Override
	public String stem(String word) {
		String plain = withoutApostrophe(word);
		String known = exceptions.stem(plain).orElse(null);
		if (known != null) {
			return known;
		}
		if (plain.length() < 4 || hasDigit(plain)) {
			return plain;
		}
		return verb(plural(plain));
	}

	private static String withoutApostrophe(String word) {
		int apostrophe = word.indexOf('\'');
		if (apostrophe < 0) {
			return word;
		}
		String end = word.substring(apostrophe + 1);
		return end.equals("s") || end.equals("n") || end.equals("en") || end.equals("tje") ? word.substring(0, apostrophe)
				: word.replace("'", "");
	}

	private static boolean hasDigit(String word) {
		return word.chars().anyMatch(Character::isDigit);
	}

	/** adviseert, geadviseerd and adviserende go with adviseren. */
	private String verb(String word) {
		var matcher = VERB.matcher(word);
		if (!matcher.matches()) {
			return word;
		}
		String stem = matcher.group(1);
		boolean perfect = stem.startsWith("ge") && stem.length() > 7 && matcher.group(2).startsWith("d");
		return perfect ? stem.substring(2) : stem;
	}

	private String plural(String word) {
		String single = word;
		if (word.length() > 4 && PLURAL_S.matcher(word).matches()) {
			single = word.substring(0, word.length() - 1);
			String known = exceptions.stem(single).orElse(null);
			if (known != null) {
				return known;
			}
		}
		if (single.endsWith("heden") && single.length() > 7) {
			return single.substring(0, single.length() - 5) + "heid";
		}
		if (single.endsWith("eeën") || single.endsWith("ieën") || single.endsWith("iën")) {
			return withoutDiaeresis(single);
		}
		if (single.endsWith("erende") || single.endsWith("erend")) {
			return presentParticiple(single);
		}
		if (single.endsWith("en")) {
			return base(single, 2);
		}
		return single.endsWith("e") ? base(single, 1) : single;
	}

	/** knieën, ideeën: cut -ën; bacteriën: the same, and -ie stays. */
	private static String withoutDiaeresis(String word) {
		String base = word.substring(0, word.length() - 2);
		return word.endsWith("eën") ? base : base + "e";
	}

	private String presentParticiple(String word) {
		String base = word.substring(0, word.lastIndexOf("end"));
		return STRESSED_ER.matcher(base).matches() ? lengthen(base) : base(word, word.endsWith("e") ? 1 : 0);
	}

	/** @return the word without its ending, in the spelling that it has alone */
	private String base(String word, int ending) {
		String base = word.substring(0, word.length() - ending);
		int last = base.length() - 1;
		if (last < 1 || ending == 0 || ending == 1 && last < 2 || !hasVowel(base) || isVowel(base, last) && !base.endsWith("ij")
				|| base.charAt(last) == 'j' && !base.endsWith("ij")) {
			return word;
		}
		if (base.charAt(last) == base.charAt(last - 1)) {
			return base.substring(0, last);
		}
		return unvoiced(isOpen(base, last) && isLong(base, ending) ? lengthen(base) : base);
	}

	/** One vowel, then one consonant: a long vowel is written once there. */
	private static boolean isOpen(String base, int last) {
		char vowel = base.charAt(last - 1);
		boolean one = last < 2 || !isVowel(base, last - 2) || base.charAt(last - 2) == 'i' && last > 2 && vowel != 'e'
				|| base.charAt(last - 2) == 'u' && vowel != 'i' && last > 2 && vowel != 'u';
		boolean first = last >= 3 && base.startsWith("qu", last - 3);
		return (one || first) && "aeou".indexOf(vowel) >= 0;
	}

	private static boolean isLong(String base, int ending) {
		int vowels = syllables(base);
		String end = base.substring(base.length() - 2);
		return vowels == 1 || switch (end) {
		case "er" -> ending == 2 && STRESSED_ER.matcher(base).matches();
		case "el" -> STRESSED_EL.matcher(base).matches();
		case "en" -> OPEN_EN.stream().anyMatch(s -> base.endsWith(s + "en"));
		case "or" -> !UNSTRESSED_OR.matcher(base).matches();
		case "ig" -> false;
		default -> true;
		};
	}

	private static int syllables(String word) {
		int count = 0;
		for (int i = 0; i < word.length(); i++) {
			count += isVowel(word, i) && (i == 0 || !isVowel(word, i - 1)) ? 1 : 0;
		}
		return count;
	}

	private static String lengthen(String base) {
		int vowel = base.length() - 2;
		return base.substring(0, vowel) + base.charAt(vowel) + base.substring(vowel);
	}

	/** brieven goes with brief, huizen with huis. */
	private static String unvoiced(String base) {
		String start = base.substring(0, base.length() - 1);
		return switch (base.charAt(base.length() - 1)) {
		case 'v' -> start + 'f';
		case 'z' -> start + 's';
		default -> base;
		};
	}

	private static boolean hasVowel(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (isVowel(word, i)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isVowel(String word, int index) {
		return VOWELS.indexOf(word.charAt(index)) >= 0;
	}
}
