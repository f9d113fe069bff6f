package org.evenaar.statistics.distance;

import org.evenaar.statistics.Shares;
import org.evenaar.statistics.internal.Divergence;
import org.evenaar.statistics.internal.Require;

/**
 * Jensen-Shannon divergence ½KL(p‖m) + ½KL(q‖m) with m = (p+q)/2 (J. Lin, 1991), and its root, the Jensen-Shannon
 * distance (D.M. Endres and J.E. Schindelin, 2003). Symmetrical and always finite: the divergence is 0 to ln 2 nats or 0 to
 * 1 bit. Say which of the two and which base.
 *
 * @param divergence in the base
 * @param base       unit of the divergence
 */
public record JensenShannon(double divergence, LogBase base) {

	/** @throws IllegalArgumentException if the categories are not the same in number */
	public static JensenShannon of(Shares first, Shares second, LogBase base) {
		Require.sameLength(first.size(), second.size());
		double sum = 0;
		for (int i = 0; i < first.size(); i++) {
			double p = first.share(i);
			double q = second.share(i);
			double middle = (p + q) / 2;
			if (middle > 0) {
				sum += (Divergence.term(p, middle) + Divergence.term(q, middle)) / 2;
			}
		}
		return new JensenShannon(base.fromNats(Math.min(Math.log(2), Math.max(0, sum))), base);
	}

	/** @return the distance: the root of the divergence in the same base */
	public double distance() {
		return Math.sqrt(divergence);
	}
}
