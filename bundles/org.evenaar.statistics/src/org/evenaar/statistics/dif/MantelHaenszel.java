package org.evenaar.statistics.dif;

import java.util.List;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.ChiSquared;
import org.evenaar.statistics.internal.Normal;

/**
 * The Mantel-Haenszel test of an item with two scores (N. Mantel and W. Haenszel, JNCI 1959;22:719-48; for items P.W. Holland
 * and D.T. Thayer, 1988). At each matching score A and B are the people of the reference group who got the item right and wrong,
 * C and D those of the focal group, T all four. Strata of one person are left out, and those with one group add nothing; as in
 * the R package difR.
 *
 * @param chiSquare            (|ΣA - ΣE| - 1/2)² / ΣV with E = (A+B)(A+C)/T and V = (A+B)(C+D)(A+C)(B+D)/(T²(T-1))
 * @param p                    its upper tail with one degree of freedom
 * @param uncorrectedChiSquare (ΣA - ΣE)² / ΣV
 * @param uncorrectedP         its upper tail
 * @param oddsRatio            alpha = Σ(AD/T) / Σ(BC/T), with the standard error of J. Robins, N. Breslow and S. Greenland
 *                             (1986), the same as that of A. Phillips and P.W. Holland (1987): Var(ln alpha) =
 *                             Σ(AD+alpha·BC)(A+D+alpha(B+C))/T² / 2(ΣAD/T)²; not computable ({@link Reason#SEPARATION}) where
 *                             it is 0 or infinite
 * @param standardised         STD P-DIF: share right in the focal group less that in the reference group, at the scores that
 *                             both have, weighted by the focal group (N.J. Dorans and E. Kulick, 1986)
 * @param strata               scores, or bands of scores, with people of both groups
 */
public record MantelHaenszel(double chiSquare, double p, double uncorrectedChiSquare, double uncorrectedP,
		Result<CommonOddsRatio> oddsRatio, double standardised, int strata) {

	/**
	 * @param counts of an item with two scores
	 * @param item   its name
	 * @param bands  how people are matched
	 * @param level  of the interval of delta, such as 0.95
	 * @return not computable where a group has nobody ({@link Reason#NO_PEOPLE}), or where at no score both groups are there
	 *         and answers differ ({@link Reason#NO_VARIATION})
	 * @throws IllegalArgumentException for an item with more scores, unknown names, one group twice or another level
	 */
	public static Result<MantelHaenszel> of(ItemCounts counts, String item, String reference, String focal, ScoreBands bands,
			double level) {
		double z = Normal.ofLevel(level);
		requireTwo(reference, focal);
		if (!counts.item(item).isBinary()) {
			throw new IllegalArgumentException("Item '" + item + "' has more than two scores; Mantel's test takes those.");
		}
		if (counts.people(reference) == 0 || counts.people(focal) == 0) {
			return Result.not(Reason.NO_PEOPLE);
		}
		Sums sums = new Sums();
		for (long[][] stratum : Strata.of(counts, item, List.of(reference, focal), bands).counts()) {
			sums.add(stratum[0][1], stratum[0][0], stratum[1][1], stratum[1][0]);
		}
		return sums.variance == 0 ? Result.not(Reason.NO_VARIATION) : Result.of(sums.test(z));
	}

	static void requireTwo(String reference, String focal) {
		if (reference.equals(focal)) {
			throw new IllegalArgumentException("A group cannot be compared with itself: '" + focal + "'.");
		}
	}

	/** What the strata add to. */
	private static final class Sums {

		private double observed;
		private double expected;
		private double variance;
		private double concordant;
		private double discordant;
		private double concordantError;
		private double mixedError;
		private double discordantError;
		private double standardised;
		private double focal;
		private int strata;

		void add(double a, double b, double c, double d) {
			double t = a + b + c + d;
			if (t < 2) {
				return;
			}
			observed += a;
			expected += (a + b) * (a + c) / t;
			variance += (a + b) * (c + d) / t * ((a + c) / t) * ((b + d) / (t - 1));
			concordant += a * d / t;
			discordant += b * c / t;
			concordantError += a * d / t * ((a + d) / t);
			mixedError += a * d / t * ((b + c) / t) + b * c / t * ((a + d) / t);
			discordantError += b * c / t * ((b + c) / t);
			if (a + b > 0 && c + d > 0) {
				strata++;
				focal += c + d;
				standardised += (c + d) * (c / (c + d) - a / (a + b));
			}
		}

		MantelHaenszel test(double z) {
			double distance = Math.abs(observed - expected);
			double corrected = (distance - 0.5) * (distance - 0.5) / variance;
			double plain = distance * distance / variance;
			return new MantelHaenszel(corrected, ChiSquared.upperTail(corrected, 1), plain, ChiSquared.upperTail(plain, 1),
					oddsRatio(z), standardised / focal, strata);
		}

		private Result<CommonOddsRatio> oddsRatio(double z) {
			if (concordant == 0 || discordant == 0) {
				return Result.not(Reason.SEPARATION);
			}
			double alpha = concordant / discordant;
			double error = concordantError + alpha * mixedError + alpha * alpha * discordantError;
			return Result.of(CommonOddsRatio.of(alpha, Math.sqrt(error / 2) / concordant, z));
		}
	}
}
