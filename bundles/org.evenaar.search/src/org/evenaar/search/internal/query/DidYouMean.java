package org.evenaar.search.internal.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.evenaar.rules.Language;
import org.evenaar.search.QuerySyntaxException;
import org.evenaar.search.internal.Fields;
import org.evenaar.search.internal.analysis.Analyzers;
import org.evenaar.search.internal.analysis.Words;
import org.evenaar.search.internal.query.Piece.Sign;

/**
 * Finds words of the index in the place of words that are not in it; where a query finds little, in the place of words
 * that are hardly in it too, if another one that is almost the same is in it far more often.
 */
final class DidYouMean {

	private static final int SHORTEST = 4;
	private static final int LONGEST = 40;
	private static final int MOST_WORDS = 30;
	private static final float LIKE_ENOUGH = 0.6f;
	/** For words that are there: mistakes of one letter, in place of which another word is so many times as frequent. */
	private static final float ALMOST_THE_SAME = 0.8f;
	private static final int TIMES = 20;

	private final IndexReader index;
	private final boolean few;

	/** @param few true where words that are hardly in the index are doubted too */
	DidYouMean(IndexReader index, boolean few) {
		this.index = index;
		this.few = few;
	}

	/** A word of the query in its place, and what is put there. */
	private record Change(int start, int end, String word) {
	}

	Optional<String> of(String query) {
		List<Change> changes = new ArrayList<>();
		try {
			for (Piece piece : QueryLexer.pieces(query)) {
				if (piece.kind().isOperand() && (piece.sign() == Sign.PLAIN || piece.sign() == Sign.NEAR) && changes.size() < MOST_WORDS) {
					changes(query, piece, changes);
				}
			}
		} catch (QuerySyntaxException e) {
			// The sentence of the exception helps more than another spelling.
			return Optional.empty();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return changes.isEmpty() ? Optional.empty() : Optional.of(apply(query, changes));
	}

	private void changes(String query, Piece piece, List<Change> changes) throws IOException {
		if (isValue(query, piece)) {
			return;
		}
		int shift = piece.kind() == Piece.Kind.PHRASE ? 1 : 0;
		for (Words.Chain word : Words.of(piece.text())) {
			String written = Analyzers.exact(word.joined());
			if (word.parts().size() > 1 || written.length() < SHORTEST || written.length() > LONGEST) {
				continue;
			}
			Optional<String> like = like(written, frequency(word.joined()));
			if (like.isPresent()) {
				int start = piece.start() + shift + word.start();
				changes.add(new Change(start, start + word.end() - word.start(), like.get()));
			}
		}
	}

	/** Whole values have no words. */
	private static boolean isValue(String query, Piece piece) {
		int colon = piece.start() - 1;
		if (colon < 0 || query.charAt(colon) != ':') {
			return false;
		}
		int start = colon;
		while (start > 0 && Character.isLetter(query.charAt(start - 1))) {
			start--;
		}
		return QueryField.of(query.substring(start, colon)).filter(field -> field.type() != QueryField.Type.TEXT).isPresent();
	}

	/** @return in how many pieces of text a word is, in any form */
	private int frequency(String word) throws IOException {
		int most = index.docFreq(new Term(Fields.TEXT, Analyzers.exact(word)));
		for (Language language : Language.values()) {
			most = Math.max(most, index.docFreq(new Term(Fields.stems(Fields.TEXT, language), Analyzers.stem(word, language))));
		}
		return most;
	}

	private Optional<String> like(String word, int frequency) throws IOException {
		if (frequency > 0 && !few) {
			return Optional.empty();
		}
		var checker = new DirectSpellChecker();
		checker.setMinQueryLength(SHORTEST);
		checker.setAccuracy(frequency == 0 ? LIKE_ENOUGH : ALMOST_THE_SAME);
		checker.setMaxEdits(frequency == 0 ? 2 : 1);
		// A word that is a stem only is in the index all the same; what is suggested is compared below.
		SuggestWord[] found = checker.suggestSimilar(new Term(Fields.TEXT, word), 1, index,
				frequency == 0 ? SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX : SuggestMode.SUGGEST_MORE_POPULAR);
		return found.length == 0 || found[0].freq < (long) frequency * TIMES ? Optional.empty() : Optional.of(found[0].string);
	}

	private static String apply(String query, List<Change> changes) {
		StringBuilder other = new StringBuilder(query);
		changes.reversed().forEach(change -> other.replace(change.start(), change.end(), change.word()));
		return other.toString();
	}
}
