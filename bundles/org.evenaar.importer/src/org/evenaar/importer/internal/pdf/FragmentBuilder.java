package org.evenaar.importer.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins the words of a page to fragments: what stands on one line without a wide gap or a drawn line between. */
final class FragmentBuilder {

	/** A gap wider than this share of the type size may be the gutter between columns. */
	private static final float WIDE = 0.7f;

	private final List<Ruling> uprights;

	private FragmentBuilder(List<Ruling> rulings) {
		uprights = rulings.stream().filter(r -> !r.horizontal()).toList();
	}

	/** @return the fragments from top to bottom, those on one line from left to right */
	static List<Fragment> build(List<List<Word>> lines, List<Ruling> rulings) {
		FragmentBuilder builder = new FragmentBuilder(rulings);
		List<Fragment> fragments = new ArrayList<>();
		RaisedType.settle(lines).forEach(line -> builder.split(line, fragments));
		fragments.sort(Comparator.comparingDouble(Fragment::base).thenComparingDouble(Fragment::left));
		return fragments;
	}

	private void split(List<Word> line, List<Fragment> fragments) {
		List<Word> run = new ArrayList<>();
		for (Word word : line) {
			if (!run.isEmpty() && parts(run, word)) {
				fragments.add(fragment(run));
				run.clear();
			}
			run.add(word);
		}
		if (!run.isEmpty()) {
			fragments.add(fragment(run));
		}
	}

	private boolean parts(List<Word> run, Word word) {
		float right = (float) run.stream().mapToDouble(Word::right).max().orElse(0);
		Word last = run.getLast();
		float type = last.rise() == 0 ? Math.min(last.size(), word.rise() == 0 ? word.size() : last.size()) : word.size();
		float gap = word.left() - right;
		boolean otherType = last.rise() == 0 && word.rise() == 0 && Math.max(last.size(), word.size()) > 1.8f * type;
		if (gap > WIDE * type || gap < -2 * type || otherType) {
			return true;
		}
		float middle = word.base() - 0.3f * type;
		return uprights.stream().anyMatch(r -> r.at() > right - 0.5f && r.at() < word.left() + 0.5f && r.covers(middle));
	}

	private static Fragment fragment(List<Word> words) {
		StringBuilder text = new StringBuilder();
		Map<Float, Integer> sizes = new HashMap<>();
		Word before = null;
		float right = 0;
		float base = 0;
		int letters = 0;
		int bold = 0;
		for (Word word : words) {
			RaisedType.append(text, before, word);
			int length = word.text().length();
			if (word.rise() == 0) {
				sizes.merge(word.size(), length, Integer::sum);
				base += word.base() * length;
				letters += length;
				bold += word.bold() ? length : 0;
			}
			right = Math.max(right, word.right());
			before = word;
		}
		Word first = words.getFirst();
		float size = sizes.entrySet().stream().max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
				.map(Map.Entry::getKey).orElse(first.size());
		return new Fragment(text.toString(), first.left(), right, letters == 0 ? first.base() : base / letters, size,
				letters > 0 && bold >= 0.9f * letters, first.right() - first.left());
	}
}
