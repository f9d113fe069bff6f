package org.evenaar.statistics.reliability;

import java.util.List;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;

/**
 * All there is to say about the reliability of a scale in one group.
 *
 * @param people           who answered every item
 * @param alpha            with Feldt's interval
 * @param omega            from the model with one factor
 * @param measurementError standard error of measurement s·√(1-alpha) in points of the total score, with s its standard deviation:
 *                         what counts at a cut-off; not computable where alpha is negative ({@link Reason#OUT_OF_RANGE})
 * @param items            how each goes with the rest
 * @param use              by the interval of alpha; {@link ReliabilityUse#UNDETERMINED} too with fewer people than asked for, or
 *                         without alpha
 */
public record ScaleReliability(long people, Result<CronbachAlpha> alpha, Result<OneFactorModel> omega,
		Result<Double> measurementError, List<ItemInScale> items, ReliabilityUse use) {

	public ScaleReliability {
		items = List.copyOf(items);
	}

	/**
	 * @param level       of the intervals, such as 0.95
	 * @param leastPeople below which no verdict is given
	 * @throws IllegalArgumentException for another level
	 */
	public static ScaleReliability of(ItemMoments moments, ReliabilityLimits limits, long leastPeople, double level) {
		Result<CronbachAlpha> alpha = CronbachAlpha.of(moments, level);
		Result<Double> error = alpha.flatMap(a -> a.alpha() < 0 ? Result.not(Reason.OUT_OF_RANGE)
				: Result.of(Math.sqrt(moments.totalVariance() * (1 - a.alpha()))));
		ReliabilityUse use = alpha.toOptional().filter(a -> a.people() >= leastPeople).map(a -> limits.use(a.interval()))
				.orElse(ReliabilityUse.UNDETERMINED);
		return new ScaleReliability(moments.people(), alpha, OneFactorModel.of(moments, level), error, ItemInScale.of(moments),
				use);
	}

	/** @return names of items that run against the others: probably not turned */
	public List<String> seemReversed() {
		return items.stream().filter(ItemInScale::seemsReversed).map(ItemInScale::item).toList();
	}
}
