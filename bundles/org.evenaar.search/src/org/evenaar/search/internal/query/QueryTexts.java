package org.evenaar.search.internal.query;

import java.util.Arrays;
import java.util.Locale;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;
import org.evenaar.search.QuerySyntaxException;

/** What is said about queries. */
final class QueryTexts {

	private static final MessageCatalog CATALOG = new MessageCatalog(QueryTexts.class, "messages");

	private QueryTexts() {
	}

	/** @param arguments what fills the gaps; a {@link Text} is written in the language of the sentence */
	static Text text(String key, Object... arguments) {
		return new Text(CATALOG.text(Locale.of("nl"), key, in(Locale.of("nl"), arguments)),
				CATALOG.text(Locale.ENGLISH, key, in(Locale.ENGLISH, arguments)));
	}

	private static Object[] in(Locale reader, Object... arguments) {
		return Arrays.stream(arguments).map(each -> each instanceof Text text ? text.in(reader) : each).toArray();
	}

	static QuerySyntaxException problem(Piece piece, String key, Object... arguments) {
		return problem(piece.start(), piece.length(), key, arguments);
	}

	static QuerySyntaxException problem(int position, int length, String key, Object... arguments) {
		return new QuerySyntaxException(position, length, text(key, arguments));
	}
}
