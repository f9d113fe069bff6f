package org.evenaar.statistics.representation;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.Normal;
import org.evenaar.statistics.internal.Require;
import org.evenaar.statistics.proportion.WilsonInterval;

/**
 * Participation-to-prevalence ratio (PPR): the share of a group among participants over its share among the people the
 * research is for, mostly the people with the condition (P.E. Scott et al., JACC 2018;71:1960-9).
 * <p>
 * The largest possible value is one over the population share, so that ratios of large and small groups do not compare;
 * {@link LogDisparity} is symmetrical. A ratio of people whose group is not known says nothing; see {@link UnknownBounds}.
 *
 * @param share           share among participants, 0 to 1
 * @param populationShare share in the population, above 0
 * @param ratio           the first over the second
 * @param interval        limits of the ratio
 * @param verdict         {@link Verdict#ABSENT} where nobody of the group takes part, else what the interval allows
 * @param band            what counts as adequate
 */
public record ParticipationRatio(double share, double populationShare, double ratio, Interval interval, Verdict verdict,
		RatioBand band) {

	/**
	 * The ratio with the {@link WilsonInterval} of the share divided by the population share, which is taken as known.
	 *
	 * @param x               participants of the group, 0 to n
	 * @param n               all participants whose group is known
	 * @param populationShare 0 to 1
	 * @param band            what counts as adequate
	 * @param level           such as 0.95
	 * @return with x = 0 a ratio of 0 and a true upper limit; not computable at n = 0 ({@link Reason#NO_PEOPLE}) and at a
	 *         population share of 0 ({@link Reason#OUTSIDE_REFERENCE} with participants,
	 *         {@link Reason#ZERO_REFERENCE_SHARE} without)
	 * @throws IllegalArgumentException for arguments outside these domains
	 */
	public static Result<ParticipationRatio> of(long x, long n, double populationShare, RatioBand band, double level) {
		Require.countOf(x, n);
		return n == 0 ? notComputable(populationShare, level)
				: of(x / (double) n, WilsonInterval.of(x, n, level), populationShare, band);
	}

	/**
	 * The same for weighted participants.
	 *
	 * @param share      weighted share of the group, 0 to 1
	 * @param effectiveN effective sample size, see {@code weighting.KishEffect}
	 * @return as {@link #of}
	 * @throws IllegalArgumentException for arguments outside these domains
	 */
	public static Result<ParticipationRatio> ofShare(double share, double effectiveN, double populationShare,
			RatioBand band, double level) {
		return of(share, WilsonInterval.ofShare(share, effectiveN, level), populationShare, band);
	}

	private static Result<ParticipationRatio> of(double share, Result<Interval> wilson, double q, RatioBand band) {
		Require.share(q);
		return wilson.flatMap(limits -> q == 0
				? Result.not(share > 0 ? Reason.OUTSIDE_REFERENCE : Reason.ZERO_REFERENCE_SHARE)
				: Result.of(ratio(share, q, limits.dividedBy(q), band)));
	}

	private static Result<ParticipationRatio> notComputable(double q, double level) {
		Require.share(q);
		Require.level(level);
		return Result.not(Reason.NO_PEOPLE);
	}

	private static ParticipationRatio ratio(double share, double q, Interval limits, RatioBand band) {
		Verdict verdict = share == 0 ? Verdict.ABSENT : band.verdict(limits);
		return new ParticipationRatio(share, q, share / q, limits, verdict, band);
	}

	/**
	 * The ratio where the population share is itself an estimate: exp(ln PPR ± z·√((1-p)/(n·p) + r²)), by the delta method
	 * for independent sources. At x = 0 the logarithm does not exist; the upper limit is then Wilson's over the population
	 * share, times exp(z·r), which errs on the wide side.
	 *
	 * @param relativeError standard error of the population share over that share, 0 or more; at 0 the limits still are
	 *                      those of the logarithm, not Wilson's
	 * @return as {@link #of}
	 * @throws IllegalArgumentException for arguments outside these domains
	 */
	public static Result<ParticipationRatio> ofEstimated(long x, long n, double populationShare, double relativeError,
			RatioBand band, double level) {
		Require.notNegative(relativeError, "A relative standard error");
		Result<ParticipationRatio> known = of(x, n, populationShare, band, level);
		double z = Normal.ofLevel(level);
		return known.map(fixed -> {
			if (x == 0) {
				double high = fixed.interval().high() * Math.exp(z * relativeError);
				return ratio(0, populationShare, new Interval(0, high), band);
			}
			double p = fixed.share();
			double half = z * Math.sqrt((1 - p) / (n * p) + relativeError * relativeError);
			Interval limits = new Interval(fixed.ratio() * Math.exp(-half), fixed.ratio() * Math.exp(half));
			return ratio(p, populationShare, limits, band);
		});
	}

	/** @return whether the upper limit is below the band, with or without participants of the group */
	public boolean clearlyUnder() {
		return band.verdict(interval) == Verdict.UNDER;
	}

	/** @return the verdict by interval alone, one of four: what {@link Verdict#ABSENT} amounts to */
	public Verdict verdictByInterval() {
		return band.verdict(interval);
	}
}
