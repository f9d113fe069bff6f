package org.evenaar.review.findings;

import java.util.ArrayList;
import java.util.List;

/** A column to sort by. Of several the first goes first. */
public record SortKey(FindingColumn column, boolean descending) {

	/** The order of the documents. */
	public static final List<SortKey> IN_DOCUMENT = List.of();
	private static final int MOST = 3;

	/**
	 * What a click on the head of a column does: it becomes the first key; on the first key, it turns the order round,
	 * and then leaves it. Earlier keys stay behind it.
	 */
	public static List<SortKey> clicked(List<SortKey> keys, FindingColumn column) {
		List<SortKey> result = new ArrayList<>(keys);
		result.removeIf(key -> key.column() == column);
		boolean first = !keys.isEmpty() && keys.getFirst().column() == column;
		if (!first) {
			result.addFirst(new SortKey(column, false));
		} else if (!keys.getFirst().descending()) {
			result.addFirst(new SortKey(column, true));
		}
		return List.copyOf(result.subList(0, Math.min(MOST, result.size())));
	}
}
