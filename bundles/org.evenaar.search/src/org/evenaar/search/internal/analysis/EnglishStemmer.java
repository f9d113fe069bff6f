package org.evenaar.search.internal.analysis;

import java.util.regex.Pattern;

/**
 * Joins the singular and plural of English nouns, and spellings of the same word; no verbs, so that race stays apart
 * from racing and organ from organic. What the rules get wrong stands in exceptions_en.txt.
 */
final class EnglishStemmer implements Stemmer {

	private static final Pattern NO_PLURAL = Pattern.compile(".*(ss|us|is|'s|ics|ous)");
	private static final Pattern PLURAL_ES = Pattern.compile(".{2,}(ss|sh|ch|x|zz|[nrpti]us)es");
	private static final Pattern IZE = Pattern.compile("(.{4,}i)s(ation|ational)");
	private static final int SHORTEST = 4;

	private final Exceptions exceptions = Exceptions.read("exceptions_en.txt");

	@Override
	public String stem(String word) {
		String plain = withoutPossessive(word);
		String known = exceptions.stem(plain).orElse(null);
		if (known != null) {
			return known;
		}
		String single = single(plain);
		return spelling(exceptions.stem(single).orElse(single));
	}

	private static String withoutPossessive(String word) {
		if (word.endsWith("'s")) {
			return word.substring(0, word.length() - 2);
		}
		return word.replace("'", "");
	}

	private static String single(String word) {
		if (word.length() < SHORTEST || !word.endsWith("s") || NO_PLURAL.matcher(word).matches()
				|| Character.isDigit(word.charAt(word.length() - 2))) {
			return word;
		}
		if (word.endsWith("ies") && word.length() > SHORTEST + 1) {
			return word.substring(0, word.length() - 3) + "y";
		}
		if (PLURAL_ES.matcher(word).matches()) {
			return word.substring(0, word.length() - 2);
		}
		return word.substring(0, word.length() - 1);
	}

	/** organisation goes with organization. */
	private static String spelling(String word) {
		var matcher = IZE.matcher(word);
		return matcher.matches() ? matcher.group(1) + "z" + matcher.group(2) : word;
	}
}
