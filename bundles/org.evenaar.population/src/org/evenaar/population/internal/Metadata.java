package org.evenaar.population.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.population.Condition;
import org.evenaar.population.Figures;
import org.evenaar.population.Licence;
import org.evenaar.population.PopulationDescription;
import org.evenaar.population.PopulationException;
import org.evenaar.population.coding.AgeRange;
import org.evenaar.population.coding.OriginDefinition;
import org.evenaar.rules.Text;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What stands in the YAML file beside a table.
 *
 * @param id          the id; may be empty for a file of one's own
 * @param table       the name of the table's file
 * @param first       true for the population to begin with
 * @param figures     what the figures are, where it is stated
 * @param description everything else
 * @param labels      names of categories that Evenaar has none for
 */
record Metadata(String id, String table, boolean first, Optional<Figures> figures, PopulationDescription description,
		Map<String, Map<String, Text>> labels) {

	private static final LoadSettings SETTINGS = LoadSettings.builder().setMaxAliasesForCollections(10)
			.setCodePointLimit(1 << 20).setAllowDuplicateKeys(false).build();
	private static final Set<String> KEYS = Set.of("format", "version", "id", "table", "title", "place", "date", "period",
			"source", "url", "licence", "attribution", "figures", "provisional", "default", "ages", "condition",
			"classification", "definitions", "incomplete", "remarks", "labels");

	static Metadata read(TextFile file) throws PopulationException {
		Object loaded;
		try {
			loaded = new Load(SETTINGS).loadFromString(file.text());
		} catch (YamlEngineException e) {
			throw new PopulationException(Texts.text("yaml.broken", file.name(), Texts.shortened(String.valueOf(e.getMessage()))), e);
		}
		return new Reader(file.name(), map(loaded)).read();
	}

	private static Map<?, ?> map(Object value) {
		return value instanceof Map<?, ?> map ? map : Map.of();
	}

	private record Reader(String file, Map<?, ?> yaml) {

		Metadata read() throws PopulationException {
			for (Object key : yaml.keySet()) {
				if (!(key instanceof String) || !KEYS.contains(key)) {
					throw new PopulationException(Texts.text("yaml.key", file, Texts.shortened(String.valueOf(key))));
				}
			}
			if (!"evenaar-population".equals(string("format")) || !Integer.valueOf(1).equals(yaml.get("version"))) {
				throw new PopulationException(Texts.text("yaml.format", file));
			}
			Text title = text(yaml.get("title"));
			if (title.isEmpty()) {
				throw new PopulationException(Texts.text("yaml.noTitle", file));
			}
			Optional<Figures> figures = Figures.of(string("figures"));
			if (figures.isEmpty() && !string("figures").isEmpty()) {
				throw new PopulationException(Texts.text("yaml.figures", file, Texts.shortened(string("figures"))));
			}
			PopulationDescription description = PopulationDescription.of(title).withPlace(text(yaml.get("place")))
					.withPeriod(date(), text(yaml.get("period")), Boolean.TRUE.equals(yaml.get("provisional")))
					.withSource(text(yaml.get("source")), string("url"), Licence.of(string("licence")), text(yaml.get("attribution")))
					.withFigures(figures.orElse(Figures.PERSONS)).withAges(ages()).withIncomplete(new LinkedHashSet<>(strings("incomplete")));
			description = classified(description);
			for (Object remark : yaml.get("remarks") instanceof List<?> list ? list : List.of()) {
				description = description.withRemark(text(remark));
			}
			if (yaml.containsKey("condition")) {
				Map<?, ?> condition = map(yaml.get("condition"));
				description = description.withCondition(new Condition(text(condition.get("name")), text(condition.get("source"))));
			}
			return new Metadata(string("id"), string("table"), Boolean.TRUE.equals(yaml.get("default")), figures, description, labels());
		}

		/** Where a classification of origin is named, its definition need not be written out. */
		private PopulationDescription classified(PopulationDescription description) {
			Map<String, String> classifications = new LinkedHashMap<>();
			map(yaml.get("classification")).forEach((key, value) -> classifications.put(key.toString(), String.valueOf(value)));
			Map<String, Text> definitions = new LinkedHashMap<>();
			for (OriginDefinition definition : OriginDefinition.values()) {
				if (classifications.getOrDefault(definition.dimension(), "").startsWith("cbs-")) {
					definitions.put(definition.dimension(), definition.text());
				}
			}
			map(yaml.get("definitions")).forEach((key, value) -> definitions.put(key.toString(), text(value)));
			return description.withClassifications(classifications, definitions);
		}

		private Map<String, Map<String, Text>> labels() {
			Map<String, Map<String, Text>> labels = new LinkedHashMap<>();
			map(yaml.get("labels")).forEach((dimension, names) -> {
				Map<String, Text> own = new LinkedHashMap<>();
				map(names).forEach((category, name) -> own.put(category.toString(), text(name)));
				labels.put(dimension.toString(), own);
			});
			return labels;
		}

		private AgeRange ages() throws PopulationException {
			if (string("ages").isEmpty()) {
				return AgeRange.ALL;
			}
			return AgeRange.parse(string("ages"))
					.orElseThrow(() -> new PopulationException(Texts.text("yaml.ages", file, Texts.shortened(string("ages")))));
		}

		private Optional<LocalDate> date() throws PopulationException {
			if (string("date").isEmpty()) {
				return Optional.empty();
			}
			try {
				return Optional.of(LocalDate.parse(string("date")));
			} catch (DateTimeException e) {
				throw new PopulationException(Texts.text("yaml.date", file, Texts.shortened(string("date"))), e);
			}
		}

		private List<String> strings(String key) {
			List<String> strings = new ArrayList<>();
			if (yaml.get(key) instanceof List<?> list) {
				list.forEach(one -> strings.add(String.valueOf(one)));
			}
			return strings;
		}

		private String string(String key) {
			Object value = yaml.get(key);
			return value == null || value instanceof Map || value instanceof List ? "" : value.toString().strip();
		}

		/** One text for both languages may be written without them. */
		private static Text text(Object value) {
			if (value instanceof Map<?, ?> map) {
				Object nl = map.get("nl");
				Object en = map.get("en");
				String dutch = String.valueOf(nl == null ? en : nl);
				return nl == null && en == null ? Text.EMPTY : new Text(dutch, en == null ? dutch : String.valueOf(en));
			}
			return value == null ? Text.EMPTY : new Text(value.toString(), value.toString());
		}
	}
}
