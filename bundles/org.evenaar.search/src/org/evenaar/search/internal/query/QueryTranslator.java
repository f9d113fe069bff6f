package org.evenaar.search.internal.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.evenaar.rules.Text;
import org.evenaar.search.Completion;
import org.evenaar.search.QuerySyntaxException;
import org.evenaar.search.internal.Fields;
import org.evenaar.search.internal.analysis.Analyzers;

/** From what somebody typed to a query of the index, and help with typing. */
public final class QueryTranslator {

	private QueryTranslator() {
	}

	/**
	 * @param query    blank for everything
	 * @param reader   the language of the person
	 * @param synonyms true where words with the same meaning count too
	 * @return a query on units; the caller leaves out everything that is not a unit
	 */
	public static Query translate(String query, Locale reader, boolean synonyms) throws QuerySyntaxException {
		if (query.isBlank()) {
			return new MatchAllDocsQuery();
		}
		try {
			return new MultiFieldQueryParser(Fields.TEXTS.toArray(String[]::new), Analyzers.forIndexing()).parse(query);
		} catch (ParseException e) {
			throw new QuerySyntaxException(0, query.length(), new Text(e.getMessage(), e.getMessage()));
		}
	}

	/** @return ways to go on with what is being typed, best first */
	public static List<Completion> complete(IndexReader index, String typed, int cursor, int most, Locale reader) {
		return List.of();
	}

	/** @return another query that finds something, where words of this one are not in the index */
	public static Optional<String> didYouMean(IndexReader index, String query, Locale reader) {
		return Optional.empty();
	}
}
