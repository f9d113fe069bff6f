package org.evenaar.statistics.proportion;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Result;

/**
 * The difference of two independent shares with Newcombe's hybrid score interval (R.G. Newcombe, Stat Med
 * 1998;17:873-90, method 10), made from the {@link WilsonInterval} of each: with limits l and u,
 * d - √((p1-l1)² + (u2-p2)²) to d + √((u1-p1)² + (p2-l2)²).
 *
 * @param difference first share less second
 * @param interval   its limits, within -1 to 1
 */
public record NewcombeDifference(double difference, Interval interval) {

	/**
	 * @param x1    people of the first group with the outcome, 0 to n1
	 * @param n1    all people of the first group
	 * @param x2    people of the second group with the outcome, 0 to n2
	 * @param n2    all people of the second group
	 * @param level such as 0.95
	 * @return not computable where a group has nobody
	 * @throws IllegalArgumentException for arguments outside these domains
	 */
	public static Result<NewcombeDifference> of(long x1, long n1, long x2, long n2, double level) {
		return WilsonInterval.of(x1, n1, level).flatMap(first -> WilsonInterval.of(x2, n2, level)
				.map(second -> of(x1 / (double) n1, first, x2 / (double) n2, second)));
	}

	private static NewcombeDifference of(double p1, Interval first, double p2, Interval second) {
		double difference = p1 - p2;
		double low = difference - Math.hypot(p1 - first.low(), second.high() - p2);
		double high = difference + Math.hypot(first.high() - p1, p2 - second.low());
		return new NewcombeDifference(difference, new Interval(Math.max(-1, low), Math.min(1, high)));
	}
}
