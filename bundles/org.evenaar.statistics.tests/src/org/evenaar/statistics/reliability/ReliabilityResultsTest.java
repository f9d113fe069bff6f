package org.evenaar.statistics.reliability;

import static org.evenaar.statistics.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.evenaar.statistics.Counts;
import org.evenaar.statistics.Interval;
import org.evenaar.statistics.Json;
import org.junit.jupiter.api.Test;

/** reliability.json: five scales of the Big Five inventory by gender and education, and verbal aggression. */
class ReliabilityResultsTest {

	private static final Json EXPECTED = Json.read("reliability.json");
	private static final Map<String, ItemMoments> SCALES = scales();

	private static Map<String, ItemMoments> scales() {
		Map<String, ItemMoments> scales = new HashMap<>();
		for (String[] line : Counts.lines("bfi_sums.csv")) {
			scales.put(line[0] + " " + line[1], moments(line, 2));
		}
		return scales;
	}

	private static ItemMoments moments(String[] line, int people) {
		long[] sums = Arrays.stream(line).skip(people + 1).mapToLong(Long::parseLong).toArray();
		int items = 0;
		while (ItemMoments.sums(items) < sums.length) {
			items++;
		}
		List<String> names = IntStream.rangeClosed(1, items).mapToObj(i -> "i" + i).toList();
		return ItemMoments.ofSums(names, Long.parseLong(line[people]), sums);
	}

	private static void assertLimits(double[] expected, Interval interval, String what) {
		assertNear(expected[0], interval.low(), 1e-9, () -> what + " low");
		assertNear(expected[1], interval.high(), 1e-9, () -> what + " high");
	}

	@Test
	void alphaAndItemsOfEveryScaleInEveryGroup() {
		for (String group : List.of("overall", "male", "female", "education_1", "education_2", "education_3", "education_4",
				"education_5")) {
			for (String scale : EXPECTED.get(group).names()) {
				Json expected = EXPECTED.get(group).get(scale);
				String what = group + " " + scale;
				ScaleReliability reliability = ScaleReliability.of(SCALES.get(what), ReliabilityLimits.DEFAULT, 100, 0.95);
				assertEquals(expected.count("n_complete"), reliability.people(), what);
				assertNear(expected.number("alpha_raw"), reliability.alpha().get().alpha(), () -> what);
				assertLimits(expected.get("ci_feldt").numbers(), reliability.alpha().get().interval(), what);
				double[] dropped = expected.get("alpha_if_dropped").numbers();
				double[] rest = expected.get("corrected_item_total").numbers();
				for (int i = 0; i < 5; i++) {
					assertNear(dropped[i], reliability.items().get(i).alphaIfDropped().get(), () -> what);
					assertNear(rest[i], reliability.items().get(i).withRest().get(), () -> what);
				}
				assertTrue(reliability.seemReversed().isEmpty(), what);
			}
		}
	}

	@Test
	void omegaOfTheModelWithOneFactor() {
		Json expected = EXPECTED.get("omega_one_factor");
		Map<String, String> groups = Map.of("all", "overall", "male", "male", "female", "female");
		for (String scale : expected.names()) {
			groups.forEach((theirs, ours) -> {
				OneFactorModel model = OneFactorModel.of(SCALES.get(ours + " " + scale), 0.95).get();
				assertNear(expected.get(scale).number(theirs), model.omega(), 1e-5, () -> ours + " " + scale);
				assertTrue(model.interval().contains(model.omega()) && model.standardError() > 0.002);
			});
		}
	}

	@Test
	void feldtsTestWithTheDegreesOfTheExpectedFile() {
		for (Json expected : EXPECTED.get("gender_feldt_W").list()) {
			String scale = expected.get("scale").text();
			FeldtTest test = FeldtTest.of(alpha("male " + scale), alpha("female " + scale)).get();
			assertNear(expected.number("W"), test.w(), () -> scale);
			assertEquals(expected.count("df1"), test.otherOrder().numerator());
			assertEquals(expected.count("df2"), test.otherOrder().denominator());
			assertNear(expected.number("p_two_sided"), test.otherOrder().p(), 1e-9, () -> scale);
		}
	}

	private static CronbachAlpha alpha(String what) {
		return CronbachAlpha.of(SCALES.get(what), 0.95).get();
	}

	@Test
	void verbalAggressionOfWomenAndMen() {
		Json expected = EXPECTED.get("verbal");
		Map<String, CronbachAlpha> alphas = new HashMap<>();
		for (String[] line : Counts.lines("verbal_sums.csv")) {
			CronbachAlpha alpha = CronbachAlpha.of(moments(line, 1), 0.95).get();
			alphas.put(line[0], alpha);
			assertNear(expected.number(line[0]), alpha.alpha(), () -> line[0]);
			assertLimits(expected.get(line[0] + "_ci_feldt").numbers(), alpha.interval(), line[0]);
			assertEquals(24, alpha.items());
		}
		FeldtTest test = FeldtTest.of(alphas.get("men"), alphas.get("women")).get();
		assertNear(expected.number("feldt_W"), test.w(), () -> "W");
		assertNear(expected.number("feldt_p_two_sided"), test.otherOrder().p(), 1e-9, () -> "p");
	}

	@Test
	void examplesOfSeveralAlphasFromTheLiterature() {
		// L.S. Feldt, D.J. Woodruff and F.A. Salih, 1987; G.J. Lautenschlager and A.W. Meade, AlphaTest, 2008
		AlphaEquality three = AlphaEquality.of(List.of(given(.784, 51, 5), given(.875, 101, 5), given(.936, 151, 5))).get();
		assertEquals(22.926, three.chiSquare(), 0.0005);
		assertEquals(2, three.degreesOfFreedom());
		AlphaEquality two = AlphaEquality.of(List.of(given(.6, 150, 50), given(.7, 200, 100))).get();
		assertEquals(3.4535, two.chiSquare(), 0.00005);
		assertEquals(.0631, two.p(), 0.00005);
		assertEquals(47.559, AlphaEquality.of(List.of(given(.9, 200, 25), given(.7, 150, 30))).get().chiSquare(), 0.0005);
	}

	private static CronbachAlpha given(double alpha, long people, int items) {
		return new CronbachAlpha(alpha, new Interval(0, 1), people, items);
	}
}
