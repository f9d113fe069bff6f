package org.evenaar.ui.internal.welcome;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.evenaar.review.ReviewProgress;
import org.evenaar.review.ReviewSession;
import org.evenaar.ui.internal.reviews.OpenReviews;
import org.osgi.service.prefs.BackingStoreException;

/** Keeps the list of recent reviews up to what is open in the window. UI thread only. */
public final class RecentTracker {

	private static final String NODE = "org.evenaar.ui";
	private static final String KEY = "recent.reviews";
	private static final long SOON = 400;

	private final RecentReviews recent = new RecentReviews(new PreferenceShelf());
	private final Clock clock = Clock.systemDefaultZone();
	private final Set<Path> known = new HashSet<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	RecentTracker() {
		OpenReviews.current().addListener(this::look);
		look();
	}

	/** @return the one of this application; it follows the open reviews from the first time it is asked for */
	public static RecentTracker current() {
		return PlatformUI.getWorkbench().getService(RecentTracker.class);
	}

	RecentReviews reviews() {
		return recent;
	}

	/** @param listener told when the list changed */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	void remove(Path file) {
		recent.remove(file);
		listeners.forEach(Runnable::run);
	}

	/** Notes that a file that is no review is open, such as an instrument. */
	public void note(Path file, String title) {
		if (recent.seen(new RecentReview(file, file, title, clock.instant(), 0, 0))) {
			listeners.forEach(Runnable::run);
		}
	}

	private void look() {
		List<ReviewSession> sessions = OpenReviews.current().sessions();
		boolean changed = false;
		for (ReviewSession session : sessions) {
			RecentReview now = entry(session, clock.instant());
			changed |= known.add(session.file()) ? recent.seen(now) : recent.counted(now);
		}
		known.retainAll(sessions.stream().map(ReviewSession::file).collect(Collectors.toSet()));
		if (changed) {
			listeners.forEach(Runnable::run);
		}
	}

	private static RecentReview entry(ReviewSession session, Instant now) {
		ReviewProgress progress = session.progress();
		String title = session.title().isBlank() ? session.document().getFileName().toString() : session.title();
		return new RecentReview(session.file(), session.document(), title, now, Math.min(progress.open(), progress.total()),
				progress.total());
	}

	private static final class PreferenceShelf implements RecentReviews.Shelf {

		private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);
		private final Job writing = Job.createSystem(KEY, (IProgressMonitor monitor) -> flush());

		@Override
		public String read() {
			return preferences.get(KEY, "");
		}

		@Override
		public void write(String text) {
			preferences.put(KEY, text);
			writing.schedule(SOON);
		}

		private void flush() {
			try {
				preferences.flush();
			} catch (BackingStoreException failed) {
				ILog.of(RecentTracker.class).warn("The list of recent reviews could not be written", failed);
			}
		}
	}
}
