package org.evenaar.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.population.coding.Aliases;
import org.evenaar.population.coding.OriginDefinition;
import org.evenaar.population.internal.Texts;
import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/**
 * Brings participants and a population to the same groups, in whatever words each names them, and refuses what would be a
 * comparison of different things.
 */
public final class PopulationMatcher {

	private final ReferencePopulation population;
	private final boolean approximate;
	private final List<Text> remarks = new ArrayList<>();

	private PopulationMatcher(ReferencePopulation population, boolean approximate) {
		this.population = population;
		this.approximate = approximate;
	}

	/**
	 * @param participants who took part; a category unknown is those whose value is not known
	 * @param population   whom they are compared with
	 * @param dimensions   by which dimensions, all at once; ids of the population
	 * @return both in the same groups: the population's, or the participants' where those are broader
	 * @throws PopulationException where one of them lacks a dimension, a group of the participants has no place in the
	 *                             population, or they are coded by different classifications
	 */
	public static PopulationMatch match(CountTable participants, ReferencePopulation population, List<String> dimensions)
			throws PopulationException {
		return new PopulationMatcher(population, false).match(participants, dimensions);
	}

	/**
	 * The same, with the approximate mapping where participants are coded in the old Dutch classification and the
	 * population in the new one. To be used only when a person chose to; the remarks say what it does.
	 */
	public static PopulationMatch matchApproximately(CountTable participants, ReferencePopulation population,
			List<String> dimensions) throws PopulationException {
		return new PopulationMatcher(population, true).match(participants, dimensions);
	}

	private PopulationMatch match(CountTable given, List<String> dimensions) throws PopulationException {
		CountTable participants = given;
		ReferencePopulation reference = population;
		if (approximate && dimensions.contains("origin") && !participants.has("origin") && participants.has("migration-background")) {
			ClassificationMapping mapping = ClassificationMapping.between(OriginDefinition.MIGRATION_BACKGROUND, OriginDefinition.ORIGIN_2022);
			participants = mapping.apply(canonical(participants, "migration-background"));
			reference = mapping.reduce(population);
			remarks.add(mapping.remark());
		}
		for (String dimension : dimensions) {
			if (!participants.has(dimension)) {
				throw new PopulationException(missing(participants, dimension));
			}
		}
		CountTable people = participants.margin(dimensions);
		CountTable table = reference.margin(dimensions);
		for (String dimension : dimensions) {
			table = table.without(dimension, CountTable.UNKNOWN);
		}
		for (String dimension : dimensions) {
			Grouping grouping = grouping(people.dimension(dimension), table.dimension(dimension));
			people = people.regroup(dimension, grouping.withUnknown(people.dimension(dimension)), grouping.participants());
			table = table.regroup(dimension, grouping.target(), grouping.population());
		}
		return new PopulationMatch(people, table, remarks);
	}

	private Text missing(CountTable participants, String dimension) {
		for (OriginDefinition definition : OriginDefinition.values()) {
			for (OriginDefinition other : OriginDefinition.values()) {
				if (definition != other && dimension.equals(definition.dimension()) && participants.has(other.dimension())) {
					return Texts.text("match.classification", other.title(), population.description().title(), definition.title());
				}
			}
		}
		return Texts.text("match.noDimension", population.label(dimension),
				Texts.names(participants.dimensions().stream().map(one -> population.label(one.id())).toList()));
	}

	private static CountTable canonical(CountTable counts, String dimension) {
		Map<String, String> mapping = new LinkedHashMap<>();
		for (String category : counts.dimension(dimension).categories()) {
			mapping.put(category, Aliases.shipped().canonical(dimension, category));
		}
		return counts.regroup(dimension, new Dimension(dimension, mapping.values().stream().distinct().toList()), mapping);
	}

	private record Grouping(Dimension target, Map<String, String> participants, Map<String, String> population) {

		Dimension withUnknown(Dimension people) {
			if (people.indexOf(CountTable.UNKNOWN) < 0) {
				return target;
			}
			List<String> all = new ArrayList<>(target.categories());
			all.add(CountTable.UNKNOWN);
			return new Dimension(target.id(), all);
		}
	}

	private Grouping grouping(Dimension people, Dimension reference) throws PopulationException {
		Map<String, String> participants = new LinkedHashMap<>();
		List<String> unplaced = new ArrayList<>();
		for (String category : people.categories()) {
			Optional<String> place = CountTable.UNKNOWN.equals(category) ? Optional.of(category)
					: place(people.id(), category, reference.categories());
			place.ifPresentOrElse(found -> participants.put(category, found), () -> unplaced.add(category));
		}
		if (!unplaced.isEmpty()) {
			return broader(people, reference, unplaced);
		}
		Set<String> absent = new LinkedHashSet<>(reference.categories());
		absent.removeAll(participants.values());
		if (!absent.isEmpty()) {
			remarks.add(Texts.text("match.absent", population.label(people.id()),
					Texts.names(absent.stream().map(one -> population.label(people.id(), one)).toList())));
		}
		Map<String, String> same = new LinkedHashMap<>();
		reference.categories().forEach(category -> same.put(category, category));
		return new Grouping(reference, participants, same);
	}

	/** Where participants are in broader groups than the population, the population's groups are merged to theirs. */
	private Grouping broader(Dimension people, Dimension reference, List<String> unplaced) throws PopulationException {
		List<String> known = people.categories().stream().filter(one -> !CountTable.UNKNOWN.equals(one)).toList();
		Map<String, String> merged = new LinkedHashMap<>();
		for (String category : reference.categories()) {
			merged.put(category, place(reference.id(), category, known).orElseThrow(() -> new PopulationException(
					Texts.text("match.noCategory", population.label(people.id(), unplaced.get(0)), population.label(people.id()),
							population.description().title(), Texts.names(reference.categories().stream()
									.map(one -> population.label(people.id(), one)).toList())))));
		}
		List<String> used = known.stream().filter(merged::containsValue).toList();
		if (used.size() < known.size()) {
			String lost = known.stream().filter(one -> !used.contains(one)).findFirst().orElse("");
			throw new PopulationException(Texts.text("match.noCategory", population.label(people.id(), lost), population.label(people.id()),
					population.description().title(), Texts.names(reference.categories().stream().map(one -> population.label(people.id(), one)).toList())));
		}
		remarks.add(Texts.text("match.merged", population.label(people.id()),
				Texts.names(used.stream().map(one -> population.label(people.id(), one)).toList())));
		Map<String, String> same = new LinkedHashMap<>();
		people.categories().forEach(category -> same.put(category, category));
		return new Grouping(new Dimension(people.id(), used), same, merged);
	}

	/** The participants' categories are ids or words already agreed on, so only what is sure counts. */
	private static Optional<String> place(String dimension, String category, List<String> wanted) {
		if (wanted.contains(category)) {
			return Optional.of(category);
		}
		return Aliases.shipped().code(dimension, category, wanted)
				.filter(coding -> coding.confidence() != org.evenaar.population.coding.Confidence.LOW)
				.map(org.evenaar.population.coding.Coding::category).filter(wanted::contains);
	}
}
