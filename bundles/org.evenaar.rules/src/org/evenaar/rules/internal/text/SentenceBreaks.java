package org.evenaar.rules.internal.text;

import java.util.Arrays;
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
	 * @param text the text
	 * @param cuts offsets at which a sentence ends in any case, ascending
	 * @return ends of the sentences, ascending, the last one the length of the text
	 */
	public static int[] ends(CharSequence text, int[] cuts) {
		int[] ends = new int[8];
		int count = 0;
		int nextCut = 0;
		int n = text.length();
		for (int i = 0; i < n; i++) {
			boolean cut = nextCut < cuts.length && cuts[nextCut] == i;
			if (cut) {
				nextCut++;
			}
			int end = cut ? i : breakAfter(text, i);
			if (end > 0 && (count == 0 || end > ends[count - 1])) {
				if (count + 1 >= ends.length) {
					ends = Arrays.copyOf(ends, ends.length * 2);
				}
				ends[count++] = end;
			}
		}
		if (count == 0 || ends[count - 1] < n) {
			if (count == ends.length) {
				ends = Arrays.copyOf(ends, count + 1);
			}
			ends[count++] = n;
		}
		return Arrays.copyOf(ends, count);
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
