package org.evenaar.search.internal.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.evenaar.search.Completion;
import org.evenaar.search.QuerySyntaxException;

/** From what somebody typed to a query of the index, and help with typing. */
public final class QueryTranslator {

	private QueryTranslator() {
	}

	/**
	 * @param query    blank for everything
	 * @param synonyms true where words with the same meaning count too, by the list of the program
	 * @return a query on units; the caller leaves out everything that is not a unit
	 */
	public static Query translate(String query, boolean synonyms) throws QuerySyntaxException {
		return translate(query, synonyms ? Synonyms.shipped() : Synonyms.NONE);
	}

	/** @param synonyms what counts as the same */
	public static Query translate(String query, Synonyms synonyms) throws QuerySyntaxException {
		return ClauseQueries.of(QueryGrammar.read(QueryLexer.pieces(query)), synonyms);
	}

	/** @return ways to go on with what is being typed, best first */
	public static List<Completion> complete(IndexReader index, String typed, int cursor, int most, Locale reader) {
		return new Completions(index, reader).of(typed, cursor, most);
	}

	/**
	 * @param few true where the query finds little: words that are in the index, but hardly, are doubted too
	 * @return another query that finds something, where words of this one are not in the index
	 */
	public static Optional<String> didYouMean(IndexReader index, String query, boolean few) {
		return new DidYouMean(index, few).of(query);
	}
}
