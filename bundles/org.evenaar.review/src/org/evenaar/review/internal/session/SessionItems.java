package org.evenaar.review.internal.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.evenaar.model.review.FindingRecord;
import org.evenaar.model.review.Review;
import org.evenaar.review.ReviewItem;
import org.evenaar.review.RuleSettings;

/** What a session shows, and the records of the model that it stands for. Changed by the thread of the session only. */
public final class SessionItems {

	private final Map<String, FindingRecord> records = new HashMap<>();
	/** Ids of records, with true where a person did something about them; for other threads. */
	private final Map<String, Boolean> kept = new ConcurrentHashMap<>();
	private volatile ItemList list;

	/** Makes everything anew. */
	public void rebuild(Review review, DocumentState state, RuleSettings rules) {
		records.clear();
		review.getRecords().forEach(record -> records.put(record.getId(), record));
		kept.keySet().retainAll(records.keySet());
		records.forEach((id, record) -> kept.put(id, Records.decided(record)));
		list = ItemBuilder.build(review, state, rules);
	}

	/** Brings some records up to date, where nothing but decisions changed. */
	public void refresh(Review review, List<FindingRecord> touched) {
		List<ReviewItem> changed = new ArrayList<>();
		for (FindingRecord record : touched) {
			boolean alive = record.eContainer() == review;
			if (alive) {
				records.put(record.getId(), record);
				kept.put(record.getId(), Records.decided(record));
			} else {
				records.remove(record.getId());
				kept.remove(record.getId());
			}
			list.item(record.getId()).ifPresent(item -> changed.add(new ReviewItem(item.id(), item.finding(),
					item.byHand(), item.presence(), alive ? Records.decisions(record) : List.of())));
		}
		list = list.with(changed);
	}

	public ItemList list() {
		return list;
	}

	/** @return by id, those that the model holds */
	public Map<String, FindingRecord> records() {
		return Collections.unmodifiableMap(records);
	}

	/** @return on any thread, ids of records with true where a person did something about them */
	public Map<String, Boolean> kept() {
		return Map.copyOf(kept);
	}
}
