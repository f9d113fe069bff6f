package org.evenaar.population.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.evenaar.population.coding.AgeRange;

/** Chooses among bands of ages that overlap (0 jaar, 0 tot 5 jaar, 0 tot 20 jaar) the finest set that holds every age once. */
final class AgeSets {

	private AgeSets() {
	}

	/**
	 * @param ranges one for each category
	 * @return the places of the categories to keep, youngest first; empty where no such set can be made
	 */
	static Optional<List<Integer>> choose(List<AgeRange> ranges) {
		int first = ranges.stream().mapToInt(AgeRange::from).min().orElse(0);
		int last = ranges.stream().mapToInt(AgeRange::to).max().orElse(0);
		Map<Integer, Integer> length = new TreeMap<>(Map.of(first, 0));
		Map<Integer, Integer> by = new HashMap<>();
		List<Integer> order = new ArrayList<>();
		for (int i = 0; i < ranges.size(); i++) {
			order.add(i);
		}
		order.sort((a, b) -> ranges.get(a).compareTo(ranges.get(b)));
		for (int place : order) {
			AgeRange range = ranges.get(place);
			Integer steps = length.get(range.from());
			if (steps != null && length.getOrDefault(range.to() + 1, -1) < steps + 1) {
				length.put(range.to() + 1, steps + 1);
				by.put(range.to() + 1, place);
			}
		}
		if (!length.containsKey(last + 1)) {
			return disjoint(ranges, order);
		}
		List<Integer> chosen = new ArrayList<>();
		for (int end = last + 1; end != first; end = ranges.get(by.get(end)).from()) {
			chosen.add(by.get(end));
		}
		Collections.reverse(chosen);
		return Optional.of(chosen);
	}

	private static Optional<List<Integer>> disjoint(List<AgeRange> ranges, List<Integer> order) {
		for (int i = 1; i < order.size(); i++) {
			if (ranges.get(order.get(i)).overlaps(ranges.get(order.get(i - 1)))) {
				return Optional.empty();
			}
		}
		return Optional.of(order);
	}

	/** The codes Statistics Netherlands has for bands of five years: 70100 is 0 to 4, 72000 is 95 to 99, 22200 is 100+. */
	static Optional<AgeRange> code(String code) {
		if (code.matches("7[0-2]\\d00")) {
			int band = (Integer.parseInt(code) - 70100) / 100;
			return band >= 0 && band < 20 ? Optional.of(new AgeRange(5 * band, 5 * band + 4)) : Optional.empty();
		}
		return code.equals("22200") ? Optional.of(AgeRange.from(100)) : Optional.empty();
	}
}
