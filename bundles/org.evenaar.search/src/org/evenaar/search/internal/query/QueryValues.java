package org.evenaar.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.evenaar.search.internal.analysis.DataFile;

/** The values of coded fields by their names in English and Dutch, from values.txt. */
final class QueryValues {

	/**
	 * A value.
	 *
	 * @param field  that it is asked for with
	 * @param index  the field of the index that it stands in
	 * @param code   as it stands there
	 * @param names  in English, the usual one first
	 * @param dutch  in Dutch, the usual one first
	 */
	record Value(QueryField field, String index, String code, List<String> names, List<String> dutch) {
		String name(Locale reader) {
			return ("nl".equals(reader.getLanguage()) ? dutch : names).getFirst();
		}

		boolean isCalled(String name) {
			return code.equals(name) || names.contains(name) || dutch.contains(name);
		}
	}

	private static final List<Value> VALUES = DataFile.lines(QueryValues.class, "values.txt").stream()
			.map(QueryValues::read).toList();

	private QueryValues() {
	}

	private static Value read(String line) {
		int colon = line.indexOf(':');
		String[] head = line.substring(0, colon).split(" ");
		String[] names = line.substring(colon + 1).split("\\|");
		QueryField field = QueryField.of(head[0]).orElseThrow();
		String index = head.length > 2 ? QueryField.of(head[1].substring(1)).orElseThrow().field() : field.field();
		return new Value(field, index, head[head.length - 1], names(names[0]), names(names[1]));
	}

	private static List<String> names(String list) {
		return List.of(list.strip().split(" *, *"));
	}

	static List<Value> of(QueryField field) {
		return VALUES.stream().filter(value -> value.field() == field).toList();
	}

	static Optional<Value> find(QueryField field, String name) {
		String plain = name.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
		return of(field).stream().filter(value -> value.isCalled(plain)).findFirst();
	}

	static List<String> allNames(QueryField field) {
		List<String> names = new ArrayList<>();
		of(field).forEach(value -> {
			names.addAll(value.names());
			names.addAll(value.dutch());
		});
		return names;
	}
}
