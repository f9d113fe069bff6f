package org.evenaar.statistics;

import java.util.Locale;

/** Why a figure is not computable. The keys are stable and go into files; texts for people belong to who shows them. */
public enum Reason {

	/** 0 of 0: there is nobody to compute a share, interval or test from. */
	NO_PEOPLE,
	/** Fewer people than the formula needs, such as one where a variance over n - 1 is asked for. */
	TOO_FEW_PEOPLE,
	/** A stratum with one cluster: how much clusters differ within it cannot be known. */
	SINGLE_CLUSTER,
	/** Nobody in the sample and nobody in the reference: 0 / 0. */
	ZERO_REFERENCE_SHARE,
	/** People in a category that holds nobody in the reference; the figure would be infinite. */
	OUTSIDE_REFERENCE,
	/** A share of 0; its logarithm is infinite. */
	ZERO_SHARE,
	/** A share of 1; its log odds are infinite. */
	WHOLE_SHARE,
	/** Fewer than two categories (or rows, or columns) with anybody in them: there is nothing to compare. */
	SINGLE_CATEGORY,
	/** The scale that a difference is divided by is 0. */
	NO_VARIATION,
	/** The equations have no single solution. */
	SINGULAR,
	/** The observed ratio is on the limit of the band: no number of participants settles it. */
	ON_THRESHOLD,
	/** The reference is too uncertain: no number of participants settles the verdict. */
	REFERENCE_TOO_UNCERTAIN,
	/** The figure would be beyond what is possible, such as a share above 1. */
	OUT_OF_RANGE,
	/** Some group responded wholly or not at all: the model has no finite coefficients. */
	SEPARATION,
	/** The iterations did not come to an end. */
	NOT_CONVERGED,
	/** The dimensions make more patterns than can be held. */
	TOO_MANY_PATTERNS;

	/** @return the reason as it stands in files, such as {@code no-people} */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
