package org.evenaar.validation;

import java.util.List;

import org.evenaar.statistics.accuracy.CutOff;
import org.evenaar.statistics.dif.DifSettings;

/**
 * How answers are analysed.
 *
 * @param dif     how items are judged
 * @param purify  whether items that differ are left out of the total score that people are matched on
 * @param cutOffs beside those of the instrument
 */
public record ValidationOptions(DifSettings dif, boolean purify, List<CutOff> cutOffs) {

	/** K.M. Mazor, B.E. Clauser and R.K. Hambleton (1992): with so many a group or fewer, more than half of what differs is missed. */
	public static final long OFTEN_MISSED = 500;

	/** At least 50 people a group, tests at 5% after Holm, intervals of 95%, no purification. */
	public static final ValidationOptions DEFAULT = new ValidationOptions(DifSettings.DEFAULT, false, List.of());

	public ValidationOptions {
		cutOffs = List.copyOf(cutOffs);
	}

	public ValidationOptions withMinimumGroup(long people) {
		return new ValidationOptions(dif.withLeastPerGroup(people), purify, cutOffs);
	}

	public ValidationOptions withPurify(boolean wanted) {
		return new ValidationOptions(dif, wanted, cutOffs);
	}

	public ValidationOptions withCutOffs(List<CutOff> asked) {
		return new ValidationOptions(dif, purify, asked);
	}
}
