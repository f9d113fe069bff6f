package org.evenaar.statistics.distance;

import org.evenaar.statistics.Shares;
import org.evenaar.statistics.internal.Require;

/**
 * Hellinger distance √(½ Σ (√p-√q)²) (E. Hellinger, 1909), 0 to 1. Symmetrical, defined where a category is empty on
 * either side, and more sensitive to small groups than {@link TotalVariation}.
 */
public final class Hellinger {

	private Hellinger() {
	}

	/** @throws IllegalArgumentException if the categories are not the same in number */
	public static double of(Shares first, Shares second) {
		Require.sameLength(first.size(), second.size());
		double sum = 0;
		for (int i = 0; i < first.size(); i++) {
			double difference = Math.sqrt(first.share(i)) - Math.sqrt(second.share(i));
			sum += difference * difference;
		}
		return Math.min(1, Math.sqrt(sum / 2));
	}
}
