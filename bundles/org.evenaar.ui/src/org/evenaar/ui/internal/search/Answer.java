package org.evenaar.ui.internal.search;

import org.evenaar.rules.Text;
import org.evenaar.search.QuerySyntaxException;
import org.evenaar.search.SearchException;
import org.evenaar.search.SearchIndex;
import org.evenaar.search.SearchResults;

/** What came of a search. */
sealed interface Answer {

	/** Results, perhaps none. */
	record Found(SearchResults results) implements Answer {
	}

	/**
	 * The query cannot be understood.
	 *
	 * @param position of what is wrong, in UTF-16 units
	 * @param length   of it
	 */
	record Malformed(int position, int length, Text sentence) implements Answer {
	}

	/** The index cannot be read. */
	record Failed(Text sentence) implements Answer {
	}

	static Answer of(Asked asked, SearchIndex index) {
		try {
			return new Found(asked.find(index));
		} catch (QuerySyntaxException e) {
			return new Malformed(e.position(), e.length(), e.sentence());
		} catch (SearchException e) {
			return new Failed(e.sentence());
		}
	}
}
