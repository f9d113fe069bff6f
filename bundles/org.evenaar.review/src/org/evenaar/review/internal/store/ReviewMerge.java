package org.evenaar.review.internal.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.evenaar.model.review.CheckText;
import org.evenaar.model.review.Decision;
import org.evenaar.model.review.FindingRecord;
import org.evenaar.model.review.Review;
import org.evenaar.model.review.ReviewPackage;
import org.evenaar.model.review.RuleSetting;

/**
 * Brings what somebody else changed in a review into one's own, three ways: by what both started from. Nobody's
 * decision is lost: where both decided on a finding it has the decisions of both, and the latest counts.
 */
public final class ReviewMerge {

	/**
	 * What came in.
	 *
	 * @param changes how many decisions, findings and settings
	 * @param both    findings on which both decided
	 */
	public record Outcome(int changes, int both) {
	}

	private final Review mine;
	private final Review base;
	private final Review theirs;
	private final Map<String, FindingRecord> theirIds;
	private int changes;
	private int both;

	private ReviewMerge(Review mine, Review base, Review theirs) {
		this.mine = mine;
		this.base = base;
		this.theirs = theirs;
		this.theirIds = byId(theirs.getRecords(), FindingRecord::getId);
	}

	/** @return true where both went on to a newer version of the document, and not to the same */
	public static boolean conflict(Review mine, Review base, Review theirs) {
		return !mine.getSha256().equals(base.getSha256()) && !theirs.getSha256().equals(base.getSha256())
				&& !mine.getSha256().equals(theirs.getSha256());
	}

	/** @return true where they went on to another version of the document, and I did not */
	public static boolean wentOn(Review mine, Review base, Review theirs) {
		return mine.getSha256().equals(base.getSha256()) && !theirs.getSha256().equals(base.getSha256());
	}

	/** Changes mine. To be asked about {@link #conflict} and {@link #wentOn} before. */
	public static Outcome bringIn(Review mine, Review base, Review theirs) {
		var merge = new ReviewMerge(mine, base, theirs);
		merge.records();
		merge.settings();
		merge.texts();
		merge.additions(mine.getSignOffs(), base.getSignOffs(), theirs.getSignOffs());
		if (!mine.getDocument().equals(theirs.getDocument()) && mine.getDocument().equals(base.getDocument())
				&& mine.getSha256().equals(theirs.getSha256())) {
			mine.setDocument(theirs.getDocument());
			merge.changes++;
		}
		return new Outcome(merge.changes, merge.both);
	}

	/**
	 * Takes up work that was not saved, on what is saved now.
	 *
	 * @param saved  what is saved now; is not changed
	 * @param base   what was saved when the work began
	 * @param worked the work
	 * @return the review with the work in it
	 */
	public static Review takeUp(Review saved, Review base, Review worked) {
		boolean onlyDecisions = conflict(worked, base, saved) || wentOn(worked, base, saved);
		Review result = EcoreUtil.copy(onlyDecisions ? saved : worked);
		bringIn(result, base, onlyDecisions ? worked : saved);
		return result;
	}

	/** @return true where two reviews say the same, in whatever order */
	public static boolean same(Review a, Review b) {
		Review one = inOrder(a);
		Review other = inOrder(b);
		other.setDocument(one.getDocument());
		return EcoreUtil.equals(one, other);
	}

	private static Review inOrder(Review review) {
		Review copy = EcoreUtil.copy(review);
		ECollections.sort(copy.getRecords(), Comparator.comparing(FindingRecord::getId));
		ECollections.sort(copy.getCheckTexts(), Comparator.comparing(CheckText::getCheck));
		ECollections.sort(copy.getRuleSettings(), Comparator.comparing(RuleSetting::getRule));
		return copy;
	}

	private void records() {
		Map<String, FindingRecord> own = byId(mine.getRecords(), FindingRecord::getId);
		Map<String, FindingRecord> before = byId(base.getRecords(), FindingRecord::getId);
		for (FindingRecord their : theirs.getRecords()) {
			FindingRecord common = before.get(their.getId());
			FindingRecord my = own.get(their.getId());
			if (my != null) {
				record(my, common, their);
			} else if (common == null || Decisions.decidedSince(common, their)) {
				mine.getRecords().add(EcoreUtil.copy(their));
				changes++;
			}
		}
		before.forEach((id, common) -> {
			FindingRecord my = own.get(id);
			if (my != null && !theirIds.containsKey(id) && Decisions.same(my, common) && my.getDecisions().isEmpty()) {
				mine.getRecords().remove(my);
				changes++;
			}
		});
	}

	private void record(FindingRecord my, FindingRecord common, FindingRecord their) {
		boolean contested = Decisions.decidedSince(common, their) && Decisions.decidedSince(common, my)
				&& !Decisions.byKey(my).keySet().equals(Decisions.byKey(their).keySet());
		int brought = Decisions.bringIn(their, my, common);
		if (contested && brought > 0) {
			both++;
		}
		changes += brought;
		additions(my.getActions(), common == null ? List.of() : common.getActions(), their.getActions());
		boolean facts = false;
		for (EAttribute attribute : ReviewPackage.Literals.FINDING_RECORD.getEAllAttributes()) {
			Object now = my.eGet(attribute);
			Object theirNow = their.eGet(attribute);
			if (common != null && Objects.equals(now, common.eGet(attribute)) && !Objects.equals(now, theirNow)) {
				my.eSet(attribute, theirNow);
				facts = true;
			}
		}
		if (common != null && EcoreUtil.equals(my.getAnchor(), common.getAnchor())
				&& !EcoreUtil.equals(my.getAnchor(), their.getAnchor())) {
			my.setAnchor(EcoreUtil.copy(their.getAnchor()));
			facts = true;
		}
		changes += facts ? 1 : 0;
	}

	/** A setting that only one of us changed is as he made it; one that both changed is as I made it. */
	private void settings() {
		Map<String, RuleSetting> own = byId(mine.getRuleSettings(), RuleSetting::getRule);
		Map<String, RuleSetting> before = byId(base.getRuleSettings(), RuleSetting::getRule);
		Map<String, RuleSetting> other = byId(theirs.getRuleSettings(), RuleSetting::getRule);
		Map<String, RuleSetting> all = new HashMap<>(before);
		all.putAll(other);
		for (String rule : all.keySet()) {
			RuleSetting my = own.get(rule);
			RuleSetting their = other.get(rule);
			if (same(my, before.get(rule)) && !same(my, their)) {
				if (my != null) {
					mine.getRuleSettings().remove(my);
				}
				if (their != null) {
					mine.getRuleSettings().add(EcoreUtil.copy(their));
				}
				changes++;
			}
		}
	}

	private void texts() {
		Map<String, CheckText> own = byId(mine.getCheckTexts(), CheckText::getCheck);
		theirs.getCheckTexts().stream().filter(text -> !own.containsKey(text.getCheck()))
				.forEach(text -> mine.getCheckTexts().add(EcoreUtil.copy(text)));
	}

	private <T extends EObject> void additions(EList<T> own, List<T> before, List<T> other) {
		for (T each : other) {
			if (own.stream().noneMatch(e -> EcoreUtil.equals(e, each))
					&& before.stream().noneMatch(e -> EcoreUtil.equals(e, each))) {
				own.add(EcoreUtil.copy(each));
				changes++;
			}
		}
	}

	private static boolean same(EObject a, EObject b) {
		return a == b || a != null && b != null && EcoreUtil.equals(a, b);
	}

	private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
		Map<String, T> map = new HashMap<>();
		all.forEach(each -> map.putIfAbsent(id.apply(each), each));
		return map;
	}

	/** @return the decisions of a record that were not withdrawn */
	public static List<Decision> standing(FindingRecord record) {
		return record.getDecisions().stream().filter(decision -> decision.getWithdrawn() == null).toList();
	}
}
