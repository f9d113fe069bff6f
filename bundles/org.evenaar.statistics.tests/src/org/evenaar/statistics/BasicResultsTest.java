package org.evenaar.statistics;

import static org.evenaar.statistics.Near.assertNear;
import static org.evenaar.statistics.Near.assertNearP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.evenaar.statistics.association.IndependenceTest;
import org.evenaar.statistics.association.McNemarTest;
import org.evenaar.statistics.association.PredictiveValue;
import org.evenaar.statistics.distance.Hellinger;
import org.evenaar.statistics.distance.JensenShannon;
import org.evenaar.statistics.distance.KullbackLeibler;
import org.evenaar.statistics.distance.LogBase;
import org.evenaar.statistics.distance.TotalVariation;
import org.evenaar.statistics.fit.ExactMultinomialTest;
import org.evenaar.statistics.fit.GoodnessOfFit;
import org.evenaar.statistics.power.SampleSize;
import org.evenaar.statistics.power.TestPlan;
import org.evenaar.statistics.power.TwoMeans;
import org.evenaar.statistics.power.TwoShares;
import org.evenaar.statistics.proportion.ClopperPearsonInterval;
import org.evenaar.statistics.proportion.NewcombeDifference;
import org.evenaar.statistics.proportion.WilsonInterval;
import org.junit.jupiter.api.Test;

/** basics.json, less what is about selection rates and strata. */
class BasicResultsTest {

	private static final Json EXPECTED = Json.read("basics.json");

	private static void assertInterval(Json expected, Interval actual, String what) {
		assertNear(expected.numbers()[0], actual.low(), () -> what + " low");
		assertNear(expected.numbers()[1], actual.high(), () -> what + " high");
	}

	@Test
	void intervalsOfNewcombe() {
		List<Json> rows = EXPECTED.get("newcombe1998").list();
		assertEquals(4, rows.size());
		for (Json row : rows) {
			long x = row.count("x");
			long n = row.count("n");
			assertInterval(row.get("wilson"), WilsonInterval.of(x, n, 0.95).get(), "Wilson");
			assertInterval(row.get("wilson_cc"), WilsonInterval.continuityCorrected(x, n, 0.95).get(), "corrected");
			assertInterval(row.get("clopper_pearson"), ClopperPearsonInterval.of(x, n, 0.95).get(), "exact");
		}
	}

	@Test
	void exactMultinomialsInThreeOrders() {
		for (String name : List.of("exact_multinomial_EMT", "exact_multinomial_EMT_dice",
				"exact_multinomial_XNomial_mutations")) {
			Json expected = EXPECTED.get(name);
			long[] observed = expected.get("obs").counts();
			Shares shares = Shares.of(expected.get("prob").numbers());
			ExactMultinomialTest test = ExactMultinomialTest.of(observed, shares, ExactMultinomialTest.Limits.DEFAULT).get();
			assertNear(expected.number("p_prob"), test.byProbability(), () -> name + " by probability");
			assertNear(expected.number("p_chisq"), test.byChiSquare(), () -> name + " by chi-square");
			assertNear(expected.number("p_llr"), test.byLikelihoodRatio(), () -> name + " by likelihood ratio");
			assertNear(expected.number("p_asymptotic_chisq"), GoodnessOfFit.chiSquare(observed, shares).get().p(),
					() -> name + " asymptotic");
		}
	}

	@Test
	void tableOfAgresti() {
		Json expected = EXPECTED.get("agresti_gender_party");
		long[][] table = expected.get("table").list().stream().map(Json::counts).toArray(long[][]::new);
		IndependenceTest test = IndependenceTest.of(table).get();
		assertNear(expected.number("chisq"), test.statistic(), () -> "chi-square");
		assertEquals(expected.number("df"), test.degreesOfFreedom());
		assertNearP(expected.number("p"), test.p(), () -> "p");
		assertNear(expected.number("cramers_v"), test.cramersV(), () -> "V");
		assertNear(expected.number("cramers_v_bias_corrected"), test.correctedV().get(), () -> "V corrected");
		for (int i = 0; i < table.length; i++) {
			for (int j = 0; j < table[i].length; j++) {
				IndependenceTest.CellResidual residual = IndependenceTest.residual(table, i, j).get();
				assertNear(expected.get("expected").list().get(i).numbers()[j], residual.expected(), () -> "expected");
				assertNear(expected.get("pearson_residuals").list().get(i).numbers()[j], residual.pearson(), () -> "Pearson");
				assertNear(expected.get("standardised_residuals").list().get(i).numbers()[j], residual.standardised(),
						() -> "standardised");
			}
		}
	}

	@Test
	void divergences() {
		Json expected = EXPECTED.get("divergences");
		Shares half = Shares.of(0.5, 0.5);
		Shares one = Shares.of(1, 0);
		Shares p = Shares.ofCounts(9, 12, 4).get();
		Shares uniform = Shares.uniform(3);
		assertNear(expected.number("kl_nats_half_vs_09"), KullbackLeibler.of(half, Shares.of(0.9, 0.1), LogBase.NATS).get(),
				() -> "KL");
		assertNear(expected.number("js_distance_nats_10_vs_half"), JensenShannon.of(one, half, LogBase.NATS).distance(),
				() -> "JS nats");
		assertNear(expected.number("js_distance_bits_100_vs_010"),
				JensenShannon.of(Shares.of(1, 0, 0), Shares.of(0, 1, 0), LogBase.BITS).distance(), () -> "JS bits");
		assertNear(expected.number("hellinger_10_vs_half"), Hellinger.of(one, half), () -> "Hellinger");
		assertNear(expected.number("tv_example"), TotalVariation.of(p, uniform), () -> "TV");
		assertNear(expected.number("wikipedia_kl_P_Q"), KullbackLeibler.of(p, uniform, LogBase.NATS).get(), () -> "KL PQ");
		assertNear(expected.number("wikipedia_kl_Q_P"), KullbackLeibler.of(uniform, p, LogBase.NATS).get(), () -> "KL QP");
		assertNear(expected.number("hellinger_P_Q"), Hellinger.of(p, uniform), () -> "Hellinger PQ");
		assertNear(expected.number("jsd_bits_P_Q"), JensenShannon.of(p, uniform, LogBase.BITS).divergence(), () -> "JSD");
	}

	@Test
	void differencesOfTwoShares() {
		assertDifference(EXPECTED.get("four_fifths_eeoc"), 12, 40, 48, 80);
		assertDifference(EXPECTED.get("newcombe_difference_56_70_vs_48_80"), 56, 70, 48, 80);
	}

	private static void assertDifference(Json expected, long x1, long n1, long x2, long n2) {
		NewcombeDifference difference = NewcombeDifference.of(x1, n1, x2, n2, 0.95).get();
		assertNear(expected.number("risk_difference"), difference.difference(), () -> "difference");
		assertInterval(expected.get("newcombe_ci"), difference.interval(), "Newcombe");
		IndependenceTest test = IndependenceTest.of(new long[][] { { x1, n1 - x1 }, { x2, n2 - x2 } }).get();
		assertNear(expected.number("chisq_no_correction"), test.statistic(), () -> "chi-square");
		assertNearP(expected.number("p_chisq"), test.p(), () -> "p");
	}

	@Test
	void predictiveValuesAndPairs() {
		Json base = EXPECTED.get("base_rate");
		assertNear(base.number("gigerenzer_mammography_ppv"), PredictiveValue.positive(0.01, 0.8, 1 - 0.096).get(),
				() -> "PPV");
		assertNear(base.number("casscells_ppv"), PredictiveValue.positive(0.001, 1, 0.95).get(), () -> "PPV");
		assertNear(base.number("npv_mammography"), PredictiveValue.negative(0.01, 0.8, 0.904).get(), () -> "NPV");
		Json pairs = EXPECTED.get("mcnemar");
		McNemarTest test = McNemarTest.of(86, 150).get();
		assertNear(pairs.number("chisq"), test.statistic(), () -> "statistic");
		assertNear(pairs.number("p"), test.p(), () -> "p");
		assertNear(pairs.number("chisq_cc"), test.correctedStatistic(), () -> "corrected");
		assertNear(pairs.number("p_cc"), test.correctedP(), () -> "corrected p");
		assertNear(pairs.number("exact_p"), test.exactP(), () -> "exact p");
	}

	@Test
	void powerAndSize() {
		Json expected = EXPECTED.get("power");
		TestPlan ninety = new TestPlan(0.05, 0.9);
		assertNear(expected.number("prop_n50_power"), TwoShares.power(50, 0.5, 0.75, 0.05).get(), () -> "power, shares");
		assertNear(expected.number("t_n20_power"), TwoMeans.power(20, 1, 0.05), () -> "power, means");
		// R searches these three sizes with a tolerance of its own; both sizes give the planned power
		assertNear(expected.number("prop_power90_n"), TwoShares.size(0.5, 0.75, ninety).get(), 1e-6, () -> "size, shares");
		assertNear(expected.number("t_power90_n"), TwoMeans.size(1, ninety).get(), 1e-6, () -> "size, means");
		assertNear(expected.number("t_d05_power80_n"), TwoMeans.size(0.5, TestPlan.DEFAULT).get(), 1e-6, () -> "size, d .5");
		assertEquals(expected.number("n_for_wilson_halfwidth_005_p05"), SampleSize.ofPrecision(0.5, 0.05, 0.95));
		assertEquals(expected.number("min_n_to_see_group_share_q_at_least_m10_q003_prob95"),
				SampleSize.toSee(10, 0.03, 0.95));
		assertNear(expected.get("n_upper_bound_zero_events_rule_of_three").number("exact"),
				ClopperPearsonInterval.of(0, 100, 0.95).get().high(), () -> "none of 100");
		assertNear(0.0295130, SampleSize.upperLimitOfNone(100, 0.95), 1e-5, () -> "none of 100, one-sided");
	}
}
