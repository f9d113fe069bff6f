package org.evenaar.search.internal.analysis;

/** Brings the forms of a word together: the same stem for each of them, another for every other word. */
@FunctionalInterface
interface Stemmer {

	/**
	 * @param word in lower case and composed, with its diacritics
	 * @return its stem; need not be a word
	 */
	String stem(String word);
}
