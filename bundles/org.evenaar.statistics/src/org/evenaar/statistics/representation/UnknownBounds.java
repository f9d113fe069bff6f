package org.evenaar.statistics.representation;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.Require;

/**
 * Bounds for the share of a group when the group of some participants is not known: none of them belongs to it, or all
 * do. Nothing is assumed about them, so the true share is inside; these are not confidence limits.
 *
 * @param observed  people known to belong, over those whose group is known
 * @param allOut    share if none of the unknown belongs: known over everybody
 * @param allIn     share if all of them belong
 * @param unknown   share of the unknown among everybody
 */
public record UnknownBounds(Result<Double> observed, double allOut, double allIn, double unknown) {

	/**
	 * @param x       people known to belong to the group
	 * @param known   people whose group is known, at least x
	 * @param unknown people whose group is not known
	 * @return not computable ({@link Reason#NO_PEOPLE}) where there is nobody at all; with unknown people only, from 0 to 1
	 *         with no observed share
	 * @throws IllegalArgumentException for arguments outside these domains
	 */
	public static Result<UnknownBounds> of(long x, long known, long unknown) {
		Require.countOf(x, known);
		Require.count(unknown);
		double all = (double) known + unknown;
		if (all == 0) {
			return Result.not(Reason.NO_PEOPLE);
		}
		Result<Double> observed = known == 0 ? Result.not(Reason.NO_PEOPLE) : Result.of(x / (double) known);
		return Result.of(new UnknownBounds(observed, x / all, ((double) x + unknown) / all, unknown / all));
	}

	/**
	 * @param populationShare share in the population, above 0
	 * @return the bounds of the {@link ParticipationRatio}, without uncertainty from sampling
	 * @throws IllegalArgumentException for a population share outside this domain
	 */
	public Interval ratio(double populationShare) {
		Require.positive(populationShare, "A population share");
		Require.share(populationShare);
		return new Interval(allOut, allIn).dividedBy(populationShare);
	}
}
