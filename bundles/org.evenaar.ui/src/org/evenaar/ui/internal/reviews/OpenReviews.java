package org.evenaar.ui.internal.reviews;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.evenaar.review.ReviewSession;
import org.evenaar.review.Reviews;

/**
 * The reviews that are open in this window. Lives on the UI thread: every method is called there, listeners too.
 */
public final class OpenReviews {

	/** Id of the editor that shows a review. */
	public static final String EDITOR = "org.evenaar.ui.editor.review";
	private static final String ENDING = ".review";

	private final List<ReviewSession> sessions = new ArrayList<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Consumer<ReviewSession> sessionListener = session -> changed();
	private final RememberedReviews remembered = new RememberedReviews();
	private final Reviews reviews;
	private ReviewSession active;

	OpenReviews(Reviews reviews) {
		this.reviews = reviews;
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

	/** @return what makes and opens sessions; its methods are for jobs */
	public Reviews reviews() {
		return reviews;
	}

	/**
	 * Opens a review or, for any other kind of document, its review or a new one beside it. The work runs in a job;
	 * where it fails, people read one sentence that says why.
	 */
	public void open(Path reviewOrDocument) {
		Path file = reviewOrDocument.toAbsolutePath().normalize();
		if (isReview(file)) {
			openReview(file);
			return;
		}
		Path review = Reviews.reviewFileFor(file);
		if (review.toFile().exists()) {
			openReview(review);
		} else {
			create(file, review);
		}
	}

	/** Reads and checks a document in a job, and opens the new review. */
	public void create(Path document, Path reviewFile) {
		Path review = reviewFile.toAbsolutePath().normalize();
		if (!bringToFront(review)) {
			OpenReviewJob.creating(this, document.toAbsolutePath().normalize(), review).schedule();
		}
	}

	/** Brings the review to the front, with that finding selected and in sight. */
	public void reveal(ReviewSession session, String id) {
		page().map(page -> page.findEditor(new ReviewEditorInput(session))).ifPresent(editor -> {
			editor.getSite().getPage().bringToTop(editor);
			if (editor instanceof FindingRevealer revealer) {
				revealer.reveal(id);
			}
		});
	}

	/** @param listener told when a review was opened, closed or changed, or when another one came to the front */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Opens again what was open when the workbench was last left. */
	void restore() {
		remembered.files().stream().filter(file -> file.toFile().exists()).forEach(this::openReview);
	}

	/** To be called by the editor of a session, once, when it is made. */
	public void opened(ReviewSession session) {
		sessions.add(session);
		session.addListener(sessionListener);
		remembered.set(files());
		changed();
	}

	/** To be called by the editor of a session when it is gone. */
	public void closed(ReviewSession session) {
		session.removeListener(sessionListener);
		sessions.remove(session);
		if (active == session) {
			active = null;
		}
		if (!PlatformUI.getWorkbench().isClosing()) {
			remembered.set(files());
		}
		session.close();
		changed();
	}

	/** To be called by the editor of a session when it comes to the front. */
	public void activated(ReviewSession session) {
		if (active != session) {
			active = session;
			changed();
		}
	}

	/** To be called when a session goes on in another file. */
	public void moved() {
		remembered.set(files());
		changed();
	}

	/** Shows a session that a job has opened. */
	void show(ReviewSession session) {
		Optional<IWorkbenchPage> page = page();
		if (page.isEmpty() || bringToFront(session.file())) {
			session.close();
			return;
		}
		try {
			page.get().openEditor(new ReviewEditorInput(session), EDITOR);
		} catch (PartInitException e) {
			session.close();
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}

	void openReview(Path file) {
		if (!bringToFront(file)) {
			OpenReviewJob.opening(this, file).schedule();
		}
	}

	private boolean bringToFront(Path file) {
		Optional<ReviewSession> open = sessions.stream().filter(s -> s.file().equals(file)).findFirst();
		open.ifPresent(session -> page().map(page -> page.findEditor(new ReviewEditorInput(session)))
				.ifPresent(editor -> editor.getSite().getPage().activate(editor)));
		return open.isPresent();
	}

	private static boolean isReview(Path file) {
		return file.getFileName().toString().endsWith(ENDING);
	}

	private List<Path> files() {
		return sessions.stream().map(ReviewSession::file).toList();
	}

	private static Optional<IWorkbenchPage> page() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
			window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		}
		return Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}
}
