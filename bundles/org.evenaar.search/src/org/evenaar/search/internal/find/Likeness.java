package org.evenaar.search.internal.find;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;

import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.evenaar.rules.Language;
import org.evenaar.rules.LanguageDetector;
import org.evenaar.search.internal.Fields;
import org.evenaar.search.internal.analysis.Analyzers;

/** Finds text that has uncommon words in common with a passage. */
public final class Likeness {

	private static final int MOST_WORDS = 25;
	/** Words that more of the units have than that say little. */
	private static final int COMMON_PERCENT = 10;
	/** In a small index every word is common. */
	private static final int SMALL = 200;

	private Likeness() {
	}

	/** @param language of the passage, or empty where nobody knows */
	public static Query of(IndexSearcher searcher, String passage, Optional<Language> language) throws IOException {
		Optional<Language> told = language.or(() -> LanguageDetector.detect(passage));
		String field = told.map(known -> Fields.stems(Fields.TEXT, known)).orElse(Fields.TEXT);
		var like = new MoreLikeThis(searcher.getIndexReader());
		like.setAnalyzer(Analyzers.forIndexing());
		like.setMinTermFreq(1);
		like.setMinDocFreq(1);
		like.setMaxQueryTerms(MOST_WORDS);
		like.setBoost(true);
		if (searcher.getIndexReader().numDocs() > SMALL) {
			like.setMaxDocFreqPct(COMMON_PERCENT);
		}
		Query query = like.like(field, new StringReader(passage));
		return query instanceof BooleanQuery words && !words.clauses().isEmpty() ? some(words) : new MatchNoDocsQuery();
	}

	/** One word in common is chance. */
	private static Query some(BooleanQuery words) {
		var builder = new BooleanQuery.Builder();
		words.clauses().forEach(clause -> builder.add(clause.query(), Occur.SHOULD));
		return builder.setMinimumNumberShouldMatch(Math.max(1, words.clauses().size() / 4)).build();
	}
}
