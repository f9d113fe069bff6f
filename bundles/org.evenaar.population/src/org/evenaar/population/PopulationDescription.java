package org.evenaar.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evenaar.population.coding.AgeRange;
import org.evenaar.rules.Text;

/**
 * Where a table comes from and what it counts; everything a reader has to see beside a comparison.
 *
 * @param title           what the table is
 * @param place           whose population it is
 * @param date            the reference date, or the first day of the period; empty where it is not known
 * @param period          the reference date or period in words
 * @param source          who published it and in which table
 * @param url             where; may be empty
 * @param licence         on what terms
 * @param attribution     the line that has to stand with figures taken from it; may be empty
 * @param figures         what the figures are
 * @param provisional     true for figures that the publisher may still change
 * @param ages            the ages of the people who are in the table; all ages where there is no limit
 * @param condition       where the table is of people with a condition: which
 * @param classifications per dimension the id of the classification, such as cbs-origin-2022
 * @param definitions     per dimension what its categories mean
 * @param remarks         what else to know: who is not counted, what was computed
 * @param incomplete      dimensions of which the table does not have all categories; shares can only be taken after
 *                        choosing among those it has
 */
public record PopulationDescription(Text title, Text place, Optional<LocalDate> date, Text period, Text source,
		String url, Licence licence, Text attribution, Figures figures, boolean provisional, AgeRange ages,
		Optional<Condition> condition, Map<String, String> classifications, Map<String, Text> definitions,
		List<Text> remarks, Set<String> incomplete) {

	/** The id of the classification of origin since 2022. */
	public static final String CBS_ORIGIN_2022 = "cbs-origin-2022";

	/** The id of the classification of migration background until 2022. */
	public static final String CBS_MIGRATION_BACKGROUND = "cbs-migration-background";

	public PopulationDescription {
		classifications = Collections.unmodifiableMap(new LinkedHashMap<>(classifications));
		definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
		remarks = List.copyOf(remarks);
		incomplete = Collections.unmodifiableSet(new LinkedHashSet<>(incomplete));
	}

	/** @return a description of a table of which only the title is known: people, all ages, nothing else stated */
	public static PopulationDescription of(Text title) {
		return new PopulationDescription(title, Text.EMPTY, Optional.empty(), Text.EMPTY, Text.EMPTY, "",
				Licence.NOT_STATED, Text.EMPTY, Figures.PERSONS, false, AgeRange.ALL, Optional.empty(), Map.of(),
				Map.of(), List.of(), Set.of());
	}

	/** @return the lines that have to stand wherever figures of the table are passed on: source, period, terms */
	public Text notice() {
		return new Text(notice(Locale.of("nl")), notice(Locale.ENGLISH));
	}

	private String notice(Locale reader) {
		return Stream.of(title.in(reader), period.in(reader), attribution.in(reader), source.in(reader), url,
				licence.name().in(reader), licence.url()).filter(part -> !part.isBlank()).collect(Collectors.joining(". ", "", "."));
	}

	public PopulationDescription withTitle(Text other) {
		return new PopulationDescription(other, place, date, period, source, url, licence, attribution, figures,
				provisional, ages, condition, classifications, definitions, remarks, incomplete);
	}

	public PopulationDescription withPlace(Text other) {
		return new PopulationDescription(title, other, date, period, source, url, licence, attribution, figures,
				provisional, ages, condition, classifications, definitions, remarks, incomplete);
	}

	public PopulationDescription withPeriod(Optional<LocalDate> day, Text words, boolean mayChange) {
		return new PopulationDescription(title, place, day, words, source, url, licence, attribution, figures,
				mayChange, ages, condition, classifications, definitions, remarks, incomplete);
	}

	public PopulationDescription withSource(Text publisher, String address, Licence terms, Text line) {
		return new PopulationDescription(title, place, date, period, publisher, address, terms, line, figures,
				provisional, ages, condition, classifications, definitions, remarks, incomplete);
	}

	public PopulationDescription withFigures(Figures other) {
		return new PopulationDescription(title, place, date, period, source, url, licence, attribution, other,
				provisional, ages, condition, classifications, definitions, remarks, incomplete);
	}

	public PopulationDescription withAges(AgeRange other) {
		return new PopulationDescription(title, place, date, period, source, url, licence, attribution, figures,
				provisional, other, condition, classifications, definitions, remarks, incomplete);
	}

	public PopulationDescription withCondition(Condition other) {
		return new PopulationDescription(title, place, date, period, source, url, licence, attribution, figures,
				provisional, ages, Optional.of(other), classifications, definitions, remarks, incomplete);
	}

	public PopulationDescription withClassifications(Map<String, String> ids, Map<String, Text> meanings) {
		return new PopulationDescription(title, place, date, period, source, url, licence, attribution, figures,
				provisional, ages, condition, ids, meanings, remarks, incomplete);
	}

	public PopulationDescription withIncomplete(Set<String> others) {
		return new PopulationDescription(title, place, date, period, source, url, licence, attribution, figures,
				provisional, ages, condition, classifications, definitions, remarks, others);
	}

	/** @return the same with one more remark */
	public PopulationDescription withRemark(Text remark) {
		List<Text> more = new ArrayList<>(remarks);
		more.add(remark);
		return new PopulationDescription(title, place, date, period, source, url, licence, attribution, figures,
				provisional, ages, condition, classifications, definitions, more, incomplete);
	}
}
