package org.evenaar.statistics.accuracy;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.proportion.NewcombeDifference;
import org.evenaar.statistics.proportion.WilsonInterval;

/**
 * A share of people.
 *
 * @param people   some
 * @param of       all, above 0
 * @param share    the first over the second
 * @param interval Wilson's
 */
public record ShareEstimate(long people, long of, double share, Interval interval) {

	/**
	 * @param people 0 to all
	 * @param level  such as 0.95
	 * @return not computable where there is nobody ({@link Reason#NO_PEOPLE})
	 * @throws IllegalArgumentException for arguments outside these domains
	 */
	public static Result<ShareEstimate> of(long people, long all, double level) {
		return WilsonInterval.of(people, all, level)
				.map(interval -> new ShareEstimate(people, all, people / (double) all, interval));
	}

	/**
	 * @param level such as 0.95
	 * @return this share less that of an independent group, with Newcombe's interval
	 * @throws IllegalArgumentException for another level
	 */
	public NewcombeDifference less(ShareEstimate other, double level) {
		return NewcombeDifference.of(people, of, other.people, other.of, level).get();
	}
}
