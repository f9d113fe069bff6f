package org.evenaar.checks.validation.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.rules.Language;

/**
 * How hard texts are to read, by formulas that count words, sentences and syllables. Dutch: Flesch-Douma, 206.835 - 0.93
 * words a sentence - 77 syllables a word; higher is easier. English: Flesch-Kincaid grade, 0.39 words a sentence + 11.8
 * syllables a word - 15.59; higher is harder. Where level B1 of the European framework ends is an approximation.
 *
 * @param language  Dutch or English
 * @param words     number of words
 * @param sentences number of sentences
 * @param syllables number of syllables
 */
record Readability(Language language, int words, int sentences, int syllables) {

	/** Douma calls 60 to 70 normal, for readers with lower secondary education; below it is taken to be above B1. */
	static final double DUTCH_LIMIT = 60;
	/** Advice on plain language asks for grade 6 to 8; above it is taken to be above B1. */
	static final double ENGLISH_LIMIT = 8;

	private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");
	private static final Pattern END = Pattern.compile("[.!?;:…]+(?=\\s|$)");

	/** @return the counts of one text; its end is the end of a sentence */
	static Readability of(String text, Language language) {
		int words = 0;
		int syllables = 0;
		Matcher word = WORD.matcher(text);
		while (word.find()) {
			words++;
			syllables += Syllables.of(word.group(), language);
		}
		int sentences = 0;
		for (String sentence : END.split(text)) {
			if (WORD.matcher(sentence).find()) {
				sentences++;
			}
		}
		return new Readability(language, words, sentences, syllables);
	}

	Readability plus(Readability other) {
		return new Readability(language, words + other.words, sentences + other.sentences, syllables + other.syllables);
	}

	/** @return the score of the language's formula; 0 without words */
	double score() {
		if (words == 0 || sentences == 0) {
			return 0;
		}
		double length = (double) words / sentences;
		double sounds = (double) syllables / words;
		return language == Language.EN ? 0.39 * length + 11.8 * sounds - 15.59 : 206.835 - 0.93 * length - 77 * sounds;
	}

	/** @return how far the score lies on the hard side of the limit, in steps between the levels of the formula */
	double beyondLimit() {
		return language == Language.EN ? score() - ENGLISH_LIMIT : (DUTCH_LIMIT - score()) / 10;
	}
}
