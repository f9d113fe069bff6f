package org.evenaar.ui.internal.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.evenaar.search.QuerySyntaxException;
import org.evenaar.search.SearchException;
import org.evenaar.search.SearchIndex;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** How much is new in the saved searches that somebody watches; counted beside the UI thread. */
final class Watches {

	private static final long DELAY = 500;

	private final Display display;
	private final WorkbenchIndex home;
	private final Runnable told;
	private final Job job;
	private Map<String, Long> news = Map.of();

	/** @param told on the UI thread, when there are other numbers */
	Watches(Display display, WorkbenchIndex home, Runnable told) {
		this.display = display;
		this.home = home;
		this.told = told;
		job = Job.createSystem("Watched searches", (IProgressMonitor monitor) -> count(monitor));
		job.setPriority(Job.DECORATE);
	}

	/** Counts anew, soon. */
	void look() {
		job.schedule(DELAY);
	}

	/** @return how much is new in that search */
	long of(String name) {
		return news.getOrDefault(name, 0L);
	}

	/** @return how much is new in all of them */
	long total() {
		return news.values().stream().mapToLong(Long::longValue).sum();
	}

	private void count(IProgressMonitor monitor) {
		Optional<SearchIndex> index = home.index();
		if (index.isEmpty()) {
			return;
		}
		Map<String, Long> counted = new LinkedHashMap<>();
		for (SavedSearches.Kept kept : home.saved().list()) {
			if (kept.search().watched() && !monitor.isCanceled()) {
				counted.put(kept.search().name(), count(index.get(), kept));
			}
		}
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!counted.equals(news)) {
					news = counted;
					told.run();
				}
			});
		}
	}

	private static long count(SearchIndex index, SavedSearches.Kept kept) {
		try {
			return index.unseen(kept.search().request().readBy(UiLanguage.locale()).page(0, 0), kept.seen()).totalHits();
		} catch (QuerySyntaxException | SearchException e) {
			ILog.of(Watches.class).info("Not counted: " + kept.search().name(), e);
			return 0;
		}
	}
}
