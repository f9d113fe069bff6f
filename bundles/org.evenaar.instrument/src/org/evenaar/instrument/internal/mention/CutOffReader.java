package org.evenaar.instrument.internal.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.evenaar.instrument.mention.QuotedCutOff;
import org.evenaar.model.instrument.Direction;

/** Reads the cut-offs that a sentence quotes. What counts people, years, percentages or money is none. */
public final class CutOffReader {

	private static final int LONGEST_WORD = 40;
	/** What is longer is no sentence that anybody reads. */
	private static final int LONGEST_SENTENCE = 2_000;
	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
	private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d{1,2})?)";
	/** What follows a number that is something else than a score. */
	private static final String NO_UNIT = "(?![\\d.,]*\\d)(?!\\s?(?:%|procent|percent|per cent|jaar|jaren|jarige|years?|maand|maanden|months?|weken|week|weeks?|dag|"
			+ "dagen|days?|uur|hours?|minuten|minutes?|min\\b|keer|maal|times|mensen|patiënten|patients|deelnemers|participants|"
			+ "personen|kinderen|children|vragen|items?\\b|questions|mm|cm|kg|ml|mg|mmol|euro|°|versies?|versions?|studies|gebieden|domains))";
	private static final String POINTS = "(?:\\s?(?:punten|punt|points?))?";
	private static final Pattern SIGN = Pattern.compile("(<=|>=|=<|=>|≤|≥|<|>)\\s?" + NUMBER + NO_UNIT, FLAGS);
	private static final Pattern OR_MORE = Pattern.compile(NUMBER + POINTS
			+ "\\s(?:of|or|en|and)\\s(meer|hoger|daarboven|more|higher|above|over|greater|minder|lager|daaronder|less|lower|fewer|below|under)(?!\\p{L})", FLAGS);
	private static final Pattern WORDS = Pattern.compile("(?<!\\p{L})(lager dan|kleiner dan|minder dan|onder de|onder|below|less than|lower than|under|fewer than|"
			+ "hoger dan|groter dan|meer dan|boven de|boven|above|greater than|higher than|more than|over|"
			+ "minimaal|ten minste|tenminste|minstens|vanaf|at least|maximaal|ten hoogste|hoogstens|tot en met|at most|up to)\\s"
			+ NUMBER + NO_UNIT, FLAGS);
	private static final Pattern NAMED = Pattern.compile("(?:afkappunt(?:en)?|afkapwaarden?|afkapscore|drempelwaarde|drempel|grenswaarde|cut-?\\s?offs?(?:\\s(?:score|value|point)s?)?|cut-?\\s?points?|threshold)"
			+ "(?:\\s(?:van|of|is|was|at|bij|op|voor|for|ligt|score|waarde)){0,3}[\\s:(]{1,2}(?:de\\s)?" + NUMBER + "(?:\\s?/\\s?" + NUMBER + ")?" + NO_UNIT, FLAGS);
	/** Words before a sign that make it a statistic or an age. */
	private static final Pattern OTHER_BEFORE = Pattern.compile("(?<!\\p{L})(?:p|n|auc|or|rr|hr|kappa|κ|α|alpha|alfa|r|ρ|i2|i²|leeftijd|age|aged|bmi|icc|ci|sensitiviteit|"
			+ "sensitivity|specificiteit|specificity|saturatie|omega|cfi|rmsea|jarigen|bloeddruk|gfr|egfr|hba1c)\\s?$", FLAGS);
	/** An age in words before a number: patients older than 65. */
	private static final Pattern AGE = Pattern.compile("(?:ouder|jonger|older|younger|aged?)\\s?(?:dan|than)?\\s?$", FLAGS);

	/** What care goes on to: until the score is under 5. Such a number is an aim and no cut-off. */
	private static final Pattern AIM = Pattern.compile("(?<!\\p{L})(?:until|till|totdat|tot (?:de|het|een|er)|streef(?:waarde)?|target)(?!\\p{L})[^.;]{0,25}$", FLAGS);

	private CutOffReader() {
	}

	/**
	 * @param text  the text of a block
	 * @param from  start of the sentence
	 * @param to    end of the sentence, exclusive
	 * @return the cut-offs in the order of the text, none overlapping another
	 */
	public static List<QuotedCutOff> read(String text, int from, int to) {
		List<QuotedCutOff> found = new ArrayList<>();
		collect(NAMED, text, from, to, found);
		collect(OR_MORE, text, from, to, found);
		collect(SIGN, text, from, to, found);
		collect(WORDS, text, from, to, found);
		found.sort((a, b) -> Integer.compare(a.start(), b.start()));
		return List.copyOf(found);
	}

	private static void collect(Pattern pattern, String text, int from, int to, List<QuotedCutOff> found) {
		Matcher matcher = pattern.matcher(text).region(from, Math.min(to, from + LONGEST_SENTENCE)).useTransparentBounds(true);
		while (matcher.find()) {
			String before = text.substring(Math.max(from, matcher.start() - LONGEST_WORD), matcher.start());
			boolean other = Stream.of(OTHER_BEFORE, AGE, AIM).anyMatch(kind -> kind.matcher(before).find());
			int start = matcher.start();
			int end = matcher.end();
			boolean overlaps = found.stream().anyMatch(f -> start < f.end() && f.start() < end);
			if (!other && !overlaps) {
				found.add(cutOff(pattern, matcher));
			}
		}
	}

	private static QuotedCutOff cutOff(Pattern pattern, Matcher matcher) {
		int number = pattern == SIGN || pattern == WORDS ? 2 : 1;
		double value = Double.parseDouble(matcher.group(number).replace(',', '.'));
		Optional<Direction> direction = Optional.empty();
		if (pattern == SIGN) {
			direction = Optional.of(sign(matcher.group(1)));
		} else if (pattern == OR_MORE) {
			direction = Optional.of(more(matcher.group(2)) ? Direction.AT_LEAST : Direction.AT_MOST);
		} else if (pattern == WORDS) {
			direction = Optional.of(words(matcher.group(1).toLowerCase(Locale.ROOT)));
		}
		return new QuotedCutOff(matcher.group().strip(), matcher.start(), matcher.end(), value, direction);
	}

	private static Direction sign(String sign) {
		return switch (sign) {
		case "<" -> Direction.BELOW;
		case ">" -> Direction.ABOVE;
		case "<=", "=<", "≤" -> Direction.AT_MOST;
		default -> Direction.AT_LEAST;
		};
	}

	private static boolean more(String word) {
		return Pattern.compile("meer|hoger|daarboven|more|higher|above|over|greater", FLAGS).matcher(word).matches();
	}

	private static Direction words(String words) {
		if (words.matches("minimaal|ten minste|tenminste|minstens|vanaf|at least")) {
			return Direction.AT_LEAST;
		}
		if (words.matches("maximaal|ten hoogste|hoogstens|tot en met|at most|up to")) {
			return Direction.AT_MOST;
		}
		return words.matches("hoger dan|groter dan|meer dan|boven de|boven|above|greater than|higher than|more than|over")
				? Direction.ABOVE
				: Direction.BELOW;
	}
}
