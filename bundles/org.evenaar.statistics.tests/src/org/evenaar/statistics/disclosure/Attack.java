package org.evenaar.statistics.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;
import org.evenaar.statistics.counts.Pattern;

/**
 * A reader who tries every table that agrees with what is shown (hidden counts being at least 1) and so learns the range of
 * every hidden count. Tries cells of up to a limit, which makes the ranges found at most too narrow.
 */
final class Attack {

	private final CountTable table;
	private final List<List<String>> cells = new ArrayList<>();
	private final List<Sum> sums = new ArrayList<>();
	private final List<List<Sum>> sumsOfCell = new ArrayList<>();
	private final Map<Pattern, long[]> ranges = new LinkedHashMap<>();
	private final long limit;

	private static final class Sum {
		private final Pattern pattern;
		private final boolean hidden;
		private final long shown;
		private long now;
		private int open;

		Sum(Pattern pattern, boolean hidden, long shown) {
			this.pattern = pattern;
			this.hidden = hidden;
			this.shown = shown;
		}
	}

	private Attack(CountTable table, Publication publication, SuppressedTable suppressed, long limit) {
		this.table = table;
		this.limit = limit;
		addCells(new ArrayList<>());
		for (Pattern pattern : patterns()) {
			if (publication.margins().contains(pattern.categories().keySet())) {
				boolean hidden = suppressed.hidden(pattern);
				sums.add(new Sum(pattern, hidden, suppressed.people(pattern).orElse(-1)));
				if (hidden) {
					ranges.put(pattern, new long[] { Long.MAX_VALUE, Long.MIN_VALUE });
				}
			}
		}
		for (List<String> cell : cells) {
			List<Sum> of = sums.stream().filter(sum -> sum.pattern.covers(pattern(cell))).toList();
			of.forEach(sum -> sum.open++);
			sumsOfCell.add(of);
		}
	}

	/** @return lowest and highest value of every hidden pattern */
	static Map<Pattern, long[]> ranges(CountTable table, Publication publication, SuppressedTable suppressed, long limit) {
		Attack attack = new Attack(table, publication, suppressed, limit);
		attack.guess(0);
		return attack.ranges;
	}

	private void guess(int cell) {
		if (cell == cells.size()) {
			for (Sum sum : sums) {
				if (sum.hidden) {
					long[] range = ranges.get(sum.pattern);
					range[0] = Math.min(range[0], sum.now);
					range[1] = Math.max(range[1], sum.now);
				}
			}
			return;
		}
		for (long value = 0; value <= limit; value++) {
			boolean possible = true;
			for (Sum sum : sumsOfCell.get(cell)) {
				sum.now += value;
				sum.open--;
				possible &= sum.hidden ? sum.open > 0 || sum.now >= 1
						: sum.now <= sum.shown && (sum.open > 0 || sum.now == sum.shown);
			}
			if (possible) {
				guess(cell + 1);
			}
			for (Sum sum : sumsOfCell.get(cell)) {
				sum.now -= value;
				sum.open++;
			}
		}
	}

	private void addCells(List<String> chosen) {
		if (chosen.size() == table.dimensions().size()) {
			cells.add(List.copyOf(chosen));
			return;
		}
		for (String category : table.dimensions().get(chosen.size()).categories()) {
			chosen.add(category);
			addCells(chosen);
			chosen.removeLast();
		}
	}

	private Pattern pattern(List<String> cell) {
		Pattern pattern = Pattern.EVERYBODY;
		for (int i = 0; i < cell.size(); i++) {
			pattern = pattern.and(table.dimensions().get(i).id(), cell.get(i));
		}
		return pattern;
	}

	private List<Pattern> patterns() {
		List<Pattern> patterns = List.of(Pattern.EVERYBODY);
		for (Dimension dimension : table.dimensions()) {
			List<Pattern> more = new ArrayList<>(patterns);
			for (Pattern pattern : patterns) {
				dimension.categories().forEach(category -> more.add(pattern.and(dimension.id(), category)));
			}
			patterns = more;
		}
		return patterns;
	}
}
