package org.evenaar.search.internal.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.search.QueryForm;
import org.evenaar.search.QuerySyntaxException;
import org.evenaar.search.internal.analysis.Words;
import org.evenaar.search.internal.query.Piece.Kind;
import org.evenaar.search.internal.query.Piece.Sign;
import org.evenaar.search.internal.query.QueryField.Type;

/** From the form for those who do not write queries to a query, and back where a query says no more than a form can. */
public final class QueryForms {

	private QueryForms() {
	}

	/** @return the query that a form stands for, with names of fields and values for that reader */
	public static String text(QueryForm form, Locale reader) {
		List<String> parts = new ArrayList<>();
		parts.add(words(form.words(), " "));
		if (!Words.of(form.phrase()).isEmpty()) {
			parts.add('"' + bare(form.phrase()) + '"');
		}
		List<String> any = split(form.anyOf());
		parts.add(any.size() < 2 ? words(form.anyOf(), " ") : '(' + String.join(" OR ", any) + ')');
		split(form.without()).forEach(word -> parts.add('-' + word));
		form.fields().forEach((name, values) -> QueryField.of(name).ifPresent(field -> parts.add(field(field, values, reader))));
		return String.join(" ", parts.stream().filter(part -> !part.isBlank()).toList());
	}

	private static String bare(String text) {
		StringBuilder bare = new StringBuilder();
		text.chars().filter(c -> !QueryLexer.isQuote((char) c)).forEach(c -> bare.append((char) c));
		return bare.toString().strip();
	}

	private static String words(String text, String between) {
		return String.join(between, split(text));
	}

	/** Words that mean something else in a query are put in quotation marks. */
	private static List<String> split(String text) {
		List<String> words = new ArrayList<>();
		for (String word : bare(text).replaceAll("[()+~:]", " ").strip().split("\\s+")) {
			String plain = word.startsWith("-") ? word.substring(1) : word;
			if (!Words.of(plain).isEmpty()) {
				words.add(isPlain(plain) ? plain : '"' + plain.replaceAll("[*?]", "") + '"');
			}
		}
		return words;
	}

	private static boolean isPlain(String word) {
		try {
			List<Piece> pieces = QueryLexer.pieces(word);
			return pieces.size() == 1 && pieces.getFirst().kind() == Kind.WORD;
		} catch (QuerySyntaxException e) {
			return false;
		}
	}

	private static String field(QueryField field, Set<String> values, Locale reader) {
		List<String> names = values.stream().filter(value -> value.equals("*") || !Words.of(value).isEmpty())
				.map(value -> value(field, value, reader)).toList();
		if (names.isEmpty()) {
			return "";
		}
		return field.name(reader) + ':' + (names.size() == 1 ? names.getFirst() : '(' + String.join(" OR ", names) + ')');
	}

	private static String value(QueryField field, String value, Locale reader) {
		String plain = bare(value);
		String name = field.type() == Type.CODE ? QueryValues.find(field, plain).map(each -> each.name(reader)).orElse(plain) : plain;
		return isPlain(field, name) ? name : '"' + name + '"';
	}

	private static boolean isPlain(QueryField field, String value) {
		try {
			return QueryLexer.pieces(field.name(Locale.ENGLISH) + ':' + value).size() == 2;
		} catch (QuerySyntaxException e) {
			return false;
		}
	}

	/** @return the form that says the same as a query, or empty where a form cannot, or the query is not understood */
	public static Optional<QueryForm> form(String query) {
		try {
			List<Piece> pieces = QueryLexer.pieces(query);
			QueryGrammar.read(pieces);
			return new Reading(pieces).form();
		} catch (QuerySyntaxException e) {
			// Who writes queries sees the sentence there; the form just does not take over.
			return Optional.empty();
		}
	}

	/** One reading of the pieces from left to right. */
	private static final class Reading {

		private final List<Piece> pieces;
		private final List<String> words = new ArrayList<>();
		private final List<String> any = new ArrayList<>();
		private final List<String> without = new ArrayList<>();
		private final Map<String, Set<String>> fields = new LinkedHashMap<>();
		private String phrase = "";
		private int at;

		Reading(List<Piece> pieces) {
			this.pieces = pieces;
		}

		Optional<QueryForm> form() {
			while (at < pieces.size()) {
				if (!next()) {
					return Optional.empty();
				}
			}
			return Optional.of(new QueryForm(String.join(" ", words), phrase, String.join(" ", any), String.join(" ", without), fields));
		}

		private boolean next() {
			Piece piece = pieces.get(at++);
			return switch (piece.kind()) {
			case WORD -> words.add(written(piece));
			case PHRASE -> phrase(piece);
			case MINUS, NOT -> isWord(at) && without.add(written(pieces.get(at++)));
			case OPEN -> any.isEmpty() && group(any);
			case FIELD -> field(piece);
			default -> false;
			};
		}

		private boolean phrase(Piece piece) {
			boolean first = phrase.isEmpty() && piece.sign() == Sign.PLAIN;
			phrase = piece.text();
			return first;
		}

		private boolean isWord(int index) {
			return index < pieces.size() && pieces.get(index).kind() == Kind.WORD;
		}

		/** Reads words with OR between them up to the parenthesis that closes. */
		private boolean group(List<String> found) {
			while (at < pieces.size() && pieces.get(at).kind().isOperand()) {
				found.add(written(pieces.get(at++)));
				Kind next = pieces.get(at++).kind();
				if (next != Kind.OR) {
					return next == Kind.CLOSE;
				}
			}
			return false;
		}

		private boolean field(Piece name) {
			QueryField field = QueryField.of(name.text()).orElseThrow();
			List<String> values = new ArrayList<>();
			boolean group = pieces.get(at).kind() == Kind.OPEN;
			if (group) {
				at++;
			}
			boolean whole = group ? group(values) : values.add(written(pieces.get(at++)));
			Set<String> codes = new LinkedHashSet<>();
			values.forEach(value -> codes.add(field.type() == Type.CODE
					? QueryValues.find(field, value).map(QueryValues.Value::code).orElse(value) : value));
			return whole && fields.put(field.name(Locale.ENGLISH), codes) == null;
		}

		private static String written(Piece piece) {
			String sign = switch (piece.sign()) {
			case PREFIX -> "*";
			case FUZZY -> "~" + piece.reach();
			default -> "";
			};
			return piece.text() + sign;
		}
	}

	/** @return the codes of a field with few values and what they are called, in their usual order */
	public static Map<String, String> choices(String field, Locale reader) {
		Map<String, String> choices = new LinkedHashMap<>();
		QueryField.of(field).ifPresent(known -> QueryValues.of(known).forEach(value -> choices.put(value.code(), value.name(reader))));
		return choices;
	}
}
