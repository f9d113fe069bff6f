package org.evenaar.population;

/**
 * A population as it was read and how that went.
 *
 * @param population the population
 * @param report     what was left out, chosen or corrected
 */
public record PopulationReading(ReferencePopulation population, PopulationReadReport report) {
}
