package org.evenaar.review.internal.anchor;

import java.util.Arrays;
import java.util.Map;

/** A text as words and signs, each with its place; white space only separates. */
final class Words {

	private final int[] ids;
	private final int[] starts;
	private final int[] ends;

	private Words(int[] ids, int[] starts, int[] ends) {
		this.ids = ids;
		this.starts = starts;
		this.ends = ends;
	}

	/** @param dictionary numbers of words, shared by all texts that are to be compared; grows */
	static Words of(String text, Map<String, Integer> dictionary) {
		int[] ids = new int[text.length() / 4 + 4];
		int[] starts = new int[ids.length];
		int[] ends = new int[ids.length];
		int count = 0;
		for (int i = 0; i < text.length();) {
			int end = end(text, i);
			if (!Character.isWhitespace(text.charAt(i))) {
				if (count == ids.length) {
					ids = Arrays.copyOf(ids, count * 2);
					starts = Arrays.copyOf(starts, count * 2);
					ends = Arrays.copyOf(ends, count * 2);
				}
				String word = text.substring(i, end);
				Integer known = dictionary.get(word);
				if (known == null) {
					known = dictionary.size();
					dictionary.put(word, known);
				}
				ids[count] = known;
				starts[count] = i;
				ends[count++] = end;
			}
			i = end;
		}
		return new Words(Arrays.copyOf(ids, count), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
	}

	private static int end(String text, int start) {
		int end = start + 1;
		if (Character.isLetterOrDigit(text.charAt(start))) {
			while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
				end++;
			}
		}
		return end;
	}

	int count() {
		return ids.length;
	}

	int id(int word) {
		return ids[word];
	}

	int start(int word) {
		return starts[word];
	}

	int end(int word) {
		return ends[word];
	}

	/** @return the first word that ends after the offset; count where none does */
	int at(int offset) {
		int found = Arrays.binarySearch(ends, offset + 1);
		return found >= 0 ? found : -found - 1;
	}

	/** @return how often some words stand in this text, one right after the other */
	int count(Words part) {
		int count = 0;
		for (int i = 0; i + part.ids.length <= ids.length; i++) {
			if (Arrays.equals(ids, i, i + part.ids.length, part.ids, 0, part.ids.length)) {
				count++;
			}
		}
		return count;
	}

	/** @return words from, inclusive, to, exclusive */
	Words part(int from, int to) {
		return new Words(Arrays.copyOfRange(ids, from, to), Arrays.copyOfRange(starts, from, to),
				Arrays.copyOfRange(ends, from, to));
	}
}
