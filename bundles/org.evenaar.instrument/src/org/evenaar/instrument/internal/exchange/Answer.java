package org.evenaar.instrument.internal.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * One answer to choose, as read.
 *
 * @param value what is stored in data
 * @param score what it counts for; empty where it counts for nothing
 * @param texts per language tag, in the order of the languages
 */
public record Answer(String value, OptionalDouble score, Map<String, String> texts) {

	/** Answers that mean that there is none. */
	private static final Pattern NO_ANSWER = Pattern.compile("(?:weet (?:ik )?niet|geen (?:antwoord|mening)|niet van toepassing|n\\.?v\\.?t\\.?"
			+ "|(?:ik )?wil (?:ik )?niet (?:zeggen|antwoorden)|zeg ik liever niet|onbekend|ontbreekt|(?:i )?don'?t know|do not know|unknown|unsure|not sure"
			+ "|(?:refused?|declined?)(?: to (?:say|answer))?|prefer not to (?:say|answer)|not applicable|n/?a|no answer|missing|not (?:asked|done|available))"
			+ "(?:\\s*[(/,.;:–-].*|\\s+(?:or|of|en|and)\\b.*)?");

	/** @return an answer in one language, which counts for its value where that is a number and it is an answer */
	public static Answer coded(String value, String language, String label) {
		return new Answer(value, isNoAnswer(label) ? OptionalDouble.empty() : Numbers.parse(value), Map.of(language, label));
	}

	public static boolean isNoAnswer(String label) {
		return label.length() < 80 && NO_ANSWER.matcher(label.toLowerCase(Locale.ROOT).replace('’', '\'')).matches();
	}
}
