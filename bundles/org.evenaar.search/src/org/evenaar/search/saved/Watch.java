package org.evenaar.search.saved;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.evenaar.search.QuerySyntaxException;
import org.evenaar.search.SearchException;
import org.evenaar.search.SearchIndex;
import org.evenaar.search.SearchResults;
import org.evenaar.search.SeenUnits;

/**
 * Tells what a saved search finds that it did not find the last time the person looked: text that was not there, or a
 * finding in another state. A file that was renamed brings nothing new, and of a file that was changed only what changed
 * is new.
 */
public final class Watch {

	/** What was seen once is not new when it comes back, until there is much more of it than is found now. */
	private static final int GROWN = 10;

	private final SavedSearches searches;
	private final SearchIndex index;

	public Watch(SavedSearches searches, SearchIndex index) {
		this.searches = searches;
		this.index = index;
	}

	/**
	 * @return what is new, as a first page
	 * @throws QuerySyntaxException where the saved query cannot be understood
	 */
	public SearchResults news(SavedSearch search, Locale reader) throws QuerySyntaxException, SearchException {
		return index.unseen(search.request().readBy(reader), searches.seen(search.name()));
	}

	/**
	 * From now on nothing that is found now is new.
	 *
	 * @throws SearchException where that cannot be kept
	 */
	public void markSeen(SavedSearch search) throws QuerySyntaxException, SearchException {
		SeenUnits now = index.seen(search.request());
		SeenUnits before = searches.seen(search.name());
		if (before.size() > now.size() * GROWN) {
			searches.see(search.name(), now);
			return;
		}
		Set<Long> all = new HashSet<>();
		for (long key : before.keys()) {
			all.add(key);
		}
		for (long key : now.keys()) {
			all.add(key);
		}
		searches.see(search.name(), SeenUnits.of(all));
	}
}
