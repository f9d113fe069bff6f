package org.evenaar.statistics.reliability;

import java.util.List;
import java.util.stream.IntStream;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;

/**
 * How an item goes with the rest of its scale.
 *
 * @param item           its name
 * @param withRest       correlation of the item with the sum of the other items (corrected item-total correlation); not computable
 *                       ({@link Reason#NO_VARIATION}) where either is the same for everybody
 * @param alphaIfDropped alpha of the scale without it; not computable for a scale of two items ({@link Reason#SINGLE_CATEGORY})
 */
public record ItemInScale(String item, Result<Double> withRest, Result<Double> alphaIfDropped) {

	/** @return one per item, in their order */
	public static List<ItemInScale> of(ItemMoments moments) {
		return IntStream.range(0, moments.size()).mapToObj(i -> new ItemInScale(moments.items().get(i), withRest(moments, i),
				moments.size() == 2 ? Result.not(Reason.SINGLE_CATEGORY) : CronbachAlpha.value(moments.without(i)))).toList();
	}

	private static Result<Double> withRest(ItemMoments moments, int item) {
		double own = moments.covariance(item, item);
		double rest = moments.totalVariance() - 2 * moments.withTotal(item) + own;
		double product = own * rest;
		return product > 0
				? Result.of(Math.max(-1, Math.min(1, (moments.withTotal(item) - own) / Math.sqrt(product))))
				: Result.not(Reason.NO_VARIATION);
	}

	/** @return whether the item runs against the others: probably it is worded the other way round and was not turned */
	public boolean seemsReversed() {
		return withRest.toOptional().filter(r -> r < 0).isPresent();
	}
}
