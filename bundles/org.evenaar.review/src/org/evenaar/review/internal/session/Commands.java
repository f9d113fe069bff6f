package org.evenaar.review.internal.session;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.evenaar.check.Place;
import org.evenaar.model.files.XmlText;
import org.evenaar.model.review.Decision;
import org.evenaar.model.review.FindingRecord;
import org.evenaar.model.review.Review;
import org.evenaar.model.review.ReviewFactory;
import org.evenaar.model.review.ReviewPackage;
import org.evenaar.review.DecisionDraft;
import org.evenaar.review.HandFinding;
import org.evenaar.review.ReviewItem;
import org.evenaar.review.RuleSettings;
import org.evenaar.review.internal.Texts;
import org.evenaar.review.internal.document.DocumentText;
import org.evenaar.review.internal.session.Step.Reach;
import org.evenaar.review.internal.store.ReviewMerge;

/** Makes the steps of a session. */
public final class Commands {

	/** The check of findings that people make. */
	public static final String BY_HAND = "BY-HAND";
	private static final int ID_LENGTH = 14;

	private final EditingDomain domain;
	private final Review review;
	private final Clock clock;

	public Commands(EditingDomain domain, Review review, Clock clock) {
		this.domain = domain;
		this.review = review;
		this.clock = clock;
	}

	private Date now() {
		return Date.from(clock.instant());
	}

	/** @param records those that there are, by the ids of their items */
	public Step decide(Collection<ReviewItem> items, Map<String, FindingRecord> records, DecisionDraft draft,
			String reviewer) {
		Date date = now();
		List<FindingRecord> touched = new ArrayList<>();
		List<FindingRecord> made = new ArrayList<>();
		for (ReviewItem item : items) {
			FindingRecord record = records.get(item.id());
			if (record == null) {
				record = Records.of(item.id(), item.finding());
				made.add(record);
			}
			touched.add(record);
		}
		var step = new Step(items.size() == 1 ? Texts.of("step.decide") : Texts.of("step.decideMany", items.size()),
				Reach.DECISIONS, touched);
		if (!made.isEmpty()) {
			step.append(new AddCommand(domain, review, ReviewPackage.Literals.REVIEW__RECORDS, made));
			Optional.of(Records.missingTexts(review, items.stream().map(ReviewItem::finding).toList()))
					.filter(texts -> !texts.isEmpty())
					.ifPresent(texts -> step.append(new AddCommand(domain, review, ReviewPackage.Literals.REVIEW__CHECK_TEXTS, texts)));
		}
		for (FindingRecord record : touched) {
			step.append(new AddCommand(domain, record, ReviewPackage.Literals.FINDING_RECORD__DECISIONS,
					decision(draft, reviewer, date)));
		}
		return step;
	}

	private static Decision decision(DecisionDraft draft, String reviewer, Date date) {
		Decision decision = ReviewFactory.eINSTANCE.createDecision();
		decision.setReviewer(XmlText.of(reviewer));
		decision.setVerdict(draft.verdict());
		decision.setReason(XmlText.of(draft.reason()));
		decision.setEvidence(XmlText.of(draft.evidence()));
		decision.setProposedText(XmlText.of(draft.proposedText()));
		decision.setDate(date);
		return decision;
	}

	/** @return empty where none of them has a decision that stands */
	public Optional<Step> withdraw(Collection<FindingRecord> records, String reviewer) {
		Date date = now();
		List<FindingRecord> decided = records.stream().filter(r -> !ReviewMerge.standing(r).isEmpty()).toList();
		if (decided.isEmpty()) {
			return Optional.empty();
		}
		var step = new Step(decided.size() == 1 ? Texts.of("step.withdraw") : Texts.of("step.withdrawMany", decided.size()),
				Reach.DECISIONS, decided);
		for (FindingRecord record : decided) {
			for (Decision decision : ReviewMerge.standing(record)) {
				step.append(new SetCommand(domain, decision, ReviewPackage.Literals.DECISION__WITHDRAWN_BY, XmlText.of(reviewer)));
				step.append(new SetCommand(domain, decision, ReviewPackage.Literals.DECISION__WITHDRAWN, date));
			}
		}
		return Optional.of(step);
	}

	/** @throws IllegalArgumentException where the draft has no title or its place is not in the text */
	public Step add(HandFinding draft, DocumentText text, String reviewer) {
		Optional<Place> place = text.index(draft.block()).filter(block -> draft.start() >= 0 && draft.end() > draft.start()
				&& draft.end() <= text.blocks().get(block).text().length()).map(block -> text.place(block, draft.start(), draft.end()));
		if (place.isEmpty() || draft.title().isEmpty()) {
			throw new IllegalArgumentException("No place for a finding: " + draft);
		}
		String id = "h" + UUID.randomUUID().toString().replace("-", "").substring(0, ID_LENGTH);
		FindingRecord record = ReviewFactory.eINSTANCE.createFindingRecord();
		record.setId(id);
		record.setByHand(true);
		record.setCheck(BY_HAND);
		record.setTitle(XmlText.of(draft.title()));
		record.setWhy(XmlText.of(draft.why()));
		record.setCategory(XmlText.of(draft.category()));
		record.setSeverity(draft.severity().code());
		record.setAuthor(XmlText.of(reviewer));
		record.setCreated(now());
		record.setAnchor(Records.anchor(place.get()));
		var step = new Step(Texts.of("step.add"), Reach.RECORDS, List.of(record));
		step.append(new AddCommand(domain, review, ReviewPackage.Literals.REVIEW__RECORDS, record));
		return step;
	}

	public Step remove(FindingRecord record) {
		var step = new Step(Texts.of("step.remove"), Reach.RECORDS, List.of(record));
		step.append(new RemoveCommand(domain, review, ReviewPackage.Literals.REVIEW__RECORDS, record));
		return step;
	}

	public Step settings(RuleSettings settings) {
		var step = new Step(Texts.of("step.settings"), Reach.SETTINGS, List.of());
		step.append(new SetCommand(domain, review, ReviewPackage.Literals.REVIEW__RULE_SETTINGS, SettingsModel.of(settings)));
		return step;
	}

	/** @param swap brings the session to the other version of the document, and back */
	public Step update(Comparison comparison, Exchange<?> swap) {
		Date date = now();
		var step = new Step(Texts.of("step.update"), Reach.ALL, List.of());
		step.append(swap);
		step.append(new ChangeCommand(review) {
			@Override
			protected void doExecute() {
				comparison.apply(review, date);
			}
		});
		return step;
	}
}
