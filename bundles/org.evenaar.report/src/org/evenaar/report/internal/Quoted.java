package org.evenaar.report.internal;

import org.evenaar.check.Place;

/**
 * The marked words of a finding in what stands around them, short enough to show.
 *
 * @param before the text before them; begins with an ellipsis where something was left out
 * @param quote  the marked words
 * @param after  the text after them; ends with an ellipsis where something was left out
 */
public record Quoted(String before, String quote, String after) {

	/** A sentence that is longer is not searched: hostile text has sentences of megabytes. */
	private static final int LONGEST_SENTENCE = 4_000;
	/** Most that is shown on either side. */
	private static final int LONGEST_SIDE = 400;
	private static final int LONGEST_QUOTE = 600;
	private static final String ELLIPSIS = "…";

	/** @return the sentence around the marked words, or the words just around them where the sentence is too long */
	public static Quoted of(Place place) {
		String sentence = place.sentence();
		String quote = place.quote();
		int at = sentence.length() > LONGEST_SENTENCE || quote.isEmpty() ? -1 : position(place);
		if (at < 0) {
			return new Quoted(tail(place.prefix(), true), shortened(quote), head(place.suffix(), true));
		}
		return new Quoted(tail(sentence.substring(0, at), false), shortened(quote),
				head(sentence.substring(at + quote.length()), false));
	}

	/** The words can stand in the sentence more than once: the place whose surroundings fit best is the one. */
	private static int position(Place place) {
		String sentence = place.sentence();
		String quote = place.quote();
		int best = -1;
		int bestFit = -1;
		for (int at = sentence.indexOf(quote); at >= 0; at = sentence.indexOf(quote, at + 1)) {
			int fit = sameBefore(sentence, at, place.prefix()) + sameAfter(sentence, at + quote.length(), place.suffix());
			if (fit > bestFit) {
				best = at;
				bestFit = fit;
			}
		}
		return best;
	}

	private static int sameBefore(String sentence, int end, String prefix) {
		int same = 0;
		while (same < end && same < prefix.length()
				&& sentence.charAt(end - 1 - same) == prefix.charAt(prefix.length() - 1 - same)) {
			same++;
		}
		return same;
	}

	private static int sameAfter(String sentence, int start, String suffix) {
		int same = 0;
		while (start + same < sentence.length() && same < suffix.length()
				&& sentence.charAt(start + same) == suffix.charAt(same)) {
			same++;
		}
		return same;
	}

	private static String tail(String text, boolean cut) {
		if (text.length() <= LONGEST_SIDE) {
			return cut && !text.isEmpty() ? ELLIPSIS + text : text;
		}
		int from = text.length() - LONGEST_SIDE;
		int space = text.indexOf(' ', from);
		return ELLIPSIS + text.substring(space < 0 ? from : space);
	}

	private static String head(String text, boolean cut) {
		if (text.length() <= LONGEST_SIDE) {
			return cut && !text.isEmpty() ? text + ELLIPSIS : text;
		}
		int space = text.lastIndexOf(' ', LONGEST_SIDE);
		return text.substring(0, space < 0 ? LONGEST_SIDE : space + 1) + ELLIPSIS;
	}

	private static String shortened(String quote) {
		return quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE) + ELLIPSIS;
	}
}
