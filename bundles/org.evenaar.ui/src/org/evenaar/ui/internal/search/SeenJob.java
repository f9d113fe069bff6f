package org.evenaar.ui.internal.search;

import java.time.Instant;

import org.eclipse.core.runtime.jobs.Job;
import org.evenaar.search.QuerySyntaxException;
import org.evenaar.search.SearchException;
import org.evenaar.search.SearchIndex;
import org.evenaar.search.saved.SavedSearch;
import org.evenaar.ui.internal.reviews.UiLanguage;

/** Keeps a search together with everything it finds now, beside the UI thread. */
final class SeenJob {

	private SeenJob() {
	}

	/** @param done told on the UI thread when it is kept */
	static void start(WorkbenchIndex home, SearchIndex index, SavedSearch search, Runnable done) {
		Job.createSystem("Saved search", monitor -> {
			try {
				var seen = index.seen(search.request().readBy(UiLanguage.locale()));
				home.save(new SavedSearches.Kept(search, seen, Instant.now()), done);
			} catch (QuerySyntaxException e) {
				home.failed(e.sentence());
			} catch (SearchException e) {
				home.failed(e.sentence());
			}
		}).schedule();
	}
}
