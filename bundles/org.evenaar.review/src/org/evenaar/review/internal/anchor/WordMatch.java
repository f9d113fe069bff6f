package org.evenaar.review.internal.anchor;

import java.util.Optional;

/**
 * Which words of one text are which words of another, after words were inserted, deleted and replaced. Where the
 * shortest explanation is not the only one, a word that another explanation takes for another has no match.
 */
final class WordMatch {

	/** Product of the numbers of words; a longer pair of texts is not compared. */
	private static final long LARGEST = 6_000_000;
	/** Words on either side that must be as they were for words between them to have become others. */
	private static final int CONTEXT = 3;
	/** Words on one side by which a copy in the same text is known. */
	private static final int BESIDE = 2;
	/** How much longer than the old words the new ones may be, in characters. */
	private static final int GROWTH = 40;

	private final Words old;
	private final Words now;
	private final int[] match;
	private final int common;

	private WordMatch(Words old, Words now, int[] match, int common) {
		this.old = old;
		this.now = now;
		this.match = match;
		this.common = common;
	}

	static Optional<WordMatch> of(Words old, Words now) {
		int n = old.count();
		int m = now.count();
		if ((long) (n + 1) * (m + 1) > LARGEST || Math.min(n, m) > Short.MAX_VALUE) {
			return Optional.empty();
		}
		short[][] before = new short[n + 1][m + 1];
		short[][] after = new short[n + 1][m + 1];
		for (int i = 1; i <= n; i++) {
			for (int j = 1; j <= m; j++) {
				before[i][j] = old.id(i - 1) == now.id(j - 1) ? (short) (before[i - 1][j - 1] + 1)
						: (short) Math.max(before[i - 1][j], before[i][j - 1]);
			}
		}
		for (int i = n - 1; i >= 0; i--) {
			for (int j = m - 1; j >= 0; j--) {
				after[i][j] = old.id(i) == now.id(j) ? (short) (after[i + 1][j + 1] + 1)
						: (short) Math.max(after[i + 1][j], after[i][j + 1]);
			}
		}
		int common = before[n][m];
		int[] match = new int[n];
		for (int i = 0; i < n; i++) {
			match[i] = only(old, now, i, before, after, common);
		}
		return Optional.of(new WordMatch(old, now, match, common));
	}

	/** @return the word that this one is in every explanation of the greatest length, or -1 */
	private static int only(Words old, Words now, int i, short[][] before, short[][] after, int common) {
		int found = -1;
		for (int j = 0; j <= now.count(); j++) {
			if (before[i][j] + after[i + 1][j] == common) {
				return -1;
			}
			if (j < now.count() && old.id(i) == now.id(j) && before[i][j] + 1 + after[i + 1][j + 1] == common) {
				if (found >= 0) {
					return -1;
				}
				found = j;
			}
		}
		return found;
	}

	/** @return number of words that both have, in the same order */
	int common() {
		return common;
	}

	/**
	 * A range of the new text.
	 *
	 * @param same true where its words are those of the old range
	 */
	record Range(int start, int end, boolean same) {
	}

	/**
	 * @param start of a range in the old text, not empty
	 * @param end   exclusive
	 * @return where those words are now, or what stands in their place between words that stayed; empty where neither
	 *         is certain
	 */
	Optional<Range> range(int start, int end) {
		int first = old.at(start);
		int last = old.at(end - 1);
		if (first >= old.count() || last >= old.count() || old.start(first) > start || old.start(last) > end - 1) {
			return Optional.empty();
		}
		boolean same = match[first] >= 0;
		for (int i = first + 1; i <= last && same; i++) {
			same = match[i] == match[i - 1] + 1;
		}
		if (same && repeated(first, last)) {
			return Optional.empty();
		}
		if (same && !alone(first, last)) {
			return Optional.of(new Range(now.start(match[first]) + start - old.start(first),
					now.start(match[last]) + end - old.start(last), true));
		}
		return between(first, last);
	}

	/** @return true where the words with those before or after them are there more often than they were */
	private boolean repeated(int first, int last) {
		Words before = old.part(Math.max(0, first - BESIDE), last + 1);
		Words after = old.part(first, Math.min(old.count(), last + 1 + BESIDE));
		return now.count(before) > old.count(before) || now.count(after) > old.count(after);
	}

	/** A few words that lost both their neighbours may as well be others that read the same. */
	private boolean alone(int first, int last) {
		boolean left = first > 0 && match[first - 1] >= 0 && match[first - 1] == match[first] - 1;
		boolean right = last < old.count() - 1 && match[last + 1] == match[last] + 1;
		return !left && !right && last - first < CONTEXT && last - first + 1 < old.count();
	}

	private Optional<Range> between(int first, int last) {
		int left = stayed(first, -1);
		int right = stayed(last, 1);
		boolean open = first == 0 || last == old.count() - 1;
		boolean whole = left == Math.min(CONTEXT, first) && right == Math.min(CONTEXT, old.count() - 1 - last);
		if (!whole || left + right < (open ? CONTEXT : 2)) {
			return Optional.empty();
		}
		int from = first == 0 ? 0 : match[first - 1] + 1;
		int to = last == old.count() - 1 ? now.count() - 1 : match[last + 1] - 1;
		// At the edge of a block, words of another block that was joined to it must not be taken for these.
		if (from > to || open && to - from > last - first + 1) {
			return Optional.empty();
		}
		int length = now.end(to) - now.start(from);
		int before = old.end(last) - old.start(first);
		if (length > 3 * before + GROWTH) {
			return Optional.empty();
		}
		return Optional.of(new Range(now.start(from), now.end(to), false));
	}

	/** @return how many words right beside a word stayed in their order, at most CONTEXT */
	private int stayed(int word, int step) {
		int count = 0;
		int expected = -1;
		for (int i = word + step; i >= 0 && i < old.count() && count < CONTEXT; i += step) {
			if (match[i] < 0 || expected >= 0 && match[i] != expected) {
				break;
			}
			expected = match[i] + step;
			count++;
		}
		return count;
	}
}
