package org.evenaar.rules.internal.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects terms and makes the {@link Automaton} of them. */
final class AutomatonBuilder {

	/** A word of a term that stands for any one word. */
	static final String ANY = "*";

	/** The flat tables of an automaton; see its fields. */
	record Tables(StartSieve starts, WordSieve allWords, long[] words, int[] rootEdges, long[] edges, boolean[] anyWordEdges, int[] firstEnd,
			int[] endConcepts, int[] endFlags, String[] endSpellings) {
	}

	private record End(int concept, int flags, String spelling) {
	}

	private final Map<Long, Integer> words = new HashMap<>();
	private final Map<Long, Integer> edges = new HashMap<>();
	private final List<List<End>> ends = new ArrayList<>(List.of(List.of()));
	private final Set<Long> signs = new HashSet<>();
	private final Tokenizer tokenizer = new Tokenizer();

	/**
	 * @param form    words with spaces between them; * stands for any one word
	 * @param concept what the term shows
	 * @param exact   true where only this spelling counts, capitals included
	 */
	void add(String form, int concept, int languageMask, boolean exact) {
		int node = 0;
		for (String part : form.split(" ")) {
			if (part.equals(ANY) && node != 0) {
				node = edge(node, Automaton.ANY_WORD);
				continue;
			}
			char[] chars = part.toCharArray();
			tokenizer.reset(chars, chars.length);
			for (int kind = tokenizer.next(WordSieve.OPEN); kind != Tokenizer.END; kind = tokenizer.next(WordSieve.OPEN)) {
				node = edge(node, word(tokenizer.hash));
				if (kind == Tokenizer.SIGN) {
					signs.add(tokenizer.hash);
				}
			}
		}
		int flags = languageMask | (hasCapitals(form) ? Automaton.CAPITALS : 0) | (exact ? Automaton.EXACT : 0);
		var end = new End(concept, flags, exact ? form : "");
		if (!ends.get(node).contains(end)) {
			ends.get(node).add(end);
		}
	}

	/** @return true where the form holds no word at all; such a form must not be added */
	static boolean isEmpty(String form) {
		var words = new Tokenizer();
		words.reset(form.toCharArray(), form.length());
		return words.next(WordSieve.OPEN) == Tokenizer.END;
	}

	private static boolean hasCapitals(String form) {
		for (int i = 1; i < form.length(); i++) {
			if (Character.isUpperCase(form.charAt(i)) && Character.isUpperCase(form.charAt(i - 1))) {
				return true;
			}
		}
		return false;
	}

	private int word(long hash) {
		return words.computeIfAbsent(hash, h -> words.size() + Automaton.ANY_WORD + 1);
	}

	private int edge(int node, int word) {
		return edges.computeIfAbsent(Automaton.key(node, word), k -> {
			ends.add(new ArrayList<>());
			return ends.size() - 1;
		});
	}

	/** @throws IllegalStateException where the terms have more different words than can be numbered */
	Automaton build() {
		if (words.size() >= 1 << Automaton.WORD_BITS) {
			throw new IllegalStateException("Too many different words: " + words.size());
		}
		long[] wordTable = new long[capacity(words.size())];
		words.forEach((hash, number) -> {
			int i = Automaton.slot(hash) & (wordTable.length - 1);
			while (wordTable[i] != 0) {
				i = (i + 1) & (wordTable.length - 1);
			}
			wordTable[i] = Automaton.entry(hash, number);
		});
		int[] rootEdges = new int[words.size() + Automaton.ANY_WORD + 1];
		boolean[] anyWord = new boolean[ends.size()];
		long[] edgeTable = new long[capacity(edges.size()) * 2];
		edges.forEach((key, target) -> {
			int node = (int) (key >>> 32);
			if (node == 0) {
				rootEdges[key.intValue()] = target;
			} else {
				putEdge(edgeTable, key, target);
				anyWord[node] |= key.intValue() == Automaton.ANY_WORD;
			}
		});
		return new Automaton(withEnds(wordTable, rootEdges, edgeTable, anyWord));
	}

	private static void putEdge(long[] table, long key, int target) {
		int mask = table.length / 2 - 1;
		int i = Automaton.edgeSlot(key) & mask;
		while (table[2 * i + 1] != 0) {
			i = (i + 1) & mask;
		}
		table[2 * i] = key;
		table[2 * i + 1] = target;
	}

	private Tables withEnds(long[] wordTable, int[] rootEdges, long[] edgeTable, boolean[] anyWord) {
		int[] firstEnd = new int[ends.size() + 1];
		List<End> all = new ArrayList<>();
		for (int node = 0; node < ends.size(); node++) {
			firstEnd[node] = all.size();
			all.addAll(ends.get(node));
		}
		firstEnd[ends.size()] = all.size();
		return new Tables(startSieve(rootEdges, anyWord), WordSieve.of(words.keySet()), wordTable, rootEdges, edgeTable,
				anyWord, firstEnd,
				all.stream().mapToInt(End::concept).toArray(), all.stream().mapToInt(End::flags).toArray(),
				all.stream().map(End::spelling).toArray(String[]::new));
	}

	private StartSieve startSieve(int[] rootEdges, boolean[] anyWord) {
		Map<Integer, Long> hashes = new HashMap<>();
		words.forEach((hash, number) -> hashes.put(number, hash));
		Map<Integer, Long> firstWords = new HashMap<>();
		List<Long> terms = new ArrayList<>();
		hashes.forEach((number, hash) -> {
			int node = rootEdges[number];
			if (node != 0) {
				firstWords.put(node, hash);
				if (!ends.get(node).isEmpty() || anyWord[node]) {
					terms.add(hash);
				}
			}
		});
		List<Long> pairs = new ArrayList<>();
		for (long key : edges.keySet()) {
			Long first = firstWords.get((int) (key >>> 32));
			Long second = hashes.get((int) key);
			if (first != null && second != null) {
				pairs.add(StartSieve.pair(first, second));
			}
		}
		return new StartSieve(WordSieve.of(terms), WordSieve.of(firstWords.values()), WordSieve.of(pairs),
				WordSieve.of(signs));
	}

	/** A power of two that leaves the table at most a quarter full: most words of a text miss at the first look. */
	private static int capacity(int entries) {
		return Integer.highestOneBit(Math.max(16, entries) * 4) * 2;
	}
}
