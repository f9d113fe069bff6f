package org.evenaar.statistics.reliability;

import java.util.Collection;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.ChiSquared;

/**
 * Test whether alpha is the same in two or more independent groups (A.R. Hakstian and T.E. Whalen, 1976, in the form of L.S. Feldt,
 * D.J. Woodruff and F.A. Salih, 1987, as in the R package cocron): with u = (1-alpha)^(-1/3) and for k items and n people the variance
 * 2/(9(ñ-1))·u², ñ = n(k-1)/(k+1), the squared distances of the u from their mean over the mean variance.
 *
 * @param chiSquare        the statistic
 * @param degreesOfFreedom groups less one
 * @param p                upper tail of chi-square
 */
public record AlphaEquality(double chiSquare, int degreesOfFreedom, double p) {

	/**
	 * @param groups at least two
	 * @return not computable where alpha is exactly 1 ({@link Reason#NO_VARIATION}) or ñ is at most 1
	 *         ({@link Reason#TOO_FEW_PEOPLE})
	 * @throws IllegalArgumentException for fewer groups
	 */
	public static Result<AlphaEquality> of(Collection<CronbachAlpha> groups) {
		int m = groups.size();
		if (m < 2) {
			throw new IllegalArgumentException("Alpha can be compared in two groups or more, not in " + m + ".");
		}
		if (groups.stream().anyMatch(group -> group.alpha() == 1)) {
			return Result.not(Reason.NO_VARIATION);
		}
		if (groups.stream().anyMatch(group -> equivalent(group) <= 1)) {
			return Result.not(Reason.TOO_FEW_PEOPLE);
		}
		double mean = groups.stream().mapToDouble(AlphaEquality::transformed).sum() / m;
		double variance = groups.stream().mapToDouble(AlphaEquality::variance).sum() / m;
		double squares = groups.stream().mapToDouble(group -> square(transformed(group) - mean)).sum();
		return Result.of(new AlphaEquality(squares / variance, m - 1, ChiSquared.upperTail(squares / variance, m - 1)));
	}

	private static double equivalent(CronbachAlpha group) {
		return group.people() * (group.items() - 1.0) / (group.items() + 1.0);
	}

	private static double transformed(CronbachAlpha group) {
		return 1 / Math.cbrt(1 - group.alpha());
	}

	private static double variance(CronbachAlpha group) {
		return 2 / (9 * (equivalent(group) - 1)) * square(transformed(group));
	}

	private static double square(double x) {
		return x * x;
	}
}
