package org.evenaar.statistics.reliability;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.FisherF;

/**
 * Feldt's test whether alpha is the same in two independent groups (L.S. Feldt, Psychometrika 1969;34:363-73).
 * <p>
 * The sampling error of 1 - alpha is mostly in its denominator, the variance of people, so that the degrees of freedom change places:
 * those of the second group go with the numerator of W, as in the R package cocron. Some texts have them the other way round; see
 * {@link #otherOrder}. With groups of like size it makes no difference.
 *
 * @param w           (1 - alpha of the first) / (1 - alpha of the second)
 * @param numerator   degrees of freedom of the numerator
 * @param denominator degrees of freedom of the denominator
 * @param p           twice the smaller tail of F
 */
public record FeldtTest(double w, long numerator, long denominator, double p) {

	/**
	 * @return not computable ({@link Reason#NO_VARIATION}) where alpha of a group is exactly 1
	 */
	public static Result<FeldtTest> of(CronbachAlpha first, CronbachAlpha second) {
		if (first.alpha() == 1 || second.alpha() == 1) {
			return Result.not(Reason.NO_VARIATION);
		}
		return Result.of(of((1 - first.alpha()) / (1 - second.alpha()), second.people() - 1, first.people() - 1));
	}

	private static FeldtTest of(double w, long numerator, long denominator) {
		return new FeldtTest(w, numerator, denominator, FisherF.twoSided(w, numerator, denominator));
	}

	/** @return the same ratio with the degrees of freedom the other way round, to compare with who tests so */
	public FeldtTest otherOrder() {
		return of(w, denominator, numerator);
	}
}
