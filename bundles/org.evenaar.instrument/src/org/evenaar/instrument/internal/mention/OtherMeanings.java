package org.evenaar.instrument.internal.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.model.instrument.Instrument;

/**
 * Abbreviations that the text itself explains as something else than the instrument: 'Global Deterioration Scale (GDS)',
 * 'CCD (Centrum voor Consultatie en Deskundigheid)', 'WHO 5 Moments'.
 */
public final class OtherMeanings {

	/** An explanation is at most this long. */
	private static final int LONGEST = 120;
	private static final Pattern OPENED = Pattern.compile("\\(\\s*$");
	private static final Pattern CLOSED = Pattern.compile("\\s*[);,]");
	private static final Pattern EXPLAINED = Pattern.compile("\\s*(?:\\(|=|staat voor|stands for|betekent|means)\\s*([^();,.=]{3," + LONGEST + "})");
	private static final Pattern COUNTS_A_NOUN = Pattern.compile("\\s\\p{Lu}\\p{Ll}+");
	private static final Pattern WITH_SPACED_NUMBER = Pattern.compile("\\p{Lu}+ \\d+");
	private static final Set<String> SMALL = Set.of("de", "het", "een", "van", "voor", "en", "in", "op", "bij", "of", "the", "a", "an",
			"for", "and", "on", "to", "with", "met", "der", "von");
	private static final int ALIKE = 4;

	private OtherMeanings() {
	}

	/**
	 * @param start where the abbreviation begins in the text
	 * @param end   where it ends, exclusive
	 * @return whether the words around it say that it is something else than the instrument
	 */
	public static boolean at(String text, int start, int end, Instrument instrument) {
		String written = text.substring(start, end);
		if (WITH_SPACED_NUMBER.matcher(written).matches()) {
			return COUNTS_A_NOUN.matcher(text).region(end, text.length()).lookingAt();
		}
		String letters = written.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
		String before = text.substring(Math.max(0, start - LONGEST), start);
		List<String> explanation = List.of();
		Matcher opened = OPENED.matcher(before);
		Matcher explained = EXPLAINED.matcher(text).region(end, text.length());
		if (opened.find() && CLOSED.matcher(text).region(end, text.length()).lookingAt()) {
			List<String> words = new ArrayList<>(words(before.substring(0, opened.start())));
			Collections.reverse(words);
			explanation = spelled(words, new StringBuilder(letters).reverse().toString());
		} else if (explained.lookingAt()) {
			explanation = spelled(words(explained.group(1)), letters);
		}
		return !explanation.isEmpty() && !isName(explanation, instrument);
	}

	private static List<String> words(String text) {
		return Pattern.compile("[\\s/-]+").splitAsStream(text.strip().toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
	}

	/** @return the words whose first letters spell the abbreviation, in the order given; empty where they do not */
	private static List<String> spelled(List<String> words, String letters) {
		List<String> used = new ArrayList<>();
		for (String word : words) {
			if (used.size() == letters.length()) {
				break;
			}
			if (word.charAt(0) == letters.charAt(used.size())) {
				used.add(word);
			} else if (!SMALL.contains(word)) {
				return List.of();
			}
		}
		return used.size() == letters.length() ? used : List.of();
	}

	/** Most of the words are those of one of the names: the instrument itself, in other words. */
	private static boolean isName(List<String> explanation, Instrument instrument) {
		return instrument.getNames().stream().map(name -> words(name.getText())).anyMatch(
				name -> explanation.stream().filter(word -> name.stream().anyMatch(other -> alike(word, other))).count() * 2 > explanation.size());
	}

	private static boolean alike(String one, String other) {
		int length = Math.min(ALIKE, Math.min(one.length(), other.length()));
		return one.regionMatches(0, other, 0, length) && (length == ALIKE || one.length() == other.length());
	}
}
