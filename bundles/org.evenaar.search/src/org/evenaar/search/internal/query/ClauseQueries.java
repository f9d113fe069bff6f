package org.evenaar.search.internal.query;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.evenaar.search.QuerySyntaxException;
import org.evenaar.search.internal.query.Clause.All;
import org.evenaar.search.internal.query.Clause.Any;
import org.evenaar.search.internal.query.Clause.Beside;
import org.evenaar.search.internal.query.Clause.Everything;
import org.evenaar.search.internal.query.Clause.Must;
import org.evenaar.search.internal.query.Clause.Not;
import org.evenaar.search.internal.query.Clause.Operand;
import org.evenaar.search.internal.query.Piece.Kind;
import org.evenaar.search.internal.query.Piece.Sign;
import org.evenaar.search.internal.query.QueryField.Type;

/** From what a query means to a query of the index. */
final class ClauseQueries {

	/** Of so many plain words one must be there: a question has words that no answer has. */
	private static final double ONE_OF = 3;

	private final Synonyms synonyms;
	private final boolean withTitle;

	private ClauseQueries(Synonyms synonyms, boolean withTitle) {
		this.synonyms = synonyms;
		this.withTitle = withTitle;
	}

	/** @param synonyms for words of the query, or {@link Synonyms#NONE} */
	static Query of(Clause clause, Synonyms synonyms) throws QuerySyntaxException {
		List<Operand> words = new ArrayList<>();
		collect(clause, words);
		// The title alone is no find: every piece of a document has it. It counts where another word is in the text.
		if (words.size() < 2) {
			return new ClauseQueries(synonyms, false).query(clause);
		}
		var inText = new BooleanQuery.Builder();
		var text = new ClauseQueries(synonyms, false);
		for (Operand word : words) {
			inText.add(text.operand(word), Occur.SHOULD);
		}
		for (Query together : text.queries(words)) {
			inText.add(together, Occur.SHOULD);
		}
		Query query = new ClauseQueries(synonyms, true).query(clause);
		return isOnlyText(clause) ? both(query, inText.build()) : query;
	}

	private static Query both(Query query, Query filter) {
		return new BooleanQuery.Builder().add(query, Occur.MUST).add(filter, Occur.FILTER).build();
	}

	/** Words of the text, stop words and what must not be there left out. */
	private static void collect(Clause clause, List<Operand> words) {
		switch (clause) {
		case Operand operand -> {
			if (operand.field() == QueryField.ANY && !isEverything(operand) && !StopWords.has(operand.piece().text())) {
				words.add(operand);
			}
		}
		case All(List<Clause> clauses) -> clauses.forEach(each -> collect(each, words));
		case Any(List<Clause> clauses) -> clauses.forEach(each -> collect(each, words));
		case Beside(List<Clause> clauses) -> clauses.forEach(each -> collect(each, words));
		case Must(Clause must) -> collect(must, words);
		case Not not -> {
		}
		case Everything everything -> {
		}
		}
	}

	/** Where a value or the lack of a word can be enough, a word in the text is not asked for. */
	private static boolean isOnlyText(Clause clause) {
		return switch (clause) {
		case Any(List<Clause> clauses) -> clauses.stream().allMatch(each -> !(each instanceof Not) && isOnlyText(each));
		case Operand operand -> operand.field() == QueryField.ANY;
		case All(List<Clause> clauses) -> clauses.stream().anyMatch(ClauseQueries::isOnlyText);
		case Beside(List<Clause> clauses) -> clauses.stream().anyMatch(ClauseQueries::isOnlyText);
		case Must(Clause must) -> isOnlyText(must);
		case Not not -> false;
		case Everything everything -> false;
		};
	}

	private Query query(Clause clause) throws QuerySyntaxException {
		return switch (clause) {
		case Everything everything -> new MatchAllDocsQuery();
		case Operand operand -> operand(operand);
		case Must(Clause must) -> query(must);
		case Not(Clause not) -> new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER)
				.add(query(not), Occur.MUST_NOT).build();
		case All(List<Clause> clauses) -> all(clauses);
		case Any(List<Clause> clauses) -> any(clauses);
		case Beside(List<Clause> clauses) -> beside(clauses);
		};
	}

	private Query operand(Operand operand) throws QuerySyntaxException {
		if (operand.field().type() != Type.TEXT) {
			return ValueQueries.of(operand.field(), operand.piece());
		}
		if (isEverything(operand)) {
			return new MatchAllDocsQuery();
		}
		Query words = WordQueries.of(operand.field(), operand.piece(), withTitle);
		return operand.field() == QueryField.ANY && operand.piece().sign() == Sign.PLAIN
				? synonyms.with(words, operand.piece().text()) : words;
	}

	private static boolean isEverything(Operand operand) {
		return operand.piece().text().isEmpty();
	}

	private Query all(List<Clause> clauses) throws QuerySyntaxException {
		var all = new BooleanQuery.Builder();
		boolean positive = false;
		for (Clause each : clauses) {
			add(all, each);
			positive |= !(each instanceof Not);
		}
		return positive ? all.build() : all.add(new MatchAllDocsQuery(), Occur.FILTER).build();
	}

	private void add(BooleanQuery.Builder all, Clause clause) throws QuerySyntaxException {
		if (clause instanceof Not(Clause not)) {
			all.add(query(not), Occur.MUST_NOT);
		} else {
			all.add(query(clause), isValue(clause) ? Occur.FILTER : Occur.MUST);
		}
	}

	private static boolean isValue(Clause clause) {
		return clause instanceof Operand operand && operand.field().type() != Type.TEXT
				|| clause instanceof Must(Clause must) && isValue(must);
	}

	private Query any(List<Clause> clauses) throws QuerySyntaxException {
		var any = new BooleanQuery.Builder();
		for (Clause each : clauses) {
			any.add(query(each), Occur.SHOULD);
		}
		return any.build();
	}

	private Query beside(List<Clause> clauses) throws QuerySyntaxException {
		if (clauses.stream().allMatch(each -> each instanceof Operand operand && operand.field().type() != Type.TEXT)
				&& clauses.stream().map(each -> ((Operand) each).field()).distinct().count() == 1) {
			// section:(advice evidence): nothing is both.
			return any(clauses);
		}
		List<Operand> plain = clauses.stream().filter(ClauseQueries::isPlainWord).map(Operand.class::cast).toList();
		boolean signed = clauses.stream().anyMatch(each -> each instanceof Must must && !isValue(must));
		var all = new BooleanQuery.Builder();
		boolean positive = false;
		for (Clause each : clauses) {
			if (!isPlainWord(each)) {
				add(all, each);
				positive |= !(each instanceof Not);
			}
		}
		if (!plain.isEmpty()) {
			all.add(most(plain, signed ? 0 : -1), signed ? Occur.SHOULD : Occur.MUST);
			positive = true;
		}
		return positive ? all.build() : all.add(new MatchAllDocsQuery(), Occur.FILTER).build();
	}

	private static boolean isPlainWord(Clause clause) {
		return clause instanceof Operand operand && operand.field() == QueryField.ANY && operand.piece().kind() == Kind.WORD
				&& !isEverything(operand);
	}

	/** @param least how many must be there; negative for what is usual */
	private Query most(List<Operand> words, int least) throws QuerySyntaxException {
		List<Operand> telling = words.stream().filter(word -> !StopWords.has(word.piece().text())).toList();
		List<Query> queries = queries(telling.isEmpty() ? words : telling);
		if (queries.size() == 1) {
			return queries.getFirst();
		}
		var most = new BooleanQuery.Builder();
		queries.forEach(query -> most.add(query, Occur.SHOULD));
		int needed = (int) Math.max(1, Math.round(queries.size() / ONE_OF));
		return most.setMinimumNumberShouldMatch(least < 0 ? needed : least).build();
	}

	/** @return one for each word, or for words in a row that have the same meaning as others */
	private List<Query> queries(List<Operand> words) throws QuerySyntaxException {
		List<Query> queries = new ArrayList<>();
		int at = 0;
		while (at < words.size()) {
			int row = synonyms.longest(words.subList(at, words.size()).stream()
					.map(word -> word.piece().sign() == Sign.PLAIN ? word.piece().text() : "").toList());
			if (row < 2) {
				queries.add(operand(words.get(at++)));
				continue;
			}
			List<Operand> together = words.subList(at, at + row);
			var all = new BooleanQuery.Builder();
			for (Operand word : together) {
				all.add(operand(word), Occur.MUST);
			}
			String text = String.join(" ", together.stream().map(word -> word.piece().text()).toList());
			queries.add(synonyms.with(all.build(), text));
			at += row;
		}
		return queries;
	}
}
