package org.evenaar.statistics.response;

import java.util.Map;

/**
 * What one variable contributes to unequal response (B. Schouten, N. Shlomo and C. Skinner, J Off Stat 2011;27:231-53), not
 * adjusted for bias.
 *
 * @param dimension     the variable
 * @param unconditional √(Σ (Nk/N)(ρk-ρ)²), 0 or more, over the categories k
 * @param byCategory    √(Nk/N)(ρk-ρ): below 0 where the category responds less than average
 * @param conditional   √(Σ d(ρi-ρ of all who are alike in the other variables)² / (N-1)): what remains when those are kept
 *                      equal (the divisor N - 1 rather than N is a convention, to be verified)
 */
public record PartialIndicator(String dimension, double unconditional, Map<String, Double> byCategory,
		double conditional) {

	public PartialIndicator {
		byCategory = Map.copyOf(byCategory);
	}
}
