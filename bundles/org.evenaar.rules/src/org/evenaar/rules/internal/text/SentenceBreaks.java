package org.evenaar.rules.internal.text;

import java.util.Locale;
import java.util.Set;

/** Finds where sentences end, in Dutch, English, German and French. */
public final class SentenceBreaks {

	/** Words that end in a full stop without ending a sentence. */
	private static final Set<String> ABBREVIATIONS = Set.of("bijv", "bv", "resp", "evt", "incl", "excl", "ca", "vs",
			"vgl", "nr", "nrs", "blz", "pag", "fig", "tab", "dr", "prof", "drs", "mr", "mw", "dhr", "ing", "ir", "al",
			"st", "no", "vol", "ed", "eds", "approx", "etc", "cf", "eg", "ie", "mrs", "ms", "jr", "sr", "bzw", "ggf",
			"evtl", "usw", "sog", "abb", "ex", "env", "mme", "art", "jg", "gem", "max", "min", "ong",
			"zgn", "jl", "lid", "hfst", "aanbev", "mod", "dept", "inc", "ltd", "co");

	private SentenceBreaks() {
	}

	/**
	 * @param cuts    offsets at which a sentence ends in any case, ascending
	 * @param offset  a place in the text
	 * @param farthest how many characters to look back at most
	 * @return where the sentence around the place begins
	 */
	public static int start(CharSequence text, int[] cuts, int offset, int farthest) {
		int least = Math.max(0, offset - farthest);
		for (int cut : cuts) {
			least = cut <= offset ? Math.max(least, cut) : least;
		}
		for (int i = offset - 1; i >= least; i--) {
			int end = breakAfter(text, i);
			if (end >= 0 && end <= offset) {
				return end;
			}
		}
		return least;
	}

	/** @return where the sentence around the place ends, exclusive; see {@link #start} */
	public static int end(CharSequence text, int[] cuts, int offset, int farthest) {
		int most = Math.min(text.length(), offset + farthest);
		for (int i = cuts.length - 1; i >= 0; i--) {
			most = cuts[i] >= offset ? Math.min(most, cuts[i]) : most;
		}
		for (int i = offset; i < most; i++) {
			int end = breakAfter(text, i);
			if (end >= 0) {
				return Math.min(end, most);
			}
		}
		return most;
	}

	/** @return the offset after a sentence that ends with the character at i, or -1 */
	private static int breakAfter(CharSequence text, int i) {
		char c = text.charAt(i);
		int n = text.length();
		if (c == '\n') {
			return i + 1 < n && text.charAt(i + 1) == '\n' ? i + 1 : -1;
		}
		if (c != '.' && c != '!' && c != '?' && c != '…') {
			return -1;
		}
		int next = i + 1;
		while (next < n && isClosing(text.charAt(next))) {
			next++;
		}
		if (next < n && !Character.isWhitespace(text.charAt(next))) {
			return -1;
		}
		int end = next;
		while (next < n && Character.isWhitespace(text.charAt(next))) {
			next++;
		}
		if (next == n) {
			return end;
		}
		if (!startsSentence(text.charAt(next)) || c == '.' && isAbbreviation(text, i)) {
			return -1;
		}
		return end;
	}

	private static boolean startsSentence(char c) {
		return Character.isUpperCase(c) || Character.isDigit(c) || "‘“«„\"'([•-–*".indexOf(c) >= 0;
	}

	private static boolean isClosing(char c) {
		return "\"'”’»)]".indexOf(c) >= 0;
	}

	private static boolean isAbbreviation(CharSequence text, int stop) {
		int start = stop;
		while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
			start--;
		}
		int length = stop - start;
		if (length == 0) {
			return false;
		}
		if (length == 1) {
			boolean numberBefore = start > 1 && Character.isDigit(text.charAt(start - 2));
			return Character.isUpperCase(text.charAt(start)) && !numberBefore
					|| start > 0 && text.charAt(start - 1) == '.';
		}
		return ABBREVIATIONS.contains(text.subSequence(start, stop).toString().toLowerCase(Locale.ROOT));
	}
}
