package org.evenaar.dataset.internal.sql;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.evenaar.dataset.DatasetException;
import org.evenaar.dataset.internal.Messages;

/** Names and values between Java and SQL. Nothing a person typed goes into a statement but through here. */
final class SqlText {

	private final String quote;

	/** @throws SQLException where the driver does not say how it quotes */
	SqlText(Connection connection) throws SQLException {
		this.quote = connection.getMetaData().getIdentifierQuoteString().strip();
	}

	/** @throws DatasetException where the database cannot quote and the name has more than letters, digits and _ */
	String identifier(String name) throws DatasetException {
		if (name.indexOf('\0') >= 0 || quote.isEmpty() && !name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
			throw Messages.problem("sql.name", name);
		}
		return quote.isEmpty() ? name : quote + name.replace(quote, quote + quote) + quote;
	}

	/** A table with or without the schema before it. */
	String table(String name) throws DatasetException {
		StringBuilder parts = new StringBuilder();
		for (String part : name.split("\\.")) {
			parts.append(parts.isEmpty() ? "" : ".").append(identifier(part));
		}
		return parts.toString();
	}

	/** @return a string literal of standard SQL, in which a backslash is nothing special */
	static String literal(String text) {
		return "'" + text.replace("'", "''") + "'";
	}

	static String literals(String... texts) {
		return Arrays.stream(texts).map(SqlText::literal).collect(Collectors.joining(", "));
	}

	/** @return the value as a CSV file would have it; nothing for NULL and for what is no text, number or date */
	static String text(Object value) {
		return switch (value) {
		case null -> "";
		case String text -> text;
		case Double number -> number(number);
		case Float number -> number(number.doubleValue());
		case BigDecimal number -> number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
		case Number number -> number.toString();
		case Boolean truth -> truth.toString();
		case Date date -> date.toLocalDate().toString();
		case Timestamp time -> time.toLocalDateTime().toLocalDate().toString();
		case LocalDateTime time -> time.toLocalDate().toString();
		case OffsetDateTime time -> time.toLocalDate().toString();
		case byte[] bytes -> "";
		default -> value.toString();
		};
	}

	private static String number(double number) {
		return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : Double.toString(number);
	}
}
