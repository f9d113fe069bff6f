package org.evenaar.statistics.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.junit.jupiter.api.Test;

class PowerTest {

	private static final TestPlan PLAN = TestPlan.DEFAULT;

	@Test
	void sizeAndPowerAreInverse() {
		SplittableRandom random = new SplittableRandom(20260418);
		for (int round = 0; round < 100; round++) {
			double p1 = 0.02 + 0.96 * random.nextDouble();
			double p2 = 0.02 + 0.96 * random.nextDouble();
			TestPlan plan = new TestPlan(0.001 + 0.1 * random.nextDouble(), 0.5 + 0.49 * random.nextDouble());
			double n = TwoShares.size(p1, p2, plan).get();
			assertEquals(plan.power(), TwoShares.power(n, p1, p2, plan.alpha()).get(), 1e-9);
		}
		for (double d : new double[] { 0.05, 0.3, 1, 2 }) {
			assertEquals(0.8, TwoMeans.power(TwoMeans.size(d, PLAN).get(), d, 0.05), 1e-9);
		}
	}

	@Test
	void withoutADifferencePowerIsHalfTheLevel() {
		for (double n : new double[] { 2, 3, 10, 1000 }) {
			assertEquals(0.025, TwoMeans.power(n, 0, 0.05), 1e-9);
		}
		assertEquals(0.025, TwoShares.power(100, 0.3, 0.3, 0.05).get(), 1e-9);
		assertEquals(Result.not(Reason.NO_VARIATION), TwoShares.power(10, 0, 0, 0.05));
		assertEquals(Result.not(Reason.NO_VARIATION), TwoShares.size(0.3, 0.3, PLAN));
		assertEquals(Result.not(Reason.NO_VARIATION), TwoMeans.size(0, PLAN));
		assertEquals(2, TwoMeans.size(1000, PLAN).get());
		assertThrows(IllegalArgumentException.class, () -> TwoMeans.power(1, 1, 0.05));
		assertThrows(IllegalArgumentException.class, () -> new TestPlan(0.05, 0.01));
		assertEquals(TDistribution.of(2).survivalProbability(3), TwoMeans.power(2, 0,
				2 * TDistribution.of(2).survivalProbability(3)), 1e-9);
	}

	@Test
	void detectableDifferenceOfMeans() {
		double d = MinimumDetectableDifference.ofMeans(30, 3000, 1, PLAN).get();
		assertEquals((1.959963984540054 + 0.8416212335729143) * Math.sqrt(1 / 30.0 + 1 / 3000.0), d, 1e-12);
		assertEquals(2 * d, MinimumDetectableDifference.ofMeans(30, 3000, 2, PLAN).get(), 1e-12);
		assertEquals(59.4, MinimumDetectableDifference.equalGroups(30, 3000).get(), 0.05);
		assertEquals(54.5, MinimumDetectableDifference.equalGroups(30, 300).get(), 0.05);
		assertEquals(Result.not(Reason.NO_PEOPLE), MinimumDetectableDifference.ofMeans(0, 3000, 1, PLAN));
		assertThrows(IllegalArgumentException.class, () -> MinimumDetectableDifference.ofMeans(1, 1, 0, PLAN));
	}

	@Test
	void detectableDifferenceOfSharesHasThePlannedPower() {
		SplittableRandom random = new SplittableRandom(20260419);
		for (int round = 0; round < 100; round++) {
			long n = 20 + random.nextLong(2000);
			double p = 0.02 + 0.9 * random.nextDouble();
			Result<Double> up = MinimumDetectableDifference.ofSharesUpwards(n, n, p, PLAN);
			up.toOptional().ifPresent(d -> assertEquals(0.8, TwoShares.power(n, p + d, p, 0.05).get(), 1e-9));
			Result<Double> down = MinimumDetectableDifference.ofSharesDownwards(n, n, p, PLAN);
			down.toOptional().ifPresent(d -> assertEquals(0.8, TwoShares.power(n, p - d, p, 0.05).get(), 1e-9));
		}
		assertEquals(Result.not(Reason.OUT_OF_RANGE), MinimumDetectableDifference.ofSharesDownwards(10, 1000, 0.02, PLAN));
		assertEquals(Result.not(Reason.OUT_OF_RANGE), MinimumDetectableDifference.ofSharesUpwards(10, 1000, 1, PLAN));
		assertEquals(Result.not(Reason.NO_PEOPLE), MinimumDetectableDifference.fromPopulationUpwards(0, 0.1, PLAN));
		double one = MinimumDetectableDifference.fromPopulationUpwards(400, 0.1, PLAN).get();
		double two = MinimumDetectableDifference.ofSharesUpwards(400, 400, 0.1, PLAN).get();
		assertTrue(one < two && one > two / 2, "a known population leaves one side of uncertainty: " + one + " and " + two);
		assertEquals(MinimumDetectableDifference.fromPopulationUpwards(400, 0.9, PLAN),
				MinimumDetectableDifference.fromPopulationDownwards(400, 0.1, PLAN));
	}

	@Test
	void enoughPeopleToSeeAGroup() {
		long n = SampleSize.toSee(10, 0.03, 0.95);
		assertTrue(BinomialDistribution.of((int) n, 0.03).survivalProbability(9) >= 0.95);
		assertTrue(BinomialDistribution.of((int) n - 1, 0.03).survivalProbability(9) < 0.95);
		assertEquals(0, SampleSize.toSee(0, 0.03, 0.95));
		assertEquals(10, SampleSize.toSee(10, 1, 0.95));
		assertEquals(59, SampleSize.toSee(1, 0.05, 0.95));
		assertEquals(1, SampleSize.ofPrecision(0, 0.05, 0.95));
	}
}
