package org.evenaar.review.findings;

import java.util.Locale;
import java.util.Optional;

import org.evenaar.model.review.Verdict;
import org.evenaar.review.ReviewItem;

/** How far a finding is, for choosing and grouping. */
public enum Decided {
	/** Asks for a decision and has none. */
	NOT_YET(null), DISCUSS(Verdict.DISCUSS), CHANGE(Verdict.CHANGE), JUSTIFIED(Verdict.JUSTIFIED),
	NOT_APPLICABLE(Verdict.NOT_APPLICABLE),
	/** Asks for no decision: for information, or held back. */
	NOT_ASKED(null);

	private final Verdict verdict;

	Decided(Verdict verdict) {
		this.verdict = verdict;
	}

	/** @return the verdict, or empty where there is none */
	public Optional<Verdict> verdict() {
		return Optional.ofNullable(verdict);
	}

	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Decided of(ReviewItem item) {
		return item.decision().map(decision -> switch (decision.verdict()) {
		case CHANGE -> CHANGE;
		case JUSTIFIED -> JUSTIFIED;
		case NOT_APPLICABLE -> NOT_APPLICABLE;
		case DISCUSS -> DISCUSS;
		}).orElse(item.counts() ? NOT_YET : NOT_ASKED);
	}
}
