package org.evenaar.statistics.representation;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.internal.Normal;
import org.evenaar.statistics.internal.Require;

/**
 * How many more participants, of whom the same share belongs to the group, would take the interval of the
 * {@link ParticipationRatio} out of the undetermined.
 * <p>
 * Wilson's interval holds the shares c with (p-c)² &lt;= z²·c(1-c)/n. With p fixed it shrinks as n grows, and a limit c of
 * the band (times the population share) leaves it as soon as n &gt; z²·c(1-c)/(p-c)². Outside the band the nearer limit has to
 * leave, inside both.
 *
 * @param additional participants beyond those there are; 0 where the verdict is settled
 * @param verdict    what it would then be: under, over or adequate
 */
public record ParticipantsToSettle(long additional, Verdict verdict) {

	/**
	 * @param x               participants of the group, 0 to n
	 * @param n               all participants
	 * @param populationShare 0 to 1
	 * @param band            what counts as adequate
	 * @param level           such as 0.95
	 * @return not computable at n = 0, at a population share of 0, and where the ratio is on a limit of the band
	 *         ({@link Reason#ON_THRESHOLD}) or so near to one that more people would be needed than a long holds
	 * @throws IllegalArgumentException for arguments outside these domains
	 */
	public static Result<ParticipantsToSettle> of(long x, long n, double populationShare, RatioBand band, double level) {
		Require.countOf(x, n);
		Require.share(populationShare);
		double z = Normal.ofLevel(level);
		if (n == 0) {
			return Result.not(Reason.NO_PEOPLE);
		}
		if (populationShare == 0) {
			return Result.not(x > 0 ? Reason.OUTSIDE_REFERENCE : Reason.ZERO_REFERENCE_SHARE);
		}
		double p = x / (double) n;
		double low = band.low() * populationShare;
		double high = band.high() * populationShare;
		Verdict verdict = p < low ? Verdict.UNDER : p > high ? Verdict.OVER : Verdict.ADEQUATE;
		double needed = switch (verdict) {
			case UNDER -> sizeToExclude(p, low, z);
			case OVER -> sizeToExclude(p, high, z);
			default -> Math.max(sizeToExclude(p, low, z), high < 1 ? sizeToExclude(p, high, z) : 0);
		};
		if (needed >= Long.MAX_VALUE) {
			return Result.not(Reason.ON_THRESHOLD);
		}
		return Result.of(new ParticipantsToSettle(Math.max(0, (long) Math.floor(needed) + 1 - n), verdict));
	}

	/** Infinite where the share is on the limit. */
	private static double sizeToExclude(double p, double limit, double z) {
		double distance = (p - limit) / z;
		return limit * (1 - limit) / (distance * distance);
	}

	/**
	 * The same where the population share is an estimate, for the limits of {@link ParticipationRatio#ofEstimated}.
	 *
	 * @param relativeError standard error of the population share over that share
	 * @return also not computable at x = 0 ({@link Reason#ZERO_SHARE}) and where the error of the reference alone is wider
	 *         than the distance to the band ({@link Reason#REFERENCE_TOO_UNCERTAIN})
	 * @throws IllegalArgumentException for arguments outside these domains
	 */
	public static Result<ParticipantsToSettle> ofEstimated(long x, long n, double populationShare, double relativeError,
			RatioBand band, double level) {
		Require.notNegative(relativeError, "A relative standard error");
		return of(x, n, populationShare, band, level).flatMap(known -> x == 0 ? Result.not(Reason.ZERO_SHARE)
				: estimated(x, n, populationShare, relativeError, band, Normal.ofLevel(level), known.verdict()));
	}

	private static Result<ParticipantsToSettle> estimated(long x, long n, double q, double error, RatioBand band, double z,
			Verdict verdict) {
		double p = x / (double) n;
		double toLow = Math.abs(Math.log(p / q / band.low())) / z;
		double toHigh = Math.abs(Math.log(p / q / band.high())) / z;
		double distance = switch (verdict) {
			case UNDER -> toLow;
			case OVER -> toHigh;
			default -> Math.min(toLow, toHigh);
		};
		double room = distance * distance - error * error;
		if (!(room > 0)) {
			return Result.not(Reason.REFERENCE_TOO_UNCERTAIN);
		}
		double needed = (1 - p) / p / room;
		return needed >= Long.MAX_VALUE ? Result.not(Reason.ON_THRESHOLD)
				: Result.of(new ParticipantsToSettle(Math.max(0, (long) Math.floor(needed) + 1 - n), verdict));
	}
}
