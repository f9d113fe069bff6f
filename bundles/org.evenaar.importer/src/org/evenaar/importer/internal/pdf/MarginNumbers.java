package org.evenaar.importer.internal.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Drops the line numbers that drafts carry in their margin. */
final class MarginNumbers {

	private static final int FEWEST = 5;

	private MarginNumbers() {
	}

	/** @param pages all pages of a document: where most carry numbers, those at the same place go from all */
	static List<PageText> remove(List<PageText> pages) {
		List<Set<Fragment>> found = pages.stream().map(MarginNumbers::find).toList();
		float[] edges = new float[(int) found.stream().filter(f -> !f.isEmpty()).count()];
		int count = 0;
		for (Set<Fragment> numbers : found) {
			if (!numbers.isEmpty()) {
				edges[count++] = numbers.iterator().next().right();
			}
		}
		Arrays.sort(edges);
		boolean everywhere = count >= 2 && count >= 0.4 * pages.size();
		List<PageText> out = new ArrayList<>(pages.size());
		for (int i = 0; i < pages.size(); i++) {
			Set<Fragment> drop = found.get(i);
			float edge = everywhere ? edges[count / 2] : Float.MAX_VALUE;
			PageText page = pages.get(i);
			boolean nothing = drop.isEmpty() && !everywhere;
			out.add(nothing ? page : page.with(page.fragments().stream()
					.filter(f -> !drop.contains(f) && !(number(f) >= 0 && Math.abs(f.right() - edge) < 6)).toList()));
		}
		return out;
	}

	private static Set<Fragment> find(PageText page) {
		List<Fragment> text = page.fragments().stream().filter(f -> number(f) < 0).toList();
		if (text.isEmpty()) {
			return Set.of();
		}
		float left = edge(text, true);
		float right = edge(text, false);
		Set<Fragment> numbers = new HashSet<>(column(page.fragments().stream().filter(f -> f.right() < left - 1).toList(), text));
		numbers.addAll(column(page.fragments().stream().filter(f -> f.left() > right + 1).toList(), text));
		return numbers;
	}

	/** @return the edge of the text, leaving out the few percent of it that stand outside */
	private static float edge(List<Fragment> text, boolean left) {
		double[] edges = text.stream().mapToDouble(left ? Fragment::left : Fragment::right).sorted().toArray();
		int out = edges.length / 50;
		return (float) edges[left ? out : edges.length - 1 - out];
	}

	private static int number(Fragment fragment) {
		String text = fragment.text();
		return text.length() <= 4 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(text) : -1;
	}

	private static List<Fragment> column(List<Fragment> outside, List<Fragment> text) {
		List<Fragment> numbers = new ArrayList<>(outside.stream().filter(f -> number(f) >= 0).toList());
		if (numbers.size() < FEWEST || numbers.size() < 0.8 * outside.size()) {
			return List.of();
		}
		int[] steps = new int[numbers.size() - 1];
		double[] pitches = new double[steps.length];
		for (int i = 0; i < steps.length; i++) {
			steps[i] = number(numbers.get(i + 1)) - number(numbers.get(i));
			pitches[i] = numbers.get(i + 1).base() - numbers.get(i).base();
		}
		int step = middle(steps);
		long regular = Arrays.stream(steps).filter(s -> s == step).count();
		double pitch = Arrays.stream(pitches).sorted().toArray()[pitches.length / 2];
		long even = Arrays.stream(pitches).filter(p -> Math.abs(p - pitch) < 0.15 * pitch).count();
		boolean counts = (step == 1 || step == 5 || step == 10) && regular >= 0.8 * steps.length;
		return counts && (countsRows(numbers, Row.of(text), step) || even >= 0.75 * steps.length) ? numbers : List.of();
	}

	/** @return whether from one number to the next there are about as many rows of text as the numbers say */
	private static boolean countsRows(List<Fragment> numbers, List<Row> rows, int step) {
		int fitting = 0;
		for (int i = 1; i < numbers.size(); i++) {
			float from = numbers.get(i - 1).base();
			float to = numbers.get(i).base();
			long between = rows.stream().filter(r -> r.base() > from + 2 && r.base() < to + 2).count();
			fitting += Math.abs(between - step) <= step / 4 ? 1 : 0;
		}
		return fitting >= 0.6 * (numbers.size() - 1);
	}

	private static int middle(int[] values) {
		int[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
