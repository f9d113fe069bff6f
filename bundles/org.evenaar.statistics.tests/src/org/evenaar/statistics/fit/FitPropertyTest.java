package org.evenaar.statistics.fit;

import static org.evenaar.statistics.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.GTest;
import org.evenaar.statistics.PValues;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.Shares;
import org.evenaar.statistics.fit.ExactMultinomialTest.Limits;
import org.evenaar.statistics.fit.ExactMultinomialTest.Procedure;
import org.evenaar.statistics.proportion.BinomialTest;
import org.junit.jupiter.api.Test;

class FitPropertyTest {

	private static final long[] PEAS = { 315, 101, 108, 32 };
	private static final Shares MENDEL = Shares.ofCounts(9, 3, 3, 1).get();

	@Test
	void agreesWithCommonsStatistics() {
		SplittableRandom random = new SplittableRandom(20260412);
		for (int round = 0; round < 300; round++) {
			int k = 2 + random.nextInt(8);
			long[] observed = random.longs(k, 0, 1000).toArray();
			observed[0]++;
			double[] expected = random.doubles(k, 0.01, 1).toArray();
			Shares shares = Shares.ofAmounts(expected).get();
			GoodnessOfFit square = GoodnessOfFit.chiSquare(observed, shares).get();
			var theirs = ChiSquareTest.withDefaults().test(expected, observed);
			assertNear(theirs.getStatistic(), square.statistic(), 1e-9, () -> "chi-square");
			if (theirs.getPValue() > PValues.SMALLEST) {
				assertEquals(1, theirs.getPValue() / square.p(), 1e-6);
			}
			GoodnessOfFit g = GoodnessOfFit.g(observed, shares).get();
			assertNear(GTest.withDefaults().test(expected, observed).getStatistic(), g.statistic(), 1e-9, () -> "G");
			assertEquals(Math.sqrt(square.statistic() / Arrays.stream(observed).sum()), g.cohenW(), 1e-12);
			double residuals = 0;
			for (int i = 0; i < k; i++) {
				double pearson = CategoryResidual.of(observed[i], Arrays.stream(observed).sum(), shares.share(i)).get().pearson();
				residuals += pearson * pearson;
			}
			assertNear(square.statistic(), residuals, 1e-9, () -> "sum of squared residuals");
		}
	}

	@Test
	void perfectFitIsZeroAndMillionsKeepTheirDigits() {
		long[] perfect = { 9_000_000_000L, 3_000_000_000L, 3_000_000_000L, 1_000_000_000L };
		assertEquals(0, GoodnessOfFit.g(perfect, MENDEL).get().statistic(), 1e-12);
		assertEquals(1, GoodnessOfFit.chiSquare(perfect, MENDEL).get().p(), 1e-12);
		long[] nearly = { 9_000_001, 2_999_999, 3_000_000, 1_000_000 };
		GoodnessOfFit g = GoodnessOfFit.g(nearly, MENDEL).get();
		GoodnessOfFit square = GoodnessOfFit.chiSquare(nearly, MENDEL).get();
		assertEquals(1 / 9e6 + 1 / 3e6, square.statistic(), 1e-12);
		assertEquals(square.statistic(), g.statistic(), 1e-6 * square.statistic());
		double tiny = GoodnessOfFit.chiSquare(new long[] { 18_000_000, 0 }, Shares.uniform(2)).get().p();
		assertTrue(PValues.tooSmallToPrint(tiny) && tiny >= 0);
	}

	@Test
	void edgesOfFit() {
		assertEquals(Result.not(Reason.NO_PEOPLE), GoodnessOfFit.chiSquare(new long[] { 0, 0 }, Shares.uniform(2)));
		assertEquals(Result.not(Reason.SINGLE_CATEGORY), GoodnessOfFit.chiSquare(new long[] { 5 }, Shares.uniform(1)));
		assertEquals(Result.not(Reason.SINGLE_CATEGORY), GoodnessOfFit.g(new long[] { 5, 0 }, Shares.of(1, 0)));
		assertEquals(Result.not(Reason.OUTSIDE_REFERENCE), GoodnessOfFit.g(new long[] { 5, 1 }, Shares.of(1, 0)));
		GoodnessOfFit left = GoodnessOfFit.chiSquare(new long[] { 5, 7, 0 }, Shares.of(0.5, 0.5, 0)).get();
		assertEquals(GoodnessOfFit.chiSquare(new long[] { 5, 7 }, Shares.uniform(2)).get(), left);
		assertThrows(IllegalArgumentException.class, () -> GoodnessOfFit.g(new long[] { 5, -1 }, Shares.uniform(2)));
		assertThrows(IllegalArgumentException.class, () -> GoodnessOfFit.g(new long[] { 5 }, Shares.uniform(2)));
		assertThrows(IllegalArgumentException.class, () -> Shares.of(0.5, 0.4));
		assertThrows(IllegalArgumentException.class, () -> Shares.of(1.5, -0.5));
		assertEquals(Result.not(Reason.NO_PEOPLE), Shares.ofCounts(0, 0));
		assertEquals(Result.not(Reason.NO_VARIATION), CategoryResidual.of(0, 10, 0));
		assertEquals(Result.not(Reason.OUTSIDE_REFERENCE), CategoryResidual.of(1, 10, 0));
		assertEquals(Result.not(Reason.NO_VARIATION), CategoryResidual.of(10, 10, 1));
		assertEquals(Result.not(Reason.NO_PEOPLE), CategoryResidual.of(0, 0, 0.5));
	}

	@Test
	void clustersAndWeightsLowerTheStatistic() {
		GoodnessOfFit plain = GoodnessOfFit.chiSquare(PEAS, MENDEL).get();
		GoodnessOfFit clustered = plain.dividedBy(2);
		assertEquals(plain.statistic() / 2, clustered.statistic());
		assertTrue(clustered.p() > plain.p());
		GoodnessOfFit weighted = GoodnessOfFit.chiSquare(Shares.ofCounts(PEAS).get(), 278, MENDEL).get();
		assertNear(clustered.statistic(), weighted.statistic(), () -> "half the people");
	}

	@Test
	void exactWithTwoCategoriesIsTheBinomialTest() {
		SplittableRandom random = new SplittableRandom(20260413);
		for (int round = 0; round < 200; round++) {
			int n = 1 + random.nextInt(200);
			int x = random.nextInt(n + 1);
			double q = 0.02 + 0.96 * random.nextDouble();
			ExactMultinomialTest test = ExactMultinomialTest
					.of(new long[] { x, n - x }, Shares.of(q, 1 - q), Limits.DEFAULT).get();
			assertNear(BinomialTest.twoSided(x, n, q).get(), test.byProbability(), 1e-9, () -> x + " of " + n);
		}
	}

	@Test
	void allOutcomesAddUpToOne() {
		Shares shares = Shares.of(0.5, 0.3, 0.2);
		// the likeliest outcome is the least extreme: everything counts
		ExactMultinomialTest likeliest = ExactMultinomialTest.of(new long[] { 5, 3, 2 }, shares, Limits.DEFAULT).get();
		assertEquals(1, likeliest.byProbability(), 1e-12);
		assertEquals(1, likeliest.byChiSquare(), 1e-12);
		assertEquals(1, likeliest.byLikelihoodRatio(), 1e-12);
		assertEquals(new Procedure.Enumeration(66), likeliest.procedure());
		assertEquals(176_851, ExactMultinomialTest.outcomes(100, 4));
	}

	@Test
	void orderOfCategoriesDoesNotMatter() {
		ExactMultinomialTest one = ExactMultinomialTest.of(new long[] { 4, 9, 0, 3 }, Shares.of(.4, .3, .2, .1), Limits.DEFAULT)
				.get();
		ExactMultinomialTest other = ExactMultinomialTest
				.of(new long[] { 0, 3, 9, 4, 0 }, Shares.of(.2, .1, .3, .4, 0), Limits.DEFAULT).get();
		for (Ordering ordering : Ordering.values()) {
			assertEquals(one.p(ordering), other.p(ordering), 1e-12);
		}
	}

	@Test
	void beyondTheLimitSamplesAreDrawnAndSaidSo() {
		// published: 0.9382 by probability, 0.9261 by likelihood ratio, 0.9272 by chi-square
		ExactMultinomialTest drawn = ExactMultinomialTest.of(PEAS, MENDEL, Limits.DEFAULT).get();
		assertEquals(new Procedure.MonteCarlo(100_000, 20_260_101), drawn.procedure());
		assertEquals(0.9382, drawn.byProbability(), 0.004);
		assertEquals(0.9261, drawn.byLikelihoodRatio(), 0.004);
		assertEquals(0.9272, drawn.byChiSquare(), 0.004);
		assertEquals(drawn, ExactMultinomialTest.of(PEAS, MENDEL, Limits.DEFAULT).get(), "the seed repeats it");
		ExactMultinomialTest few = ExactMultinomialTest.of(new long[] { 84, 11, 4, 1 },
				Shares.ofAmounts(.818730753, .163746151, .016374615, .001148481).get(), new Limits(0, 40_000, 7)).get();
		assertInstanceOf(Procedure.MonteCarlo.class, few.procedure());
		assertEquals(0.0479864592, few.byLikelihoodRatio(), 0.004);
		assertEquals(0.0199054527, few.byProbability(), 0.003);
		long[] impossible = { 500, 0, 0, 0 };
		assertEquals(1.0 / 1001, ExactMultinomialTest.of(impossible, MENDEL, new Limits(0, 1000, 1)).get().byChiSquare());
	}

	@Test
	void millionsAreDrawnInTime() {
		long[] many = { 9_001_000, 8_999_000 };
		ExactMultinomialTest drawn = ExactMultinomialTest.of(many, Shares.uniform(2), new Limits(1000, 2000, 3)).get();
		assertEquals(BinomialTest.twoSided(many[0], 18_000_000, 0.5).get(), drawn.byProbability(), 0.05);
	}

	@Test
	void twoCategoriesOfManyAreEnumeratedToo() {
		long[] many = { 150_400, 150_600 };
		ExactMultinomialTest exact = ExactMultinomialTest.of(many, Shares.of(0.498, 0.502), Limits.DEFAULT).get();
		assertEquals(new Procedure.Enumeration(301_001), exact.procedure());
		assertNear(BinomialTest.twoSided(many[0], 301_000, 0.498).get(), exact.byProbability(), 1e-7, () -> "p");
	}

	@Test
	void edgesOfExact() {
		assertEquals(Result.not(Reason.NO_PEOPLE),
				ExactMultinomialTest.of(new long[] { 0, 0 }, Shares.uniform(2), Limits.DEFAULT));
		assertEquals(Result.not(Reason.SINGLE_CATEGORY),
				ExactMultinomialTest.of(new long[] { 3 }, Shares.uniform(1), Limits.DEFAULT));
		assertEquals(Result.not(Reason.OUTSIDE_REFERENCE),
				ExactMultinomialTest.of(new long[] { 3, 1 }, Shares.of(1, 0), Limits.DEFAULT));
	}
}
