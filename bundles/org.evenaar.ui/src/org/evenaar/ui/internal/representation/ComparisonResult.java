package org.evenaar.ui.internal.representation;

import org.evenaar.population.PopulationException;
import org.evenaar.representation.Publication;
import org.evenaar.representation.Representation;
import org.evenaar.statistics.disclosure.SuppressionRule;

/**
 * What came of a comparison.
 *
 * @param comparison     what was asked
 * @param representation every figure, for the eyes of those who have the data anyway
 */
record ComparisonResult(Comparison comparison, Representation representation) {

	/** @return everything, for the screen of those who have the data anyway */
	Publication everything() {
		return Publication.ofEverything(representation);
	}

	/**
	 * @return what may leave this machine
	 * @throws PopulationException where the counts cannot be protected
	 */
	Publication published() throws PopulationException {
		return comparison.threshold() <= 1 ? everything()
				: Publication.of(representation, new SuppressionRule(comparison.threshold()));
	}
}
