package org.evenaar.cli.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody may have meant. */
final class Suggestions {

	private static final int MOST = 3;

	private Suggestions() {
	}

	/** @return at most three of the known words that are close to the given one, the closest first */
	static List<String> nearest(String word, Collection<String> known) {
		String wanted = word.toLowerCase(Locale.ROOT);
		record Candidate(String word, int distance) {
		}
		int limit = Math.max(1, Math.max(wanted.length() / 3, wanted.length() > 3 ? 2 : 1));
		List<Candidate> close = known.stream().distinct()
				.map(each -> new Candidate(each, distance(wanted, each.toLowerCase(Locale.ROOT))))
				.filter(each -> each.distance() <= limit || isPartOf(wanted, each.word().toLowerCase(Locale.ROOT)))
				.sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word)).limit(MOST).toList();
		// Next to a slip of one letter, what is three letters away is noise.
		int best = close.isEmpty() ? 0 : close.getFirst().distance();
		return close.stream().filter(each -> best > limit || each.distance() <= best + 1).map(Candidate::word).toList();
	}

	private static boolean isPartOf(String part, String word) {
		return part.length() > 3 && word.contains(part);
	}

	/** How many letters must be put in, left out, replaced or swapped with their neighbour. */
	static int distance(String from, String to) {
		int[][] cost = new int[from.length() + 1][to.length() + 1];
		for (int i = 0; i <= from.length(); i++) {
			for (int j = 0; j <= to.length(); j++) {
				cost[i][j] = i == 0 || j == 0 ? i + j : step(from, to, cost, i, j);
			}
		}
		return cost[from.length()][to.length()];
	}

	private static int step(String from, String to, int[][] cost, int i, int j) {
		boolean same = from.charAt(i - 1) == to.charAt(j - 1);
		int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
		boolean swapped = i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
		return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
	}
}
