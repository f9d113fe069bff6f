package org.evenaar.statistics;

import static org.evenaar.statistics.Near.assertNear;
import static org.evenaar.statistics.Near.assertNearP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.evenaar.statistics.distance.CohenH;
import org.evenaar.statistics.distance.Hellinger;
import org.evenaar.statistics.distance.JensenShannon;
import org.evenaar.statistics.distance.KullbackLeibler;
import org.evenaar.statistics.distance.LogBase;
import org.evenaar.statistics.distance.StandardisedDifference;
import org.evenaar.statistics.distance.TotalVariation;
import org.evenaar.statistics.fit.CategoryResidual;
import org.evenaar.statistics.fit.GoodnessOfFit;
import org.evenaar.statistics.multiplicity.Adjustment;
import org.evenaar.statistics.proportion.BinomialTest;
import org.evenaar.statistics.proportion.ClopperPearsonInterval;
import org.evenaar.statistics.proportion.ProportionTest;
import org.evenaar.statistics.proportion.WilsonInterval;
import org.evenaar.statistics.representation.LogDisparity;
import org.evenaar.statistics.representation.LogRatio;
import org.evenaar.statistics.representation.ParticipationRatio;
import org.evenaar.statistics.representation.RatioBand;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All of representation.json. */
class RepresentationResultsTest {

	private static final Json EXPECTED = Json.read("representation.json");

	@TestFactory
	List<DynamicTest> dataSets() {
		List<DynamicTest> tests = new ArrayList<>();
		for (String name : EXPECTED.names()) {
			Json set = EXPECTED.get(name);
			if (set.has("chisq")) {
				tests.add(DynamicTest.dynamicTest(name + ", together", () -> together(set)));
				tests.add(DynamicTest.dynamicTest(name + ", each category", () -> each(set)));
			}
		}
		assertEquals(12, tests.size());
		return tests;
	}

	private static long[] observed(Json set) {
		return set.get("rows").list().stream().mapToLong(row -> row.count("observed")).toArray();
	}

	private static Shares population(Json set) {
		return Shares.ofAmounts(set.get("rows").list().stream().mapToDouble(row -> row.number("population")).toArray())
				.get();
	}

	private static void together(Json set) {
		Shares q = population(set);
		Shares p = Shares.ofCounts(observed(set)).get();
		GoodnessOfFit square = GoodnessOfFit.chiSquare(observed(set), q).get();
		assertNear(set.number("chisq"), square.statistic(), () -> "chi-square");
		assertEquals(set.number("df"), square.degreesOfFreedom());
		assertNearP(set.number("p_value"), square.p(), () -> "p");
		assertNear(set.number("cohen_w"), square.cohenW(), () -> "w");
		assertNear(set.number("min_expected"), square.leastExpected(), () -> "least expected");
		GoodnessOfFit g = GoodnessOfFit.g(observed(set), q).get();
		assertNear(set.number("G"), g.statistic(), () -> "G");
		assertNearP(set.number("p_G"), g.p(), () -> "p of G");
		assertNear(set.number("total_variation"), TotalVariation.of(p, q), () -> "total variation");
		assertNear(set.number("hellinger"), Hellinger.of(p, q), () -> "Hellinger");
		assertNear(set.number("kl_sample_from_population_nats"), KullbackLeibler.of(p, q, LogBase.NATS).get(), () -> "KL");
		assertNear(set.number("kl_population_from_sample_nats"), KullbackLeibler.of(q, p, LogBase.NATS).get(),
				() -> "KL reversed");
		JensenShannon bits = JensenShannon.of(p, q, LogBase.BITS);
		assertNear(set.number("js_divergence_nats"), JensenShannon.of(p, q, LogBase.NATS).divergence(), () -> "JS nats");
		assertNear(set.number("js_divergence_bits"), bits.divergence(), () -> "JS bits");
		assertNear(set.number("js_distance_base2"), bits.distance(), () -> "JS distance");
		double[] p2 = set.get("rows").list().stream().mapToDouble(row -> row.number("p_z_two_sided")).toArray();
		double[] holm = Adjustment.HOLM.adjust(p2);
		double[] bh = Adjustment.BENJAMINI_HOCHBERG.adjust(p2);
		for (int i = 0; i < p2.length; i++) {
			Json row = set.get("rows").list().get(i);
			assertNearP(row.number("p_holm"), holm[i], () -> "Holm");
			assertNearP(row.number("p_bh"), bh[i], () -> "BH");
		}
	}

	private static void each(Json set) {
		Shares population = population(set);
		long n = set.count("n");
		List<Json> rows = set.get("rows").list();
		for (int i = 0; i < rows.size(); i++) {
			Json row = rows.get(i);
			long x = row.count("observed");
			double q = population.share(i);
			assertNear(row.number("population_share"), q, () -> "population share");
			ParticipationRatio ratio = ParticipationRatio.of(x, n, q, RatioBand.DEFAULT, 0.95).get();
			assertNear(row.number("sample_share"), ratio.share(), () -> "share");
			assertNear(row.number("ppr"), ratio.ratio(), () -> "ratio");
			assertNear(row.number("ppr_lo_wilson"), ratio.interval().low(), () -> "ratio low");
			assertNear(row.number("ppr_hi_wilson"), ratio.interval().high(), () -> "ratio high");
			assertNear(row.number("log_ratio"), LogRatio.of(x, n, q, 0.95).get().value(), () -> "log ratio");
			assertNear(row.number("log_disparity"), LogDisparity.of(x, n, q, 0.95).get().value(), () -> "log disparity");
			Interval wilson = WilsonInterval.of(x, n, 0.95).get();
			assertNear(row.number("wilson_lo"), wilson.low(), () -> "Wilson low");
			assertNear(row.number("wilson_hi"), wilson.high(), () -> "Wilson high");
			Interval exact = ClopperPearsonInterval.of(x, n, 0.95).get();
			assertNear(row.number("clopper_pearson_lo"), exact.low(), () -> "Clopper-Pearson low");
			assertNear(row.number("clopper_pearson_hi"), exact.high(), () -> "Clopper-Pearson high");
			CategoryResidual residual = CategoryResidual.of(x, n, q).get();
			assertNear(row.number("expected"), residual.expected(), () -> "expected");
			assertNear(row.number("pearson_residual"), residual.pearson(), () -> "Pearson residual");
			assertNear(row.number("standardised_residual"), residual.standardised(), () -> "standardised residual");
			assertNearP(row.number("p_z_two_sided"), residual.p(), () -> "p of z");
			assertNearP(row.number("p_binom_exact"), BinomialTest.twoSided(x, n, q).get(), () -> "binomial p");
			assertNear(row.number("smd_pooled"), StandardisedDifference.ofShares(ratio.share(), q).get().value(),
					() -> "SMD");
			assertNear(row.number("cohen_h"), CohenH.of(ratio.share(), q), () -> "h");
		}
	}

	@Test
	void publishedDisparitiesOfAccord() {
		Json accord = EXPECTED.get("published_accord");
		long n = accord.count("N");
		List<Json> rows = accord.get("rows").list();
		assertEquals(9, rows.size());
		for (Json row : rows) {
			long x = row.count("user_n");
			double q = row.number("ideal_rate");
			double disparity = LogDisparity.of(x, n, q, 0.95).get().value();
			assertNear(row.number("log_disparity"), disparity, () -> "log disparity");
			assertEquals(Double.parseDouble(row.get("published_log_disparity").text()), disparity, 1e-7);
			double p = ProportionTest.of(x, n, q).get().p();
			assertNearP(row.number("p_value"), p, () -> "p");
			double published = Double.parseDouble(row.get("published_p").text());
			assertTrue(published < 1e-300 ? p < 1e-300 : Math.abs(p / published - 1) < 0.005,
					() -> "published " + published + ", was " + p);
		}
	}
}
