package org.evenaar.ui.internal.search;

import java.time.Instant;
import java.util.function.UnaryOperator;

import org.evenaar.search.Hit;
import org.evenaar.search.QuerySyntaxException;
import org.evenaar.search.SearchException;
import org.evenaar.search.SearchIndex;
import org.evenaar.search.SearchRequest;
import org.evenaar.search.SearchResults;
import org.evenaar.search.SeenUnits;

/** What somebody wants to see in the list of results. */
sealed interface Asked {

	/** @return the query, what is selected, order and page */
	SearchRequest request();

	/** @return the same with a changed request */
	Asked with(UnaryOperator<SearchRequest> change);

	/** Looks it up; not for the UI thread. */
	SearchResults find(SearchIndex index) throws QuerySyntaxException, SearchException;

	/** What a query finds. */
	record Query(SearchRequest request) implements Asked {
		@Override
		public Asked with(UnaryOperator<SearchRequest> change) {
			return new Query(change.apply(request));
		}

		@Override
		public SearchResults find(SearchIndex index) throws QuerySyntaxException, SearchException {
			return index.search(request);
		}
	}

	/** Text like that of a result. */
	record LikeHit(Hit hit, SearchRequest request) implements Asked {
		@Override
		public Asked with(UnaryOperator<SearchRequest> change) {
			return new LikeHit(hit, change.apply(request));
		}

		@Override
		public SearchResults find(SearchIndex index) throws SearchException {
			return index.moreLike(hit, request);
		}
	}

	/** Text like a passage. */
	record LikeText(String passage, SearchRequest request) implements Asked {
		@Override
		public Asked with(UnaryOperator<SearchRequest> change) {
			return new LikeText(passage, change.apply(request));
		}

		@Override
		public SearchResults find(SearchIndex index) throws SearchException {
			return index.moreLike(passage, request);
		}
	}

	/**
	 * What a saved search finds beyond what was seen.
	 *
	 * @param name  of the saved search
	 * @param since when it was last looked at
	 */
	record News(String name, Instant since, SeenUnits seen, SearchRequest request) implements Asked {
		@Override
		public Asked with(UnaryOperator<SearchRequest> change) {
			return new News(name, since, seen, change.apply(request));
		}

		@Override
		public SearchResults find(SearchIndex index) throws QuerySyntaxException, SearchException {
			return index.unseen(request, seen);
		}
	}
}
