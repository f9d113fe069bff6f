package org.evenaar.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.search.internal.query.QueryForms;

/**
 * What somebody asks for with a form instead of a written query.
 *
 * @param words   words of which most must be there
 * @param phrase  words that must stand one after another
 * @param anyOf   words of which one must be there
 * @param without words that must not be there
 * @param fields  by the English name of a field of the query language, such as section, verdict or year: values of which
 *                one must hold, as codes where the field has codes
 */
public record QueryForm(String words, String phrase, String anyOf, String without, Map<String, Set<String>> fields) {

	public static final QueryForm EMPTY = new QueryForm("", "", "", "", Map.of());

	public QueryForm {
		Map<String, Set<String>> copy = new LinkedHashMap<>();
		fields.forEach((name, values) -> {
			if (!values.isEmpty()) {
				copy.put(name, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
			}
		});
		fields = Collections.unmodifiableMap(copy);
	}

	/** @return the same with other values of a field; none to ask for all */
	public QueryForm with(String field, Set<String> values) {
		Map<String, Set<String>> all = new LinkedHashMap<>(fields);
		all.put(field, values);
		return new QueryForm(words, phrase, anyOf, without, all);
	}

	/** @return the query that this stands for, with the names of fields and values in the language of the reader */
	public String query(Locale reader) {
		return QueryForms.text(this, reader);
	}

	/** @return the form of a query; empty where it says more than a form can, or cannot be understood */
	public static Optional<QueryForm> of(String query) {
		return QueryForms.form(query);
	}

	/** @return the codes of a field with few values, such as section, and what they are called; empty for other fields */
	public static Map<String, String> choices(String field, Locale reader) {
		return QueryForms.choices(field, reader);
	}
}
