package org.evenaar.ui.internal.tour;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.evenaar.check.LocatedPassage;
import org.evenaar.model.review.Verdict;
import org.evenaar.review.DecisionDraft;
import org.evenaar.review.HandFinding;
import org.evenaar.review.ReviewItem;
import org.evenaar.review.ReviewSession;
import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Severity;
import org.evenaar.ui.internal.welcome.Examples;

/**
 * Shows steps of the tour that are a person's to take: on the example only, because on a real guideline nobody but a
 * person decides. What it does can be undone.
 */
final class Demonstration {

	private static final MessageCatalog TEXTS = new MessageCatalog(Demonstration.class, "messages");

	private final ReviewSession session;
	private final Locale reader;
	private final String reviewer;

	/**
	 * @param session  a review, of the example or not
	 * @param reader   the language of the person
	 * @param reviewer who decides
	 */
	Demonstration(ReviewSession session, Locale reader, String reviewer) {
		this.session = session;
		this.reader = reader;
		this.reviewer = reviewer;
	}

	/** @return whether the review is that of the example, in either language */
	boolean allowed() {
		String name = session.document().getFileName().toString();
		return name.equals(Examples.name(Locale.of("nl"))) || name.equals(Examples.name(Locale.ENGLISH));
	}

	/**
	 * Takes a step.
	 *
	 * @param selected the finding that is chosen, if one is
	 * @return the finding that it was done to; empty where the step is none of those shown here, or cannot be shown
	 */
	Optional<String> show(TourStep step, Optional<String> selected) {
		if (!allowed()) {
			return Optional.empty();
		}
		return switch (step) {
		case DECIDE -> decide(Verdict.CHANGE, "", item(selected, i -> true));
		case REASON -> decide(Verdict.JUSTIFIED, TEXTS.text(reader, "example.reason"),
				item(selected, i -> i.finding().severity() == Severity.LOW));
		case OWN -> add();
		default -> Optional.empty();
		};
	}

	/** The chosen finding where it serves as an example, else the first that does: a coefficient is never justified. */
	private Optional<ReviewItem> item(Optional<String> selected, Predicate<ReviewItem> serves) {
		Predicate<ReviewItem> fits = serves.and(ReviewItem::open);
		return selected.flatMap(session::item).filter(fits).or(() -> session.items().stream().filter(fits).findFirst());
	}

	private Optional<String> decide(Verdict verdict, String reason, Optional<ReviewItem> item) {
		item.ifPresent(i -> session.decide(List.of(i.id()), new DecisionDraft(verdict, reason, "", ""), reviewer));
		return item.map(ReviewItem::id);
	}

	/** Marks words that no rule sees; they stand in the example in its own language, whatever the window speaks. */
	private Optional<String> add() {
		for (Locale language : List.of(Locale.of("nl"), Locale.ENGLISH)) {
			String words = TEXTS.text(language, "example.own.words");
			for (LocatedPassage passage : LocatedPassage.of(session.guideline())) {
				for (LocatedPassage.Piece piece : passage.pieces()) {
					int at = piece.text().indexOf(words);
					if (at >= 0) {
						return Optional.of(session.addFinding(new HandFinding(piece.path(), at, at + words.length(),
								TEXTS.text(reader, "example.own.title"), TEXTS.text(reader, "example.own.why"), "",
								Severity.LOW), reviewer));
					}
				}
			}
		}
		return Optional.empty();
	}
}
