package org.evenaar.search.internal.query;

import static org.evenaar.search.internal.query.QueryTexts.problem;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode.Modifier;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.evenaar.rules.Text;
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

/**
 * From the pieces of a query to what they mean together. What is wrong is found here first, so that it can be told
 * with its place; what belongs to what is then decided by Lucene's own parser, which sees a number in the place of
 * each word or phrase and so never trips over what somebody typed.
 */
final class QueryGrammar {

	static final int MOST_PIECES = 200;
	static final int DEEPEST = 20;
	/** Each of them looks at many words of the index. */
	static final int MOST_OPEN = 20;

	private final List<Piece> pieces;

	private QueryGrammar(List<Piece> pieces) {
		this.pieces = pieces;
	}

	static Clause read(List<Piece> pieces) throws QuerySyntaxException {
		if (pieces.isEmpty()) {
			return new Everything();
		}
		var grammar = new QueryGrammar(pieces);
		grammar.check();
		Clause clause = grammar.parse();
		if (clause instanceof Not || clause instanceof Beside(List<Clause> all) && all.stream().allMatch(Not.class::isInstance)
				|| clause instanceof All(List<Clause> every) && every.stream().allMatch(Not.class::isInstance)) {
			Piece first = pieces.getFirst();
			throw problem(first.start(), pieces.getLast().end() - first.start(), "only.not");
		}
		return clause;
	}

	private void check() throws QuerySyntaxException {
		if (pieces.size() > MOST_PIECES) {
			throw problem(pieces.get(MOST_PIECES), "too.many", MOST_PIECES);
		}
		List<Piece> many = pieces.stream().filter(piece -> piece.sign() != Sign.PLAIN && piece.sign() != Sign.NEAR).toList();
		if (many.size() > MOST_OPEN) {
			throw problem(many.get(MOST_OPEN), "too.many.open", MOST_OPEN);
		}
		Deque<Piece> open = new ArrayDeque<>();
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			Kind before = i == 0 ? Kind.OPEN : pieces.get(i - 1).kind();
			Kind after = i + 1 == pieces.size() ? Kind.CLOSE : pieces.get(i + 1).kind();
			if (piece.kind() == Kind.OPEN) {
				open.push(piece);
				group(piece, i);
				if (open.size() > DEEPEST) {
					throw problem(piece, "too.deep", DEEPEST);
				}
			} else if (piece.kind() == Kind.CLOSE) {
				if (open.isEmpty()) {
					throw problem(piece, "paren.close");
				}
				open.pop();
			} else {
				neighbours(piece, before, after);
			}
		}
		if (!open.isEmpty()) {
			throw problem(open.peek(), "paren.open");
		}
	}

	private void group(Piece piece, int index) throws QuerySyntaxException {
		if (index + 1 < pieces.size() && pieces.get(index + 1).kind() == Kind.CLOSE) {
			Piece close = pieces.get(index + 1);
			throw problem(piece.start(), close.end() - piece.start(), "paren.empty");
		}
		if (index + 1 == pieces.size()) {
			throw problem(piece, "paren.open");
		}
	}

	private static void neighbours(Piece piece, Kind before, Kind after) throws QuerySyntaxException {
		if (piece.kind() == Kind.FIELD && !after.isOperand() && after != Kind.OPEN) {
			QueryField field = QueryField.of(piece.text()).orElseThrow();
			throw problem(piece, "field.empty", piece.text(), QueryTexts.text("example." + field.name().toLowerCase(Locale.ROOT)));
		}
		boolean lone = after == Kind.CLOSE || after.isBetween();
		if ((piece.kind().isBetween() || piece.kind().isBefore()) && lone) {
			throw problem(piece, "operator.right", sign(piece));
		}
		if (piece.kind().isBetween() && (before == Kind.OPEN || before.isBefore())) {
			throw problem(piece, "operator.left", sign(piece));
		}
		if (piece.kind().isBefore() && before.isBefore()) {
			throw problem(piece, "operator.left", sign(piece));
		}
	}

	private static Text sign(Piece piece) {
		return switch (piece.kind()) {
		case AND -> new Text("EN (AND)", "AND");
		case OR -> new Text("OF (OR)", "OR");
		case NOT -> new Text("NIET (NOT)", "NOT");
		case PLUS -> new Text("+", "+");
		default -> new Text("-", "-");
		};
	}

	private Clause parse() throws QuerySyntaxException {
		StringBuilder numbers = new StringBuilder();
		for (int i = 0; i < pieces.size(); i++) {
			numbers.append(switch (pieces.get(i).kind()) {
			case WORD, PHRASE -> "t" + i + ' ';
			case FIELD -> QueryField.of(pieces.get(i).text()).orElseThrow().name() + ':';
			case AND -> "AND ";
			case OR -> "OR ";
			case NOT -> "NOT ";
			case PLUS -> "+";
			case MINUS -> "-";
			case OPEN -> "(";
			case CLOSE -> ") ";
			});
		}
		try {
			return clause(new StandardSyntaxParser().parse(numbers.toString(), QueryField.ANY.name()));
		} catch (QueryNodeParseException e) {
			Piece first = pieces.getFirst();
			throw problem(first.start(), pieces.getLast().end() - first.start(), "not.understood");
		}
	}

	private Clause clause(QueryNode node) {
		return switch (node) {
		case FieldQueryNode word -> new Operand(QueryField.valueOf(word.getFieldAsString()),
				pieces.get(Integer.parseInt(word.getTextAsString().substring(1))));
		case GroupQueryNode group -> clause(group.getChild());
		case ModifierQueryNode signed when signed.getModifier() == Modifier.MOD_NOT -> new Not(clause(signed.getChild()));
		case ModifierQueryNode signed -> new Must(clause(signed.getChild()));
		case AndQueryNode and -> new All(clauses(and));
		case OrQueryNode or -> new Any(clauses(or));
		case BooleanQueryNode beside -> new Beside(clauses(beside));
		default -> throw new IllegalStateException("No query gives a " + node.getClass().getSimpleName());
		};
	}

	private List<Clause> clauses(QueryNode node) {
		return node.getChildren().stream().map(this::clause).toList();
	}
}
