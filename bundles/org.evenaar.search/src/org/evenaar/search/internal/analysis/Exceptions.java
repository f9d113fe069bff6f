package org.evenaar.search.internal.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words whose stem does not follow the rules, from a list: 'word stem' a line, several words with one stem as
 * 'word, word stem'; '-end stem' for all words that end so and are longer.
 */
final class Exceptions {

	private final Map<String, String> words = new HashMap<>();
	private final Map<String, String> ends = new HashMap<>();
	private int longestEnd;

	private Exceptions() {
	}

	static Exceptions read(String name) {
		Exceptions exceptions = new Exceptions();
		DataFile.lines(Exceptions.class, name).forEach(exceptions::add);
		return exceptions;
	}

	private void add(String line) {
		int space = line.lastIndexOf(' ');
		String stem = line.substring(space + 1);
		for (String word : List.of(line.substring(0, space).split("[ ,]+"))) {
			if (word.startsWith("-")) {
				ends.put(word.substring(1), stem.substring(1));
				longestEnd = Math.max(longestEnd, word.length() - 1);
			} else {
				words.put(word, stem);
			}
		}
	}

	Optional<String> stem(String word) {
		String known = words.get(word);
		if (known != null) {
			return Optional.of(known);
		}
		for (int length = Math.min(longestEnd, word.length()); length > 2; length--) {
			int cut = word.length() - length;
			String stem = ends.get(word.substring(cut));
			if (stem != null) {
				return Optional.of(word.substring(0, cut) + stem);
			}
		}
		return Optional.empty();
	}
}
