package org.evenaar.representation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.evenaar.population.PopulationDescription;
import org.evenaar.population.coding.AgeRange;
import org.evenaar.population.coding.OriginDefinition;
import org.evenaar.representation.DimensionResult;
import org.evenaar.rules.Text;

/** What a dimension was compared with, in a line: title, reference date, ages, classification. */
public record References(Words words) {

	private static final Map<String, OriginDefinition> CLASSIFICATIONS = Map.of(PopulationDescription.CBS_ORIGIN_2022,
			OriginDefinition.ORIGIN_2022, PopulationDescription.CBS_MIGRATION_BACKGROUND, OriginDefinition.MIGRATION_BACKGROUND);

	public String of(DimensionResult dimension) {
		PopulationDescription about = dimension.population().description();
		List<String> facts = new ArrayList<>();
		add(facts, about.period());
		if (about.provisional()) {
			facts.add(words.text("reference.provisional"));
		}
		if (!about.ages().equals(AgeRange.ALL)) {
			facts.add(words.text("reference.ages", about.ages().text().in(words.reader())));
		}
		about.condition().ifPresent(condition -> facts.add(words.text("reference.condition", condition.name().in(words.reader()))));
		Text classification = classification(dimension.id(), about);
		if (!classification.isEmpty()) {
			facts.add(words.text("reference.classification", classification.in(words.reader())));
		}
		String title = words.text("reference.title", about.title().in(words.reader()));
		return facts.isEmpty() ? title : title + " (" + String.join("; ", facts) + ")";
	}

	private void add(List<String> facts, Text text) {
		if (!text.in(words.reader()).isEmpty()) {
			facts.add(text.in(words.reader()));
		}
	}

	/** @return its name, or its id where it has none that people know */
	public static Text classification(String dimension, PopulationDescription about) {
		String id = about.classifications().getOrDefault(dimension, "");
		OriginDefinition known = CLASSIFICATIONS.get(id);
		return known == null ? new Text(id, id) : known.title();
	}
}
