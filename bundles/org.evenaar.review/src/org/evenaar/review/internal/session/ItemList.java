package org.evenaar.review.internal.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.check.RunResult;
import org.evenaar.review.ReviewItem;

/** The items of a review at one moment. Immutable. */
public final class ItemList {

	private final RunResult run;
	private final List<ReviewItem> items;
	private final Map<String, Integer> places;

	/**
	 * @param run     the run behind them
	 * @param aliases other names of items, such as the ids of their findings
	 */
	ItemList(RunResult run, List<ReviewItem> items, Map<String, String> aliases) {
		this.run = run;
		this.items = Collections.unmodifiableList(items);
		this.places = new HashMap<>(items.size() * 2);
		for (int i = 0; i < items.size(); i++) {
			places.put(items.get(i).id(), i);
		}
		aliases.forEach((alias, id) -> {
			Integer place = places.get(id);
			if (place != null) {
				places.putIfAbsent(alias, place);
			}
		});
	}

	private ItemList(ItemList other, List<ReviewItem> items) {
		this.run = other.run;
		this.items = Collections.unmodifiableList(items);
		this.places = other.places;
	}

	public RunResult run() {
		return run;
	}

	public List<ReviewItem> items() {
		return items;
	}

	/** @param id of an item, or of its finding */
	public Optional<ReviewItem> item(String id) {
		return Optional.ofNullable(places.get(id)).map(items::get);
	}

	/** @return the same with other versions of some of its items */
	public ItemList with(List<ReviewItem> changed) {
		List<ReviewItem> copy = new ArrayList<>(items);
		for (ReviewItem item : changed) {
			copy.set(places.get(item.id()), item);
		}
		return new ItemList(this, copy);
	}
}
