package org.evenaar.search.internal.query;

import static org.evenaar.search.internal.query.QueryTexts.problem;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.evenaar.rules.Text;
import org.evenaar.search.QuerySyntaxException;
import org.evenaar.search.internal.Fields;
import org.evenaar.search.internal.query.Piece.Sign;

/** Queries on fields that hold whole values and numbers. */
final class ValueQueries {

	private static final Pattern YEARS = Pattern.compile("([0-9]{4})?(\\.\\.\\.?|[-\u2013\u2026])?([0-9]{4})?");
	private static final int FIRST_YEAR = 0;
	private static final int LAST_YEAR = 9999;

	private ValueQueries() {
	}

	static Query of(QueryField field, Piece piece) throws QuerySyntaxException {
		return switch (field.type()) {
		case CODE -> code(field, piece);
		case NUMBER -> year(piece);
		case NAME -> name(field, piece);
		default -> value(field.field(), piece);
		};
	}

	private static Query code(QueryField field, Piece piece) throws QuerySyntaxException {
		if (piece.sign() == Sign.PREFIX) {
			return piece.text().isEmpty() ? exists(field.field()) : prefixed(field, piece);
		}
		QueryValues.Value value = QueryValues.find(field, piece.text()).orElse(null);
		if (value == null) {
			throw unknown(field, piece);
		}
		return new TermQuery(new Term(value.index(), value.code()));
	}

	private static Query prefixed(QueryField field, Piece piece) throws QuerySyntaxException {
		String start = piece.text().toLowerCase(Locale.ROOT);
		var any = new BooleanQuery.Builder();
		QueryValues.of(field).stream()
				.filter(value -> value.names().stream().anyMatch(name -> name.startsWith(start))
						|| value.dutch().stream().anyMatch(name -> name.startsWith(start)))
				.forEach(value -> any.add(new TermQuery(new Term(value.index(), value.code())), Occur.SHOULD));
		BooleanQuery query = any.build();
		if (query.clauses().isEmpty()) {
			throw unknown(field, piece);
		}
		return query;
	}

	private static QuerySyntaxException unknown(QueryField field, Piece piece) {
		List<String> meant = Nearest.of(piece.text(), QueryValues.allNames(field));
		Text name = new Text(field.name(Locale.of("nl")), field.name(Locale.ENGLISH));
		if (!meant.isEmpty()) {
			return problem(piece, "value.unknown.meant", piece.text(), name, QueryLexer.choice(meant, ""));
		}
		Text all = new Text(QueryLexer.choice(names(field, Locale.of("nl")), "").nl(),
				QueryLexer.choice(names(field, Locale.ENGLISH), "").en());
		return problem(piece, "value.unknown", piece.text(), name, all);
	}

	private static List<String> names(QueryField field, Locale reader) {
		return QueryValues.of(field).stream().map(value -> value.name(reader)).toList();
	}

	private static Query year(Piece piece) throws QuerySyntaxException {
		Matcher matcher = YEARS.matcher(piece.text());
		boolean years = piece.sign() == Sign.PLAIN && matcher.matches() && (matcher.group(1) != null || matcher.group(3) != null)
				&& (matcher.group(2) != null || matcher.group(3) == null);
		if (!years) {
			if (piece.sign() == Sign.PREFIX && piece.text().isEmpty()) {
				return IntPoint.newRangeQuery(Fields.YEAR, 1, LAST_YEAR);
			}
			throw problem(piece, "year.bad", piece.text());
		}
		int from = matcher.group(1) == null ? FIRST_YEAR : Integer.parseInt(matcher.group(1));
		int to = matcher.group(2) == null ? from : matcher.group(3) == null ? LAST_YEAR : Integer.parseInt(matcher.group(3));
		if (from > to) {
			throw problem(piece, "year.turned", piece.text());
		}
		return IntPoint.newRangeQuery(Fields.YEAR, Math.max(1, from), to);
	}

	/** A name may be asked for by one of its words. */
	private static Query name(QueryField field, Piece piece) {
		if (piece.sign() != Sign.PLAIN) {
			return value(field.field(), piece);
		}
		String name = Fields.keyword(piece.text());
		String literal = literal(name);
		var any = new BooleanQuery.Builder();
		any.add(new TermQuery(new Term(field.field(), name)), Occur.SHOULD);
		for (String pattern : List.of(literal + " *", "* " + literal, "* " + literal + " *")) {
			any.add(new WildcardQuery(new Term(field.field(), pattern)), Occur.SHOULD);
		}
		return any.build();
	}

	private static Query value(String field, Piece piece) {
		String value = Fields.keyword(piece.text());
		return switch (piece.sign()) {
		case PREFIX -> piece.text().isEmpty() ? exists(field) : new PrefixQuery(new Term(field, value));
		case WILDCARD -> new WildcardQuery(new Term(field, value.replace("\\", "\\\\")));
		default -> new TermQuery(new Term(field, value));
		};
	}

	private static Query exists(String field) {
		return new PrefixQuery(new Term(field, ""));
	}

	private static String literal(String value) {
		return value.replace("\\", "\\\\").replace("*", "\\*").replace("?", "\\?");
	}
}
