package org.evenaar.statistics.distance;

import static org.evenaar.statistics.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.Shares;
import org.evenaar.statistics.distance.StandardisedDifference.Convention;
import org.junit.jupiter.api.Test;

class DistancePropertyTest {

	private static Shares random(SplittableRandom random, int k) {
		double[] amounts = new double[k];
		amounts[0] = 0.01;
		for (int i = 0; i < k; i++) {
			amounts[i] += random.nextInt(4) == 0 ? 0 : random.nextDouble();
		}
		return Shares.ofAmounts(amounts).get();
	}

	@Test
	void distancesKeepTheirRangesAndInequalities() {
		SplittableRandom random = new SplittableRandom(20260414);
		for (int round = 0; round < 1000; round++) {
			int k = 1 + random.nextInt(10);
			Shares p = random(random, k);
			Shares q = random(random, k);
			double tv = TotalVariation.of(p, q);
			double h = Hellinger.of(p, q);
			JensenShannon bits = JensenShannon.of(p, q, LogBase.BITS);
			assertTrue(tv >= 0 && tv <= 1 && h >= 0 && h <= 1 && bits.divergence() >= 0 && bits.divergence() <= 1);
			assertTrue(h * h <= tv + 1e-12 && tv <= h * Math.sqrt(2 - h * h) + 1e-12, "Le Cam");
			assertTrue(bits.divergence() <= tv + 1e-12, "Lin");
			Result<Double> kl = KullbackLeibler.of(p, q, LogBase.NATS);
			assertTrue(!kl.computable() || kl.get() >= 2 * tv * tv - 1e-12, "Pinsker");
			assertNear(tv, TotalVariation.of(q, p), () -> "TV reversed");
			assertNear(h, Hellinger.of(q, p), () -> "Hellinger reversed");
			assertNear(bits.divergence(), JensenShannon.of(q, p, LogBase.BITS).divergence(), () -> "JS reversed");
			assertNear(bits.divergence() * Math.log(2), JensenShannon.of(p, q, LogBase.NATS).divergence(), () -> "nats");
			assertEquals(0, TotalVariation.of(p, p) + Hellinger.of(p, p) + JensenShannon.of(p, p, LogBase.NATS).divergence()
					+ KullbackLeibler.of(p, p, LogBase.NATS).get());
		}
	}

	@Test
	void edgesOfDistances() {
		Shares one = Shares.of(1, 0);
		Shares other = Shares.of(0, 1);
		assertEquals(1, TotalVariation.of(one, other));
		assertEquals(1, Hellinger.of(one, other));
		assertEquals(1, JensenShannon.of(one, other, LogBase.BITS).divergence());
		assertEquals(Result.not(Reason.OUTSIDE_REFERENCE), KullbackLeibler.of(one, other, LogBase.NATS));
		assertNear(Math.log(2), KullbackLeibler.of(one, Shares.uniform(2), LogBase.NATS).get(), () -> "KL");
		assertEquals(Math.PI, CohenH.of(1, 0), 1e-15);
		assertThrows(IllegalArgumentException.class, () -> TotalVariation.of(one, Shares.uniform(3)));
		assertThrows(IllegalArgumentException.class, () -> CohenH.of(1.1, 0));
	}

	@Test
	void aPerfectSampleIsNotAtDistanceZero() {
		Shares population = Shares.of(0.7, 0.15, 0.1, 0.05);
		TotalVariation.PerfectSample perfect = TotalVariation.ofPerfectSample(population, 500, 20_000, 11);
		assertEquals(TotalVariation.expected(population, 500), perfect.mean(), 0.01 * perfect.mean());
		assertTrue(perfect.point95() > perfect.mean() && perfect.point95() < 3 * perfect.mean());
		assertEquals(perfect, TotalVariation.ofPerfectSample(population, 500, 20_000, 11));
		assertEquals(TotalVariation.expected(population, 500) / 100, TotalVariation.expected(population, 5_000_000), 1e-12);
		assertThrows(IllegalArgumentException.class, () -> TotalVariation.expected(population, 0));
	}

	@Test
	void manyCategoriesAtOnceAsInLalonde() {
		// treated 156 black, 11 hispanic, 18 others; controls 87, 61, 281 (matching example of R. Lalonde's data)
		Shares treated = Shares.ofCounts(156, 11, 18).get();
		Shares controls = Shares.ofCounts(87, 61, 281).get();
		StandardisedDifference difference = StandardisedDifference.ofCategories(treated, controls).get();
		assertEquals(1.7010782, difference.value(), 5e-8);
		assertEquals(Convention.MULTICATEGORY, difference.convention());
		Shares moved = Shares.ofCounts(18, 0, 156, 11).get();
		Shares others = Shares.ofCounts(281, 0, 87, 61).get();
		assertEquals(difference.value(), StandardisedDifference.ofCategories(moved, others).get().value(), 1e-12);
	}

	@Test
	void twoCategoriesAreTheDifferenceOfShares() {
		SplittableRandom random = new SplittableRandom(20260415);
		for (int round = 0; round < 200; round++) {
			double p = random.nextDouble();
			double q = random.nextDouble();
			assertNear(Math.abs(StandardisedDifference.ofShares(p, q).get().value()),
					StandardisedDifference.ofCategories(Shares.of(p, 1 - p), Shares.of(q, 1 - q)).get().value(), 1e-8,
					() -> p + " and " + q);
		}
	}

	@Test
	void conventionsDiffer() {
		assertEquals(-0.5, StandardisedDifference.ofMeansByFirst(1, 2, 2, 1).get().value());
		assertEquals(-1 / Math.sqrt(2.5), StandardisedDifference.ofMeans(1, 2, 2, 1).get().value(), 1e-15);
		assertEquals(0.3162, new StandardisedDifference(0, Convention.SHARES).standardError(20, 20), 5e-5);
		assertEquals(Math.sqrt(0.05), new StandardisedDifference(0.1, Convention.SHARES)
				.standardError(20, Double.POSITIVE_INFINITY), 1e-15);
		assertEquals(Result.not(Reason.NO_VARIATION), StandardisedDifference.ofShares(0, 1));
		assertEquals(Result.not(Reason.NO_VARIATION), StandardisedDifference.ofShares(0, 0));
		assertEquals(Result.not(Reason.NO_VARIATION), StandardisedDifference.ofMeans(1, 0, 2, 0));
		assertEquals(Result.not(Reason.SINGLE_CATEGORY),
				StandardisedDifference.ofCategories(Shares.of(1, 0), Shares.of(1, 0)));
		assertEquals(Result.not(Reason.SINGULAR), StandardisedDifference.ofCategories(Shares.of(1, 0), Shares.of(0, 1)));
	}
}
