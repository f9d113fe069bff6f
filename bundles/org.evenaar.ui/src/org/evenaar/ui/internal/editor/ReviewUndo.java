package org.evenaar.ui.internal.editor;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.evenaar.review.ReviewSession;
import org.evenaar.rules.Text;
import org.evenaar.ui.internal.reviews.OpenReviews;

/** Undo and redo in a view beside the review: they are those of the review in front. */
public final class ReviewUndo {

	private ReviewUndo() {
	}

	/** Lets a view undo in the review in front, as long as its control is there. */
	public static void in(IActionBars bars, Control control) {
		UndoActions undo = new UndoActions(bars);
		undo.of(() -> of(ReviewSession::canUndo, false), () -> front().ifPresent(ReviewSession::undo), () -> of(ReviewSession::undoLabel, Text.EMPTY),
				() -> of(ReviewSession::canRedo, false), () -> front().ifPresent(ReviewSession::redo), () -> of(ReviewSession::redoLabel, Text.EMPTY));
		Runnable changed = undo::update;
		OpenReviews.current().addListener(changed);
		control.addDisposeListener(event -> OpenReviews.current().removeListener(changed));
	}

	private static Optional<ReviewSession> front() {
		return OpenReviews.current().active();
	}

	private static <T> T of(Function<ReviewSession, T> what, T none) {
		return front().map(what).orElse(none);
	}
}
