package org.evenaar.ui.internal.editor;

import java.util.Optional;

import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.core.databinding.observable.value.ComputedValue;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.evenaar.model.review.Verdict;
import org.evenaar.review.DecisionDraft;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** What stands in the decision form, as values that its controls are bound to. */
final class DraftModel {

	final IObservableValue<Verdict> verdict;
	final IObservableValue<String> reason;
	final IObservableValue<String> evidence;
	final IObservableValue<String> proposal;
	/** A sentence about what is missing, or empty. */
	final IObservableValue<String> problem;

	/** What was typed, and not recorded yet. The verdict may be null. */
	record Typed(Verdict verdict, String reason, String evidence, String proposal) {
		static final Typed NOTHING = new Typed(null, "", "", "");

		static Typed of(DecisionDraft draft) {
			return new Typed(draft.verdict(), draft.reason(), draft.evidence(), draft.proposedText());
		}
	}

	DraftModel(Realm realm) {
		verdict = new WritableValue<>(realm, null, Verdict.class);
		reason = new WritableValue<>(realm, "", String.class);
		evidence = new WritableValue<>(realm, "", String.class);
		proposal = new WritableValue<>(realm, "", String.class);
		problem = new ComputedValue<>(realm, String.class) {
			@Override
			protected String calculate() {
				return typedProblem(typed());
			}
		};
	}

	private static String typedProblem(Typed typed) {
		return draft(typed).flatMap(DecisionDraft::problem).map(UiLanguage::of).orElse("");
	}

	Typed typed() {
		return new Typed(verdict.getValue(), reason.getValue(), evidence.getValue(), proposal.getValue());
	}

	void set(Typed typed) {
		verdict.setValue(typed.verdict());
		reason.setValue(typed.reason());
		evidence.setValue(typed.evidence());
		proposal.setValue(typed.proposal());
	}

	/** @return what would be recorded, or empty where no verdict was chosen */
	Optional<DecisionDraft> draft() {
		return draft(typed());
	}

	private static Optional<DecisionDraft> draft(Typed typed) {
		return Optional.ofNullable(typed.verdict())
				.map(v -> new DecisionDraft(v, typed.reason(), typed.evidence(), typed.proposal()));
	}
}
