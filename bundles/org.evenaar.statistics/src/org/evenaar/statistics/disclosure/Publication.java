package org.evenaar.statistics.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/**
 * Which margins of one table are written out together. What a reader can compute depends on all of them, so that everything
 * in one report belongs in one publication. A total that leaves out a category (such as all people whose origin is known)
 * tells the count of that category: it may be printed only where that count is.
 *
 * @param margins sets of dimension ids; the empty set is the number of everybody
 */
public record Publication(Set<Set<String>> margins) {

	public Publication {
		margins = margins.stream().map(Set::copyOf).collect(Collectors.toUnmodifiableSet());
	}

	/** @return every cell and every margin of the table */
	public static Publication ofEverything(CountTable table) {
		return upTo(table.dimensions().size(), table);
	}

	/** @return everybody and every margin over at most so many dimensions */
	public static Publication upTo(int level, CountTable table) {
		Set<Set<String>> margins = new HashSet<>();
		add(table.dimensions().stream().map(Dimension::id).toList(), 0, Set.of(), level, margins);
		return new Publication(margins);
	}

	private static void add(List<String> ids, int next, Set<String> chosen, int level, Set<Set<String>> margins) {
		if (next == ids.size() || chosen.size() == level) {
			margins.add(chosen);
			return;
		}
		add(ids, next + 1, chosen, level, margins);
		Set<String> more = new HashSet<>(chosen);
		more.add(ids.get(next));
		add(ids, next + 1, more, level, margins);
	}
}
