package org.evenaar.statistics.accuracy;

import static org.evenaar.statistics.Near.assertNear;
import static org.evenaar.statistics.Near.assertNearP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.evenaar.statistics.Counts;
import org.evenaar.statistics.Json;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.accuracy.CutOff.Direction;
import org.evenaar.statistics.accuracy.ScoreCounts.People;
import org.junit.jupiter.api.Test;

/** accuracy.json, and what holds for any scores. */
class AccuracyTest {

	private static final Json EXPECTED = Json.read("accuracy.json");

	private static Map<String, ScoreCounts> compas() {
		Map<String, ScoreCounts.Builder> builders = new LinkedHashMap<>();
		for (String[] line : Counts.lines("compas_deciles.csv")) {
			builders.computeIfAbsent(line[0], race -> ScoreCounts.builder()).add(Double.parseDouble(line[2]),
					new People(Long.parseLong(line[3]), Long.parseLong(line[4]), 0));
		}
		Map<String, ScoreCounts> counts = new LinkedHashMap<>();
		builders.forEach((race, builder) -> counts.put(race, builder.build()));
		return counts;
	}

	private static void assertShare(Json expected, Result<ShareEstimate> share, String what) {
		assertEquals(expected.count("x"), share.get().people(), what);
		assertEquals(expected.count("n"), share.get().of(), what);
		assertNear(expected.number("rate"), share.get().share(), () -> what);
		assertNear(expected.get("wilson").numbers()[0], share.get().interval().low(), () -> what);
		assertNear(expected.get("wilson").numbers()[1], share.get().interval().high(), () -> what);
	}

	@Test
	void outcomesOfMediumAndHighRiskByRace() {
		CutOff medium = CutOff.atOrAbove(5);
		Map<String, ScoreCounts> compas = compas();
		for (String race : EXPECTED.get("by_race").names()) {
			Json expected = EXPECTED.get("by_race").get(race);
			TestOutcomes outcomes = TestOutcomes.at(medium, compas.get(race));
			assertEquals(new TestOutcomes(expected.count("TP"), expected.count("FP"), expected.count("FN"), expected.count("TN")),
					outcomes);
			assertShare(expected.get("tpr"), outcomes.sensitivity(0.95), race);
			assertShare(expected.get("ppv"), outcomes.positivePredictiveValue(0.95), race);
			assertShare(expected.get("npv"), outcomes.negativePredictiveValue(0.95), race);
			assertShare(expected.get("base_rate"), outcomes.prevalence(0.95), race);
			assertShare(expected.get("selection_rate"), compas.get(race).referred(medium, 0.95), race);
			assertNear(expected.get("fpr").number("rate"), 1 - outcomes.specificity(0.95).get().share(), 1e-9, () -> race);
		}
		Json difference = EXPECTED.get("black_vs_white");
		TestOutcomes black = TestOutcomes.at(medium, compas.get("African-American"));
		TestOutcomes white = TestOutcomes.at(medium, compas.get("Caucasian"));
		assertNear(difference.number("equal_opportunity_difference_tpr"),
				black.sensitivity(0.95).get().less(white.sensitivity(0.95).get(), 0.95).difference(), () -> "sensitivity");
		assertNear(difference.number("demographic_parity_difference"), compas.get("African-American").referred(medium, 0.95).get()
				.less(compas.get("Caucasian").referred(medium, 0.95).get(), 0.95).difference(), () -> "referred");
	}

	@Test
	void areasByRaceAndTheirDifference() {
		Map<String, ScoreCounts> compas = compas();
		ScoreCounts everybody = compas.values().stream().reduce(ScoreCounts::plus).orElseThrow();
		assertArea(EXPECTED.get("auc_decile").get("overall"), everybody);
		assertArea(EXPECTED.get("auc_decile").get("African-American"), compas.get("African-American"));
		assertArea(EXPECTED.get("auc_decile").get("Caucasian"), compas.get("Caucasian"));
		Json expected = EXPECTED.get("auc_decile").get("unpaired_black_vs_white");
		AreaDifference difference = AreaDifference.of(area(compas.get("African-American")), area(compas.get("Caucasian")), 0.95).get();
		assertNear(expected.number("statistic"), difference.z(), 1e-9, () -> "z");
		assertNear(expected.number("df"), difference.degreesOfFreedom(), 1e-9, () -> "df");
		assertNearP(expected.number("p"), difference.pOfT(), () -> "p");
		assertEquals(difference.pOfT(), difference.p(), 1e-4);
		assertTrue(difference.interval().contains(0) && difference.interval().contains(difference.difference()));
	}

	private static AreaUnderCurve area(ScoreCounts scores) {
		return AreaUnderCurve.of(scores, Direction.HIGHER, 0.95).get();
	}

	private static void assertArea(Json expected, ScoreCounts scores) {
		AreaUnderCurve area = area(scores);
		assertNear(expected.number("auc"), area.area(), () -> "area");
		assertNear(expected.number("var_delong"), area.variance().get(), () -> "variance");
		assertNear(expected.get("ci").numbers()[0], area.interval().get().low(), () -> "low");
		assertNear(expected.get("ci").numbers()[2], area.interval().get().high(), () -> "high");
	}

	@Test
	void gradeOfHaemorrhageAgainstOutcome() {
		// 113 patients with a subarachnoid haemorrhage (data aSAH of the R package pROC): poor and good outcome by grade 1 to 5
		long[][] grades = { { 2, 37 }, { 12, 20 }, { 1, 3 }, { 8, 8 }, { 18, 4 } };
		ScoreCounts.Builder builder = ScoreCounts.builder();
		for (int grade = 1; grade <= 5; grade++) {
			builder.add(grade, new People(grades[grade - 1][0], grades[grade - 1][1], 0));
		}
		Json expected = EXPECTED.get("pROC_aSAH");
		AreaUnderCurve area = area(builder.build());
		assertNear(expected.number("auc_wfns"), area.area(), () -> "area");
		assertNear(expected.get("ci_wfns").numbers()[0], area.interval().get().low(), () -> "low");
		assertNear(expected.get("ci_wfns").numbers()[2], area.interval().get().high(), () -> "high");
	}

	/** By comparing each person with each. */
	private static double[] direct(List<Double> with, List<Double> without) {
		double[] won = new double[with.size()];
		double[] lost = new double[without.size()];
		for (int i = 0; i < won.length; i++) {
			for (int j = 0; j < lost.length; j++) {
				double part = with.get(i) > without.get(j) ? 1 : with.get(i).equals(without.get(j)) ? 0.5 : 0;
				won[i] += part / lost.length;
				lost[j] += part / won.length;
			}
		}
		double area = Arrays.stream(won).average().orElseThrow();
		return new double[] { area, spread(won, area) / won.length + spread(lost, area) / lost.length };
	}

	private static double spread(double[] values, double mean) {
		return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
	}

	@Test
	void countsGiveWhatPairsGive() {
		Random random = new Random(31);
		for (int trial = 0; trial < 60; trial++) {
			List<Double> with = new ArrayList<>();
			List<Double> without = new ArrayList<>();
			ScoreCounts.Builder builder = ScoreCounts.builder();
			ScoreCounts.Builder mirrored = ScoreCounts.builder();
			int range = 1 + random.nextInt(40);
			for (int i = 0; i < 40; i++) {
				boolean condition = i < 2 || i > 3 && random.nextInt(3) == 0;
				double score = (random.nextInt(range) + (condition ? range / 4 : 0)) / 4.0;
				(condition ? with : without).add(score);
				builder.add(score, condition);
				mirrored.add(-score, condition);
			}
			double[] expected = direct(with, without);
			AreaUnderCurve area = area(builder.build());
			assertEquals(expected[0], area.area(), 1e-12);
			assertEquals(expected[1], area.variance().get(), 1e-12);
			AreaUnderCurve lower = AreaUnderCurve.of(mirrored.build(), Direction.LOWER, 0.95).get();
			assertEquals(area.area(), lower.area(), 1e-12);
			assertEquals(area.variance().get(), lower.variance().get(), 1e-12);
			assertYouden(builder.build(), mirrored.build());
		}
	}

	private static void assertYouden(ScoreCounts scores, ScoreCounts mirrored) {
		Youden youden = Youden.of(scores, Direction.HIGHER).get();
		double best = scores.scores().keySet().stream().mapToDouble(score -> index(CutOff.atOrAbove(score), scores)).max().orElseThrow();
		assertEquals(best, youden.index(), 1e-12);
		youden.cutOffs().forEach(cutOff -> assertEquals(best, index(cutOff, scores), 1e-12));
		assertEquals(youden.cutOffs().getFirst().value(), youden.cutOffs().stream().mapToDouble(CutOff::value).min().orElseThrow());
		assertEquals(youden.index(), Youden.of(mirrored, Direction.LOWER).get().index(), 1e-12);
	}

	private static double index(CutOff cutOff, ScoreCounts scores) {
		TestOutcomes outcomes = TestOutcomes.at(cutOff, scores);
		return outcomes.sensitivity(0.95).get().share() + outcomes.specificity(0.95).get().share() - 1;
	}

	@Test
	void predictiveValuesAtThePrevalenceOfTheSampleAreThoseOfTheSample() {
		TestOutcomes outcomes = new TestOutcomes(80, 30, 20, 270);
		PredictiveValues same = PredictiveValues.at(0.25, outcomes, 0.95).get();
		assertEquals(outcomes.positivePredictiveValue(0.95).get().share(), same.positive().get(), 1e-12);
		assertEquals(outcomes.negativePredictiveValue(0.95).get().share(), same.negative().get(), 1e-12);
		PredictiveValues rare = PredictiveValues.at(0.01, outcomes, 0.95).get();
		assertTrue(rare.positive().get() < same.positive().get() && rare.negative().get() > same.negative().get());
		assertTrue(rare.positiveInterval().get().contains(rare.positive().get()));
		// logit of 8/107 with variance 0.2/80 + 0.9/30 by hand
		double logit = Math.log(8 / 99.0);
		double half = 1.959963984540054 * Math.sqrt(0.0325);
		assertEquals(1 / (1 + Math.exp(-(logit - half))), rare.positiveInterval().get().low(), 1e-9);
		PredictiveValues perfect = PredictiveValues.at(0.1, new TestOutcomes(10, 0, 0, 10), 0.95).get();
		assertEquals(1, perfect.positive().get());
		assertEquals(Optional.of(Reason.WHOLE_SHARE), perfect.positiveInterval().whyNot());
		assertEquals(Optional.of(Reason.NO_PEOPLE), PredictiveValues.at(0.1, new TestOutcomes(0, 3, 0, 10), 0.95).whyNot());
	}

	@Test
	void oneSidedSamples() {
		ScoreCounts nobody = ScoreCounts.builder().build();
		assertEquals(Optional.of(Reason.NO_PEOPLE), AreaUnderCurve.of(nobody, Direction.HIGHER, 0.95).whyNot());
		assertEquals(Optional.of(Reason.NO_PEOPLE), Youden.of(nobody, Direction.HIGHER).whyNot());
		assertEquals(Optional.of(Reason.NO_PEOPLE), nobody.referred(CutOff.atOrAbove(1), 0.95).whyNot());
		ScoreCounts one = ScoreCounts.builder().add(3, true).add(1, false).add(2, false).addUnknown(5).build();
		AreaUnderCurve area = area(one);
		assertEquals(1, area.area());
		assertEquals(Optional.of(Reason.TOO_FEW_PEOPLE), area.interval().whyNot());
		assertEquals(Optional.of(Reason.TOO_FEW_PEOPLE), AreaDifference.of(area, area, 0.95).whyNot());
		assertEquals(new TestOutcomes(1, 0, 0, 2), TestOutcomes.at(CutOff.atOrAbove(3), one));
		ShareEstimate referred = one.referred(CutOff.atOrAbove(3), 0.95).get();
		assertEquals(List.of(2L, 4L), List.of(referred.people(), referred.of()), "a person of unknown condition is referred too");
		ScoreCounts apart = ScoreCounts.builder().add(3, new People(4, 0, 0)).add(1, new People(0, 4, 0)).build();
		assertEquals(0, area(apart).variance().get());
		assertEquals(Optional.of(Reason.NO_VARIATION), AreaDifference.of(area(apart), area(apart), 0.95).whyNot());
		assertEquals(Optional.of(Reason.NO_PEOPLE), TestOutcomes.at(CutOff.atOrBelow(0), nobody).sensitivity(0.95).whyNot());
		assertThrows(IllegalArgumentException.class, () -> ScoreCounts.builder().add(Double.NaN, true));
		assertThrows(IllegalArgumentException.class, () -> new TestOutcomes(-1, 0, 0, 0));
	}

	@Test
	void zeroHasNoSign() {
		ScoreCounts scores = ScoreCounts.builder().add(0.0, true).add(-0.0, false).build();
		assertEquals(1, scores.scores().size());
	}
}
