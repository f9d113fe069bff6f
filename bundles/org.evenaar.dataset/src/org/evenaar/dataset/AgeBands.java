package org.evenaar.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.evenaar.population.coding.AgeRange;

/** Bands of ages, as the ages at which they begin: ascending, the last band without an end. */
public final class AgeBands {

	private static final int MOST = 10;
	private static final List<Integer> USUAL = List.of(0, 15, 25, 45, 65);
	private static final int OLDEST = 130;

	private AgeBands() {
	}

	/** @return few bands where a table has every five years: those of the usual ones that it has */
	public static List<Integer> few(List<Integer> begins) {
		if (begins.size() <= MOST) {
			return begins;
		}
		List<Integer> few = begins.stream().filter(USUAL::contains).toList();
		return few.size() < 2 ? begins : few;
	}

	/** @return the bands of people of these ages: the first begins where the ages do, none after they end */
	public static List<Integer> within(List<Integer> begins, Optional<AgeRange> ages) {
		if (ages.isEmpty()) {
			return begins;
		}
		TreeSet<Integer> inside = new TreeSet<>(begins.stream().filter(ages.get()::contains).toList());
		inside.add(ages.get().from());
		return List.copyOf(inside);
	}

	/** @return the bands; the last one ends where the ages do */
	public static List<AgeRange> ranges(List<Integer> begins, Optional<AgeRange> ages) {
		List<AgeRange> ranges = new ArrayList<>();
		for (int i = 0; i < begins.size(); i++) {
			int end = i < begins.size() - 1 ? begins.get(i + 1) - 1 : ages.map(AgeRange::to).orElse(AgeRange.OPEN);
			ranges.add(new AgeRange(begins.get(i), end));
		}
		return List.copyOf(ranges);
	}

	/** @return the ages that somebody typed, such as 18, 40, 65; empty where that is none, or they do not ascend */
	public static Optional<List<Integer>> parse(String typed) {
		List<Integer> ages = new ArrayList<>();
		for (String part : typed.strip().split("[\\s,;]+")) {
			if (!part.matches("\\d{1,3}") || Integer.parseInt(part) > OLDEST
					|| !ages.isEmpty() && Integer.parseInt(part) <= ages.getLast()) {
				return Optional.empty();
			}
			ages.add(Integer.valueOf(part));
		}
		return Optional.of(List.copyOf(ages));
	}

	/** @return the ages as people type them: 0, 18, 65 */
	public static String text(List<Integer> begins) {
		return begins.stream().map(String::valueOf).collect(Collectors.joining(", "));
	}
}
