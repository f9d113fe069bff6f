package org.evenaar.search.internal.query;

import java.util.List;

/** What a query means, apart from any index. */
sealed interface Clause {

	/** A word, phrase or value. */
	record Operand(QueryField field, Piece piece) implements Clause {
	}

	/** All of them. */
	record All(List<Clause> clauses) implements Clause {
	}

	/** At least one of them. */
	record Any(List<Clause> clauses) implements Clause {
	}

	/** Side by side: what is signed as signed, of plain words most, of anything else all. */
	record Beside(List<Clause> clauses) implements Clause {
	}

	/** All but this. */
	record Not(Clause clause) implements Clause {
	}

	/** This for sure. */
	record Must(Clause clause) implements Clause {
	}

	/** Everything. */
	record Everything() implements Clause {
	}
}
