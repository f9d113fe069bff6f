package org.evenaar.importer.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Fragments that stand on one line. */
record Row(List<Fragment> fragments) implements Box {

	Row {
		fragments = List.copyOf(fragments);
	}

	/** @return the rows from top to bottom, their fragments from left to right */
	static List<Row> of(List<Fragment> fragments) {
		List<Fragment> sorted = new ArrayList<>(fragments);
		sorted.sort(Comparator.comparingDouble(Fragment::base));
		List<Row> rows = new ArrayList<>();
		List<Fragment> row = new ArrayList<>();
		for (Fragment fragment : sorted) {
			if (!row.isEmpty() && fragment.base() - row.getFirst().base() > 0.35f * Math.min(fragment.size(), row.getLast().size())) {
				rows.add(sorted(row));
				row.clear();
			}
			row.add(fragment);
		}
		if (!row.isEmpty()) {
			rows.add(sorted(row));
		}
		return rows;
	}

	private static Row sorted(List<Fragment> row) {
		row.sort(Comparator.comparingDouble(Fragment::left));
		return new Row(row);
	}

	private Fragment longest() {
		Fragment longest = fragments.get(0);
		for (Fragment fragment : fragments) {
			if (fragment.text().length() > longest.text().length()) {
				longest = fragment;
			}
		}
		return longest;
	}

	float base() {
		return longest().base();
	}

	float size() {
		return longest().size();
	}

	boolean bold() {
		return fragments.stream().allMatch(Fragment::bold);
	}

	String text() {
		StringBuilder text = new StringBuilder();
		for (Fragment fragment : fragments) {
			text.append(text.isEmpty() ? "" : " ").append(fragment.text());
		}
		return text.toString();
	}

	@Override
	public float left() {
		return fragments.get(0).left();
	}

	@Override
	public float right() {
		float right = 0;
		for (Fragment fragment : fragments) {
			right = Math.max(right, fragment.right());
		}
		return right;
	}

	@Override
	public float top() {
		return base() - 0.75f * size();
	}

	@Override
	public float bottom() {
		return base() + 0.22f * size();
	}
}
