package org.evenaar.statistics.dif;

import java.util.List;
import java.util.stream.IntStream;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.ChiSquared;
import org.evenaar.statistics.internal.Normal;

/**
 * Mantel's test of an item with any number of ordered scores (N. Mantel, JASA 1963;58:690-700), the counterpart of
 * {@link MantelHaenszel}; with two scores it is that test without correction. F is the sum of the scores of the focal group in a
 * stratum of T people, n_R and n_F of either group.
 *
 * @param chiSquare      (ΣF - ΣE)² / ΣV with E = n_F·Σy/T and V = n_R·n_F(T·Σy² - (Σy)²)/(T²(T-1)), sums over everybody
 * @param p              its upper tail with one degree of freedom
 * @param meanDifference standardised mean difference: mean in the focal group less that in the reference group at the scores
 *                       that both have, weighted by the focal group, in points of the item (N.J. Dorans and A.P. Schmitt, 1993)
 * @param standardError  of the difference, hypergeometric: √Σw²(1/n_F + 1/n_R)²V (R. Zwick and D.T. Thayer, 1996)
 * @param effect         the difference over the standard deviation of the item in both groups together
 * @param effectInterval its limits
 * @param strata         scores, or bands of scores, with people of both groups
 */
public record MantelTest(double chiSquare, double p, double meanDifference, double standardError, double effect,
		Interval effectInterval, int strata) {

	/** Size of the effect above which a significant difference is moderate, in the rule of the American NAEP. */
	public static final double MODERATE = 0.17;

	/** Size of the effect above which it is large. */
	public static final double LARGE = 0.25;

	/**
	 * @param item  name of an item with two scores or more
	 * @param bands how people are matched
	 * @param level of the interval, such as 0.95
	 * @return not computable where a group has nobody ({@link Reason#NO_PEOPLE}), or where at no score both groups are there
	 *         and answers differ ({@link Reason#NO_VARIATION})
	 * @throws IllegalArgumentException for unknown names, one group twice or another level
	 */
	public static Result<MantelTest> of(ItemCounts counts, String item, String reference, String focal, ScoreBands bands,
			double level) {
		double z = Normal.ofLevel(level);
		MantelHaenszel.requireTwo(reference, focal);
		if (counts.people(reference) == 0 || counts.people(focal) == 0) {
			return Result.not(Reason.NO_PEOPLE);
		}
		Sums sums = new Sums();
		for (long[][] stratum : Strata.of(counts, item, List.of(reference, focal), bands).counts()) {
			sums.add(stratum[0], stratum[1]);
		}
		return sums.variance == 0 ? Result.not(Reason.NO_VARIATION) : Result.of(sums.test(z));
	}

	/**
	 * The class of the effect by the rule of the American NAEP: A where the test is not significant or the effect is at most
	 * 0.17 in size, C where it is above 0.25, B between.
	 *
	 * @param alpha level of significance
	 */
	public EffectClass effectClass(double alpha) {
		return p < alpha ? EffectClass.of(Math.abs(effect), Math.nextUp(MODERATE), Math.nextUp(LARGE)) : EffectClass.A;
	}

	/** What the strata add to. */
	private static final class Sums {

		private double distance;
		private double variance;
		private double differences;
		private double squaredErrors;
		private double focal;
		private double people;
		private double scores;
		private double squares;
		private int strata;

		void add(long[] reference, long[] other) {
			double r = Strata.people(reference);
			double f = Strata.people(other);
			double t = r + f;
			double sumReference = Strata.sum(reference);
			double sumFocal = Strata.sum(other);
			double sum = sumReference + sumFocal;
			double square = IntStream.range(0, other.length).mapToDouble(y -> (double) y * y * (reference[y] + other[y])).sum();
			people += t;
			scores += sum;
			squares += square;
			if (r == 0 || f == 0) {
				return;
			}
			double v = r / t * (f / t) * (t * square - sum * sum) / (t - 1);
			strata++;
			distance += sumFocal - f * sum / t;
			variance += v;
			differences += f * (sumFocal / f - sumReference / r);
			squaredErrors += f * f * (1 / f + 1 / r) * (1 / f + 1 / r) * v;
			focal += f;
		}

		MantelTest test(double z) {
			double chiSquare = distance * distance / variance;
			double difference = differences / focal;
			double error = Math.sqrt(squaredErrors) / focal;
			double deviation = Math.sqrt((squares - scores * scores / people) / (people - 1));
			Interval limits = new Interval((difference - z * error) / deviation, (difference + z * error) / deviation);
			return new MantelTest(chiSquare, ChiSquared.upperTail(chiSquare, 1), difference, error, difference / deviation, limits,
					strata);
		}
	}
}
