package org.evenaar.population;

import org.evenaar.rules.Text;

/**
 * A population that can be asked for by its id; its table is read on first use only.
 *
 * @param id          such as nl-2022-12-31-origin
 * @param description where it comes from and what it counts
 * @param standard    true for the population to begin with
 * @param contributor the bundle that brings it
 */
public record PopulationDescriptor(String id, PopulationDescription description, boolean standard, String contributor) {

	public Text title() {
		return description.title();
	}
}
