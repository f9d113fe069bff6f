package org.evenaar.search.internal.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.evenaar.search.internal.Fields;

/** What a query can ask for beside words: 'name:value', by its name in English or Dutch. */
enum QueryField {
	/** Words anywhere in the text; has no name in queries. */
	ANY(Type.TEXT, Fields.TEXT),
	EXACT(Type.TEXT, Fields.TEXT, "exact", "letterlijk"),
	TITLE(Type.TEXT, Fields.TITLE, "title", "titel"),
	HEADING(Type.TEXT, Fields.HEADINGS, "heading", "kop"),
	POPULATION(Type.TEXT, Fields.POPULATION, "population", "populatie"),
	SECTION(Type.CODE, Fields.SECTION_KIND, "section", "onderdeel", "sectie"),
	KIND(Type.CODE, Fields.UNIT_KIND, "kind", "soort"),
	DOCUMENT(Type.CODE, Fields.DOCUMENT_KIND, "document", "document"),
	VERDICT(Type.CODE, Fields.VERDICT, "verdict", "oordeel"),
	SEVERITY(Type.CODE, Fields.SEVERITY, "severity", "ernst"),
	LANGUAGE(Type.CODE, Fields.LANGUAGE, "lang", "taal", "language"),
	CATEGORY(Type.VALUE, Fields.CATEGORY, "category", "categorie"),
	FINDING(Type.VALUE, Fields.FINDING, "finding", "bevinding"),
	INSTRUMENT(Type.NAME, Fields.INSTRUMENT, "instrument", "meetinstrument"),
	ISSUER(Type.NAME, Fields.ISSUER, "issuer", "uitgever"),
	REVIEWER(Type.NAME, Fields.REVIEWER, "reviewer", "beoordelaar"),
	YEAR(Type.NUMBER, Fields.YEAR, "year", "jaar");

	/** How its values are to be understood. */
	enum Type {
		/** Words. */
		TEXT,
		/** One of a few codes, each with names in two languages. */
		CODE,
		/** A whole value. */
		VALUE,
		/** A whole value, or a word of it. */
		NAME,
		/** A number or a range of numbers. */
		NUMBER
	}

	private final Type type;
	private final String field;
	private final List<String> names;

	/** @param names in English, in Dutch, and others that are understood */
	QueryField(Type type, String field, String... names) {
		this.type = type;
		this.field = field;
		this.names = List.of(names);
	}

	Type type() {
		return type;
	}

	/** @return the field of the index */
	String field() {
		return field;
	}

	/** @return its name for that reader */
	String name(Locale reader) {
		return names.get("nl".equals(reader.getLanguage()) ? 1 : 0);
	}

	static Optional<QueryField> of(String name) {
		String plain = name.toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(field -> field.names.contains(plain)).findFirst();
	}

	/** @return those that have a name */
	static List<QueryField> named() {
		return Arrays.stream(values()).filter(field -> field != ANY).toList();
	}

	static List<String> allNames() {
		return named().stream().flatMap(field -> field.names.stream()).distinct().toList();
	}
}
