package org.evenaar.ui.internal.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.evenaar.model.review.Review;
import org.evenaar.review.ReviewSession;
import org.evenaar.ui.internal.reviews.OpenReviews;

/**
 * Notices what is decided, undone and saved in the reviews that are open, and tells it a moment later, once for many
 * changes. UI thread only.
 */
final class ReviewChanges {

	/** Milliseconds. */
	private static final int SOON = 300;

	private final Display display;
	private final BiConsumer<Map<Path, Review>, List<Path>> told;
	private final Consumer<ReviewSession> listener = this::changed;
	private final Set<ReviewSession> known = new HashSet<>();
	private final Set<ReviewSession> changed = new HashSet<>();
	private final Map<ReviewSession, Review> copies = new HashMap<>();
	private boolean due;

	/** @param told gets copies of all reviews that are not saved, and the files of those that were saved since */
	ReviewChanges(Display display, BiConsumer<Map<Path, Review>, List<Path>> told) {
		this.display = display;
		this.told = told;
	}

	/** To be called where reviews were opened or closed; may be called more often. */
	void look() {
		List<ReviewSession> open = OpenReviews.current().sessions();
		for (ReviewSession session : open) {
			if (known.add(session)) {
				session.addListener(listener);
				if (session.dirty()) {
					changed(session);
				}
			}
		}
		if (known.retainAll(open)) {
			changed.retainAll(known);
			tellSoon();
		}
	}

	private void changed(ReviewSession session) {
		changed.add(session);
		tellSoon();
	}

	private void tellSoon() {
		if (!due) {
			due = true;
			display.timerExec(SOON, this::tell);
		}
	}

	private void tell() {
		due = false;
		copies.keySet().retainAll(known);
		List<Path> saved = new ArrayList<>();
		for (ReviewSession session : changed) {
			if (session.dirty()) {
				copies.put(session, EcoreUtil.copy(session.review()));
			} else if (copies.remove(session) == null) {
				saved.add(session.file());
			}
		}
		changed.clear();
		Map<Path, Review> unsaved = new HashMap<>();
		copies.forEach((session, copy) -> unsaved.put(session.file(), copy));
		told.accept(unsaved, saved);
	}
}
