package org.evenaar.statistics.dif;

import org.evenaar.statistics.internal.ChiSquared;

/**
 * What a larger model of an item adds to a smaller one.
 *
 * @param chiSquare        likelihood ratio: the deviance of the smaller less that of the larger
 * @param degreesOfFreedom terms that were added
 * @param p                upper tail of chi-square
 * @param change           of the shares explained
 */
public record ModelStep(double chiSquare, int degreesOfFreedom, double p, PseudoR2 change) {

	/** Change of Nagelkerke's share from which a difference is moderate, and large (M.G. Jodoin and M.J. Gierl, 2001). */
	private static final double[] JODOIN_GIERL = { 0.035, 0.070 };

	/** The same (B.D. Zumbo and D.R. Thomas, 1997). */
	private static final double[] ZUMBO_THOMAS = { 0.13, 0.26 };

	/** Change of McFadden's share that the R package lordif flags where it is asked to go by size. */
	public static final double LORDIF_CHANGE = 0.02;

	static ModelStep of(double smaller, double larger, int degrees, double nullDeviance, double n) {
		double chiSquare = Math.max(0, smaller - larger);
		return new ModelStep(chiSquare, degrees, ChiSquared.upperTail(chiSquare, degrees),
				PseudoR2.of(larger, nullDeviance, n).minus(PseudoR2.of(smaller, nullDeviance, n)));
	}

	/** @return class by size alone: below .035, below .070, from .070 of Nagelkerke's share (M.G. Jodoin and M.J. Gierl, 2001) */
	public EffectClass jodoinGierl() {
		return EffectClass.of(change.nagelkerke(), JODOIN_GIERL[0], JODOIN_GIERL[1]);
	}

	/** @return class by size alone: below .13, below .26, from .26 of Nagelkerke's share (B.D. Zumbo and D.R. Thomas, 1997) */
	public EffectClass zumboThomas() {
		return EffectClass.of(change.nagelkerke(), ZUMBO_THOMAS[0], ZUMBO_THOMAS[1]);
	}
}
