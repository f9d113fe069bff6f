package org.evenaar.review.internal.session;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.ECollections;
import org.evenaar.model.anchor.TextPosition;
import org.evenaar.model.review.CheckText;
import org.evenaar.model.review.FindingRecord;
import org.evenaar.model.review.Review;
import org.evenaar.model.review.RuleSetting;
import org.evenaar.review.Presence;
import org.evenaar.review.internal.document.DocumentText;

/** The order in which a file states things: the same whoever saves it, so that two people's files can be compared. */
public final class ReviewOrder {

	private record Key(int block, int start, String id) {
	}

	private ReviewOrder() {
	}

	/** Records in the order of the document, those that are gone at the end. */
	public static void sort(Review review, DocumentText text) {
		Map<FindingRecord, Key> keys = new HashMap<>();
		for (FindingRecord record : review.getRecords()) {
			TextPosition at = record.getAnchor().getPosition();
			boolean gone = at == null || Presence.of(record.getPresence()) == Presence.GONE;
			int block = gone ? Integer.MAX_VALUE : text.index(at.getBlock()).orElse(Integer.MAX_VALUE);
			keys.put(record, new Key(block, gone ? 0 : at.getStart(), record.getId()));
		}
		Comparator<FindingRecord> order = Comparator.comparing(keys::get,
				Comparator.comparingInt(Key::block).thenComparingInt(Key::start).thenComparing(Key::id));
		ECollections.sort(review.getRecords(), order);
		ECollections.sort(review.getCheckTexts(), Comparator.comparing(CheckText::getCheck));
		ECollections.sort(review.getRuleSettings(), Comparator.comparing(RuleSetting::getRule));
	}
}
