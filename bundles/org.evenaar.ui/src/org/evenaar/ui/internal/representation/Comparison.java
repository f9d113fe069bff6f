package org.evenaar.ui.internal.representation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.population.PatientGroup;
import org.evenaar.population.coding.AgeRange;
import org.evenaar.representation.RepresentationOptions;

/**
 * What a person asked to be compared: which participants, with whom, by which characteristics.
 *
 * @param data        the participants
 * @param populations by dimension, in the order wanted: the id of a population of Evenaar or the path of a file
 * @param ages        whose ages count, participants and population alike; empty for all
 * @param patients    the people with a condition, in place of all people
 * @param approximate whether participants coded by migration background may be carried over to origin
 * @param pairs       whether pairs of dimensions are looked at
 * @param level       of the intervals, such as 0.95
 * @param threshold   the least number of people that a report shows; 1 hides nothing
 */
public record Comparison(ParticipantData data, Map<String, String> populations, Optional<AgeRange> ages,
		Optional<PatientGroup> patients, boolean approximate, boolean pairs, double level, long threshold) {

	/** @throws IllegalArgumentException if nothing is compared */
	public Comparison {
		populations = Collections.unmodifiableMap(new LinkedHashMap<>(populations));
		if (populations.isEmpty()) {
			throw new IllegalArgumentException("Nothing to compare by.");
		}
	}

	/** @return ids of the dimensions, in the order wanted */
	public List<String> dimensions() {
		return List.copyOf(populations.keySet());
	}

	RepresentationOptions options() {
		return RepresentationOptions.DEFAULT.withApproximate(approximate).withIntersections(pairs).withLevel(level);
	}
}
