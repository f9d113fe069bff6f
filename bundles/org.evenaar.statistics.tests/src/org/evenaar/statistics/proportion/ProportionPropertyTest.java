package org.evenaar.statistics.proportion;

import static org.evenaar.statistics.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.evenaar.statistics.Interval;
import org.evenaar.statistics.PValues;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.junit.jupiter.api.Test;

class ProportionPropertyTest {

	private static final double LEVEL = 0.95;
	private static final double Z = 1.959963984540054;

	@Test
	void limitsOfWilsonSolveTheScoreTest() {
		SplittableRandom random = new SplittableRandom(20260406);
		for (int round = 0; round < 2000; round++) {
			long n = 1 + (long) Math.pow(18_000_000, random.nextDouble());
			long x = random.nextLong(n + 1);
			Interval interval = WilsonInterval.of(x, n, LEVEL).get();
			double p = x / (double) n;
			assertTrue(interval.low() >= 0 && interval.high() <= 1 && interval.contains(p));
			for (double limit : new double[] { interval.low(), interval.high() }) {
				double distance = (p - limit) * (p - limit) * n;
				double allowed = Z * Z * limit * (1 - limit);
				assertEquals(allowed, distance, 1e-6 * allowed + 1e-12, () -> "at " + limit + " for " + p + " of " + n);
			}
			Interval mirrored = WilsonInterval.of(n - x, n, LEVEL).get();
			assertEquals(1 - interval.high(), mirrored.low(), 1e-12);
			Interval share = WilsonInterval.ofShare(p, n, LEVEL).get();
			assertNear(interval.high(), share.high(), 1e-9, () -> "by share");
		}
	}

	@Test
	void limitsOfClopperAndPearsonCutOffTheTails() {
		SplittableRandom random = new SplittableRandom(20260407);
		for (int round = 0; round < 500; round++) {
			long n = 1 + (long) Math.pow(18_000_000, random.nextDouble());
			long x = random.nextLong(n + 1);
			Interval interval = ClopperPearsonInterval.of(x, n, LEVEL).get();
			if (x > 0) {
				assertNear(0.025, RegularizedBeta.value(interval.low(), x, n - x + 1.0), 1e-8, () -> "lower tail");
			}
			if (x < n) {
				assertNear(0.025, RegularizedBeta.complement(interval.high(), x + 1.0, n - x), 1e-8, () -> "upper tail");
			}
			Interval wilson = WilsonInterval.of(x, n, LEVEL).get();
			assertTrue(interval.high() - interval.low() >= (wilson.high() - wilson.low()) * 0.85);
		}
	}

	@Test
	void edgesOfIntervals() {
		for (long n : new long[] { 1, 2, 20, 18_000_000_000L }) {
			assertEquals(0, WilsonInterval.of(0, n, LEVEL).get().low());
			assertEquals(1, WilsonInterval.of(n, n, LEVEL).get().high());
			assertEquals(0, ClopperPearsonInterval.of(0, n, LEVEL).get().low());
			assertEquals(1, ClopperPearsonInterval.of(n, n, LEVEL).get().high());
			assertEquals(0, WilsonInterval.continuityCorrected(0, n, LEVEL).get().low());
			assertNear(-Math.expm1(Math.log(0.025) / n), ClopperPearsonInterval.of(0, n, LEVEL).get().high(),
					() -> "none of " + n);
		}
		assertEquals(Result.not(Reason.NO_PEOPLE), WilsonInterval.of(0, 0, LEVEL));
		assertEquals(Result.not(Reason.NO_PEOPLE), WilsonInterval.ofShare(0.3, 0, LEVEL));
		assertEquals(Result.not(Reason.NO_PEOPLE), ClopperPearsonInterval.of(0, 0, LEVEL));
		assertEquals(Result.not(Reason.NO_PEOPLE), NewcombeDifference.of(1, 2, 0, 0, LEVEL));
		assertEquals("There cannot be 3 of 2.",
				assertThrows(IllegalArgumentException.class, () -> WilsonInterval.of(3, 2, LEVEL)).getMessage());
		assertThrows(IllegalArgumentException.class, () -> WilsonInterval.of(-1, 2, LEVEL));
		assertThrows(IllegalArgumentException.class, () -> WilsonInterval.of(1, 2, 1));
		assertThrows(IllegalArgumentException.class, () -> WilsonInterval.ofShare(Double.NaN, 2, LEVEL));
	}

	@Test
	void newcombeIsOppositeForTheOppositeDifference() {
		SplittableRandom random = new SplittableRandom(20260408);
		for (int round = 0; round < 500; round++) {
			long n1 = 1 + random.nextLong(200);
			long n2 = 1 + random.nextLong(200);
			long x1 = random.nextLong(n1 + 1);
			long x2 = random.nextLong(n2 + 1);
			NewcombeDifference one = NewcombeDifference.of(x1, n1, x2, n2, LEVEL).get();
			NewcombeDifference other = NewcombeDifference.of(x2, n2, x1, n1, LEVEL).get();
			assertEquals(-one.difference(), other.difference(), 1e-15);
			assertEquals(-one.interval().low(), other.interval().high(), 1e-15);
			assertTrue(one.interval().contains(one.difference()));
			assertTrue(one.interval().low() >= -1 && one.interval().high() <= 1);
		}
	}

	@Test
	void theBinomialTestAddsUpWhatIsNoMoreLikely() {
		SplittableRandom random = new SplittableRandom(20260409);
		for (int round = 0; round < 500; round++) {
			int n = 1 + random.nextInt(60);
			int x = random.nextInt(n + 1);
			double q = round % 5 == 0 ? 0.5 : random.nextDouble();
			BinomialDistribution binomial = BinomialDistribution.of(n, q);
			double sum = 0;
			for (int i = 0; i <= n; i++) {
				sum += binomial.probability(i) <= binomial.probability(x) * (1 + 1e-7) ? binomial.probability(i) : 0;
			}
			assertNear(Math.min(1, sum), BinomialTest.twoSided(x, n, q).get(), 1e-9, () -> x + " of " + n);
		}
	}

	@Test
	void testsAtTheEdges() {
		assertEquals(1, BinomialTest.twoSided(0, 10, 0).get());
		assertEquals(0, BinomialTest.twoSided(1, 10, 0).get());
		assertEquals(1, BinomialTest.twoSided(10, 10, 1).get());
		assertEquals(0, BinomialTest.twoSided(9, 10, 1).get());
		assertEquals(1, BinomialTest.twoSided(5, 10, 0.5).get());
		assertEquals(Result.not(Reason.NO_PEOPLE), BinomialTest.twoSided(0, 0, 0.5));
		assertEquals(Result.not(Reason.NO_PEOPLE), ProportionTest.of(0, 0, 0.5));
		assertEquals(ProportionTest.Method.EXACT_BINOMIAL, ProportionTest.of(4, 1000, 0.01).get().method());
		assertEquals(ProportionTest.Method.SCORE, ProportionTest.of(5, 1000, 0.01).get().method());
		assertEquals(ProportionTest.Method.EXACT_BINOMIAL, ProportionTest.of(996, 1000, 0.99).get().method());
		double tiny = BinomialTest.twoSided(9_500_000, 18_000_000, 0.5).get();
		assertTrue(tiny >= 0 && PValues.tooSmallToPrint(tiny));
		double plain = BinomialTest.twoSided(9_001_000, 18_000_000, 0.5).get();
		assertNear(ProportionTest.of(9_001_000, 18_000_000, 0.5).get().p(), plain, 1e-3, () -> "18 million");
		assertTrue(BinomialTest.twoSided(1, 18_000_000_000L, 1e-9).get() < 1e-5);
	}
}
