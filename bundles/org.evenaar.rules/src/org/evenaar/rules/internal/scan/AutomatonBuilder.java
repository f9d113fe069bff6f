package org.evenaar.rules.internal.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects terms and makes the {@link Automaton} of them. */
final class AutomatonBuilder {

	/** A word of a term that stands for any one word. */
	static final String ANY = "*";

	private final Map<Long, Integer> words = new HashMap<>();
	private final Map<Long, Integer> edges = new HashMap<>();
	private final List<List<Automaton.Output>> outputs = new ArrayList<>(List.of(List.of()));
	private final Tokenizer tokenizer = new Tokenizer();

	/**
	 * @param form     words with spaces between them; * stands for any one word
	 * @param concept  what the term shows
	 * @param exact    true where only this spelling counts, capitals included
	 * @return false where the form holds no word at all
	 */
	boolean add(String form, int concept, int languageMask, boolean exact) {
		int node = 0;
		for (String part : form.split(" ")) {
			if (part.equals(ANY) && node != 0) {
				node = edge(node, Automaton.ANY_WORD);
				continue;
			}
			char[] chars = part.toCharArray();
			tokenizer.reset(chars, chars.length);
			for (int kind = tokenizer.next(); kind != Tokenizer.END; kind = tokenizer.next()) {
				if (kind != Tokenizer.BREAK) {
					node = edge(node, word(tokenizer.hash));
				}
			}
		}
		if (node == 0) {
			return false;
		}
		var output = new Automaton.Output(concept, languageMask, exact ? form : "", hasCapitals(form));
		if (!outputs.get(node).contains(output)) {
			outputs.get(node).add(output);
		}
		return true;
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
			outputs.add(new ArrayList<>());
			return outputs.size() - 1;
		});
	}

	Automaton build() {
		int capacity = capacity(words.size());
		long[] hashes = new long[capacity];
		int[] numbers = new int[capacity];
		words.forEach((hash, number) -> put(hashes, numbers, hash, Automaton.slot(hash), number));

		int edgeCapacity = capacity(edges.size());
		long[] keys = new long[edgeCapacity];
		int[] targets = new int[edgeCapacity];
		int[] roots = new int[words.size() + Automaton.ANY_WORD + 1];
		boolean[] anyWord = new boolean[outputs.size()];
		edges.forEach((key, target) -> {
			int node = (int) (key >>> 32);
			int word = key.intValue();
			if (node == 0) {
				roots[word] = target;
			} else {
				put(keys, targets, key, Automaton.slot(key * 0x9E3779B97F4A7C15L), target);
				anyWord[node] |= word == Automaton.ANY_WORD;
			}
		});
		var ends = outputs.stream().map(list -> list.isEmpty() ? null : list.toArray(Automaton.Output[]::new))
				.toArray(Automaton.Output[][]::new);
		return new Automaton(hashes, numbers, roots, keys, targets, ends, anyWord);
	}

	private static void put(long[] keys, int[] values, long key, int slot, int value) {
		int mask = values.length - 1;
		int i = slot & mask;
		while (values[i] != 0) {
			i = (i + 1) & mask;
		}
		keys[i] = key;
		values[i] = value;
	}

	/** A power of two that leaves the table at most a quarter full: most words of a text miss at the first look. */
	private static int capacity(int entries) {
		return Integer.highestOneBit(Math.max(16, entries) * 4) * 2;
	}

}
