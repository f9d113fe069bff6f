package org.evenaar.population.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.evenaar.population.internal.RawTable.Category;
import org.evenaar.population.internal.RawTable.RawDimension;
import org.evenaar.population.internal.Slices.Slice;

/** Tells totals from parts among the categories of a dimension. */
final class Totals {

	private static final Pattern WORDS = Pattern.compile(
			"(totaal|total|totale|totals?|insgesamt|gesamt|all|alle|alles|tous|todos|both|beide|ambos|ensemble|in all|sum)\\b.*");
	private static final Pattern CODES = Pattern.compile("T\\d{6}|10000|TOTAL|_T|T|NL00|NL01");
	private static final int MOST_CATEGORIES = 600;
	private static final int MOST_SLICES = 300;

	private Totals() {
	}

	/** @return the places of the totals of everything */
	static List<Integer> of(String dimension, RawDimension raw) {
		List<Integer> totals = new ArrayList<>();
		for (int i = 0; i < raw.categories.size(); i++) {
			Category category = raw.categories.get(i);
			if (category.code().equals(raw.total) && !raw.total.isEmpty() || named(dimension, category)) {
				totals.add(i);
			}
		}
		return totals;
	}

	static boolean named(String dimension, Category category) {
		String label = category.label().strip().toLowerCase(Locale.ROOT);
		boolean country = List.of("region", "province", "municipality").contains(dimension)
				&& List.of("nederland", "netherlands", "the netherlands").contains(label);
		boolean couples = label.startsWith("beide ouders") || label.startsWith("both parents");
		return !couples && WORDS.matcher(label).matches() || CODES.matcher(category.code().strip()).matches() || country;
	}

	/**
	 * Finds parts that are themselves the sum of the parts that follow them, such as Europe before its countries.
	 *
	 * @return the parts without such sums, in order
	 */
	static List<Integer> leaves(List<Slice> all, List<Integer> parts) {
		if (parts.size() > MOST_CATEGORIES) {
			return parts;
		}
		List<Slice> slices = all.stream().filter(slice -> parts.stream().allMatch(slice::known)).limit(MOST_SLICES).toList();
		if (slices.isEmpty()) {
			return parts;
		}
		boolean[] sum = new boolean[parts.size()];
		for (int i = parts.size() - 1; i >= 0; i--) {
			sum[i] = sumOfFollowing(slices, parts, sum, i);
		}
		return IntStream.range(0, parts.size()).filter(i -> !sum[i]).mapToObj(parts::get).toList();
	}

	private static boolean sumOfFollowing(List<Slice> slices, List<Integer> parts, boolean[] sum, int at) {
		double[] running = new double[slices.size()];
		int leaves = 0;
		for (int i = at + 1; i < parts.size(); i++) {
			if (sum[i]) {
				continue;
			}
			leaves++;
			boolean same = leaves > 1;
			for (int j = 0; j < running.length; j++) {
				double total = slices.get(j).values()[parts.get(at)];
				running[j] += slices.get(j).values()[parts.get(i)];
				if (running[j] > total + Math.max(leaves, 0.001 * total)) {
					return false;
				}
				same &= Slices.same(total, running[j], leaves);
			}
			if (same && IntStream.range(0, running.length).anyMatch(j -> running[j] > 0)) {
				return true;
			}
		}
		return false;
	}

	/** @return the places of all categories but these, in order */
	static List<Integer> others(RawDimension raw, List<Integer> totals) {
		List<Integer> rest = new ArrayList<>(IntStream.range(0, raw.categories.size()).boxed().toList());
		rest.removeAll(totals);
		return Collections.unmodifiableList(rest);
	}
}
