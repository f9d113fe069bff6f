package org.evenaar.instrument.internal.exchange.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of Evenaar's own CSV, with their English and Dutch names. Those per language have the tag of the language
 * behind an underscore, and behind @ the id of the language version where that is another: text_nl, text_nl@short.
 */
enum TemplateColumn {
	ITEM("item", "item", false),
	NUMBER("number", "nummer", false),
	KIND("kind", "soort", false),
	HEADING("heading", "kop", false),
	TEXT("text", "tekst", true),
	OPTION_SET("option_set", "antwoordlijst", false),
	OPTIONS("options", "antwoorden", true),
	REVERSE("reverse", "omgekeerd", false),
	SCALE("scale", "schaal", false),
	SCORING("scoring", "berekening", false),
	REQUIRED("required", "verplicht", false),
	MINIMUM("minimum", "minimum", false),
	MAXIMUM("maximum", "maximum", false),
	SKIP("skip", "overslaan", false),
	NOTE("note", "toelichting", false),
	TOPIC("topic", "onderwerp", true);

	private final String en;
	private final String nl;
	private final boolean perLanguage;

	TemplateColumn(String en, String nl, boolean perLanguage) {
		this.en = en;
		this.nl = nl;
		this.perLanguage = perLanguage;
	}

	String title(Locale reader) {
		return reader.getLanguage().equals("nl") ? nl : en;
	}

	/**
	 * Where the columns are in a file.
	 *
	 * @param single    places of columns that are there once
	 * @param languages places of columns per language: column, then its tag, in the order of the file; the tag is empty
	 *                  where the name has none
	 * @param unknown   names that mean nothing
	 */
	record Places(Map<TemplateColumn, Integer> single, Map<TemplateColumn, Map<String, Integer>> languages, List<String> unknown) {

		boolean has(TemplateColumn column) {
			return single.containsKey(column) || languages.containsKey(column);
		}

		Map<String, Integer> of(TemplateColumn column) {
			return languages.getOrDefault(column, Map.of());
		}
	}

	static Places in(List<String> header) {
		Places places = new Places(new EnumMap<>(TemplateColumn.class), new EnumMap<>(TemplateColumn.class), new ArrayList<>());
		for (int i = 0; i < header.size(); i++) {
			String name = SafeCell.read(header.get(i));
			Optional<TemplateColumn> column = named(name.toLowerCase(Locale.ROOT));
			if (column.isEmpty()) {
				if (!name.isEmpty()) {
					places.unknown.add(name);
				}
			} else if (column.get().perLanguage) {
				places.languages.computeIfAbsent(column.get(), c -> new LinkedHashMap<>()).putIfAbsent(tag(name, column.get()), i);
			} else {
				places.single.putIfAbsent(column.get(), i);
			}
		}
		return places;
	}

	private static Optional<TemplateColumn> named(String name) {
		return Stream.of(values()).filter(column -> name.equals(column.en) || name.equals(column.nl)
				|| column.perLanguage && (name.startsWith(column.en + '_') || name.startsWith(column.nl + '_')) && !name.equals(OPTION_SET.en)).findFirst();
	}

	private static String tag(String name, TemplateColumn column) {
		String lower = name.toLowerCase(Locale.ROOT);
		for (String title : List.of(column.en, column.nl)) {
			if (lower.startsWith(title + '_')) {
				return name.substring(title.length() + 1).strip();
			}
		}
		return "";
	}
}
