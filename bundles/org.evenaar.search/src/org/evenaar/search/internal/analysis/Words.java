package org.evenaar.search.internal.analysis;

import java.util.ArrayList;
import java.util.List;

/** Cuts what somebody asks for into words in the same way as the index cuts texts. */
public final class Words {

	private Words() {
	}

	/**
	 * Words that a hyphen joins.
	 *
	 * @param parts the words; one where there is no hyphen
	 * @param start of the first, in the text
	 * @param end   of the last
	 */
	public record Chain(List<String> parts, int start, int end) {
		/** @return all of it in one, as the index holds it beside its parts */
		public String joined() {
			return String.join("", parts);
		}
	}

	/** @return the words of a text in their order */
	public static List<Chain> of(CharSequence text) {
		List<Chain> chains = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			int c = Character.codePointAt(text, at);
			if (!Character.isLetterOrDigit(c)) {
				at += Character.charCount(c);
				continue;
			}
			Chain chain = chain(text, at);
			chains.add(chain);
			at = chain.end();
		}
		return chains;
	}

	private static Chain chain(CharSequence text, int start) {
		List<String> parts = new ArrayList<>();
		int end = WordTokenizer.wordEnd(text, start);
		parts.add(WordTokenizer.normal(text, start, end));
		while (end + 1 < text.length() && WordTokenizer.isHyphen(text.charAt(end))
				&& Character.isLetterOrDigit(Character.codePointAt(text, end + 1))) {
			int next = WordTokenizer.wordEnd(text, end + 1);
			parts.add(WordTokenizer.normal(text, end + 1, next));
			end = next;
		}
		return new Chain(List.copyOf(parts), start, end);
	}
}
