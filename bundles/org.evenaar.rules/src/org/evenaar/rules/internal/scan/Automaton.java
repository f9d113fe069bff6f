package org.evenaar.rules.internal.scan;

/**
 * All terms of all packs as one trie over word numbers: a word is looked up by its hash, an edge leads from a node
 * and a word to a node, a node may end terms. Immutable after building; any number of threads may scan with it.
 * The tables are flat arrays because most of the time of a scan is spent waiting for them.
 */
final class Automaton {

	/** Stands for any one word inside a term. */
	static final int ANY_WORD = 1;

	/** Words are numbered up to this. */
	static final int WORD_BITS = 24;
	private static final long WORD_NUMBER = (1L << WORD_BITS) - 1;

	/** Bits of {@link #endFlags} above those of the languages. */
	static final int CAPITALS = 1 << 8;
	static final int EXACT = 1 << 9;

	private final StartSieve starts;
	private final WordSieve allWords;
	/** Upper bits of the word's hash, lower bits its number; 0 for an empty place. */
	private final long[] words;
	private final int wordMask;
	private final int[] rootEdges;
	/** Key and target by turns; target 0 for an empty place. */
	private final long[] edges;
	private final int edgeMask;
	private final boolean[] anyWordEdges;
	/** Ends of terms at node n are those from firstEnd[n] to firstEnd[n + 1]. */
	private final int[] firstEnd;
	private final int[] endConcepts;
	private final int[] endFlags;
	private final String[] endSpellings;

	Automaton(AutomatonBuilder.Tables tables) {
		starts = tables.starts();
		allWords = tables.allWords();
		words = tables.words();
		wordMask = words.length - 1;
		rootEdges = tables.rootEdges();
		edges = tables.edges();
		edgeMask = edges.length / 2 - 1;
		anyWordEdges = tables.anyWordEdges();
		firstEnd = tables.firstEnd();
		endConcepts = tables.endConcepts();
		endFlags = tables.endFlags();
		endSpellings = tables.endSpellings();
	}

	/** @return lets the words pass with which a term may begin, and few others */
	StartSieve starts() {
		return starts;
	}

	/** @return lets the words pass that some term has, and few others */
	WordSieve allWords() {
		return allWords;
	}

	/** @return the number of the word, or 0 where no term has it */
	int word(long hash) {
		int i = slot(hash) & wordMask;
		long entry;
		while ((entry = words[i]) != 0) {
			if ((entry ^ hash) >>> WORD_BITS == 0) {
				return (int) (entry & WORD_NUMBER);
			}
			i = (i + 1) & wordMask;
		}
		return 0;
	}

	/** @return the node after the first word of a term, or 0 */
	int first(int word) {
		return rootEdges[word];
	}

	/** @return the node after one more word, or 0 */
	int next(int node, int word) {
		long key = key(node, word);
		int i = edgeSlot(key) & edgeMask;
		long target;
		while ((target = edges[2 * i + 1]) != 0) {
			if (edges[2 * i] == key) {
				return (int) target;
			}
			i = (i + 1) & edgeMask;
		}
		return 0;
	}

	/** @return the node after any one word, or 0 */
	int nextAnyWord(int node) {
		return anyWordEdges[node] ? next(node, ANY_WORD) : 0;
	}

	/** @return the first end of a term at the node; {@link #endsTo} is one past the last */
	int endsFrom(int node) {
		return firstEnd[node];
	}

	int endsTo(int node) {
		return firstEnd[node + 1];
	}

	int endConcept(int end) {
		return endConcepts[end];
	}

	/** @return bits of the languages in which the term counts, {@link #CAPITALS} and {@link #EXACT} */
	int endFlags(int end) {
		return endFlags[end];
	}

	/** @return the only spelling that counts, for an end with the flag EXACT */
	String endSpelling(int end) {
		return endSpellings[end];
	}

	static long entry(long hash, int number) {
		return hash & ~WORD_NUMBER | number;
	}

	static long key(int node, int word) {
		return ((long) node << 32) | word;
	}

	static int slot(long hash) {
		return (int) (hash ^ (hash >>> 32));
	}

	static int edgeSlot(long key) {
		return slot(key * 0x9E3779B97F4A7C15L);
	}
}
