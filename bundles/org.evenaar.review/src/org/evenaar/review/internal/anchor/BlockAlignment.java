package org.evenaar.review.internal.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which blocks of one version of a document are which blocks of another. First those that read the same and of which
 * there is one in either; the longest row of them in the same order divides the documents into gaps, in which the same
 * is done again. What is left in a gap is paired where it is alike and nothing else is nearly as alike. A block with
 * two candidates has none.
 */
final class BlockAlignment {

	static final int NONE = -1;

	/** Shorter blocks say too little to be known by their text alone, in characters. */
	private static final int SUBSTANCE = 20;
	/** What paired blocks of a gap have in common at least. */
	private static final double ALIKE = 0.35;
	/** The same for blocks that were moved and changed. */
	private static final double ALIKE_ELSEWHERE = 0.7;
	/** How much of a block stands in one that may be it, changed or joined with another. */
	private static final double HEIR = 0.4;
	/** How much less than the best candidate the second may have in common. */
	private static final double MARGIN = 0.25;
	/** Product of the numbers of blocks of a gap that are compared each with each. */
	private static final int LARGEST_GAP = 600_000;

	private final List<String> old;
	private final List<String> now;
	private final Map<String, Integer> dictionary;
	/** How many more times a text occurs in the later version. */
	private final Map<String, Integer> numbers = new HashMap<>();
	private final int[] match;
	private final int[] back;
	private final boolean[] moved;
	/** Blocks that may have been copied and changed, or moved and written anew: nobody can say which. */
	private final boolean[] barred;
	private final long[][] oldPairs;
	private final long[][] nowPairs;

	private BlockAlignment(List<String> old, List<String> now, Map<String, Integer> dictionary) {
		this.old = old;
		this.now = now;
		this.dictionary = dictionary;
		this.match = new int[old.size()];
		this.back = new int[now.size()];
		this.moved = new boolean[old.size()];
		this.barred = new boolean[old.size()];
		this.oldPairs = new long[old.size()][];
		this.nowPairs = new long[now.size()][];
		old.forEach(text -> numbers.merge(text, -1, Integer::sum));
		now.forEach(text -> numbers.merge(text, 1, Integer::sum));
		Arrays.fill(match, NONE);
		Arrays.fill(back, NONE);
	}

	static BlockAlignment of(List<String> old, List<String> now, Map<String, Integer> dictionary) {
		var alignment = new BlockAlignment(old, now, dictionary);
		alignment.align();
		return alignment;
	}

	/** @return index of the block in the other version, or NONE */
	int match(int block) {
		return match[block];
	}

	/** @return true where the block stands elsewhere in the order of blocks */
	boolean moved(int block) {
		return moved[block];
	}

	/** @return true where nobody can say whether a block was copied and changed, or moved and written anew */
	boolean doubtful(int block) {
		return barred[block];
	}

	/** @return true where a block of the later version is one of the earlier version, word for word */
	boolean read(int block) {
		return back[block] != NONE && old.get(back[block]).equals(now.get(block));
	}

	private void align() {
		List<int[]> unique = unique(0, old.size(), 0, now.size());
		List<int[]> chain = chain(unique);
		chain.forEach(pair -> pair(pair[0], pair[1]));
		gaps(chain, 0, old.size(), 0, now.size(), 0);
		List<int[]> doubtful = chain.stream().filter(pair -> hasRival(pair[0])).toList();
		doubtful.forEach(pair -> unpair(pair[0], pair[1]));
		List<int[]> away = unique.stream().filter(p -> match[p[0]] == NONE && back[p[1]] == NONE).toList();
		away.stream().filter(pair -> !doubtful.contains(pair) && !hasHeir(pair[0])).forEach(pair -> move(pair[0], pair[1]));
		alongMoved();
		away.stream().filter(pair -> match[pair[0]] == NONE).forEach(pair -> barred[pair[0]] = true);
		alikeInGaps();
		alikeElsewhere();
	}

	private void pair(int i, int j) {
		match[i] = j;
		back[j] = i;
	}

	private void unpair(int i, int j) {
		match[i] = NONE;
		back[j] = NONE;
	}

	private void move(int i, int j) {
		pair(i, j);
		moved[i] = true;
	}

	/** @return blocks of some length that occur once in both ranges, in the order of the old one */
	private List<int[]> unique(int oldFrom, int oldTo, int nowFrom, int nowTo) {
		Map<String, int[]> seen = new HashMap<>();
		for (int i = oldFrom; i < oldTo; i++) {
			if (match[i] == NONE && old.get(i).length() >= SUBSTANCE) {
				int[] entry = seen.computeIfAbsent(old.get(i), text -> new int[] { 0, 0, 0, 0 });
				entry[0]++;
				entry[1] = i;
			}
		}
		for (int j = nowFrom; j < nowTo; j++) {
			int[] entry = back[j] == NONE ? seen.get(now.get(j)) : null;
			if (entry != null) {
				entry[2]++;
				entry[3] = j;
			}
		}
		List<int[]> pairs = new ArrayList<>();
		seen.values().stream().filter(e -> e[0] == 1 && e[2] == 1 && evident(e[1], e[3]))
				.forEach(e -> pairs.add(new int[] { e[1], e[3] }));
		pairs.sort((a, b) -> Integer.compare(a[0], b[0]));
		return pairs;
	}

	/** Words of which there are more or fewer now need a neighbour that reads the same as well. */
	private boolean evident(int i, int j) {
		return numbers.getOrDefault(old.get(i), 0) == 0 || readsAs(i - 1, j - 1) || readsAs(i + 1, j + 1);
	}

	private boolean readsAs(int i, int j) {
		return i >= 0 && j >= 0 && i < old.size() && j < now.size() && old.get(i).equals(now.get(j));
	}

	/** @return the longest row of pairs that are in the same order in both */
	private static List<int[]> chain(List<int[]> pairs) {
		int[] tails = new int[pairs.size()];
		int[] previous = new int[pairs.size()];
		int length = 0;
		for (int p = 0; p < pairs.size(); p++) {
			int low = 0;
			int high = length;
			while (low < high) {
				int middle = (low + high) >>> 1;
				if (pairs.get(tails[middle])[1] < pairs.get(p)[1]) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}
			previous[p] = low == 0 ? NONE : tails[low - 1];
			tails[low] = p;
			length = Math.max(length, low + 1);
		}
		List<int[]> chain = new ArrayList<>();
		for (int p = length == 0 ? NONE : tails[length - 1]; p != NONE; p = previous[p]) {
			chain.add(0, pairs.get(p));
		}
		return chain;
	}

	private void gaps(List<int[]> chain, int oldFrom, int oldTo, int nowFrom, int nowTo, int depth) {
		int i = oldFrom;
		int j = nowFrom;
		for (int[] pair : chain) {
			gap(i, pair[0], j, pair[1], depth);
			i = pair[0] + 1;
			j = pair[1] + 1;
		}
		gap(i, oldTo, j, nowTo, depth);
	}

	private void gap(int oldFrom, int oldTo, int nowFrom, int nowTo, int depth) {
		if (oldFrom >= oldTo || nowFrom >= nowTo) {
			return;
		}
		List<int[]> chain = chain(unique(oldFrom, oldTo, nowFrom, nowTo));
		if (!chain.isEmpty() && depth < 8) {
			chain.forEach(pair -> pair(pair[0], pair[1]));
			gaps(chain, oldFrom, oldTo, nowFrom, nowTo, depth + 1);
		} else {
			equalNumbers(oldFrom, oldTo, nowFrom, nowTo);
		}
	}

	/** Blocks that read the same, as many as there were in this gap, beside a block that is known or at its end. */
	private void equalNumbers(int oldFrom, int oldTo, int nowFrom, int nowTo) {
		Map<String, List<Integer>> here = new HashMap<>();
		for (int i = oldFrom; i < oldTo; i++) {
			here.computeIfAbsent(old.get(i), text -> new ArrayList<>()).add(i);
		}
		Map<String, List<Integer>> there = new HashMap<>();
		for (int j = nowFrom; j < nowTo; j++) {
			there.computeIfAbsent(now.get(j), text -> new ArrayList<>()).add(j);
		}
		boolean balanced = oldTo - oldFrom == nowTo - nowFrom;
		for (boolean found = true; found;) {
			found = false;
			for (int i = oldFrom; i < oldTo; i++) {
				List<Integer> mine = here.get(old.get(i));
				List<Integer> theirs = there.getOrDefault(old.get(i), List.of());
				if (match[i] == NONE && mine.size() == theirs.size()) {
					int j = theirs.get(mine.indexOf(i));
					boolean left = known(i - 1, j - 1);
					boolean right = known(i + 1, j + 1);
					boolean enough = old.get(i).length() >= SUBSTANCE || balanced && i - oldFrom == j - nowFrom ? left || right : left && right;
					if (back[j] == NONE && enough) {
						pair(i, j);
						found = true;
					}
				}
			}
		}
	}

	/** @return true where these are each other, or both lie outside */
	private boolean known(int i, int j) {
		if (i < 0 || i >= old.size()) {
			return i < 0 ? j < 0 : j >= now.size();
		}
		return match[i] != NONE && match[i] == j;
	}

	/** @return true where neither neighbour stayed beside a block, and something alike is there that may be it as well */
	private boolean hasRival(int i) {
		return !known(i - 1, match[i] - 1) && !known(i + 1, match[i] + 1) && hasHeir(i);
	}

	/** @return true where something alike is nobody's: then a block was changed there and copied, or moved */
	private boolean hasHeir(int i) {
		for (int j = 0; j < now.size(); j++) {
			if (back[j] == NONE && !now.get(j).equals(old.get(i)) && held(i, j) >= HEIR) {
				return true;
			}
		}
		return false;
	}

	/** @return the blocks around, old from and to, new from and to, up to those that stayed in order */
	private int[] gapAround(int i) {
		int from = i;
		while (from > 0 && (match[from - 1] == NONE || moved[from - 1])) {
			from--;
		}
		int to = i + 1;
		while (to < old.size() && (match[to] == NONE || moved[to])) {
			to++;
		}
		return new int[] { from, to, from == 0 ? 0 : match[from - 1] + 1, to == old.size() ? now.size() : match[to] };
	}

	/** Blocks between two that were moved together went with them if they read the same. */
	private void alongMoved() {
		int first = NONE;
		for (int i = 0; i < old.size(); i++) {
			if (match[i] == NONE || !moved[i]) {
				continue;
			}
			if (first != NONE && i - first > 1 && match[i] - match[first] == i - first && same(first, i)) {
				for (int between = first + 1; between < i; between++) {
					move(between, match[first] + between - first);
				}
			}
			first = i;
		}
	}

	/** @return true where the blocks between two read the same in both versions, and nothing is known of them yet */
	private boolean same(int first, int last) {
		for (int i = first + 1; i < last; i++) {
			int j = match[first] + i - first;
			if (match[i] != NONE || back[j] != NONE || !old.get(i).equals(now.get(j))) {
				return false;
			}
		}
		return true;
	}

	private void alikeInGaps() {
		for (int i = 0; i < old.size(); i++) {
			if (match[i] == NONE) {
				int[] gap = gapAround(i);
				alike(free(match, gap[0], gap[1]), free(back, gap[2], gap[3]), ALIKE, false);
				i = gap[1] - 1;
			}
		}
	}

	/** Blocks that were moved and changed. */
	private void alikeElsewhere() {
		List<Integer> here = free(match, 0, old.size()).stream().filter(i -> old.get(i).length() >= 2 * SUBSTANCE).toList();
		List<Integer> there = free(back, 0, now.size()).stream().filter(j -> now.get(j).length() >= 2 * SUBSTANCE).toList();
		alike(here, there, ALIKE_ELSEWHERE, true);
	}

	private static List<Integer> free(int[] match, int from, int to) {
		List<Integer> free = new ArrayList<>();
		for (int i = from; i < to; i++) {
			if (match[i] == NONE) {
				free.add(i);
			}
		}
		return free;
	}

	/** Pairs blocks that are each other's best by a margin. */
	private void alike(List<Integer> here, List<Integer> there, double least, boolean elsewhere) {
		if (here.isEmpty() || there.isEmpty() || (long) here.size() * there.size() > LARGEST_GAP) {
			return;
		}
		double[][] values = new double[here.size()][there.size()];
		double[][] held = new double[here.size()][there.size()];
		for (int a = 0; a < here.size(); a++) {
			for (int b = 0; b < there.size(); b++) {
				values[a][b] = alike(here.get(a), there.get(b));
				held[a][b] = held(here.get(a), there.get(b));
			}
		}
		for (int a = 0; a < here.size(); a++) {
			for (int b = 0; b < there.size(); b++) {
				if (values[a][b] >= least && best(values, held, a, b)) {
					// A barred block is nobody's, but keeps others from what may be its own.
					if (!barred[here.get(a)] && !joined(here.get(a), there.get(b), elsewhere ? HEIR : values[a][b] - MARGIN)) {
						pair(here.get(a), there.get(b));
						moved[here.get(a)] = elsewhere;
					}
				}
			}
		}
	}

	/** @return true where a block may as well have become part of another that is taken already */
	private boolean joined(int i, int chosen, double most) {
		for (int j = 0; j < now.size(); j++) {
			if (j != chosen && !read(j) && held(i, j) > most) {
				return true;
			}
		}
		return false;
	}

	private static boolean best(double[][] values, double[][] held, int a, int b) {
		for (int x = 0; x < values.length; x++) {
			if (x != a && values[x][b] > values[a][b] - MARGIN) {
				return false;
			}
		}
		for (int y = 0; y < values[a].length; y++) {
			if (y != b && Math.max(values[a][y], held[a][y]) > values[a][b] - MARGIN) {
				return false;
			}
		}
		return true;
	}

	private double alike(int i, int j) {
		return Similarity.of(oldPairs(i), nowPairs(j));
	}

	/** @return how much of the old block stands in the new one */
	private double held(int i, int j) {
		return Similarity.held(oldPairs(i), nowPairs(j));
	}

	private long[] oldPairs(int i) {
		if (oldPairs[i] == null) {
			oldPairs[i] = Similarity.pairs(Words.of(old.get(i), dictionary));
		}
		return oldPairs[i];
	}

	private long[] nowPairs(int j) {
		if (nowPairs[j] == null) {
			nowPairs[j] = Similarity.pairs(Words.of(now.get(j), dictionary));
		}
		return nowPairs[j];
	}
}
