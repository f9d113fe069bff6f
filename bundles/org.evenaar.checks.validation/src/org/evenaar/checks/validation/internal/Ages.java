package org.evenaar.checks.validation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.evenaar.model.instrument.Instrument;
import org.evenaar.rules.Text;

/**
 * Ages of people, from and up to and including, in years; the upper end is infinite where nothing limits it. Read from
 * texts roughly: it must be enough to see that a recommendation is about other people than an instrument was made for.
 */
record Ages(double from, double to) {

	private static final double NO_LIMIT = Double.POSITIVE_INFINITY;
	private static final double MONTHS = 12;
	private static final String UNIT = "\\s?-?(jaar|jarigen?|years?|maanden|months)";
	private static final Pattern BETWEEN = pattern("(\\d{1,3})(?:\\sjaar)?\\s?(?:-|–|tot en met|tot|t/m|en|to|through|and)\\s?(\\d{1,3})" + UNIT);
	private static final Pattern FROM = pattern("(?:vanaf|ouder dan|boven de|aged|from|older than|over)\\s(?:de\\s)?(\\d{1,3})" + UNIT
			+ "|(\\d{1,3})" + UNIT + "\\s(?:en|of|and|or)\\s(?:ouder|older|over)|(\\d{2})-?plussers");
	private static final Pattern UP_TO = pattern("(?:jonger dan|onder de|tot|younger than|under)\\s(\\d{1,3})" + UNIT);
	/** Words for people of an age; the limits are wide, so that nobody is left out for a word. */
	private static final Map<Pattern, Ages> WORDS = words();
	/** Somebody around the person may be meant, such as a mother in care for a baby. */
	private static final Pattern OTHERS = pattern("moeders?|vaders?|ouders?|verzorgers?|zwanger\\p{L}*|bevalling|naasten?|mantelzorgers?|mothers?|fathers?|parents?|carers?|"
			+ "caregivers?|pregnan\\p{L}*|postpartum|birth|iedereen|everybody|everyone");

	private static Pattern pattern(String words) {
		return Pattern.compile("(?<![\\p{L}\\d])(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static Map<Pattern, Ages> words() {
		Map<Pattern, Ages> words = new LinkedHashMap<>();
		words.put(pattern("pasgeborenen?|zuigelingen?|baby(?:['’]?s)?|newborns?|infants?|babies"), new Ages(0, 2));
		words.put(pattern("peuters?|kleuters?|toddlers?|preschoolers?"), new Ages(1, 7));
		words.put(pattern("kinderen|kind|children|child|jeugdigen?|jeugd|basisschool\\p{L}*"), new Ages(0, 18));
		words.put(pattern("jongeren|adolescenten|adolescents|young people|pubers|teenagers"), new Ages(10, 25));
		words.put(pattern("volwassenen|adults"), new Ages(16, NO_LIMIT));
		words.put(pattern("ouderen|bejaarden|older people|older adults|older persons|elderly"), new Ages(55, NO_LIMIT));
		return words;
	}

	/** @return the widest span of the ages that a text names; empty where it names none, or people around them as well */
	static Optional<Ages> in(String text) {
		if (OTHERS.matcher(text).find()) {
			return Optional.empty();
		}
		List<Ages> found = new ArrayList<>();
		BETWEEN.matcher(text).results().forEach(m -> found.add(new Ages(years(m, 1, 3), years(m, 2, 3))));
		if (found.isEmpty()) {
			FROM.matcher(text).results().forEach(m -> found.add(new Ages(from(m), NO_LIMIT)));
		}
		if (found.isEmpty()) {
			UP_TO.matcher(text).results().forEach(m -> found.add(new Ages(0, years(m, 1, 2))));
		}
		if (found.isEmpty()) {
			WORDS.forEach((word, ages) -> {
				if (word.matcher(text).find()) {
					found.add(ages);
				}
			});
		}
		return found.stream().reduce((a, b) -> new Ages(Math.min(a.from, b.from), Math.max(a.to, b.to)));
	}

	private static double from(MatchResult match) {
		if (match.group(1) != null) {
			return years(match, 1, 2);
		}
		return match.group(3) == null ? Double.parseDouble(match.group(5)) : years(match, 3, 4);
	}

	private static double years(MatchResult match, int number, int unit) {
		double stated = Double.parseDouble(match.group(number));
		return match.group(unit).toLowerCase(Locale.ROOT).startsWith("m") ? stated / MONTHS : stated;
	}

	/** @return the ages for which an instrument was made; empty where the registry does not say */
	static Optional<Ages> of(Instrument instrument) {
		return instrument.getAgeFrom() < 0 && instrument.getAgeTo() < 0 ? Optional.empty()
				: Optional.of(new Ages(Math.max(0, instrument.getAgeFrom()), instrument.getAgeTo() < 0 ? NO_LIMIT : instrument.getAgeTo()));
	}

	/** @return whether nobody is of both */
	boolean apartFrom(Ages other) {
		return to < other.from || other.to < from;
	}

	/** @return the ages as they stand in a sentence */
	Text text() {
		return to == NO_LIMIT ? Words.of("ages.from", from) : Words.of("ages.between", from, to);
	}
}
