package org.evenaar.search.internal.analysis;

/** Joins the singular and plural of French nouns and adjectives, and takes off an article with an apostrophe (l'enfant). */
final class FrenchStemmer implements Stemmer {

	private static final int SHORTEST = 4;

	@Override
	public String stem(String word) {
		int apostrophe = word.indexOf('\'');
		String bare = apostrophe < 0 ? word
				: apostrophe <= 2 || word.startsWith("qu'") ? word.substring(apostrophe + 1) : word.replace("'", "");
		if (bare.length() < SHORTEST || bare.endsWith("ss") || bare.endsWith("us") || bare.endsWith("is")) {
			return bare;
		}
		if (bare.endsWith("eaux")) {
			return bare.substring(0, bare.length() - 1);
		}
		if (bare.endsWith("aux") && bare.length() > SHORTEST) {
			return bare.substring(0, bare.length() - 2) + "l";
		}
		return bare.endsWith("s") || bare.endsWith("eux") ? bare.substring(0, bare.length() - 1) : bare;
	}
}
