package org.evenaar.statistics.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;
import org.junit.jupiter.api.Test;

class RIndicatorTest {

	private static final Dimension SEX = new Dimension("sex", List.of("men", "women"));
	private static final Dimension AGE = new Dimension("age", List.of("young", "middle", "old", "none"));

	private static CountTable sexes(long men, long women) {
		return CountTable.over(List.of(SEX)).add(List.of("men"), men).add(List.of("women"), women).build();
	}

	@Test
	void twoGroupsByHand() {
		RIndicator r = RIndicator.of(sexes(500, 500), sexes(200, 300), List.of("sex"), 0.95).get();
		double variance = 1000 * 0.01 / 999;
		assertEquals(0.5, r.responseRate(), 1e-9);
		assertEquals(variance, r.variance(), 1e-9);
		assertEquals(1 - 2 * Math.sqrt(variance), r.unadjusted(), 1e-9);
		// each group's propensity has a variance of p(1-p)/n
		double bias = (0.4 * 0.6 / 500 + 0.6 * 0.4 / 500) / 2;
		assertEquals(1 - bias / variance, r.biasFactor(), 1e-6);
		assertTrue(r.adjusted() > r.unadjusted() && r.interval().get().contains(r.adjusted()));
		assertEquals(-Math.sqrt(0.5) * 0.1, r.partials().getFirst().byCategory().get("men"), 1e-9);
		assertEquals(0.1, r.partials().getFirst().unconditional(), 1e-9);
		assertEquals(Math.log(200 / 300.0), r.coefficients().get("(intercept)"), 1e-7);
	}

	@Test
	void sameChancesForAllAreRepresentative() {
		RIndicator none = RIndicator.of(sexes(500, 500), sexes(200, 300), List.of(), 0.95).get();
		assertEquals(1, none.adjusted());
		assertEquals(Result.not(Reason.NO_VARIATION), none.standardError());
		RIndicator even = RIndicator.of(sexes(500, 500), sexes(200, 200), List.of("sex"), 0.95).get();
		assertEquals(1, even.adjusted(), 1e-6);
	}

	@Test
	void emptyCategoriesAndUnfavourableOrderChangeNothing() {
		SplittableRandom random = new SplittableRandom(20260422);
		Dimension reversed = new Dimension("age", List.of("none", "old", "middle", "young"));
		CountTable.Builder asked = CountTable.over(List.of(SEX, AGE));
		CountTable.Builder responded = CountTable.over(List.of(SEX, AGE));
		CountTable.Builder askedReversed = CountTable.over(List.of(reversed, SEX));
		CountTable.Builder respondedReversed = CountTable.over(List.of(reversed, SEX));
		for (String sex : SEX.categories()) {
			for (String age : AGE.categories().subList(0, 3)) {
				long people = 50 + random.nextInt(500);
				long yes = 10 + random.nextInt(30);
				asked.add(List.of(sex, age), people);
				responded.add(List.of(sex, age), yes);
				askedReversed.add(List.of(age, sex), people);
				respondedReversed.add(List.of(age, sex), yes);
			}
		}
		RIndicator one = RIndicator.of(asked.build(), responded.build(), List.of("sex", "age"), 0.95).get();
		RIndicator other = RIndicator.of(askedReversed.build(), respondedReversed.build(), List.of("age", "sex"), 0.95).get();
		assertEquals(one.adjusted(), other.adjusted(), 1e-9);
		assertEquals(one.standardError().get(), other.standardError().get(), 1e-9);
		assertEquals(one.partials().get(1).conditional(), other.partials().get(0).conditional(), 1e-9);
		double all = one.partials().get(0).conditional();
		assertTrue(all * all <= one.variance() + 1e-12);
	}

	@Test
	void aSampledFrameIsLessBiased() {
		CountTable frame = CountTable.over(List.of(SEX)).add(List.of("men"), 700, 7000, 70_000)
				.add(List.of("women"), 300, 3000, 30_000).build();
		CountTable responded = CountTable.over(List.of(SEX)).add(List.of("men"), 200, 2000, 20_000)
				.add(List.of("women"), 250, 2500, 25_000).build();
		RIndicator sampled = RIndicator.of(frame, responded, List.of("sex"), 0.95).get();
		RIndicator whole = RIndicator.of(sexes(700, 300), sexes(200, 250), List.of("sex"), 0.95).get();
		assertTrue(sampled.biasFactor() > whole.biasFactor());
		assertTrue(sampled.standardError().get() > whole.standardError().get());
	}

	@Test
	void edges() {
		assertEquals(Result.not(Reason.NO_PEOPLE), RIndicator.of(sexes(0, 0), sexes(0, 0), List.of("sex"), 0.95));
		assertEquals(Result.not(Reason.TOO_FEW_PEOPLE), RIndicator.of(sexes(1, 0), sexes(1, 0), List.of("sex"), 0.95));
		assertEquals(Result.not(Reason.SEPARATION), RIndicator.of(sexes(50, 50), sexes(50, 20), List.of("sex"), 0.95));
		assertEquals(Result.not(Reason.SEPARATION), RIndicator.of(sexes(50, 50), sexes(0, 0), List.of("sex"), 0.95));
		assertThrows(IllegalArgumentException.class,
				() -> RIndicator.of(sexes(50, 50), sexes(51, 20), List.of("sex"), 0.95));
		assertThrows(IllegalArgumentException.class,
				() -> RIndicator.of(sexes(50, 50), sexes(5, 20), List.of("age"), 0.95));
	}
}
