package org.evenaar.search.internal.query;

import static org.evenaar.search.internal.query.QueryTexts.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.rules.Text;
import org.evenaar.search.QuerySyntaxException;
import org.evenaar.search.internal.analysis.Words;
import org.evenaar.search.internal.query.Piece.Kind;
import org.evenaar.search.internal.query.Piece.Sign;

/** Cuts a query into words, phrases, fields and signs. Signs that mean nothing where they stand are passed over. */
final class QueryLexer {

	static final int LONGEST_QUERY = 2_000;
	static final int MOST_BETWEEN = 50;
	static final int LEAST_BEFORE_WILDCARD = 2;
	static final int MOST_WILDCARDS = 3;
	static final int LEAST_FOR_FUZZY = 4;

	private static final int USUAL_BETWEEN = 5;
	private static final int MOST_EDITS = 2;
	/** Words of so many letters may differ in two. */
	private static final int LONG_WORD = 8;
	private static final Map<String, Kind> OPERATORS = Map.of("AND", Kind.AND, "EN", Kind.AND, "&&", Kind.AND, "OR", Kind.OR,
			"OF", Kind.OR, "||", Kind.OR, "NOT", Kind.NOT, "NIET", Kind.NOT);
	private static final String QUOTES = "\"\u201c\u201d\u201e";

	private final String query;
	private final List<Piece> pieces = new ArrayList<>();
	private int at;

	private QueryLexer(String query) {
		this.query = query;
	}

	static List<Piece> pieces(String query) throws QuerySyntaxException {
		if (query.length() > LONGEST_QUERY) {
			throw problem(LONGEST_QUERY, query.length() - LONGEST_QUERY, "too.long", LONGEST_QUERY);
		}
		var lexer = new QueryLexer(query);
		while (lexer.at < query.length()) {
			lexer.next();
		}
		return List.copyOf(lexer.pieces);
	}

	static boolean isQuote(char c) {
		return QUOTES.indexOf(c) >= 0;
	}

	private void next() throws QuerySyntaxException {
		char c = query.charAt(at);
		if (isSpace(c)) {
			at++;
		} else if (isQuote(c)) {
			phrase();
		} else if (c == '(' || c == ')') {
			pieces.add(new Piece(c == '(' ? Kind.OPEN : Kind.CLOSE, "", at, ++at));
		} else if ((c == '+' || c == '-') && !isLast(Kind.FIELD)) {
			sign(c);
		} else {
			chunk();
		}
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private boolean isLast(Kind kind) {
		return !pieces.isEmpty() && pieces.getLast().kind() == kind;
	}

	/** A sign counts where something follows it at once; else it is a dash. */
	private void sign(char c) {
		int next = at + 1;
		boolean bound = next < query.length() && (Character.isLetterOrDigit(query.codePointAt(next)) || isQuote(query.charAt(next))
				|| query.charAt(next) == '(');
		if (bound) {
			pieces.add(new Piece(c == '+' ? Kind.PLUS : Kind.MINUS, "", at, next));
		}
		at = next;
	}

	private void phrase() throws QuerySyntaxException {
		int start = at;
		int close = start + 1;
		while (close < query.length() && !isQuote(query.charAt(close))) {
			close++;
		}
		if (close == query.length()) {
			throw problem(start, 1, "quote.open", start + 1);
		}
		at = close + 1;
		String text = query.substring(start + 1, close);
		if (Words.of(text).isEmpty()) {
			throw problem(start, at - start, "phrase.empty");
		}
		int between = 0;
		if (at < query.length() && query.charAt(at) == '~') {
			between = number(USUAL_BETWEEN, MOST_BETWEEN, "near.range");
		}
		pieces.add(new Piece(Kind.PHRASE, text, start, at, between > 0 ? Sign.NEAR : Sign.PLAIN, between));
	}

	/** Reads ~ and the number behind it. */
	private int number(int usual, int most, String key) throws QuerySyntaxException {
		int start = at++;
		while (at < query.length() && (Character.isLetterOrDigit(query.charAt(at)) || query.charAt(at) == '.')) {
			at++;
		}
		String digits = query.substring(start + 1, at);
		if (digits.isEmpty()) {
			return usual;
		}
		if (!digits.matches("[0-9]{1,4}") || Integer.parseInt(digits) < 1 || Integer.parseInt(digits) > most) {
			throw problem(start, at - start, key, most);
		}
		return Integer.parseInt(digits);
	}

	private void chunk() throws QuerySyntaxException {
		int start = at;
		int end = start;
		while (end < query.length() && !isSpace(query.charAt(end)) && !isQuote(query.charAt(end)) && query.charAt(end) != '('
				&& query.charAt(end) != ')' && query.charAt(end) != '~') {
			end++;
		}
		String text = query.substring(start, end);
		if (text.isEmpty()) {
			at++;
		} else if (OPERATORS.containsKey(text) && !(isLast(Kind.FIELD) && pieces.getLast().end() == start)) {
			pieces.add(new Piece(OPERATORS.get(text), text, start, at = end));
		} else if (isLast(Kind.FIELD) && isWhole(pieces.getLast()) || !field(text, start)) {
			at = end;
			word(text, start, end);
		}
	}

	/** @return true where a field was read; what follows it is still to be read */
	private boolean field(String text, int start) throws QuerySyntaxException {
		int colon = text.indexOf(':');
		String name = colon < 0 ? "" : text.substring(0, colon);
		if (name.isEmpty() || !name.chars().allMatch(Character::isLetter)) {
			return false;
		}
		Optional<QueryField> field = QueryField.of(name);
		boolean valued = colon + 1 < text.length() || start + colon + 1 < query.length() && isQuote(query.charAt(start + colon + 1));
		if (field.isEmpty() && !valued) {
			return false;
		}
		if (field.isEmpty()) {
			List<String> meant = Nearest.of(name, QueryField.allNames());
			throw meant.isEmpty() ? problem(start, colon, "field.unknown", name)
					: problem(start, colon, "field.unknown.meant", name, choice(meant, ":"));
		}
		if (isLast(Kind.FIELD)) {
			throw problem(start, colon + 1, "field.twice", name);
		}
		at = start + colon + 1;
		pieces.add(new Piece(Kind.FIELD, name, start, at));
		return true;
	}

	static Text choice(List<String> words, String behind) {
		List<String> quoted = words.stream().map(word -> word + behind).toList();
		String last = quoted.getLast();
		String first = String.join(", ", quoted.subList(0, quoted.size() - 1));
		Text or = QueryTexts.text("or");
		return first.isEmpty() ? new Text(last, last) : new Text(first + ' ' + or.nl() + ' ' + last, first + ' ' + or.en() + ' ' + last);
	}

	private void word(String text, int start, int end) throws QuerySyntaxException {
		int edits = 0;
		boolean fuzzy = end < query.length() && query.charAt(end) == '~';
		if (fuzzy) {
			edits = number(text.length() >= LONG_WORD ? MOST_EDITS : 1, MOST_EDITS, "fuzzy.range");
		}
		boolean free = isLast(Kind.FIELD) && isWhole(pieces.getLast());
		String bare = free ? text : withoutPunctuation(text);
		if (bare.isEmpty() || bare.indexOf('*') < 0 && !free && Words.of(bare).isEmpty()) {
			return;
		}
		if (hasWildcard(bare)) {
			wildcard(bare, start, free);
		} else if (fuzzy && !free) {
			if (bare.length() < LEAST_FOR_FUZZY) {
				throw problem(start, at - start, "fuzzy.short", bare, LEAST_FOR_FUZZY);
			}
			pieces.add(new Piece(Kind.WORD, bare, start, at, Sign.FUZZY, edits));
		} else {
			pieces.add(new Piece(Kind.WORD, bare, start, at));
		}
	}

	private static boolean isWhole(Piece field) {
		return QueryField.of(field.text()).orElseThrow().type() != QueryField.Type.TEXT;
	}

	/** A question mark or other sign at the end of a word is that of a sentence. */
	private static String withoutPunctuation(String text) {
		int end = text.length();
		while (end > 0 && text.charAt(end - 1) != '*' && !Character.isLetterOrDigit(text.codePointBefore(end))
				&& Character.getType(text.charAt(end - 1)) != Character.NON_SPACING_MARK) {
			end--;
		}
		return text.substring(0, end);
	}

	private static boolean hasWildcard(String text) {
		return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
	}

	private void wildcard(String text, int start, boolean free) throws QuerySyntaxException {
		int first = 0;
		while (first < text.length() && Character.isLetterOrDigit(text.charAt(first))) {
			first++;
		}
		boolean all = text.equals("*");
		if (!all && first < (free ? 1 : LEAST_BEFORE_WILDCARD)) {
			throw problem(start, at - start, "wildcard.first", text, free ? 1 : LEAST_BEFORE_WILDCARD);
		}
		long signs = text.chars().filter(c -> c == '*' || c == '?').count();
		if (signs > MOST_WILDCARDS) {
			throw problem(start, at - start, "wildcard.many", text, MOST_WILDCARDS);
		}
		boolean prefix = signs == 1 && text.endsWith("*");
		pieces.add(new Piece(Kind.WORD, prefix ? text.substring(0, text.length() - 1) : text, start, at,
				prefix ? Sign.PREFIX : Sign.WILDCARD, 0));
	}
}
