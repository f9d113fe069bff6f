package org.evenaar.statistics.power;

import org.evenaar.statistics.internal.Binomials;
import org.evenaar.statistics.internal.Normal;
import org.evenaar.statistics.internal.Require;

/** How many people it takes to measure a share, or to see anyone of a group at all. */
public final class SampleSize {

	private SampleSize() {
	}

	/**
	 * For an interval of a given half width: z²·p(1-p)/h², rounded up. Simple random sample, normal approximation.
	 *
	 * @param share     expected share, 0 to 1; 0.5 is the safe choice
	 * @param halfWidth above 0
	 * @param level     of the interval
	 * @return at least 1
	 * @throws IllegalArgumentException for numbers outside these domains
	 */
	public static long ofPrecision(double share, double halfWidth, double level) {
		Require.share(share);
		Require.positive(halfWidth, "A half width");
		double z = Normal.ofLevel(level);
		return Math.max(1, (long) Math.ceil(z * z * share * (1 - share) / (halfWidth * halfWidth)));
	}

	/**
	 * The smallest n with P(Binomial(n, share) &gt;= members) &gt;= probability.
	 *
	 * @param share       of the group, above 0, at most 1
	 * @param members     how many to see at least, 0 or more
	 * @param probability strictly between 0 and 1
	 * @return at least the number of members
	 * @throws IllegalArgumentException for numbers outside these domains
	 */
	public static long toSee(long members, double share, double probability) {
		Require.count(members);
		Require.positive(share, "A share");
		Require.share(share);
		Require.probability(probability, "A probability");
		long low = members - 1;
		long high = Math.max(1, members);
		while (Binomials.atLeast(members, high, share) < probability) {
			low = high;
			high = Math.multiplyExact(high, 2);
		}
		while (high - low > 1) {
			long middle = low + (high - low) / 2;
			if (Binomials.atLeast(members, middle, share) < probability) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return members == 0 ? 0 : high;
	}

	/**
	 * The one-sided upper limit of a share of which nobody was seen among n: 1 - (1-level)^(1/n), about 3/n at 0.95.
	 *
	 * @param n     people, above 0
	 * @param level one-sided
	 * @throws IllegalArgumentException for numbers outside these domains
	 */
	public static double upperLimitOfNone(long n, double level) {
		Require.positive(n, "A number of people");
		Require.level(level);
		return -Math.expm1(Math.log1p(-level) / n);
	}
}
