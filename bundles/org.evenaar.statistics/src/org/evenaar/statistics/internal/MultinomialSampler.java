package org.evenaar.statistics.internal;

import java.util.SplittableRandom;

/**
 * Draws multinomial counts, category by category from the binomial of what is left. A binomial is drawn by inversion that
 * starts at its mode and goes outwards, so that a draw takes about as many steps as its standard deviation.
 */
public final class MultinomialSampler {

	private final long n;
	private final double[] conditional;
	private final SplittableRandom random;

	/**
	 * @param n      people, 0 or more
	 * @param shares that add up to 1
	 */
	public MultinomialSampler(long n, double[] shares, SplittableRandom random) {
		this.n = n;
		this.random = random;
		this.conditional = new double[shares.length];
		double left = 0;
		for (int i = shares.length - 1; i >= 0; i--) {
			left += shares[i];
			conditional[i] = left == 0 ? 0 : shares[i] / left;
		}
	}

	/** Fills in the next counts. */
	public void next(long[] counts) {
		long left = n;
		for (int i = 0; i < counts.length; i++) {
			counts[i] = i == counts.length - 1 ? left : binomial(left, conditional[i]);
			left -= counts[i];
		}
	}

	private long binomial(long trials, double p) {
		if (trials == 0 || p == 0) {
			return 0;
		}
		if (p == 1) {
			return trials;
		}
		long mode = Math.min(trials, (long) Math.floor((trials + 1.0) * p));
		double odds = p / (1 - p);
		double atMode = Math.exp(Binomials.logDensity(mode, trials, p));
		double u = random.nextDouble() - atMode;
		double up = atMode;
		double down = atMode;
		long high = mode;
		long low = mode;
		while (u >= 0) {
			if (high < trials) {
				up *= (trials - high) / (high + 1.0) * odds;
				high++;
				u -= up;
				if (u < 0) {
					return high;
				}
			}
			if (low > 0) {
				down *= low / (trials - low + 1.0) / odds;
				low--;
				u -= down;
				if (u < 0) {
					return low;
				}
			}
			if ((up == 0 || high == trials) && (down == 0 || low == 0)) {
				return mode;
			}
		}
		return mode;
	}
}
