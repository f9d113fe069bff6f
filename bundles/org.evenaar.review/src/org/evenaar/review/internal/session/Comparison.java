package org.evenaar.review.internal.session;

import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.check.DocumentResult;
import org.evenaar.check.Finding;
import org.evenaar.check.Place;
import org.evenaar.model.review.DocumentVersion;
import org.evenaar.model.review.FindingRecord;
import org.evenaar.model.review.Review;
import org.evenaar.model.review.ReviewFactory;
import org.evenaar.review.Presence;
import org.evenaar.review.ReviewItem;
import org.evenaar.review.internal.anchor.Anchored;
import org.evenaar.review.internal.anchor.Found;
import org.evenaar.review.internal.anchor.Reanchoring;
import org.evenaar.review.internal.document.DocumentText;
import org.evenaar.rules.Rule;

/** The findings of one version of a document, found again in another. Immutable. */
public final class Comparison {

	/**
	 * A finding of the version before.
	 *
	 * @param anchor where it stood, with the id of its item
	 * @param check  of its rule; empty for one made by hand
	 * @param kept   true where a person did something about it
	 */
	public record Subject(Anchored anchor, String check, boolean kept) {

		public static Subject of(FindingRecord record) {
			return new Subject(Records.anchored(record), record.isByHand() ? "" : record.getCheck(), Records.decided(record));
		}

		/**
		 * @param kept ids of the items that the file of the review has, with true where a person did something about them
		 * @return the items that the file has, or ought to have
		 */
		public static List<Subject> of(List<ReviewItem> items, Map<String, Boolean> kept) {
			List<Subject> subjects = new ArrayList<>();
			for (ReviewItem item : items) {
				if (kept.containsKey(item.id()) || Records.kept(item.finding())) {
					subjects.add(new Subject(Records.anchored(item.id(), item.finding().place()),
							item.byHand() ? "" : item.finding().check(), kept.getOrDefault(item.id(), false)));
				}
			}
			return subjects;
		}
	}

	private record Join(Presence presence, Optional<Finding> finding, Optional<Place> place) {
	}

	private final Optional<DocumentText> before;
	private final DocumentState now;
	private final Map<String, Join> joins = new LinkedHashMap<>();
	private final Set<String> claimed = new HashSet<>();
	private int keptGone;

	private Comparison(Optional<DocumentText> before, DocumentState now) {
		this.before = before;
		this.now = now;
	}

	/** @param before text of the version in which the subjects stood, where it is at hand */
	public static Comparison of(List<Subject> subjects, Optional<DocumentText> before, DocumentState now) {
		var comparison = new Comparison(before, now);
		comparison.join(subjects);
		return comparison;
	}

	public DocumentState now() {
		return now;
	}

	/** @return findings by what became of them; every presence has a number */
	public Map<Presence, Integer> counts() {
		Map<Presence, Integer> counts = new EnumMap<>(Presence.class);
		for (Presence presence : Presence.values()) {
			counts.put(presence, 0);
		}
		joins.values().forEach(join -> counts.merge(join.presence(), 1, Integer::sum));
		counts.put(Presence.NEW, (int) fresh().count());
		return counts;
	}

	/** @return findings with a decision or made by hand whose place was not found again */
	public int keptGone() {
		return keptGone;
	}

	private java.util.stream.Stream<Finding> fresh() {
		return result().findings().stream().filter(Records::kept).filter(finding -> !claimed.contains(finding.id()));
	}

	private DocumentResult result() {
		return now.all().documents().get(0);
	}

	private void join(List<Subject> subjects) {
		List<Found> found = Reanchoring.find(subjects.stream().map(Subject::anchor).toList(), before, now.text());
		Map<String, List<Finding>> byBlock = new HashMap<>();
		result().findings().forEach(f -> byBlock.computeIfAbsent(f.place().block(), b -> new ArrayList<>()).add(f));
		result().suppressed().forEach(f -> byBlock.computeIfAbsent(f.place().block(), b -> new ArrayList<>()).add(f));
		for (boolean exact : new boolean[] { true, false }) {
			for (int i = 0; i < subjects.size(); i++) {
				Subject subject = subjects.get(i);
				Optional<Found.Spot> spot = found.get(i).spot();
				if (!joins.containsKey(subject.anchor().id()) && spot.isPresent() && !subject.check().isEmpty()) {
					Presence presence = found.get(i).presence();
					finding(subject.check(), spot.get(), byBlock, exact).ifPresent(finding -> {
						claimed.add(finding.id());
						joins.put(subject.anchor().id(), new Join(presence, Optional.of(finding), Optional.of(finding.place())));
					});
				}
			}
		}
		for (int i = 0; i < subjects.size(); i++) {
			rest(subjects.get(i), found.get(i));
		}
	}

	/** Words that no rule sees any more: a person's decision stays with them, a mere note that they were seen does not. */
	private void rest(Subject subject, Found found) {
		String id = subject.anchor().id();
		if (joins.containsKey(id)) {
			return;
		}
		if (found.spot().isPresent() && subject.kept()) {
			Found.Spot spot = found.spot().get();
			Place place = now.text().place(spot.block(), spot.start(), spot.end());
			joins.put(id, new Join(found.presence(), Optional.empty(), Optional.of(place)));
		} else {
			joins.put(id, new Join(Presence.GONE, Optional.empty(), Optional.empty()));
			keptGone += subject.kept() ? 1 : 0;
		}
	}

	private Optional<Finding> finding(String check, Found.Spot spot, Map<String, List<Finding>> byBlock, boolean exact) {
		String block = now.text().blocks().get(spot.block()).path();
		return byBlock.getOrDefault(block, List.of()).stream().filter(f -> canonical(f.check()).equals(canonical(check)))
				.filter(f -> exact ? f.place().start() == spot.start() && f.place().end() == spot.end()
						: f.place().start() < spot.end() && spot.start() < f.place().end())
				.filter(f -> !claimed.contains(f.id())).findFirst();
	}

	/** A rule that was renamed is the same rule. */
	private String canonical(String check) {
		return now.all().rules().rule(check).map(Rule::id).orElse(check);
	}

	/** @return the same, with findings that came since */
	public Comparison with(List<Subject> late) {
		List<Subject> missing = late.stream().filter(subject -> !joins.containsKey(subject.anchor().id())).toList();
		if (missing.isEmpty()) {
			return this;
		}
		var more = new Comparison(before, now);
		more.joins.putAll(joins);
		more.claimed.addAll(claimed);
		more.keptGone = keptGone;
		more.join(missing);
		return more;
	}

	/** Lays a review on the newer version. */
	public void apply(Review review, Date date) {
		DocumentVersion earlier = ReviewFactory.eINSTANCE.createDocumentVersion();
		earlier.setDocument(review.getDocument());
		earlier.setSha256(review.getSha256());
		earlier.setReplaced(date);
		review.getEarlier().add(earlier);
		describe(review, now);
		Map<String, FindingRecord> records = new HashMap<>();
		Set<String> taken = new HashSet<>();
		for (FindingRecord record : List.copyOf(review.getRecords())) {
			boolean wasGone = Presence.of(record.getPresence()) == Presence.GONE;
			Join join = joins.get(record.getId());
			if (!Records.decided(record) && (wasGone || join == null)) {
				review.getRecords().remove(record);
			} else {
				records.put(record.getId(), record);
				taken.add(record.getId());
			}
		}
		List<Finding> seen = new ArrayList<>();
		joins.forEach((id, join) -> join(review, records, taken, id, join, seen));
		fresh().forEach(finding -> {
			FindingRecord record = Records.of(Records.free(finding.id(), taken), finding);
			record.setPresence(Presence.NEW.code());
			review.getRecords().add(record);
			seen.add(finding);
		});
		review.getCheckTexts().addAll(Records.missingTexts(review, seen));
	}

	private static void join(Review review, Map<String, FindingRecord> records, Set<String> taken, String id, Join join,
			List<Finding> seen) {
		FindingRecord record = records.get(id);
		if (record == null) {
			if (join.finding().isEmpty() || !Records.kept(join.finding().get())) {
				return;
			}
			record = Records.of(Records.free(id, taken), join.finding().get());
			review.getRecords().add(record);
		}
		FindingRecord known = record;
		known.setPresence(join.presence().code());
		join.finding().ifPresent(finding -> {
			Records.see(known, finding);
			seen.add(finding);
		});
		if (join.finding().isEmpty()) {
			join.place().ifPresent(place -> known.setAnchor(Records.anchor(place)));
		}
	}

	/** What a review says about the document it is about; the name of the file is set when it is saved. */
	public static void describe(Review review, DocumentState state) {
		review.setTitle(org.evenaar.model.files.XmlText.of(state.title()));
		review.setDocument(state.file().getFileName().toString());
		review.setSha256(state.guideline().getSha256());
		review.setLanguage(state.guideline().getLanguage());
		review.setFormat(state.guideline().getFormat());
	}
}
