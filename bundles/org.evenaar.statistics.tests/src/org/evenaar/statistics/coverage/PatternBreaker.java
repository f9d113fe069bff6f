package org.evenaar.statistics.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;
import org.evenaar.statistics.counts.Pattern;

/** The second algorithm: from everybody downwards, where a pattern is looked at only if all its parents are covered. */
final class PatternBreaker {

	private PatternBreaker() {
	}

	static Map<Pattern, Long> below(long threshold, CountTable table) {
		Map<Pattern, Long> found = new LinkedHashMap<>();
		Set<Pattern> covered = new HashSet<>();
		List<Pattern> level = List.of(Pattern.EVERYBODY);
		while (!level.isEmpty()) {
			Set<Pattern> next = new HashSet<>();
			for (Pattern pattern : level) {
				long people = count(table, pattern);
				if (people < threshold) {
					found.put(pattern, people);
				} else {
					covered.add(pattern);
				}
			}
			for (Pattern pattern : level) {
				if (covered.contains(pattern)) {
					children(table, pattern).stream().filter(child -> covered.containsAll(parents(child))).forEach(next::add);
				}
			}
			level = List.copyOf(next);
		}
		return found;
	}

	private static List<Pattern> children(CountTable table, Pattern pattern) {
		List<Pattern> children = new ArrayList<>();
		for (Dimension dimension : table.dimensions()) {
			if (!pattern.categories().containsKey(dimension.id())) {
				dimension.categories().forEach(category -> children.add(pattern.and(dimension.id(), category)));
			}
		}
		return children;
	}

	private static List<Pattern> parents(Pattern pattern) {
		return pattern.categories().keySet().stream().map(id -> {
			Map<String, String> less = new LinkedHashMap<>(pattern.categories());
			less.remove(id);
			return new Pattern(less);
		}).toList();
	}

	static long count(CountTable table, Pattern pattern) {
		List<String> ids = table.dimensions().stream().map(Dimension::id).toList();
		return table.cells().filter(cell -> pattern.categories().entrySet().stream()
				.allMatch(entry -> cell.categories().get(ids.indexOf(entry.getKey())).equals(entry.getValue())))
				.mapToLong(CountTable.Cell::people).sum();
	}
}
