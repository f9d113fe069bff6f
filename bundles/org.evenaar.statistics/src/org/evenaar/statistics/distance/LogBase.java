package org.evenaar.statistics.distance;

/** The unit of a divergence, which has to be named beside the number. */
public enum LogBase {

	/** natural logarithm */
	NATS(1),
	/** logarithm of base 2; Jensen-Shannon is then 0 to 1 */
	BITS(Math.log(2));

	private final double nats;

	LogBase(double nats) {
		this.nats = nats;
	}

	double fromNats(double divergence) {
		return divergence / nats;
	}
}
