package org.evenaar.statistics.representation;

import static org.evenaar.statistics.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.proportion.WilsonInterval;
import org.junit.jupiter.api.Test;

class RepresentationPropertyTest {

	private static final RatioBand BAND = RatioBand.DEFAULT;

	private static Verdict verdict(long x, long n, double q) {
		return ParticipationRatio.of(x, n, q, BAND, 0.95).get().verdict();
	}

	@Test
	void fourVerdicts() {
		assertEquals(Verdict.UNDER, verdict(100, 1000, 0.2));
		assertEquals(Verdict.OVER, verdict(300, 1000, 0.2));
		assertEquals(Verdict.ADEQUATE, verdict(2000, 10_000, 0.2));
		assertEquals(Verdict.UNDETERMINED, verdict(20, 100, 0.2));
		assertEquals(Verdict.UNDETERMINED, verdict(17, 100, 0.2), "below 0.8 by itself is not enough");
		assertEquals(Verdict.ADEQUATE, BAND.verdict(new Interval(0.8, 1.2)), "both limits belong to the band");
	}

	@Test
	void absenceIsAFactAndItsWeightIsInTheInterval() {
		ParticipationRatio few = ParticipationRatio.of(0, 20, 0.03, BAND, 0.95).get();
		assertEquals(Verdict.ABSENT, few.verdict());
		assertEquals(Verdict.UNDETERMINED, few.verdictByInterval());
		assertFalse(few.clearlyUnder());
		assertEquals(0, few.ratio());
		assertEquals(0.161125158052819 / 0.03, few.interval().high(), 1e-12);
		ParticipationRatio many = ParticipationRatio.of(0, 2000, 0.03, BAND, 0.95).get();
		assertEquals(Verdict.ABSENT, many.verdict());
		assertTrue(many.clearlyUnder());
	}

	@Test
	void publishedRatiosOfWomenInTrials() {
		double[][] rows = { { 11_932, 43_377, .43, .639713 }, { 28_884, 76_311, .36, 1.051399 },
				{ 28_884, 76_311, .49, .772457 }, { 11_777, 49_190, .43, .556787 }, { 3_802, 15_997, .40, .594173 },
				{ 16_560, 35_779, .52, .890079 }, { 2_907, 3_763, .57, 1.355302 } };
		for (double[] row : rows) {
			ParticipationRatio ratio = ParticipationRatio.of((long) row[0], (long) row[1], row[2], BAND, 0.95).get();
			assertEquals(row[3], ratio.ratio(), 1e-6);
		}
	}

	@Test
	void whatIsNotComputableSaysWhy() {
		assertEquals(Result.not(Reason.NO_PEOPLE), ParticipationRatio.of(0, 0, 0.2, BAND, 0.95));
		assertEquals(Result.not(Reason.OUTSIDE_REFERENCE), ParticipationRatio.of(3, 10, 0, BAND, 0.95));
		assertEquals(Result.not(Reason.ZERO_REFERENCE_SHARE), ParticipationRatio.of(0, 10, 0, BAND, 0.95));
		assertEquals(Result.not(Reason.ZERO_SHARE), LogDisparity.of(0, 10, 0.2, 0.95));
		assertEquals(Result.not(Reason.WHOLE_SHARE), LogDisparity.of(10, 10, 0.2, 0.95));
		assertEquals(Result.not(Reason.OUTSIDE_REFERENCE), LogDisparity.of(5, 10, 1, 0.95));
		assertEquals(Result.not(Reason.OUTSIDE_REFERENCE), LogDisparity.of(5, 10, 0, 0.95));
		assertEquals(Result.not(Reason.ZERO_SHARE), LogRatio.of(0, 10, 0.2, 0.95));
		assertEquals(Result.not(Reason.NO_PEOPLE), LogRatio.of(0, 0, 0.2, 0.95));
		assertEquals(1, ParticipationRatio.of(10, 10, 1, BAND, 0.95).get().ratio());
		assertThrows(IllegalArgumentException.class, () -> ParticipationRatio.of(1, 10, 1.2, BAND, 0.95));
		assertThrows(IllegalArgumentException.class, () -> ParticipationRatio.of(0, 0, 1.2, BAND, 0.95));
		assertThrows(IllegalArgumentException.class, () -> new RatioBand(1.1, 1.2));
	}

	@Test
	void exactlyEnoughMoreParticipantsSettle() {
		SplittableRandom random = new SplittableRandom(20260410);
		int undetermined = 0;
		for (int round = 0; round < 3000; round++) {
			long n = 1 + random.nextLong(500);
			long x = random.nextLong(n + 1);
			double q = 0.01 + 0.98 * random.nextDouble();
			ParticipantsToSettle more = ParticipantsToSettle.of(x, n, q, BAND, 0.95).get();
			Verdict now = ParticipationRatio.of(x, n, q, BAND, 0.95).get().verdictByInterval();
			double p = x / (double) n;
			if (now != Verdict.UNDETERMINED) {
				assertEquals(0, more.additional());
				assertEquals(now, more.verdict());
				continue;
			}
			undetermined++;
			assertTrue(more.additional() > 0);
			assertEquals(more.verdict(), BAND.verdict(wilson(p, n + more.additional(), q)));
			assertEquals(Verdict.UNDETERMINED, BAND.verdict(wilson(p, n + more.additional() - 1, q)),
					() -> x + " of " + n + " against " + q);
		}
		assertTrue(undetermined > 500);
	}

	private static Interval wilson(double p, long n, double q) {
		return WilsonInterval.ofShare(p, n, 0.95).get().dividedBy(q);
	}

	@Test
	void noNumberSettlesARatioOnTheLimit() {
		assertEquals(Result.not(Reason.ON_THRESHOLD), ParticipantsToSettle.of(4, 10, 0.5, BAND, 0.95));
		assertEquals(Result.not(Reason.NO_PEOPLE), ParticipantsToSettle.of(0, 0, 0.5, BAND, 0.95));
	}

	@Test
	void anEstimatedReferenceWidensTheInterval() {
		ParticipationRatio known = ParticipationRatio.ofEstimated(160, 1000, 0.2, 0, BAND, 0.95).get();
		ParticipationRatio estimated = ParticipationRatio.ofEstimated(160, 1000, 0.2, 0.1, BAND, 0.95).get();
		double half = 1.959963984540054 * Math.sqrt(0.84 / 160 + 0.01);
		assertNear(0.8 * Math.exp(-half), estimated.interval().low(), () -> "low");
		assertNear(0.8 * Math.exp(half), estimated.interval().high(), () -> "high");
		assertTrue(known.interval().low() > estimated.interval().low());
		ParticipationRatio none = ParticipationRatio.ofEstimated(0, 20, 0.2, 0.1, BAND, 0.95).get();
		assertEquals(Verdict.ABSENT, none.verdict());
		assertTrue(none.interval().high() > ParticipationRatio.of(0, 20, 0.2, BAND, 0.95).get().interval().high());
		ParticipantsToSettle more = ParticipantsToSettle.ofEstimated(50, 400, 0.2, 0.1, BAND, 0.95).get();
		assertEquals(Verdict.UNDER, more.verdict());
		double enough = 400 + more.additional();
		double error = 1.959963984540054 * Math.sqrt(0.875 / (enough * 0.125) + 0.01);
		assertTrue(0.625 * Math.exp(error) < 0.8);
		assertEquals(Result.not(Reason.REFERENCE_TOO_UNCERTAIN),
				ParticipantsToSettle.ofEstimated(75, 400, 0.2, 0.3, BAND, 0.95));
	}

	@Test
	void disparityIsOppositeForEveryoneElse() {
		SplittableRandom random = new SplittableRandom(20260411);
		for (int round = 0; round < 500; round++) {
			long n = 2 + random.nextLong(18_000_000);
			long x = 1 + random.nextLong(n - 1);
			double q = 0.001 + 0.998 * random.nextDouble();
			LogDisparity group = LogDisparity.of(x, n, q, 0.95).get();
			LogDisparity others = LogDisparity.of(n - x, n, 1 - q, 0.95).get();
			assertEquals(-group.value(), others.value(), 1e-10);
			assertEquals(group.standardError(), others.standardError(), 1e-15);
			assertEquals(LogRatio.of(x, n, q, 0.95).get().value(),
					Math.log(ParticipationRatio.of(x, n, q, BAND, 0.95).get().ratio()), 1e-12);
		}
	}

	@Test
	void bandsOfDisparity() {
		DisparityBands bands = DisparityBands.DEFAULT;
		assertEquals(0.2231435513, bands.lower(), 1e-10);
		assertEquals(0.5108256238, bands.upper(), 1e-10);
		assertEquals(DisparityBand.REPRESENTATIVE, bands.band(LogDisparity.of(50, 100, 0.5, 0.95).get()));
		assertEquals(DisparityBand.UNDER, bands.band(LogDisparity.of(42, 100, 0.5, 0.95).get()));
		assertEquals(DisparityBand.HIGHLY_UNDER, bands.band(LogDisparity.of(30, 100, 0.5, 0.95).get()));
		assertEquals(DisparityBand.OVER, bands.band(LogDisparity.of(58, 100, 0.5, 0.95).get()));
		assertEquals(DisparityBand.HIGHLY_OVER, bands.band(LogDisparity.of(70, 100, 0.5, 0.95).get()));
	}

	@Test
	void unknownPeopleGiveBounds() {
		UnknownBounds bounds = UnknownBounds.of(30, 150, 50).get();
		assertEquals(0.2, bounds.observed().get(), 1e-15);
		assertEquals(new Interval(0.15, 0.4), new Interval(bounds.allOut(), bounds.allIn()));
		assertEquals(0.25, bounds.unknown());
		assertEquals(new Interval(0.15, 0.4).dividedBy(0.2), bounds.ratio(0.2));
		UnknownBounds nothing = UnknownBounds.of(0, 0, 7).get();
		assertEquals(Result.not(Reason.NO_PEOPLE), nothing.observed());
		assertEquals(1, nothing.allIn());
		assertEquals(Result.not(Reason.NO_PEOPLE), UnknownBounds.of(0, 0, 0));
	}
}
