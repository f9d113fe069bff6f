package org.evenaar.population.coding;

import org.evenaar.rules.Text;

/**
 * A category that is suggested for a value as a file has it.
 *
 * @param category   the id of the category, such as women or moroccan
 * @param confidence how sure that is
 * @param remark     what a person should know before confirming it, in one sentence; {@link Text#EMPTY} where nothing
 */
public record Coding(String category, Confidence confidence, Text remark) {

	public Coding(String category, Confidence confidence) {
		this(category, confidence, Text.EMPTY);
	}
}
