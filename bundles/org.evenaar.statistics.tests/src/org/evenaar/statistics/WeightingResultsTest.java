package org.evenaar.statistics;

import static org.evenaar.statistics.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;
import org.evenaar.statistics.response.PartialIndicator;
import org.evenaar.statistics.response.RIndicator;
import org.evenaar.statistics.weighting.CellWeights;
import org.evenaar.statistics.weighting.ClusteredShare;
import org.evenaar.statistics.weighting.KishEffect;
import org.evenaar.statistics.weighting.PostStratification;
import org.evenaar.statistics.weighting.Raking;
import org.evenaar.statistics.weighting.RakingOptions;
import org.junit.jupiter.api.Test;

/** weighting_rindicator.json, less what needs outcomes and clusters of single schools. */
class WeightingResultsTest {

	private static final Json EXPECTED = Json.read("weighting_rindicator.json");

	private static void assertKish(Json expected, KishEffect kish, String what) {
		assertNear(expected.number("deff"), kish.designEffect(), () -> what + " design effect");
		assertNear(expected.number("n_eff"), kish.effectiveSize(), () -> what + " effective size");
		assertNear(expected.number("cv2"), kish.squaredVariation(), 1e-9, () -> what + " variation");
	}

	@Test
	void proportionalFittingOfSixCells() {
		Json expected = EXPECTED.get("ipf_small");
		Dimension rows = new Dimension("row", List.of("r0", "r1"));
		Dimension columns = new Dimension("column", List.of("c0", "c1", "c2"));
		CountTable.Builder seed = CountTable.over(List.of(rows, columns));
		for (int i = 0; i < 2; i++) {
			for (int j = 0; j < 3; j++) {
				long people = expected.get("seed").list().get(i).counts()[j];
				seed.add(new int[] { i, j }, people, people, people);
			}
		}
		CellWeights fitted = Raking.of(seed.build(), List.of(margin(rows, expected.get("row_margins").counts()),
				margin(columns, expected.get("col_margins").counts())), new RakingOptions(1e-14, 1000, Optional.empty())).get();
		assertTrue(fitted.converged());
		for (int i = 0; i < 2; i++) {
			for (int j = 0; j < 3; j++) {
				double cell = fitted.table().cell(List.of("r" + i, "c" + j)).weight();
				assertNear(expected.get("fitted").list().get(i).numbers()[j], cell, () -> "cell");
			}
		}
		assertKish(expected.get("kish"), fitted.kish(), "six cells");
	}

	private static CountTable margin(Dimension dimension, long... people) {
		CountTable.Builder builder = CountTable.over(List.of(dimension));
		for (int i = 0; i < people.length; i++) {
			builder.add(List.of(dimension.categories().get(i)), people[i]);
		}
		return builder.build();
	}

	@Test
	void californianSchools() {
		Json expected = EXPECTED.get("survey_apiclus1");
		Dimension type = new Dimension("stype", List.of("E", "H", "M"));
		Dimension wide = new Dimension("sch.wide", List.of("No", "Yes"));
		double weight = 33.846996307373;
		CountTable.Builder builder = CountTable.over(List.of(type, wide));
		for (Json cell : expected.get("raked_cells").list()) {
			long n = cell.count("n");
			builder.add(List.of(cell.get("stype").text(), cell.get("sch.wide").text()), n, n * weight, n * weight * weight);
		}
		CountTable schools = builder.build();
		CountTable types = margin(type, 4421, 755, 1018);
		List<CountTable> targets = List.of(types, margin(wide, 1072, 5122));
		CellWeights raked = Raking.of(schools, targets, RakingOptions.DEFAULT).get();
		assertTrue(raked.converged() && raked.largestDeviation() <= 1e-10);
		// the package stops as soon as no margin moves by more than one school, after so many rounds
		CellWeights stopped = Raking.of(schools, targets, new RakingOptions(1e-300, 4, Optional.empty())).get();
		for (Json cell : expected.get("raked_cells").list()) {
			List<String> place = List.of(cell.get("stype").text(), cell.get("sch.wide").text());
			assertNear(cell.number("weight"), stopped.perPerson(place).get(), () -> "weight of " + place);
			assertNear(cell.number("weight"), raked.perPerson(place).get(), 1e-3, () -> "converged weight of " + place);
		}
		assertKish(expected.get("raked_kish"), stopped.kish(), "schools");
		CellWeights strata = PostStratification.of(schools, types).get();
		assertEquals(1, strata.cycles());
		assertNear(4421.0 / 144, strata.perPerson(List.of("E", "No")).get(), () -> "elementary");
	}

	@Test
	void kishOfNhanes() {
		Json expected = EXPECTED.get("nhanes");
		CountTable nhanes = Counts.weighted("nhanes_weights.csv", "race", "sex");
		assertKish(expected.get("kish_all"), KishEffect.of(nhanes).get(), "everybody");
		assertNear(expected.number("sum_w"), nhanes.weight(), () -> "weights");
		CountTable race = nhanes.margin(List.of("race"));
		for (String name : expected.get("kish_by_race").names()) {
			CountTable.Cell cell = race.cell(List.of(name));
			assertKish(expected.get("kish_by_race").get(name),
					KishEffect.of(cell.people(), cell.weight(), cell.squaredWeight()).get(), name);
			assertNear(expected.get("weighted_race_share").number(name), cell.weight() / race.weight(), () -> name);
			assertNear(expected.get("unweighted_race_share").number(name), cell.people() / (double) race.people(), () -> name);
		}
		assertNear(expected.number("weighted_female"),
				nhanes.margin(List.of("sex")).cell(List.of("female")).weight() / nhanes.weight(), () -> "women");
	}

	@Test
	void clustersOfNhanes() {
		Json expected = EXPECTED.get("nhanes").get("design_based_race");
		CountTable nhanes = Counts.weighted("nhanes_clusters.csv", "stratum", "cluster", "race");
		for (String race : List.of("Black", "Hispanic", "Other", "White")) {
			ClusteredShare share = ClusteredShare.of(nhanes, Optional.of("stratum"), "cluster", "race", race).get();
			assertNear(expected.get("mean").number("g" + race), share.share(), () -> race);
			assertNear(expected.get("se").number("g" + race), share.standardError(), 1e-9, () -> race + " standard error");
			assertNear(expected.get("deff").number("g" + race), share.designEffect().get(), 1e-9, () -> race + " effect");
			assertTrue(share.interval(0.95).get().contains(share.share()));
		}
	}

	@Test
	void responseToTheHealthInterview() {
		Json expected = EXPECTED.get("r_indicator_nhis");
		String[] dimensions = { "age", "sex", "hisp", "race" };
		CountTable asked = Counts.table("nhis_response.csv", 4, dimensions);
		CountTable responded = Counts.table("nhis_response.csv", 5, dimensions);
		RIndicator r = RIndicator.of(asked, responded, List.of(dimensions), 0.95).get();
		assertEquals(expected.count("n"), r.people());
		double glm = 1e-7;
		assertNear(expected.number("response_rate"), r.responseRate(), glm, () -> "rate");
		assertNear(expected.number("R_unadjusted"), r.unadjusted(), glm, () -> "unadjusted");
		assertNear(expected.number("R"), r.adjusted(), glm, () -> "adjusted");
		assertNear(expected.number("R_se"), r.standardError().get(), glm, () -> "standard error");
		assertNear(expected.number("bias_factor"), r.biasFactor(), glm, () -> "bias factor");
		assertNear(expected.number("CV_unadjusted"), r.unadjustedVariation(), glm, () -> "CV unadjusted");
		assertNear(expected.number("CV"), r.variation(), glm, () -> "CV");
		assertNear(expected.number("var_propensity"), r.variance(), glm, () -> "variance");
		assertNear(0.891017244859031 - 1.959963984540054 * 0.0151951319742281, r.interval().get().low(), glm, () -> "low");
		Map<String, String> names = Map.of("(Intercept)", "(intercept)", "factor(ageg)(24,44]", "age=(24;44]",
				"factor(ageg)(44,64]", "age=(44;64]", "factor(ageg)(64,200]", "age=(64;200]", "factor(sex)2", "sex=2",
				"factor(hisp)2", "hisp=2", "factor(race)2", "race=2", "factor(race)3", "race=3");
		assertEquals(names.keySet(), Set.copyOf(expected.get("coef").names()));
		names.forEach((theirs, ours) -> assertNear(expected.get("coef").number(theirs), r.coefficients().get(ours), glm,
				() -> ours));
		for (PartialIndicator partial : r.partials()) {
			Json theirs = expected.get("partial_unconditional").get(partial.dimension());
			assertNear(theirs.number("Pu_unadjusted"), partial.unconditional(), glm, partial::dimension);
			for (String category : theirs.get("by_category").names()) {
				assertNear(theirs.get("by_category").number(category),
						partial.byCategory().get(category.replace(',', ';')), 1e-6, () -> category);
			}
			assertTrue(partial.conditional() > 0 && partial.conditional() < Math.sqrt(r.variance()));
		}
		assertEquals(4, r.partials().size());
	}
}
