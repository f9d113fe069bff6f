package org.evenaar.statistics.distance;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.Shares;
import org.evenaar.statistics.internal.Divergence;
import org.evenaar.statistics.internal.Require;

/**
 * Kullback-Leibler divergence of p from q, KL(p‖q) = Σ p·ln(p/q) with 0·ln 0 = 0 (S. Kullback and R.A. Leibler, 1951).
 * Not symmetrical, 0 or more, infinite where p has a category that q does not have. Nothing is smoothed.
 */
public final class KullbackLeibler {

	private KullbackLeibler() {
	}

	/**
	 * @param p    often the sample
	 * @param q    often the population
	 * @param base unit of the result
	 * @return not computable ({@link Reason#OUTSIDE_REFERENCE}) where it is infinite
	 * @throws IllegalArgumentException if the categories are not the same in number
	 */
	public static Result<Double> of(Shares p, Shares q, LogBase base) {
		Require.sameLength(p.size(), q.size());
		double sum = 0;
		for (int i = 0; i < p.size(); i++) {
			if (p.share(i) > 0 && q.share(i) == 0) {
				return Result.not(Reason.OUTSIDE_REFERENCE);
			}
			if (q.share(i) > 0) {
				sum += Divergence.term(p.share(i), q.share(i));
			}
		}
		return Result.of(base.fromNats(Math.max(0, sum)));
	}
}
