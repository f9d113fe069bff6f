package org.evenaar.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.evenaar.rules.Language;
import org.evenaar.search.internal.Fields;
import org.evenaar.search.internal.analysis.Analyzers;
import org.evenaar.search.internal.analysis.Words;
import org.evenaar.search.internal.query.Piece.Sign;

/**
 * Queries on text fields. A word or phrase is looked for as it is written and, in the field of each language, by its
 * stems; the best of these counts. Words with wildcards and words that may differ in letters are looked for as written.
 */
final class WordQueries {

	/** How much a match in a field counts, beside one of a stem in the text. */
	private static final float IN_HEADING = 0.7f;
	private static final float IN_TITLE = 0.4f;
	/** How much matches beside the best one add. */
	private static final float TIE = 0.1f;
	private static final int SAME_START = 1;
	private static final int MOST_VARIANTS = 50;
	/** Words of more parts are not in the index as one. */
	private static final int MOST_JOINED = 3;

	/** Where words are looked for: a text field and what a match in it counts. */
	private record Place(String field, float weight) {
	}

	private static final List<Place> TEXT = List.of(new Place(Fields.TEXT, 1), new Place(Fields.HEADINGS, IN_HEADING));
	private static final List<Place> TEXT_AND_TITLE = List.of(TEXT.getFirst(), TEXT.getLast(),
			new Place(Fields.TITLE, IN_TITLE));

	private WordQueries() {
	}

	/**
	 * @param withTitle whether a word may be missing from the text where the title of the document has it
	 * @return what finds the word or phrase
	 */
	static Query of(QueryField field, Piece piece, boolean withTitle) {
		List<Place> places = field == QueryField.ANY ? withTitle ? TEXT_AND_TITLE : TEXT : List.of(new Place(field.field(), 1));
		List<Query> queries = new ArrayList<>();
		for (Place place : places) {
			queries.addAll(weighted(in(place.field(), field != QueryField.EXACT, piece), place.weight()));
		}
		return best(queries);
	}

	/** @return what finds words that stand one after another, by their stems; for words with the same meaning */
	static Query phrase(String words) {
		return of(QueryField.ANY, new Piece(Piece.Kind.PHRASE, words, 0, words.length()), false);
	}

	private static List<Query> weighted(List<Query> queries, float weight) {
		return weight == 1 ? queries : queries.stream().<Query>map(query -> new BoostQuery(query, weight)).toList();
	}

	static Query best(List<Query> queries) {
		return queries.isEmpty() ? new MatchNoDocsQuery() : queries.size() == 1 ? queries.getFirst()
				: new DisjunctionMaxQuery(queries, TIE);
	}

	private static List<Query> in(String field, boolean stems, Piece piece) {
		List<Words.Chain> words = Words.of(piece.text());
		if (piece.sign() == Sign.PREFIX || piece.sign() == Sign.WILDCARD || piece.sign() == Sign.FUZZY && words.size() == 1) {
			return List.of(variants(field, piece));
		}
		List<Query> queries = new ArrayList<>(forms(field, words, piece.reach(), Analyzers::exact));
		if (stems) {
			for (Language language : Language.values()) {
				queries.addAll(forms(Fields.stems(field, language), words, piece.reach(), word -> Analyzers.stem(word, language)));
			}
		}
		return queries;
	}

	private static Query variants(String field, Piece piece) {
		String joined = joined(piece.text());
		return switch (piece.sign()) {
		case PREFIX -> new PrefixQuery(new Term(field, joined));
		case WILDCARD -> new WildcardQuery(new Term(field, joined));
		default -> new FuzzyQuery(new Term(field, joined), piece.reach(), SAME_START, MOST_VARIANTS, true);
		};
	}

	/** @return letters, digits and wildcards of a word in one, as the index holds it */
	private static String joined(String word) {
		StringBuilder joined = new StringBuilder();
		int from = 0;
		for (int i = 0; i <= word.length(); i++) {
			if (i == word.length() || word.charAt(i) == '*' || word.charAt(i) == '?') {
				Words.of(word.substring(from, i)).forEach(chain -> joined.append(Analyzers.exact(chain.joined())));
				joined.append(i < word.length() ? word.substring(i, i + 1) : "");
				from = i + 1;
			}
		}
		return joined.toString();
	}

	/** @return the words one after another; where hyphens join some, also with these in one */
	private static List<Query> forms(String field, List<Words.Chain> words, int reach, UnaryOperator<String> form) {
		List<String> apart = new ArrayList<>();
		List<String> together = new ArrayList<>();
		for (Words.Chain chain : words) {
			chain.parts().forEach(part -> apart.add(form.apply(part)));
			if (chain.parts().size() <= MOST_JOINED) {
				together.add(form.apply(chain.joined()));
			} else {
				chain.parts().forEach(part -> together.add(form.apply(part)));
			}
		}
		if (apart.isEmpty()) {
			return List.of();
		}
		return apart.equals(together) ? List.of(sequence(field, apart, reach))
				: List.of(sequence(field, together, reach), sequence(field, apart, reach));
	}

	private static Query sequence(String field, List<String> words, int reach) {
		return words.size() == 1 ? new TermQuery(new Term(field, words.getFirst()))
				: new PhraseQuery(reach, field, words.toArray(String[]::new));
	}
}
