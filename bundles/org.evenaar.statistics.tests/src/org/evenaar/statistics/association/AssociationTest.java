package org.evenaar.statistics.association;

import static org.evenaar.statistics.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.apache.commons.statistics.inference.ChiSquareTest;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.junit.jupiter.api.Test;

class AssociationTest {

	@Test
	void agreesWithCommonsStatistics() {
		SplittableRandom random = new SplittableRandom(20260417);
		for (int round = 0; round < 200; round++) {
			long[][] table = new long[2 + random.nextInt(4)][2 + random.nextInt(4)];
			for (long[] row : table) {
				for (int j = 0; j < row.length; j++) {
					row[j] = 1 + random.nextInt(50);
				}
			}
			IndependenceTest test = IndependenceTest.of(table).get();
			var theirs = ChiSquareTest.withDefaults().test(table);
			assertNear(theirs.getStatistic(), test.statistic(), () -> "statistic");
			assertNear(theirs.getPValue(), test.p(), 1e-9, () -> "p");
			assertTrue(test.cramersV() >= 0 && test.cramersV() <= 1);
			assertTrue(test.correctedV().get() <= test.cramersV() + 1e-12);
		}
	}

	@Test
	void edgesOfIndependence() {
		IndependenceTest perfect = IndependenceTest.of(new long[][] { { 50, 0 }, { 0, 50 } }).get();
		assertEquals(1, perfect.cramersV(), 1e-15);
		assertEquals(0, IndependenceTest.of(new long[][] { { 5, 5 }, { 5, 5 } }).get().correctedV().get());
		IndependenceTest withEmpty = IndependenceTest.of(new long[][] { { 5, 0, 9 }, { 7, 0, 3 }, { 0, 0, 0 } }).get();
		assertEquals(IndependenceTest.of(new long[][] { { 5, 9 }, { 7, 3 } }).get(), withEmpty);
		assertEquals(Result.not(Reason.NO_VARIATION),
				IndependenceTest.residual(new long[][] { { 5, 0, 9 }, { 7, 0, 3 } }, 0, 1));
		assertEquals(Result.not(Reason.NO_PEOPLE), IndependenceTest.of(new long[][] { { 0, 0 }, { 0, 0 } }));
		assertEquals(Result.not(Reason.SINGLE_CATEGORY), IndependenceTest.of(new long[][] { { 5, 6 } }));
		assertThrows(IllegalArgumentException.class, () -> IndependenceTest.of(new long[][] { { 5, 6 }, { 1 } }));
		assertThrows(IllegalArgumentException.class,
				() -> IndependenceTest.residual(new long[][] { { 5, 6 }, { 1, 2 } }, 2, 0));
	}

	@Test
	void onlyPairsThatDifferCount() {
		assertEquals(Result.not(Reason.NO_PEOPLE), McNemarTest.of(0, 0));
		McNemarTest even = McNemarTest.of(7, 7).get();
		assertEquals(0, even.correctedStatistic());
		assertEquals(1, even.exactP());
		assertEquals(McNemarTest.of(3, 9).get(), McNemarTest.of(9, 3).get());
	}

	@Test
	void predictiveValuesDependOnTheBaseRate() {
		assertEquals(0.3049, PredictiveValue.positive(0.05, 0.8, 0.904).get(), 5e-5);
		assertEquals(Result.not(Reason.NO_PEOPLE), PredictiveValue.positive(0, 0.8, 1));
		assertEquals(0, PredictiveValue.positive(0, 0.8, 0.9).get());
		assertEquals(Result.not(Reason.NO_PEOPLE), PredictiveValue.negative(1, 1, 0.9));
		assertThrows(IllegalArgumentException.class, () -> PredictiveValue.positive(0.1, 1.2, 0.9));
	}
}
