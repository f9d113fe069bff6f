package org.evenaar.statistics.reliability;

import org.evenaar.statistics.Interval;

/**
 * What a reliability is enough for, by limits as test commissions use them (the Dutch COTAN among others; conventions, to be
 * verified). The lower limit of the interval has to reach them, not the estimate: else about one verdict in five is too
 * favourable (P.R. Oosterwijk, L.A. van der Ark and K. Sijtsma, 2019).
 *
 * @param groups     for statements about groups
 * @param persons    for less important decisions about persons
 * @param important  for important decisions about persons
 */
public record ReliabilityLimits(double groups, double persons, double important) {

	/** .70, .80 and .90 */
	public static final ReliabilityLimits DEFAULT = new ReliabilityLimits(0.70, 0.80, 0.90);

	/** @throws IllegalArgumentException for limits that do not rise, or outside 0 to 1 */
	public ReliabilityLimits {
		if (!(groups > 0 && persons > groups && important > persons && important <= 1)) {
			throw new IllegalArgumentException("Limits of reliability rise from above 0 to at most 1: " + groups + ", " + persons
					+ ", " + important + ".");
		}
	}

	/** @return what a reliability with this interval is enough for */
	public ReliabilityUse use(Interval reliability) {
		if (reliability.low() >= important) {
			return ReliabilityUse.IMPORTANT_DECISIONS;
		}
		if (reliability.low() >= persons) {
			return ReliabilityUse.PERSONS;
		}
		if (reliability.low() >= groups) {
			return ReliabilityUse.GROUPS;
		}
		return reliability.high() < groups ? ReliabilityUse.INSUFFICIENT : ReliabilityUse.UNDETERMINED;
	}
}
