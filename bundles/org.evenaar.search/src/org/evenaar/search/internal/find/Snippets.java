package org.evenaar.search.internal.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.evenaar.search.Snippet;
import org.evenaar.search.Snippet.Range;

/** Cuts a snippet out of a text: the piece with most marked words. */
final class Snippets {

	/** A text up to that length is shown as a whole. */
	private static final int WHOLE = 320;
	private static final int LENGTH = 260;
	private static final int BEFORE = 60;
	private static final int WORD = 24;
	private static final String LEFT_OUT = "\u2026";

	private Snippets() {
	}

	/** @return the ranges in order; those that overlap are one */
	static List<Range> merged(Collection<Range> ranges) {
		List<Range> sorted = ranges.stream().sorted(Comparator.comparingInt(Range::start)).toList();
		List<Range> merged = new ArrayList<>();
		for (Range range : sorted) {
			Range last = merged.isEmpty() ? null : merged.getLast();
			if (last != null && range.start() < last.end()) {
				merged.set(merged.size() - 1, new Range(last.start(), Math.max(last.end(), range.end())));
			} else {
				merged.add(range);
			}
		}
		return merged;
	}

	/** @param marked in order and without overlap */
	static Snippet of(String text, List<Range> marked) {
		int from = 0;
		int to = text.length();
		if (text.length() > WHOLE) {
			from = marked.isEmpty() ? 0 : wordStart(text, Math.max(0, densest(marked) - BEFORE));
			to = wordEnd(text, Math.min(text.length(), from + LENGTH));
		}
		String before = from > 0 ? LEFT_OUT : "";
		int shift = before.length() - from;
		List<Range> shown = new ArrayList<>();
		for (Range range : marked) {
			if (range.start() >= from && range.end() <= to) {
				shown.add(new Range(range.start() + shift, range.end() + shift));
			}
		}
		return new Snippet(before + text.substring(from, to) + (to < text.length() ? LEFT_OUT : ""), shown);
	}

	/** @return the start of the range after which most others follow within a snippet */
	private static int densest(List<Range> marked) {
		int best = 0;
		int most = 0;
		for (int i = 0, end = 0; i < marked.size(); i++) {
			while (end < marked.size() && marked.get(end).end() - marked.get(i).start() <= LENGTH - BEFORE) {
				end++;
			}
			if (end - i > most) {
				most = end - i;
				best = i;
			}
		}
		return marked.get(best).start();
	}

	private static int wordStart(String text, int offset) {
		int least = Math.max(0, offset - WORD);
		int start = offset;
		while (start > least && Character.isLetterOrDigit(text.charAt(start - 1))) {
			start--;
		}
		return whole(text, start == least ? offset : start);
	}

	private static int wordEnd(String text, int offset) {
		int most = Math.min(text.length(), offset + WORD);
		int end = offset;
		while (end < most && Character.isLetterOrDigit(text.charAt(end))) {
			end++;
		}
		return whole(text, end);
	}

	/** Never between the two halves of a character. */
	private static int whole(String text, int offset) {
		boolean inside = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
				&& Character.isHighSurrogate(text.charAt(offset - 1));
		return inside ? offset - 1 : offset;
	}
}
