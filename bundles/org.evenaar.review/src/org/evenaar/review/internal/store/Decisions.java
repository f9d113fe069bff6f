package org.evenaar.review.internal.store;

import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.evenaar.model.review.Decision;
import org.evenaar.model.review.FindingRecord;

/** Decisions on one finding, from more than one file. A decision is known by all that was said when it was taken. */
final class Decisions {

	private static final Comparator<Decision> BY_DATE = Comparator.comparing(Decision::getDate,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	private record Key(String reviewer, Object verdict, String reason, String evidence, String proposedText,
			Date date) {
	}

	private Decisions() {
	}

	static Object key(Decision d) {
		return new Key(d.getReviewer(), d.getVerdict(), d.getReason(), d.getEvidence(), d.getProposedText(), d.getDate());
	}

	static Map<Object, Decision> byKey(FindingRecord record) {
		Map<Object, Decision> all = new HashMap<>();
		if (record != null) {
			record.getDecisions().forEach(decision -> all.putIfAbsent(key(decision), decision));
		}
		return all;
	}

	/** Adds what is missing, and withdraws what was withdrawn. @return how many decisions were added or withdrawn */
	static int bringIn(FindingRecord from, FindingRecord into) {
		return bringIn(from, into, null);
	}

	/**
	 * @param base the record as both had it, or null; what into has no more of it stays away
	 * @return how many decisions were added or withdrawn
	 */
	static int bringIn(FindingRecord from, FindingRecord into, FindingRecord base) {
		Map<Object, Decision> have = byKey(into);
		Map<Object, Decision> before = byKey(base);
		int changes = 0;
		for (Decision decision : from.getDecisions()) {
			Decision same = have.get(key(decision));
			if (same == null && !before.containsKey(key(decision))) {
				Decision copy = EcoreUtil.copy(decision);
				into.getDecisions().add(copy);
				have.put(key(copy), copy);
				changes++;
			} else if (same != null && same.getWithdrawn() == null && decision.getWithdrawn() != null) {
				same.setWithdrawn(decision.getWithdrawn());
				same.setWithdrawnBy(decision.getWithdrawnBy());
				changes++;
			}
		}
		if (changes > 0) {
			ECollections.sort(into.getDecisions(), BY_DATE);
		}
		return changes;
	}

	/** @return true where there is a decision that base has not */
	static boolean decidedSince(FindingRecord base, FindingRecord record) {
		Map<Object, Decision> before = byKey(base);
		return record.getDecisions().stream().map(Decisions::key).anyMatch(key -> !before.containsKey(key));
	}

	static boolean same(FindingRecord a, FindingRecord b) {
		return Objects.equals(a, b) || a != null && b != null && EcoreUtil.equals(a, b);
	}
}
