package org.evenaar.statistics.distance;

import org.evenaar.statistics.internal.Require;

/**
 * Cohen's h = 2·asin√p - 2·asin√q for two shares (J. Cohen, 1988), -π to π. Unlike the standardised difference it is
 * defined for all shares, 0 and 1 included.
 */
public final class CohenH {

	private CohenH() {
	}

	/**
	 * @param first  0 to 1
	 * @param second 0 to 1
	 * @throws IllegalArgumentException for another share
	 */
	public static double of(double first, double second) {
		Require.share(first);
		Require.share(second);
		return 2 * Math.asin(Math.sqrt(first)) - 2 * Math.asin(Math.sqrt(second));
	}
}
