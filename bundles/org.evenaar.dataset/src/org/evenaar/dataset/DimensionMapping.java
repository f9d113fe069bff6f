package org.evenaar.dataset;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.evenaar.population.coding.AgeRange;
import org.evenaar.population.coding.Labels;
import org.evenaar.population.coding.OriginDefinition;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;

/** How the values of one column, or of some columns together, become the categories of a dimension. */
public sealed interface DimensionMapping {

	/** @return id of the dimension */
	String dimension();

	/** @return the columns it reads, by name; never empty, none twice */
	List<String> columns();

	/** @return ids of the categories in their order, without unknown */
	List<String> categories();

	/** @return the dimension that counting gives: the categories, and unknown as the last one */
	default Dimension target() {
		return new Dimension(dimension(),
				Stream.concat(categories().stream().filter(c -> !c.equals(CountTable.UNKNOWN)), Stream.of(CountTable.UNKNOWN)).toList());
	}

	/**
	 * Value by value. A value is looked for as it is, then without regard to capitals and spaces around it. Values that
	 * are not named are counted as unknown and reported.
	 *
	 * @param categories  the categories in their order
	 * @param assignments a category, {@link CountTable#UNKNOWN} or {@link #LEAVE_OUT} by value
	 */
	record Values(String dimension, String column, List<String> categories, Map<String, String> assignments)
			implements DimensionMapping {

		/** Instead of a category: rows with that value do not count. */
		public static final String LEAVE_OUT = "";

		/** @throws IllegalArgumentException if a value is assigned to something that is no category */
		public Values {
			categories = List.copyOf(categories);
			assignments = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(assignments));
			for (Map.Entry<String, String> entry : assignments.entrySet()) {
				String to = entry.getValue();
				if (!to.equals(LEAVE_OUT) && !to.equals(CountTable.UNKNOWN) && !categories.contains(to)) {
					throw new IllegalArgumentException("'" + to + "' is not a category of '" + dimension + "'.");
				}
			}
		}

		@Override
		public List<String> columns() {
			return List.of(column);
		}
	}

	/** What a column says about a person's age. */
	enum AgeForm {
		/** completed years, or a band such as 40-64 or 65+ */
		AGE,
		/** the year of birth; needs a reference date */
		BIRTH_YEAR,
		/** the date of birth; needs a reference date */
		BIRTH_DATE
	}

	/** The order of the parts of a date in which the year does not come first. */
	enum DateOrder {
		DAY_FIRST, MONTH_FIRST
	}

	/**
	 * Ages to bands.
	 *
	 * @param lowerAges the ages at which bands begin, ascending, the first 0 or more; the last band has no end. People
	 *                  younger than the first one are counted as unknown and reported
	 * @param reference the date on which the age counts; present where the form is not AGE
	 */
	record Ages(String dimension, String column, AgeForm form, List<Integer> lowerAges, Optional<LocalDate> reference,
			DateOrder dateOrder) implements DimensionMapping {

		/** @throws IllegalArgumentException if the ages are none or not ascending, or the reference date is missing */
		public Ages {
			lowerAges = List.copyOf(lowerAges);
			List<Integer> ages = lowerAges;
			if (ages.isEmpty() || ages.getFirst() < 0 || ages.getLast() > 130
					|| IntStream.range(1, ages.size()).anyMatch(i -> ages.get(i) <= ages.get(i - 1))) {
				throw new IllegalArgumentException("The ages at which bands begin must ascend: " + ages + ".");
			}
			if (form != AgeForm.AGE && reference.isEmpty()) {
				throw new IllegalArgumentException("A year or date of birth needs a reference date.");
			}
		}

		/** Completed years or bands of them, in the dimension age. */
		public static Ages of(String column, List<Integer> lowerAges) {
			return new Ages("age", column, AgeForm.AGE, lowerAges, Optional.empty(), DateOrder.DAY_FIRST);
		}

		/** @return the same column in bands that begin at these ages */
		public Ages withLowerAges(List<Integer> begins) {
			return new Ages(dimension, column, form, begins, reference, dateOrder);
		}

		@Override
		public List<String> columns() {
			return List.of(column);
		}

		@Override
		public List<String> categories() {
			return IntStream.range(0, lowerAges.size()).mapToObj(i -> band(i).id()).toList();
		}

		/** @return the band at that place */
		public AgeRange band(int place) {
			return place == lowerAges.size() - 1 ? AgeRange.from(lowerAges.get(place))
					: new AgeRange(lowerAges.get(place), lowerAges.get(place + 1) - 1);
		}
	}

	/**
	 * Countries of birth to origin, by one of the two definitions of Statistics Netherlands.
	 *
	 * @param person      column with the person's country of birth
	 * @param mother      column with the mother's
	 * @param father      column with the father's
	 * @param assignments a category for each of the finest categories of the definition that is to be told apart; what is
	 *                    not named is unknown
	 */
	record BirthCountries(OriginDefinition definition, String person, String mother, String father,
			List<String> categories, Map<String, String> assignments) implements DimensionMapping {

		/** @throws IllegalArgumentException if something is assigned to what is no category, or a column is named twice */
		public BirthCountries {
			categories = List.copyOf(categories);
			assignments = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(assignments));
			for (String to : assignments.values()) {
				if (!to.equals(CountTable.UNKNOWN) && !categories.contains(to)) {
					throw new IllegalArgumentException("'" + to + "' is not a category of '" + definition.dimension() + "'.");
				}
			}
			if (Stream.of(person, mother, father).distinct().count() < 3) {
				throw new IllegalArgumentException("The countries of birth of the person, the mother and the father stand in three columns.");
			}
		}

		@Override
		public String dimension() {
			return definition.dimension();
		}

		@Override
		public List<String> columns() {
			return List.of(person, mother, father);
		}
	}

	/** Dutch postcodes, of four digits with or without two letters, to provinces. */
	record Postcodes(String column) implements DimensionMapping {

		@Override
		public String dimension() {
			return "province";
		}

		@Override
		public List<String> columns() {
			return List.of(column);
		}

		@Override
		public List<String> categories() {
			return Labels.shipped().categories(dimension());
		}
	}
}
