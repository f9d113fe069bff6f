package org.evenaar.statistics.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Reason;
import org.junit.jupiter.api.Test;

/** What holds for any scale. */
class ReliabilityPropertyTest {

	private static List<String> names(int items) {
		return IntStream.range(0, items).mapToObj(i -> "i" + i).toList();
	}

	/** Whole scores of a model with one factor. */
	private static ItemMoments sample(Random random, int people, double[] loadings) {
		int k = loadings.length;
		long[] sums = new long[ItemMoments.sums(k)];
		for (int person = 0; person < people; person++) {
			double trait = random.nextGaussian();
			long[] row = new long[k];
			int next = k;
			for (int i = 0; i < k; i++) {
				row[i] = Math.round(1000 * (loadings[i] * trait + random.nextGaussian()));
				sums[i] += row[i];
				for (int j = 0; j <= i; j++) {
					sums[next++] += row[i] * row[j];
				}
			}
		}
		return ItemMoments.ofSums(names(k), people, sums);
	}

	private static double[][] model(double[] loadings, double[] errors) {
		double[][] covariance = new double[loadings.length][loadings.length];
		for (int i = 0; i < loadings.length; i++) {
			for (int j = 0; j < loadings.length; j++) {
				covariance[i][j] = loadings[i] * loadings[j] + (i == j ? errors[i] : 0);
			}
		}
		return covariance;
	}

	@Test
	void omegaOfAnExactModel() {
		Random random = new Random(5);
		for (int trial = 0; trial < 50; trial++) {
			int k = 3 + random.nextInt(10);
			double[] loadings = random.doubles(k, 0.3, 3).toArray();
			double[] errors = random.doubles(k, 0.2, 4).toArray();
			double sum = IntStream.range(0, k).mapToDouble(i -> loadings[i]).sum();
			double rest = IntStream.range(0, k).mapToDouble(i -> errors[i]).sum();
			OneFactorModel fitted = OneFactorModel.of(ItemMoments.ofCovariance(names(k), 500, model(loadings, errors)), 0.95).get();
			assertEquals(sum * sum / (sum * sum + rest), fitted.omega(), 1e-7);
			for (int i = 0; i < k; i++) {
				assertEquals(loadings[i], fitted.loadings().get(i), 1e-5);
				assertEquals(errors[i], fitted.errors().get(i), 1e-5);
			}
		}
	}

	@Test
	void errorsOfAlphaAndOmegaAreThoseOfSamples() {
		Random random = new Random(8);
		double[] loadings = { 0.8, 0.8, 0.8, 0.8, 0.8 };
		double truth = 16 / (16 + 5.0);
		double[] omega = new double[600];
		int covered = 0;
		int alphaCovered = 0;
		double error = 0;
		for (int i = 0; i < omega.length; i++) {
			ItemMoments moments = sample(random, 250, loadings);
			OneFactorModel model = OneFactorModel.of(moments, 0.95).get();
			omega[i] = model.omega();
			error += model.standardError() / omega.length;
			covered += model.interval().contains(truth) ? 1 : 0;
			alphaCovered += CronbachAlpha.of(moments, 0.95).get().interval().contains(truth) ? 1 : 0;
		}
		double mean = IntStream.range(0, omega.length).mapToDouble(i -> omega[i]).average().orElseThrow();
		double spread = Math.sqrt(IntStream.range(0, omega.length).mapToDouble(i -> Math.pow(omega[i] - mean, 2)).average().orElseThrow());
		assertEquals(1, error / spread, 0.1);
		assertEquals(0.95, covered / (double) omega.length, 0.03);
		assertEquals(0.95, alphaCovered / (double) omega.length, 0.03);
	}

	@Test
	void unequalGroupsKeepTheLevelOfFeldtsTestInThisOrderOnly() {
		Random random = new Random(12);
		double[] loadings = IntStream.range(0, 12).mapToDouble(i -> 0.7).toArray();
		int tests = 1500;
		int below = 0;
		int belowOther = 0;
		for (int i = 0; i < tests; i++) {
			CronbachAlpha small = CronbachAlpha.of(sample(random, 20, loadings), 0.95).get();
			CronbachAlpha large = CronbachAlpha.of(sample(random, 200, loadings), 0.95).get();
			FeldtTest test = FeldtTest.of(small, large).get();
			below += oneSidedP(test) < 0.025 ? 1 : 0;
			belowOther += oneSidedP(test.otherOrder()) < 0.025 ? 1 : 0;
		}
		assertEquals(0.025, below / (double) tests, 0.012);
		assertTrue(belowOther > 2 * below, "the other order rejects " + belowOther + " times, this one " + below);
	}

	/** A smaller alpha in the first group than in the second. */
	private static double oneSidedP(FeldtTest test) {
		return test.w() > 1 ? test.p() / 2 : 1;
	}

	@Test
	void scaleAndOrderChangeNothing() {
		ItemMoments moments = sample(new Random(2), 120, new double[] { 1, 0.4, 0.9, 0.7, 0.2 });
		int[] order = { 3, 0, 4, 2, 1 };
		double[][] other = new double[5][5];
		for (int i = 0; i < 5; i++) {
			for (int j = 0; j < 5; j++) {
				other[i][j] = 49 * moments.covariance(order[i], order[j]);
			}
		}
		ItemMoments moved = ItemMoments.ofCovariance(names(5), 120, other);
		assertEquals(CronbachAlpha.of(moments, 0.9).get().alpha(), CronbachAlpha.of(moved, 0.9).get().alpha(), 1e-12);
		assertEquals(OneFactorModel.of(moments, 0.9).get().omega(), OneFactorModel.of(moved, 0.9).get().omega(), 1e-8);
		assertEquals(ItemInScale.of(moments).get(3).withRest().get(), ItemInScale.of(moved).get(0).withRest().get(), 1e-12);
		ScaleReliability one = ScaleReliability.of(moments, ReliabilityLimits.DEFAULT, 0, 0.95);
		ScaleReliability seven = ScaleReliability.of(moved, ReliabilityLimits.DEFAULT, 0, 0.95);
		assertEquals(7 * one.measurementError().get(), seven.measurementError().get(), 1e-8);
	}

	@Test
	void anItemTheOtherWayRoundIsSeen() {
		ItemMoments moments = sample(new Random(4), 400, new double[] { 1, -0.9, 1, 0.8, 1 });
		assertEquals(List.of("i1"), ScaleReliability.of(moments, ReliabilityLimits.DEFAULT, 0, 0.95).seemReversed());
		assertTrue(OneFactorModel.of(moments, 0.95).get().loadings().get(1) < 0);
		assertTrue(ItemInScale.of(moments).get(1).alphaIfDropped().get() > CronbachAlpha.of(moments, 0.95).get().alpha());
	}

	@Test
	void feldtsTestChangesPlaces() {
		CronbachAlpha first = CronbachAlpha.of(sample(new Random(1), 90, new double[] { 1, 1, 1, 1 }), 0.95).get();
		CronbachAlpha second = CronbachAlpha.of(sample(new Random(2), 40, new double[] { 1, 0.5, 1, 0.5 }), 0.95).get();
		FeldtTest there = FeldtTest.of(first, second).get();
		FeldtTest back = FeldtTest.of(second, first).get();
		assertEquals(there.w(), 1 / back.w(), 1e-12);
		assertEquals(there.p(), back.p(), 1e-12);
		assertEquals(1, FeldtTest.of(first, first).get().w());
	}

	@Test
	void degenerateScales() {
		ItemMoments nobody = ItemMoments.ofSums(names(3), 0, new long[9]);
		assertEquals(Optional.of(Reason.TOO_FEW_PEOPLE), CronbachAlpha.of(nobody, 0.95).whyNot());
		assertEquals(Optional.of(Reason.TOO_FEW_PEOPLE), OneFactorModel.of(nobody, 0.95).whyNot());
		ScaleReliability none = ScaleReliability.of(nobody, ReliabilityLimits.DEFAULT, 0, 0.95);
		assertEquals(ReliabilityUse.UNDETERMINED, none.use());
		assertTrue(none.seemReversed().isEmpty());
		// ten people who all answer 2, 1 and 0
		ItemMoments equal = ItemMoments.ofSums(names(3), 10, new long[] { 20, 10, 0, 40, 20, 10, 0, 0, 0 });
		assertEquals(Optional.of(Reason.NO_VARIATION), CronbachAlpha.of(equal, 0.95).whyNot());
		assertEquals(Optional.of(Reason.NO_VARIATION), OneFactorModel.of(equal, 0.95).whyNot());
		// two items that cancel each other
		ItemMoments opposite = ItemMoments.ofCovariance(names(2), 10, new double[][] { { 0.3, -0.3 }, { -0.3, 0.3 } });
		assertEquals(Optional.of(Reason.NO_VARIATION), CronbachAlpha.of(opposite, 0.95).whyNot());
		assertEquals(Optional.of(Reason.SINGULAR), OneFactorModel.of(opposite, 0.95).whyNot());
		// three times the same item
		double[][] same = { { 2, 2, 2 }, { 2, 2, 2 }, { 2, 2, 2 } };
		ItemMoments triplets = ItemMoments.ofCovariance(names(3), 50, same);
		CronbachAlpha one = CronbachAlpha.of(triplets, 0.95).get();
		assertEquals(1, one.alpha(), 1e-15);
		assertEquals(Optional.of(Reason.NO_VARIATION), FeldtTest.of(one, one).whyNot());
		assertEquals(Optional.of(Reason.NO_VARIATION), AlphaEquality.of(List.of(one, one)).whyNot());
		assertEquals(Optional.of(Reason.OUT_OF_RANGE), OneFactorModel.of(triplets, 0.95).whyNot());
		// items that have nothing to do with each other
		assertEquals(Optional.of(Reason.SINGULAR), OneFactorModel
				.of(ItemMoments.ofCovariance(names(3), 50, new double[][] { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } }), 0.95).whyNot());
		// an item that the others predict beyond what one factor allows
		double[][] beyond = { { 1, 0.9, 0.9 }, { 0.9, 1, 0.3 }, { 0.9, 0.3, 1 } };
		assertEquals(Optional.of(Reason.OUT_OF_RANGE),
				OneFactorModel.of(ItemMoments.ofCovariance(names(3), 50, beyond), 0.95).whyNot());
		assertThrows(IllegalArgumentException.class, () -> ItemMoments.ofSums(names(3), 10, new long[8]));
		assertThrows(IllegalArgumentException.class, () -> ItemMoments.ofCovariance(names(2), 10, new double[][] { { 1, 0.2 }, { 0.3, 1 } }));
		assertThrows(IllegalArgumentException.class, () -> ItemMoments.ofCovariance(List.of("a", "a"), 10, new double[][] { { 1, 0 }, { 0, 1 } }));
	}

	@Test
	void useIsByTheLowerLimit() {
		ReliabilityLimits limits = ReliabilityLimits.DEFAULT;
		assertEquals(ReliabilityUse.IMPORTANT_DECISIONS, limits.use(new Interval(0.90, 0.95)));
		assertEquals(ReliabilityUse.PERSONS, limits.use(new Interval(0.899, 0.95)));
		assertEquals(ReliabilityUse.GROUPS, limits.use(new Interval(0.79, 0.95)));
		assertEquals(ReliabilityUse.UNDETERMINED, limits.use(new Interval(0.69, 0.95)));
		assertEquals(ReliabilityUse.INSUFFICIENT, limits.use(new Interval(0.5, 0.69)));
		assertThrows(IllegalArgumentException.class, () -> new ReliabilityLimits(0.8, 0.7, 0.9));
		ItemMoments good = sample(new Random(3), 300, new double[] { 2, 2, 2, 2, 2, 2 });
		assertEquals(ReliabilityUse.IMPORTANT_DECISIONS, ScaleReliability.of(good, limits, 300, 0.95).use());
		assertEquals(ReliabilityUse.UNDETERMINED, ScaleReliability.of(good, limits, 301, 0.95).use());
	}
}
