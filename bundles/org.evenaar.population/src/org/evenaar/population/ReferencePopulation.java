package org.evenaar.population;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evenaar.population.coding.AgeRange;
import org.evenaar.population.coding.Labels;
import org.evenaar.population.internal.Restriction;
import org.evenaar.population.internal.Texts;
import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/**
 * A population that participants are compared with: a table of people over one or more dimensions and everything a
 * reader has to know about it. Immutable.
 *
 * <p>Where the figures are people ({@link Figures#people()}) each cell of the table has them; in all other tables
 * (thousands, percentages, estimates) a cell holds nobody and the figure is its weight, so that no false number of people
 * can be shown. Shares come from the weights in either case.
 *
 * @param id          such as nl-2022-12-31-origin
 * @param description where it comes from and what it counts
 * @param counts      the figures
 * @param labels      per dimension and category the name a reader sees, where it is not the shipped one
 * @param missing     cells whose figure is not known or secret, as categories in the order of the dimensions; they are
 *                    not 0
 */
public record ReferencePopulation(String id, PopulationDescription description, CountTable counts,
		Map<String, Map<String, Text>> labels, List<List<String>> missing) {

	public ReferencePopulation {
		Map<String, Map<String, Text>> copy = new LinkedHashMap<>();
		labels.forEach((dimension, names) -> copy.put(dimension, Collections.unmodifiableMap(new LinkedHashMap<>(names))));
		labels = Collections.unmodifiableMap(copy);
		missing = List.copyOf(missing);
	}

	public ReferencePopulation(String id, PopulationDescription description, CountTable counts) {
		this(id, description, counts, Map.of(), List.of());
	}

	/** @return the ids of the dimensions, in their order */
	public List<String> dimensions() {
		return counts.dimensions().stream().map(Dimension::id).toList();
	}

	/** @return true where the table has that dimension */
	public boolean has(String dimension) {
		return counts.has(dimension);
	}

	/**
	 * @return the ids of the categories of a dimension, in their order
	 * @throws IllegalArgumentException where the table does not have the dimension
	 */
	public List<String> categories(String dimension) {
		return counts.dimension(dimension).categories();
	}

	/** @return the name of a dimension */
	public Text label(String dimension) {
		Text own = labels.getOrDefault(dimension, Map.of()).get("");
		return own == null ? Labels.shipped().dimension(dimension) : own;
	}

	/** @return the name of a category */
	public Text label(String dimension, String category) {
		Text own = labels.getOrDefault(dimension, Map.of()).get(category);
		return own == null ? Labels.shipped().category(dimension, category) : own;
	}

	/**
	 * @param dimension a dimension of the table
	 * @return the share of each category, from 0 to 1, in the order of the categories; people whose category is not known
	 *         are left out, so that the shares add up to 1
	 * @throws PopulationException where the table does not have the dimension or is not complete
	 */
	public Map<String, Double> shares(String dimension) throws PopulationException {
		CountTable margin = margin(List.of(dimension)).without(dimension, CountTable.UNKNOWN);
		double all = margin.weight();
		Map<String, Double> shares = new LinkedHashMap<>();
		for (String category : margin.dimension(dimension).categories()) {
			shares.put(category, margin.cell(List.of(category)).weight() / all);
		}
		return Collections.unmodifiableMap(shares);
	}

	/**
	 * @param wanted dimensions of the table, in the order wanted
	 * @return the table over these, with weights that shares can be taken of
	 * @throws PopulationException where the table does not have one of them, is not complete, or holds nobody
	 */
	public CountTable margin(List<String> wanted) throws PopulationException {
		for (String dimension : wanted) {
			if (!counts.has(dimension)) {
				throw new PopulationException(Texts.text("population.noDimension", description.title(), label(dimension),
						Texts.names(dimensions().stream().map(this::label).toList())));
			}
		}
		if (!description.incomplete().isEmpty()) {
			String dimension = description.incomplete().iterator().next();
			throw new PopulationException(Texts.text("population.incomplete", description.title(), label(dimension)));
		}
		if (!missing.isEmpty()) {
			throw new PopulationException(Texts.text("population.missingCells", description.title(), missing.size()));
		}
		if (!(counts.weight() > 0)) {
			throw new PopulationException(Texts.text("population.empty", description.title()));
		}
		return counts.margin(wanted);
	}

	/**
	 * Keeps only people of some categories, such as women, or those of two provinces.
	 *
	 * @throws PopulationException where the table does not have the dimension or a category
	 */
	public ReferencePopulation only(String dimension, Collection<String> categories) throws PopulationException {
		return Restriction.only(this, dimension, List.copyOf(Set.copyOf(categories)));
	}

	/**
	 * Keeps only people of these ages.
	 *
	 * @return this population where it has no other ages anyway
	 * @throws PopulationException where the table has no ages, or a band of ages lies partly outside
	 */
	public ReferencePopulation agesOnly(AgeRange ages) throws PopulationException {
		return Restriction.ages(this, ages);
	}

	/**
	 * Puts people in other bands of ages.
	 *
	 * @param bands bands that do not overlap; together they need not hold all ages, but what they leave out is left out
	 * @throws PopulationException where the table has no ages, or its bands do not fit into these
	 */
	public ReferencePopulation ageBands(List<AgeRange> bands) throws PopulationException {
		return Restriction.bands(this, bands);
	}

	/**
	 * Merges categories.
	 *
	 * @param target           the dimension that takes the place of the old one
	 * @param categoryToTarget for every old category one of the target
	 * @throws PopulationException where the table does not have the dimension or a category is not mapped
	 */
	public ReferencePopulation regroup(String dimension, Dimension target, Map<String, String> categoryToTarget)
			throws PopulationException {
		return Restriction.regroup(this, dimension, target, categoryToTarget);
	}

	/** @return the same population with another table of figures; labels are kept, missing cells forgotten */
	public ReferencePopulation with(CountTable other, PopulationDescription about) {
		return new ReferencePopulation(id, about, other, labels, List.of());
	}
}
