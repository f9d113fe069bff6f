package org.evenaar.importer.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Puts the lines of a paragraph together again. A hyphen at the end of a line is either of the word or of the line
 * break; what the rest of the document writes decides first, then general rules of Dutch and English.
 */
public final class LineJoiner {

	private static final Set<String> AFTER_SUSPENDED = Set.of("en", "of", "and", "or", "und", "oder", "et", "ou", "tot", "dan",
			"als", "versus", "to", "maar", "noch", "respectievelijk");
	private static final Set<String> KEEP_AFTER = Set.of("niet", "non", "nicht", "ex", "quasi", "self", "all", "well", "cross",
			"high", "low", "long", "short", "evidence", "race", "ethnicity", "ethnic", "skin", "dose", "time", "vice", "wervings");
	private static final Set<String> KEEP_BEFORE = Set.of("based", "specific", "related", "free", "adjusted", "corrected", "up",
			"like", "term", "risk", "level", "year", "old", "associated", "dependent", "induced", "blind", "controlled", "acting",
			"reported", "centred", "centered", "wide", "onset", "making", "effective", "line", "naive", "born", "neutral",
			"conscious", "blinded", "inflammatory", "westerse", "westers");

	private final Set<String> words;

	/** @param words what {@link #vocabulary(Iterable)} found in the document; may be empty */
	public LineJoiner(Set<String> words) {
		this.words = words;
	}

	/**
	 * Collects the words of a document that stand whole on a line, in lower case, with their inner hyphens. Lines
	 * longer than 2,000 characters are left out: they are not broken, so they have no line ends to repair.
	 */
	public static Set<String> vocabulary(Iterable<String> lines) {
		Set<String> words = new HashSet<>();
		boolean afterHyphen = false;
		for (String line : lines) {
			if (line.isBlank() || line.length() > 2_000) {
				continue;
			}
			List<String> parts = List.of(line.strip().split("\\s+"));
			for (int i = afterHyphen ? 1 : 0; i < parts.size(); i++) {
				String word = core(parts.get(i));
				if (word.length() >= 4 && !parts.get(i).endsWith("-")) {
					words.add(word.toLowerCase(Locale.ROOT));
				}
			}
			afterHyphen = line.stripTrailing().endsWith("-");
		}
		return words;
	}

	private static String core(String token) {
		int start = 0;
		int end = token.length();
		while (start < end && !Character.isLetterOrDigit(token.charAt(start))) {
			start++;
		}
		while (end > start && !Character.isLetterOrDigit(token.charAt(end - 1))) {
			end--;
		}
		return token.substring(start, end);
	}

	/** Adds the next line of the same paragraph to the text so far. */
	public void append(StringBuilder text, String nextLine) {
		String line = nextLine.strip();
		if (line.isEmpty()) {
			return;
		}
		int end = text.length();
		while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		text.setLength(end);
		if (end == 0) {
			text.append(line);
			return;
		}
		char last = text.charAt(end - 1);
		if (last == '\u00ad') {
			text.setLength(end - 1);
		} else if (last == '-' || last == '\u2010') {
			joinAtHyphen(text, line);
		} else if (last == '/' && end > 1 && Character.isLetterOrDigit(text.charAt(end - 2))) {
			text.setLength(end);
		} else {
			text.append(' ');
		}
		text.append(line);
	}

	private void joinAtHyphen(StringBuilder text, String line) {
		String left = lastToken(text);
		String right = core(firstToken(line));
		switch (decide(left, right)) {
		case SPACE -> text.append(' ');
		case DROP -> text.setLength(text.length() - 1);
		case KEEP -> {
			// The hyphen stays and the word goes on behind it.
		}
		}
	}

	private enum Hyphen {
		KEEP, DROP, SPACE
	}

	private Hyphen decide(String leftToken, String right) {
		String stem = leftToken.substring(0, leftToken.length() - 1);
		if (stem.isEmpty() || right.isEmpty()) {
			return Hyphen.SPACE;
		}
		char before = stem.charAt(stem.length() - 1);
		if (!Character.isLetterOrDigit(before) && before != ')' && before != ']') {
			return Hyphen.SPACE;
		}
		String left = core(stem);
		String rightLower = right.toLowerCase(Locale.ROOT);
		if (AFTER_SUSPENDED.contains(right)) {
			return Hyphen.SPACE;
		}
		if (!Character.isLowerCase(right.charAt(0))) {
			return isUpper(left, 4) && isUpper(right, 2) && known(left + right) ? Hyphen.DROP : Hyphen.KEEP;
		}
		if (known(left + "-" + right)) {
			return Hyphen.KEEP;
		}
		if (known(left + right)) {
			return Hyphen.DROP;
		}
		return keepsByRule(left, rightLower) ? Hyphen.KEEP : Hyphen.DROP;
	}

	private boolean known(String word) {
		return words.contains(word.toLowerCase(Locale.ROOT));
	}

	private static boolean keepsByRule(String left, String right) {
		int dash = left.lastIndexOf('-');
		String part = left.substring(dash + 1);
		if (part.length() < 2 || KEEP_AFTER.contains(part.toLowerCase(Locale.ROOT)) || KEEP_BEFORE.contains(right)) {
			return true;
		}
		return part.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
	}

	private static boolean isUpper(String word, int length) {
		return word.length() >= length && word.chars().allMatch(Character::isUpperCase);
	}

	private static String lastToken(CharSequence text) {
		int start = text.length();
		int least = Math.max(0, text.length() - 200);
		while (start > least && !Character.isWhitespace(text.charAt(start - 1))) {
			start--;
		}
		return text.subSequence(start, text.length()).toString();
	}

	private static String firstToken(String line) {
		int end = 0;
		while (end < line.length() && end < 200 && !Character.isWhitespace(line.charAt(end))) {
			end++;
		}
		return line.substring(0, end);
	}
}
