package org.evenaar.population;

import org.evenaar.rules.Text;

/**
 * A contribution that was refused.
 *
 * @param culprit the population or bundle at fault
 * @param message what is wrong, in one sentence
 */
public record PopulationProblem(String culprit, Text message) {
}
