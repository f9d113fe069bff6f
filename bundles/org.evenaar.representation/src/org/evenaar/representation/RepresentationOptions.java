package org.evenaar.representation;

import org.evenaar.statistics.coverage.ExpectedCoverage;
import org.evenaar.statistics.fit.ExactMultinomialTest;
import org.evenaar.statistics.power.TestPlan;
import org.evenaar.statistics.representation.DisparityBands;
import org.evenaar.statistics.representation.RatioBand;

/**
 * How a comparison is made.
 *
 * @param level         of all intervals, such as 0.95
 * @param band          participation-to-prevalence ratios that count as adequate
 * @param bands         sizes of log disparities
 * @param coverage      which intersections count as uncovered
 * @param exact         when an exact test goes through all outcomes, and how it draws beyond
 * @param plan          error rates of the smallest difference that a subgroup analysis would find
 * @param approximate   whether people coded by migration background may be carried over to origin; a person chose so
 * @param intersections whether pairs of dimensions are looked at
 */
public record RepresentationOptions(double level, RatioBand band, DisparityBands bands, ExpectedCoverage coverage,
		ExactMultinomialTest.Limits exact, TestPlan plan, boolean approximate, boolean intersections) {

	/** 95% intervals, ratios of 0.8 to 1.2, no change of classification, pairs of dimensions. */
	public static final RepresentationOptions DEFAULT = new RepresentationOptions(0.95, RatioBand.DEFAULT, DisparityBands.DEFAULT,
			ExpectedCoverage.DEFAULT, ExactMultinomialTest.Limits.DEFAULT, TestPlan.DEFAULT, false, true);

	public RepresentationOptions withApproximate(boolean allowed) {
		return new RepresentationOptions(level, band, bands, coverage, exact, plan, allowed, intersections);
	}

	public RepresentationOptions withIntersections(boolean wanted) {
		return new RepresentationOptions(level, band, bands, coverage, exact, plan, approximate, wanted);
	}

	public RepresentationOptions withLevel(double other) {
		return new RepresentationOptions(other, band, bands, coverage, exact, plan, approximate, intersections);
	}

	public RepresentationOptions withSeed(long seed) {
		return new RepresentationOptions(level, band, bands, coverage,
				new ExactMultinomialTest.Limits(exact.mostOutcomes(), exact.samples(), seed), plan, approximate, intersections);
	}
}
