package org.evenaar.statistics.dif;

import static org.evenaar.statistics.Near.assertNear;
import static org.evenaar.statistics.Near.assertNearP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evenaar.statistics.Json;
import org.evenaar.statistics.multiplicity.Adjustment;
import org.junit.jupiter.api.Test;

/** dif_verbal.json and ordinal.json. */
class DifResultsTest {

	private static final Json EXPECTED = Json.read("dif_verbal.json");
	/** Fitted by iteration. */
	private static final double FITTED = 1e-6;

	private static MantelHaenszel test(String matching, String item) {
		return MantelHaenszel.of(OneItem.verbal(matching, item), OneItem.ITEM, "women", "men", ScoreBands.EACH_SCORE, 0.95).get();
	}

	@Test
	void mantelHaenszelOfVerbalAggression() {
		for (Json item : EXPECTED.get("items").list()) {
			String name = item.get("item").text();
			MantelHaenszel test = test("all", name);
			CommonOddsRatio odds = test.oddsRatio().get();
			assertNear(item.number("mh_chisq_cc"), test.chiSquare(), () -> name);
			assertNearP(item.number("mh_p_cc"), test.p(), () -> name);
			assertNear(item.number("mh_chisq_nocc"), test.uncorrectedChiSquare(), () -> name);
			assertNearP(item.number("mh_p_nocc"), test.uncorrectedP(), () -> name);
			assertNear(item.number("alpha_mh"), odds.alpha(), () -> name);
			assertNear(item.number("delta_mh"), odds.delta(), () -> name);
			assertNear(item.number("se_delta"), odds.standardError(), () -> name);
			assertNear(item.number("std_p_dif"), test.standardised(), () -> name);
			assertEquals(item.get("difR_size_code").text(), EtsRule.magnitudeOnly(odds.delta()).name(), name);
			assertEquals(item.get("ets_class_mhtest").text(), EtsRule.classify(test, 0.05).get().name(), name);
			assertEquals(item.get("ets_class_delta_se").text(), EtsRule.classifyByStandardError(test, 0.05).get().name(), name);
			assertEquals(odds.delta(), (odds.interval().low() + odds.interval().high()) / 2, 1e-12, name);
		}
	}

	@Test
	void logisticRegressionOfVerbalAggression() {
		for (Json item : EXPECTED.get("items").list()) {
			String name = item.get("item").text();
			LogisticDif dif = LogisticDif.of(OneItem.verbal("all", name), OneItem.ITEM, List.of("women", "men"), 0.95).get();
			ModelStep both = dif.both().get();
			assertNear(item.number("lr_both_chisq"), both.chiSquare(), FITTED, () -> name);
			assertNear(item.number("lr_both_p"), both.p(), FITTED, () -> name);
			assertNear(item.number("lr_uniform_chisq"), dif.uniform().get().chiSquare(), FITTED, () -> name);
			assertNear(item.number("lr_uniform_p"), dif.uniform().get().p(), FITTED, () -> name);
			assertNear(item.number("lr_nonuniform_chisq"), dif.nonUniform().get().chiSquare(), FITTED, () -> name);
			assertNear(item.number("lr_nonuniform_p"), dif.nonUniform().get().p(), FITTED, () -> name);
			assertNear(item.number("delta_r2_nagelkerke_both"), both.change().nagelkerke(), FITTED, () -> name);
			assertNear(item.number("delta_r2_nagelkerke_uniform"), dif.uniform().get().change().nagelkerke(), FITTED, () -> name);
			assertEquals(item.get("zumbo_thomas").text(), both.zumboThomas().name(), name);
			assertEquals(item.get("jodoin_gierl").text(), both.jodoinGierl().name(), name);
			GroupCoefficient men = dif.groups().get().getFirst();
			assertEquals("men", men.group());
			assertNear(item.number("uniform_group_coef"), men.coefficient(), FITTED, () -> name);
			assertNear(item.number("uniform_group_or"), men.oddsRatio(), FITTED, () -> name);
			assertTrue(men.oddsRatioInterval().contains(men.oddsRatio()), name);
			assertEquals(2, both.degreesOfFreedom());
		}
	}

	@Test
	void adjustedValuesStayWithTheirItems() {
		Map<String, Double> p = new LinkedHashMap<>();
		List<Json> items = new ArrayList<>(EXPECTED.get("items").list());
		items.sort((a, b) -> b.get("item").text().compareTo(a.get("item").text()));
		items.forEach(item -> p.put(item.get("item").text(), test("all", item.get("item").text()).p()));
		Map<String, Double> holm = Adjustment.HOLM.adjust(p);
		Map<String, Double> hochberg = Adjustment.BENJAMINI_HOCHBERG.adjust(p);
		for (Json item : items) {
			String name = item.get("item").text();
			assertNear(item.number("mh_p_cc_holm"), holm.get(name), 1e-9, () -> name);
			assertNear(item.number("mh_p_cc_BH"), hochberg.get(name), 1e-9, () -> name);
		}
	}

	@Test
	void flaggedItemsOfTheFirstAndLastRoundOfPurification() {
		assertEquals(texts("flagged_mh_cc_alpha05"), flagged("all"));
		assertEquals(texts("purified_flagged"), flagged("purified"));
	}

	private static List<String> texts(String name) {
		return EXPECTED.get(name).list().stream().map(Json::text).toList();
	}

	private static List<String> flagged(String matching) {
		return EXPECTED.get("items").list().stream().map(item -> item.get("item").text())
				.filter(item -> test(matching, item).p() < 0.05).toList();
	}

	@Test
	void proportionalOddsOfAnxiety() {
		Json expected = Json.read("ordinal.json");
		for (String name : expected.names()) {
			assertOrdinal(expected.get(name).get("all_answers"), name, 0);
			assertOrdinal(expected.get(name).get("at_least_5"), name, 5);
			MantelTest mantel = MantelTest.of(OneItem.anxiety(name), OneItem.ITEM, "0", "1", ScoreBands.EACH_SCORE, 0.95).get();
			assertNear(expected.get(name).get("all_answers").number("mantel"), mantel.chiSquare(), () -> name);
		}
	}

	private static void assertOrdinal(Json expected, String name, long fewest) {
		OrdinalDif dif = OrdinalDif.of(OneItem.anxiety(name), OneItem.ITEM, List.of("0", "1"), fewest, 0.95).get();
		assertEquals(expected.count("k"), dif.categories().size(), name);
		assertStep(expected, "12", dif.uniform().get(), name);
		assertStep(expected, "13", dif.both().get(), name);
		assertNear(expected.number("chi23"), dif.nonUniform().get().chiSquare(), FITTED, () -> name);
		assertNear(expected.number("p13"), dif.both().get().p(), FITTED, () -> name);
		assertNear(expected.number("beta_change"), dif.betaChange().get(), 1e-4, () -> name);
		GroupCoefficient group = dif.groups().get().getFirst();
		assertNear(expected.number("group_coef"), group.coefficient(), 1e-4, () -> name);
		assertNear(expected.number("group_se"), group.standardError(), 1e-4, () -> name);
	}

	private static void assertStep(Json expected, String models, ModelStep step, String name) {
		assertNear(expected.number("chi" + models), step.chiSquare(), FITTED, () -> name + models);
		assertNear(expected.number("mcfadden" + models), step.change().mcFadden(), FITTED, () -> name + models);
		assertNear(expected.number("nagelkerke" + models), step.change().nagelkerke(), FITTED, () -> name + models);
		assertNear(expected.number("coxsnell" + models), step.change().coxSnell(), FITTED, () -> name + models);
	}
}
