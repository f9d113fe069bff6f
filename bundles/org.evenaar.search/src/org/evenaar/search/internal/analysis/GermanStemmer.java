package org.evenaar.search.internal.analysis;

import java.util.Set;

/** Joins the singular, plural and cases of German nouns and adjectives; umlauts count as their vowels. */
final class GermanStemmer implements Stemmer {

	private static final int SHORTEST_STEM = 4;
	private static final Set<String> KEPT = Set.of("alter", "fieber", "kinder", "wasser", "zucker", "leber", "immer", "unter",
			"hunger", "besser", "wieder", "koerper", "korper", "muskel", "pflaster", "krebs", "diabetes", "puls", "gas");

	@Override
	public String stem(String word) {
		String plain = Folding.fold(word).replace("'", "");
		if (plain.equals("kind") || plain.equals("kinder") || plain.equals("kindern")) {
			return "kind";
		}
		if (KEPT.contains(plain)) {
			return plain;
		}
		if (plain.endsWith("innen")) {
			return plain.substring(0, plain.length() - 3);
		}
		for (String ending : new String[] {"ern", "en", "er", "es", "em", "e", "n"}) {
			int length = plain.length() - ending.length();
			if (plain.endsWith(ending) && length >= SHORTEST_STEM && !(ending.equals("n") && plain.charAt(length - 1) != 'r'
					&& plain.charAt(length - 1) != 'l')) {
				return plain.substring(0, length);
			}
		}
		return plain;
	}
}
