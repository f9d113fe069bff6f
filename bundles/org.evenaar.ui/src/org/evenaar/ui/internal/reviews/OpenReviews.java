package org.evenaar.ui.internal.reviews;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.ui.PlatformUI;
import org.evenaar.review.ReviewSession;

/**
 * The reviews that are open in this window. Lives on the UI thread: every method is called there, listeners too.
 */
public final class OpenReviews {

	private final List<ReviewSession> sessions = new ArrayList<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Consumer<ReviewSession> sessionListener = session -> changed();
	private ReviewSession active;

	OpenReviews() {
	}

	/** @return the one of this application */
	public static OpenReviews current() {
		return PlatformUI.getWorkbench().getService(OpenReviews.class);
	}

	/** @return in the order in which they were opened */
	public List<ReviewSession> sessions() {
		return List.copyOf(sessions);
	}

	/** @return the review in the editor that was last in front */
	public Optional<ReviewSession> active() {
		return Optional.ofNullable(active);
	}

	/**
	 * Opens a review or, for any other kind of document, its review or a new one beside it. The work runs in a job;
	 * where it fails, people read one sentence that says why.
	 */
	public void open(Path reviewOrDocument) {
		throw new UnsupportedOperationException();
	}

	/** Reads and checks a document in a job, and opens the new review. */
	public void create(Path document, Path reviewFile) {
		throw new UnsupportedOperationException();
	}

	/** Brings the review to the front, with that finding selected and in sight. */
	public void reveal(ReviewSession session, String id) {
		throw new UnsupportedOperationException();
	}

	/** @param listener told when a review was opened, closed or changed, or when another one came to the front */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}
}
