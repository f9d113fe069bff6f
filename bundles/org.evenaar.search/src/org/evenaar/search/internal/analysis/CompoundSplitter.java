package org.evenaar.search.internal.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts compounds of languages that write them as one word: nierfunctiecorrectie is nier, functie and correctie. Only
 * words that parts of a list cover from the first letter to the last are cut, with linking letters between parts, the
 * longest parts first; so prostaatkanker never gives anker, and what is not in the list gives nothing.
 */
final class CompoundSplitter {

	/** Nothing shorter is a compound of two parts. */
	private static final int SHORTEST_WORD = 6;
	private static final int LONGEST_WORD = 60;
	private static final int SHORTEST_PART = 3;
	private static final int MOST_PARTS = 5;

	private final Set<String> parts = new HashSet<>();
	/** Forms that parts have in compounds only. */
	private final Map<String, String> forms = new HashMap<>();
	private final Set<String> whole = new HashSet<>();
	private final Set<String> lastParts = new HashSet<>();
	private final List<String> links;
	private final Stemmer stemmer;
	private final int longest;

	/** A part: where it starts, and where it ends without the letters that link it to the next. */
	private record Part(int start, int end) {
	}

	/**
	 * @param list    name of the list of parts, in lower case and without diacritics
	 * @param links   what may stand between two parts, beside nothing
	 * @param stemmer of the language, for the last part, which has the endings of any word
	 */
	CompoundSplitter(String list, List<String> links, Stemmer stemmer) {
		this.links = links;
		this.stemmer = stemmer;
		DataFile.lines(CompoundSplitter.class, list).forEach(line -> List.of(line.split("\\s+")).forEach(this::add));
		parts.stream().filter(part -> !forms.containsKey(part)).forEach(part -> lastParts.add(stemmer.stem(part)));
		this.longest = parts.stream().mapToInt(String::length).max().orElse(0);
	}

	private void add(String entry) {
		int equals = entry.indexOf('=');
		if (entry.startsWith("!")) {
			whole.add(stemmer.stem(entry.substring(1)));
		} else if (equals > 0) {
			forms.put(entry.substring(0, equals), entry.substring(equals + 1));
			parts.add(entry.substring(0, equals));
		} else {
			parts.add(entry);
		}
	}

	/**
	 * @param word in lower case, without diacritics
	 * @return stems of its parts, of neighbouring parts together and of parts of parts, each once; empty where it is no
	 *         compound
	 */
	Set<String> split(String word) {
		if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD || whole.contains(stemmer.stem(word))) {
			return Set.of();
		}
		List<Part> found = new ArrayList<>();
		if (!cover(word, 0, found, new HashSet<>()) || found.size() < 2) {
			return Set.of();
		}
		Set<String> stems = new LinkedHashSet<>();
		for (int from = 0; from < found.size(); from++) {
			for (int to = from; to < found.size(); to++) {
				if (to - from + 1 < found.size()) {
					String part = word.substring(found.get(from).start(), found.get(to).end());
					stems.add(stemmer.stem(forms.getOrDefault(part, part)));
					stems.addAll(from == to ? split(part) : Set.of());
				}
			}
		}
		return stems;
	}

	/** @param deadEnds places from which the rest has been seen not to be covered */
	private boolean cover(String word, int start, List<Part> found, Set<Integer> deadEnds) {
		if (found.size() == MOST_PARTS || deadEnds.contains(start)) {
			return false;
		}
		if (!found.isEmpty() && isLast(word.substring(start))) {
			found.add(new Part(start, word.length()));
			return true;
		}
		for (int end = Math.min(word.length() - SHORTEST_PART, start + longest); end >= start + SHORTEST_PART; end--) {
			if (parts.contains(word.substring(start, end)) && after(word, start, end, found, deadEnds)) {
				return true;
			}
		}
		deadEnds.add(start);
		return false;
	}

	private boolean after(String word, int start, int end, List<Part> found, Set<Integer> deadEnds) {
		found.add(new Part(start, end));
		if (cover(word, end, found, deadEnds)) {
			return true;
		}
		for (String link : links) {
			if (word.startsWith(link, end) && cover(word, end + link.length(), found, deadEnds)) {
				return true;
			}
		}
		found.removeLast();
		return false;
	}

	private boolean isLast(String rest) {
		return rest.length() >= SHORTEST_PART && (parts.contains(rest) || lastParts.contains(stemmer.stem(rest)));
	}
}
