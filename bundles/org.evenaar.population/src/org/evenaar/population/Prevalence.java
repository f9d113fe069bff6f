package org.evenaar.population;

/**
 * The share of a group that has a condition.
 *
 * @param share                 from 0 to 1
 * @param relativeStandardError its standard error divided by the share, 0 or more; 0 where it is taken as exact
 */
public record Prevalence(double share, double relativeStandardError) {

	public Prevalence(double share) {
		this(share, 0);
	}
}
