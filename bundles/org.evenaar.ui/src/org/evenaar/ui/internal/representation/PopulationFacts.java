package org.evenaar.ui.internal.representation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.evenaar.population.PopulationDescription;
import org.evenaar.population.PopulationException;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.population.coding.AgeRange;
import org.evenaar.population.coding.OriginDefinition;
import org.evenaar.representation.RepresentationWords;
import org.evenaar.rules.Text;

/** Everything that a person has to know of a table before comparing with it. */
final class PopulationFacts {

	private PopulationFacts() {
	}

	/** @return paragraphs: what it is, its groups and their shares, definitions, remarks, source and terms */
	static String of(ReferencePopulation population, String dimension, Locale reader) {
		PopulationDescription about = population.description();
		List<String> lines = new ArrayList<>();
		lines.add(about.title().in(reader));
		fact(lines, "facts.period", about.period(), reader);
		if (about.provisional()) {
			lines.add(ComparisonTexts.of("facts.provisional"));
		}
		fact(lines, "facts.figures", about.figures().text(), reader);
		if (!about.ages().equals(AgeRange.ALL)) {
			fact(lines, "facts.ages", about.ages().text(), reader);
		}
		groups(lines, population, dimension, reader);
		classification(lines, about, dimension, reader);
		fact(lines, "facts.meaning", about.definitions().getOrDefault(dimension, Text.EMPTY), reader);
		about.remarks().forEach(remark -> lines.add(remark.in(reader)));
		fact(lines, "facts.source", about.source(), reader);
		if (!about.url().isEmpty()) {
			lines.add(about.url());
		}
		fact(lines, "facts.licence", about.licence().name(), reader);
		fact(lines, "facts.attribution", about.attribution(), reader);
		return String.join("\n", lines);
	}

	private static void fact(List<String> lines, String key, Text text, Locale reader) {
		if (!text.in(reader).isEmpty()) {
			lines.add(ComparisonTexts.of(key, text.in(reader)));
		}
	}

	private static void classification(List<String> lines, PopulationDescription about, String dimension, Locale reader) {
		for (OriginDefinition definition : OriginDefinition.values()) {
			String id = definition == OriginDefinition.ORIGIN_2022 ? PopulationDescription.CBS_ORIGIN_2022
					: PopulationDescription.CBS_MIGRATION_BACKGROUND;
			if (id.equals(about.classifications().get(dimension))) {
				fact(lines, "facts.classification", definition.title(), reader);
				lines.add(definition.text().in(reader));
			}
		}
	}

	private static void groups(List<String> lines, ReferencePopulation population, String dimension, Locale reader) {
		if (!population.has(dimension)) {
			return;
		}
		RepresentationWords words = new RepresentationWords(reader);
		try {
			List<String> shares = new ArrayList<>();
			population.shares(dimension).forEach((category, share) ->
					shares.add(population.label(dimension, category).in(reader) + " " + words.share(share)));
			lines.add(ComparisonTexts.of("facts.groups", String.join("; ", shares)));
		} catch (PopulationException e) {
			lines.add(e.sentence().in(reader));
		}
	}
}
