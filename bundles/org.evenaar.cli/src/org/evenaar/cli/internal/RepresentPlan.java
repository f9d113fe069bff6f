package org.evenaar.cli.internal;

import java.util.List;

import org.evenaar.dataset.Mapping;
import org.evenaar.population.ReferencePopulation;

/**
 * What is going to be counted and compared.
 *
 * @param dimensions  ids, in the order wanted
 * @param populations narrowed down to the people that count
 * @param mapping     how rows become counts; without dimensions where the counts are given
 */
record RepresentPlan(List<String> dimensions, List<ReferencePopulation> populations, Mapping mapping) {
}
