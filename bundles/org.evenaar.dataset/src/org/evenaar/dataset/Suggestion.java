package org.evenaar.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.population.coding.Coding;
import org.evenaar.population.coding.Confidence;
import org.evenaar.rules.Text;

/**
 * What a column may be, for a person to confirm.
 *
 * @param columns    the column, or the columns that go together
 * @param role       what it may be used for
 * @param mapping    how its values would be counted; present where the role is DIMENSION
 * @param confidence how sure that is
 * @param reason     why, and what a person should look at
 * @param uncertain  values for which there is a guess that is not good enough to be filled in
 * @param unmatched  values that mean nothing to Evenaar, with the number of rows that have them
 */
public record Suggestion(List<String> columns, Role role, Optional<DimensionMapping> mapping, Confidence confidence, Text reason,
		Map<String, Coding> uncertain, Map<String, Long> unmatched) {

	/** What a column may be used for. */
	public enum Role {
		/** people are counted by it */
		DIMENSION,
		/** survey weights */
		WEIGHT,
		/** how many people a row stands for */
		COUNT,
		/** nothing that Evenaar knows of */
		NONE
	}

	public Suggestion {
		columns = List.copyOf(columns);
		uncertain = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(uncertain));
		unmatched = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(unmatched));
	}

	/** @return the same, of low confidence */
	Suggestion unsure() {
		return new Suggestion(columns, role, mapping, Confidence.LOW, reason, uncertain, unmatched);
	}

	/** @return id of the dimension, or empty where it is none */
	public String dimension() {
		return mapping.map(DimensionMapping::dimension).orElse("");
	}
}
