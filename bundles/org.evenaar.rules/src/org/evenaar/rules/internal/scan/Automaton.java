package org.evenaar.rules.internal.scan;

/**
 * All terms of all packs as one trie over word numbers: a word is looked up by its hash, an edge leads from a node
 * and a word to a node, a node may end terms. Immutable after building; any number of threads may scan with it.
 */
final class Automaton {

	/** Stands for any one word inside a term. */
	static final int ANY_WORD = 1;

	/**
	 * A term that ends at a node.
	 *
	 * @param exact    the only spelling that counts, or empty
	 * @param capitals true where the term is an abbreviation in capitals, such as GFR
	 */
	record Output(int concept, int languageMask, String exact, boolean capitals) {
	}

	private final long[] wordHashes;
	private final int[] wordNumbers;
	private final int wordMask;
	private final int[] rootEdges;
	private final long[] edgeKeys;
	private final int[] edgeTargets;
	private final int edgeMask;
	private final Output[][] outputs;
	private final boolean[] anyWordEdge;

	Automaton(long[] wordHashes, int[] wordNumbers, int[] rootEdges, long[] edgeKeys, int[] edgeTargets,
			Output[][] outputs, boolean[] anyWordEdge) {
		this.wordHashes = wordHashes;
		this.wordNumbers = wordNumbers;
		this.wordMask = wordNumbers.length - 1;
		this.rootEdges = rootEdges;
		this.edgeKeys = edgeKeys;
		this.edgeTargets = edgeTargets;
		this.edgeMask = edgeTargets.length - 1;
		this.outputs = outputs;
		this.anyWordEdge = anyWordEdge;
	}

	/** @return the number of the word, or 0 where no term has it */
	int word(long hash) {
		int i = slot(hash) & wordMask;
		int number;
		while ((number = wordNumbers[i]) != 0) {
			if (wordHashes[i] == hash) {
				return number;
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
		int i = slot(key * 0x9E3779B97F4A7C15L) & edgeMask;
		int target;
		while ((target = edgeTargets[i]) != 0) {
			if (edgeKeys[i] == key) {
				return target;
			}
			i = (i + 1) & edgeMask;
		}
		return 0;
	}

	/** @return the node after any one word, or 0 */
	int nextAnyWord(int node) {
		return anyWordEdge[node] ? next(node, ANY_WORD) : 0;
	}

	/** @return terms that end here; null for none, to keep the inner loop free of calls */
	Output[] outputs(int node) {
		return outputs[node];
	}

	static long key(int node, int word) {
		return ((long) node << 32) | word;
	}

	static int slot(long hash) {
		return (int) (hash ^ (hash >>> 32));
	}
}
