package org.evenaar.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import org.evenaar.dataset.Dataset;
import org.evenaar.population.Patients;
import org.evenaar.population.Prevalence;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.population.coding.AgeRange;
import org.evenaar.population.Populations;
import org.evenaar.representation.render.RepresentationFormat;
import org.evenaar.rules.Text;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;
import org.evenaar.statistics.representation.Verdict;
import org.junit.jupiter.api.Test;

/** Comparisons at the edges, with weights, with two dimensions and with people who have a condition. */
class AnalysisTest {

	private static GroupResult group(Representation representation, int place) {
		return representation.dimensions().get(0).groups().get(place);
	}

	@Test
	void whereNobodyIsKnownNothingIsComputedAndThatIsSaid() {
		Representation all = Made.compare(Made.people("q", 0, 0, 40), Made.population("q", 500, 100));
		assertEquals(Optional.of(Reason.NO_PEOPLE), group(all, 0).ratio().whyNot());
		assertEquals(Verdict.UNDETERMINED, group(all, 0).verdict());
		assertFalse(all.clearlyUnder());
		assertTrue(texts(all, "en").contains("Q is known of nobody, so that nothing can be compared."), texts(all, "en"));
		for (RepresentationFormat format : List.of(RepresentationFormat.TEXT, RepresentationFormat.HTML, RepresentationFormat.CSV)) {
			assertFalse(Made.write(format, Publication.ofEverything(all), "nl").contains("NaN"), format::id);
		}
	}

	@Test
	void oneGroupIsAllThereIs() {
		Representation one = Made.compare(Made.people("q", 40, 0), Made.population("q", 500));
		assertEquals(1.0, group(one, 0).ratio().get().ratio());
		assertEquals(Verdict.ADEQUATE, group(one, 0).verdict());
		assertFalse(one.dimensions().get(0).tests().get(0).p().computable());
	}

	@Test
	void aGroupThatThePopulationHasNobodyOfIsNotComparable() {
		Representation outside = Made.compare(Made.people("q", 40, 20, 0), Made.population("q", 500, 0));
		assertEquals(Optional.of(Reason.OUTSIDE_REFERENCE), group(outside, 1).ratio().whyNot());
		assertTrue(texts(outside, "en").contains("not comparable: q1."), texts(outside, "en"));
	}

	@Test
	void anAbsentGroupIsUnderRepresentedOnlyWhereChanceDoesNotExplainIt() {
		assertFalse(Made.compare(Made.people("q", 10, 0, 0), Made.population("q", 900, 100)).clearlyUnder());
		Representation many = Made.compare(Made.people("q", 1000, 0, 0), Made.population("q", 900, 100));
		assertTrue(many.clearlyUnder());
		assertEquals(Verdict.ABSENT, group(many, 1).verdict());
	}

	@Test
	void weightsOfOneChangeNothingAndEqualWeightsOnlyTheTests() {
		SplittableRandom random = new SplittableRandom(8);
		for (int round = 0; round < 30; round++) {
			long a = 1 + random.nextInt(200);
			long b = 1 + random.nextInt(200);
			ReferencePopulation population = Made.population("q", 300, 200);
			Representation plain = Made.compare(Made.people("q", a, b, 3), population);
			Dimension dimension = Made.dimension("q", 2);
			CountTable doubled = CountTable.over(List.of(dimension)).add(List.of("q0"), a, 2 * a, 4 * a).add(List.of("q1"), b, 2 * b, 4 * b)
					.add(List.of(CountTable.UNKNOWN), 3, 6, 12).build();
			Representation weighted = Made.compare(Made.dataset(doubled), population);
			GroupResult one = group(plain, 0);
			GroupResult other = group(weighted, 0);
			assertEquals(one.share().get(), other.share().get(), 1e-12);
			assertEquals(one.ratio().get().interval().low(), other.ratio().get().interval().low(), 1e-9);
			assertEquals(one.bounds().get().allIn(), other.bounds().get().allIn(), 1e-12);
			assertEquals(one.residual().get().standardised(), other.residual().get().standardised(), 1e-9);
			assertEquals(one.detectable().get(), other.detectable().get(), 1e-9);
			assertEquals(one.verdict(), other.verdict());
		}
	}

	@Test
	void aGroupOfWeightZeroHasNoLogDisparityButARatioOfZero() {
		CountTable table = CountTable.over(List.of(Made.dimension("q", 2))).add(List.of("q0"), 50, 75, 120).add(List.of("q1"), 5, 0, 0).build();
		GroupResult nothing = group(Made.compare(Made.dataset(table), Made.population("q", 300, 200)), 1);
		assertEquals(Optional.of(Reason.ZERO_SHARE), nothing.disparity().whyNot());
		assertEquals(0, nothing.ratio().get().ratio());
	}

	@Test
	void theSharesLieBetweenTheBoundsWithWeightsToo() {
		SplittableRandom random = new SplittableRandom(9);
		for (int round = 0; round < 50; round++) {
			CountTable.Builder table = CountTable.over(List.of(Made.dimension("q", 3)));
			for (int i = 0; i < 4; i++) {
				long people = 1 + random.nextInt(50);
				double weight = people * random.nextDouble(0.2, 4);
				table.add(new int[] { i }, people, weight, weight * weight / people * 1.3);
			}
			for (GroupResult group : Made.compare(Made.dataset(table.build()), Made.population("q", 3, 4, 5)).dimensions().get(0).groups()) {
				double share = group.share().get();
				assertTrue(group.bounds().get().allOut() <= share + 1e-12 && share <= group.bounds().get().allIn() + 1e-12);
			}
		}
	}

	@Test
	void anUncertainPrevalenceMakesIntervalsWider() throws Exception {
		ReferencePopulation population = Made.population("q", 600, 400);
		Text name = new Text("astma", "asthma");
		ReferencePopulation exact = Patients.of(population, name, name, "q", Map.of("q0", new Prevalence(0.1), "q1", new Prevalence(0.2)));
		ReferencePopulation unsure = Patients.of(population, name, name, "q",
				Map.of("q0", new Prevalence(0.1, 0.2), "q1", new Prevalence(0.2, 0.2)));
		Dataset dataset = Made.people("q", 50, 150, 0);
		GroupResult one = group(Made.compare(dataset, exact), 0);
		GroupResult other = group(Made.compare(dataset, unsure), 0);
		assertEquals(one.ratio().get().ratio(), other.ratio().get().ratio(), 1e-12);
		assertTrue(other.ratio().get().interval().high() > one.ratio().get().interval().high() * 1.05);
	}

	@Test
	void aPairOfDimensionsIsEstimatedOnlyWhereNoTableHasBoth() throws Exception {
		List<Dimension> dimensions = List.of(Made.dimension("qa", 2), Made.dimension("qb", 2));
		CountTable.Builder people = CountTable.over(dimensions);
		for (int i = 0; i < 9; i++) {
			people.add(Made.place(dimensions, i), 30 + i, 30 + i, 30 + i);
		}
		Dataset dataset = Made.dataset(people.build());
		ReferencePopulation both = Made.randomPopulation(dimensions, new SplittableRandom(4));
		ReferencePopulation a = Made.population(both.counts().margin(List.of("qa")));
		ReferencePopulation b = Made.population(both.counts().margin(List.of("qb")));
		List<String> by = List.of("qa", "qb");
		IntersectionResult joint = RepresentationAnalysis.analyse(dataset, List.of(both), by, RepresentationOptions.DEFAULT).intersections().get(0);
		IntersectionResult apart = RepresentationAnalysis.analyse(dataset, List.of(a, b), by, RepresentationOptions.DEFAULT).intersections().get(0);
		assertFalse(joint.estimated());
		assertTrue(apart.estimated());
		double expected = a.shares("qa").get("qa0") * b.shares("qb").get("qb1");
		assertEquals(expected, apart.groups().get(1).populationShare().get(), 1e-9);
		assertEquals(both.counts().cell(List.of("qa0", "qb1")).weight() / both.counts().weight(),
				joint.groups().get(1).populationShare().get(), 1e-12);
		long known = joint.groups().stream().mapToLong(GroupResult::n).sum();
		assertEquals(joint.participants().people(), known, "the unknown are not in a pair");
	}

	@Test
	void aTableWithoutAgesIsUsedAndSaysSo() throws Exception {
		Populations shipped = Populations.shipped();
		List<ReferencePopulation> all = StandardPopulations.of(shipped, List.of("origin", "sex", "age"));
		assertEquals(2, all.size(), "sex and age share a table");
		TargetPopulation target = new TargetPopulation(Optional.of(AgeRange.from(40)), Map.of("sex", List.of("women")), List.of());
		List<ReferencePopulation> narrowed = target.of(all);
		assertEquals(all.get(0).description().remarks().size() + 2, narrowed.get(0).description().remarks().size());
		assertEquals(AgeRange.from(40), narrowed.get(1).description().ages());
		assertEquals(List.of("women"), narrowed.get(1).categories("sex"));
	}

	private static String texts(Representation representation, String language) {
		return String.join("\n", Conclusions.of(Publication.ofEverything(representation), Locale.of(language)).stream()
				.map(Conclusion::text).toList());
	}
}
