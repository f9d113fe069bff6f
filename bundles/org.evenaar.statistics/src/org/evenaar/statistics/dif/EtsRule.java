package org.evenaar.statistics.dif;

import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.Normal;
import org.evenaar.statistics.internal.Require;

/**
 * The classes of the Educational Testing Service for items with two scores (R. Zwick, ETS RR-12-08, 2012). A: delta below 1 in
 * size, or not significantly different from 0. C: at least 1.5 in size and significantly more than 1, at a one-sided 5%. B: the
 * rest.
 */
public final class EtsRule {

	/** Size of delta from which a difference may be moderate. */
	public static final double MODERATE = 1;

	/** Size of delta from which it may be large. */
	public static final double LARGE = 1.5;

	private static final double ONE_SIDED = 0.05;

	private EtsRule() {
	}

	/**
	 * The class with the rule of significance, different from 0 by the corrected Mantel-Haenszel test.
	 *
	 * @param alpha level of significance, such as 0.05
	 * @return not computable where delta is not
	 */
	public static Result<EffectClass> classify(MantelHaenszel test, double alpha) {
		Require.probability(alpha, "A level of significance");
		return test.oddsRatio().map(odds -> classify(odds, test.p() < alpha));
	}

	/**
	 * The class with delta over its standard error as the test of a difference from 0, the other reading of the rule.
	 *
	 * @param alpha two-sided level of significance, such as 0.05
	 * @return not computable where delta is not
	 */
	public static Result<EffectClass> classifyByStandardError(MantelHaenszel test, double alpha) {
		double z = Normal.ofUpperTail(alpha / 2);
		return test.oddsRatio().map(odds -> classify(odds, Math.abs(odds.delta()) / odds.standardError() > z));
	}

	private static EffectClass classify(CommonOddsRatio odds, boolean significant) {
		double size = Math.abs(odds.delta());
		if (size < MODERATE || !significant) {
			return EffectClass.A;
		}
		boolean clearlyMore = (size - MODERATE) / odds.standardError() > Normal.ofUpperTail(ONE_SIDED);
		return size >= LARGE && clearlyMore ? EffectClass.C : EffectClass.B;
	}

	/**
	 * The letter by the size of delta alone, without any test: what the R package difR prints. Not the class: with few people
	 * chance alone gives a C.
	 */
	public static EffectClass magnitudeOnly(double delta) {
		return EffectClass.of(Math.abs(delta), MODERATE, LARGE);
	}
}
