package org.evenaar.dataset;

import java.util.Set;

/** Which rows count. */
public sealed interface RowFilter {

	/**
	 * People of certain ages only. Rows in which the age is not known, or is a band that lies partly outside, are left
	 * out and reported.
	 *
	 * @param ages where the age stands; its bands do not matter
	 * @param from the youngest age
	 * @param to   the oldest age, included
	 */
	record AgeLimits(DimensionMapping.Ages ages, int from, int to) implements RowFilter {

		/** @throws IllegalArgumentException if nobody can be of those ages */
		public AgeLimits {
			if (from < 0 || to < from) {
				throw new IllegalArgumentException("Ages from " + from + " to " + to + ".");
			}
		}
	}

	/**
	 * Rows with certain values only, such as people with the condition.
	 *
	 * @param column name of the column
	 * @param values compared without regard to capitals and spaces around them
	 */
	record OneOf(String column, Set<String> values) implements RowFilter {

		public OneOf {
			values = Set.copyOf(values);
		}
	}
}
