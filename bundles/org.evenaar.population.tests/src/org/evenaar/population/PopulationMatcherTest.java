package org.evenaar.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.evenaar.population.coding.OriginDefinition;
import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;
import org.junit.jupiter.api.Test;

class PopulationMatcherTest {

	private final Populations populations = Populations.shipped();

	private static CountTable study(String dimension, Map<String, Integer> people) {
		CountTable.Builder counts = CountTable.over(List.of(new Dimension(dimension, people.keySet().stream().sorted().toList())));
		people.forEach((category, number) -> counts.add(List.of(category), number));
		return counts.build();
	}

	@Test
	void participantsInWordsOfTheirOwnAreBroughtToTheGroupsOfThePopulation() throws PopulationException {
		CountTable study = study("origin", Map.of("Marokko", 5, "Nederland", 90, "Polen", 3, "Syrië", 2, "unknown", 7));
		PopulationMatch match = PopulationMatcher.match(study, populations.population("nl-2022-12-31-origin"), List.of("origin"));
		assertEquals(90, match.participants().cell(List.of("dutch")).people());
		assertEquals(3, match.participants().cell(List.of("european")).people());
		assertEquals(2, match.participants().cell(List.of("other-outside-europe")).people());
		assertEquals(7, match.participants().cell(List.of("unknown")).people(), "unknown stays a group of its own");
		assertEquals(107, match.participants().people());
		assertEquals(17811291, match.population().people());
		assertEquals(List.of("dutch", "european", "indonesian", "moroccan", "dutch-caribbean", "surinamese", "turkish", "other-outside-europe"),
				match.population().dimension("origin").categories());
		assertTrue(match.remarks().get(0).en().contains("Turkey"), "nobody from Turkey: " + match.remarks());
	}

	@Test
	void whereParticipantsAreInBroaderGroupsThePopulationIsMerged() throws PopulationException {
		CountTable study = study("origin", Map.of("dutch", 90, "outside-netherlands", 10));
		PopulationMatch match = PopulationMatcher.match(study, populations.population("nl-2022-12-31-origin"), List.of("origin"));
		assertEquals(17811291 - 12978154, match.population().cell(List.of("outside-netherlands")).people());
		CountTable levels = study("education", Map.of("low", 1, "medium", 2, "high", 3));
		PopulationMatch education = PopulationMatcher.match(levels, populations.population("nl-2022-education-15-74"), List.of("education"));
		assertEquals(8.6 + 17.6, education.population().cell(List.of("low")).weight(), 1e-9);
	}

	@Test
	void turkeyMergedInTheTableOf2025() throws PopulationException {
		CountTable study = study("origin", Map.of("dutch", 90, "turkish", 5, "other-outside-europe", 5));
		PopulationMatch match = PopulationMatcher.match(study, populations.population("nl-2025-01-01-origin-birthplace"), List.of("origin"));
		assertEquals(10, match.participants().cell(List.of("turkish-and-other-outside-europe")).people());
	}

	@Test
	void aGroupWithoutAPlaceIsRefused() throws PopulationException {
		ReferencePopulation ages = populations.population("nl-2020-01-01-age");
		CountTable study = study("age", Map.of("0-17", 10, "18+", 90));
		PopulationException refused = assertThrows(PopulationException.class, () -> PopulationMatcher.match(study, ages, List.of("age")));
		assertTrue(refused.sentence().en().contains("is not in the population"), refused.getMessage());
	}

	@Test
	void theTwoClassificationsAreNeverMixedSilently() throws PopulationException {
		ReferencePopulation now = populations.population("nl-2022-12-31-origin");
		CountTable old = study("migration-background", Map.of("dutch-background", 80, "western", 10, "turkish", 5, "other-non-western", 5));
		PopulationException refused = assertThrows(PopulationException.class, () -> PopulationMatcher.match(old, now, List.of("origin")));
		assertTrue(refused.sentence().nl().contains("Migratieachtergrond (CBS, tot 2022)"), refused.sentence().nl());
		assertTrue(refused.sentence().en().contains("group people differently"), refused.getMessage());
		PopulationMatch match = PopulationMatcher.matchApproximately(old, now, List.of("origin"));
		assertEquals(15, match.participants().cell(List.of(ClassificationMapping.REST)).people());
		assertEquals(1617454 + 360281 + 1432717, match.population().cell(List.of(ClassificationMapping.REST)).people());
		assertEquals(17811291, match.population().people());
		assertTrue(match.remarks().get(0).en().contains("138,493"));
		ReferencePopulation before = populations.population("nl-2020-01-01-migration-background");
		CountTable coded = study("origin", Map.of("dutch", 90, "turkish", 10));
		assertThrows(PopulationException.class, () -> PopulationMatcher.matchApproximately(coded, before, List.of("migration-background")));
	}

	@Test
	void theMappingGoesOneWayAndSaysHowWellEachGroupFits() throws PopulationException {
		ClassificationMapping mapping = ClassificationMapping.between(OriginDefinition.MIGRATION_BACKGROUND, OriginDefinition.ORIGIN_2022);
		assertEquals(7, mapping.categories().size());
		assertTrue(mapping.categories().stream().noneMatch(one -> one.remark().isEmpty()));
		assertEquals(List.of("moroccan", "antillean-aruban", "surinamese", "turkish"),
				mapping.categories().stream().filter(MappedCategory::exact).map(MappedCategory::from).toList());
		PopulationException refused = assertThrows(PopulationException.class,
				() -> ClassificationMapping.between(OriginDefinition.ORIGIN_2022, OriginDefinition.MIGRATION_BACKGROUND));
		assertTrue(refused.sentence().en().contains("cannot be carried back"));
		ReferencePopulation merged = populations.population("nl-2025-01-01-origin-birthplace");
		assertThrows(PopulationException.class, () -> mapping.reduce(merged), "Turkey cannot be told apart there");
	}

	@Test
	void severalDimensionsAtOnce() throws PopulationException {
		CountTable.Builder counts = CountTable.over(List.of(new Dimension("sex", List.of("m", "v")), new Dimension("province", List.of("Utrecht", "Friesland"))));
		counts.add(List.of("m", "Utrecht"), 10).add(List.of("v", "Friesland"), 20);
		PopulationMatch match = PopulationMatcher.match(counts.build(), populations.population("nl-2020-01-01-province-sex"), List.of("sex", "province"));
		assertEquals(20, match.participants().cell(List.of("women", "fryslan")).people());
		assertEquals(324006, match.population().cell(List.of("women", "fryslan")).people());
		assertThrows(PopulationException.class, () -> PopulationMatcher.match(counts.build(), populations.population("nl-2020-01-01-sex"), List.of("sex", "province")));
	}

	@Test
	void peopleWithACondition() throws PopulationException {
		ReferencePopulation all = populations.population("nl-2020-01-01-sex");
		ReferencePopulation patients = Patients.of(all, new Text("hartfalen", "heart failure"), new Text("een register", "a register"), "sex",
				Map.of("men", new Prevalence(0.012, 0.05), "women", new Prevalence(0.010, 0.10)));
		double men = 8648031 * 0.012;
		double women = 8759554 * 0.010;
		double share = men / (men + women);
		assertEquals(share, patients.shares("sex").get("men"), 1e-12);
		Condition condition = patients.description().condition().orElseThrow();
		double expected = (1 - share) * Math.sqrt(0.05 * 0.05 + 0.10 * 0.10);
		assertEquals(expected, condition.relativeStandardError("sex", "men"), 1e-12, "two groups: (1 - q) root of the sum of squares");
		assertEquals(0, condition.relativeStandardError("age", "65+"));
		assertEquals(0, patients.counts().people(), "no false counts");
		assertTrue(patients.description().title().en().contains("people with heart failure"));
		assertThrows(PopulationException.class, () -> Patients.of(all, Text.EMPTY, Text.EMPTY, "sex", Map.of("men", new Prevalence(0.1))));
		assertThrows(PopulationException.class, () -> Patients.of(all, Text.EMPTY, Text.EMPTY, "sex", Map.of("men", new Prevalence(2), "women", new Prevalence(0))));
		assertThrows(PopulationException.class, () -> Patients.of(all, Text.EMPTY, Text.EMPTY, "sex", Map.of("men", new Prevalence(0), "women", new Prevalence(0))));
	}

	@Test
	void standardErrorsOfSharesAreThoseOfSimulatedPrevalences() throws PopulationException {
		ReferencePopulation all = populations.population("nl-2020-01-01-age");
		Map<String, Prevalence> prevalences = Map.of("0-14", new Prevalence(0.001, 0.08), "15-24", new Prevalence(0.002, 0.05),
				"25-44", new Prevalence(0.01, 0.04), "45-64", new Prevalence(0.04, 0.03), "65+", new Prevalence(0.12, 0.02));
		ReferencePopulation patients = Patients.of(all, new Text("x", "x"), Text.EMPTY, "age", prevalences);
		var random = new java.util.Random(1);
		int runs = 20_000;
		Map<String, double[]> sums = new java.util.HashMap<>();
		for (int i = 0; i < runs; i++) {
			Map<String, Double> cases = new java.util.HashMap<>();
			all.counts().cells().forEach(cell -> {
				String age = cell.categories().get(0);
				Prevalence prevalence = prevalences.get(age);
				cases.put(age, cell.weight() * prevalence.share() * (1 + prevalence.relativeStandardError() * random.nextGaussian()));
			});
			double total = cases.values().stream().mapToDouble(one -> one).sum();
			cases.forEach((age, number) -> {
				double[] sum = sums.computeIfAbsent(age, key -> new double[2]);
				sum[0] += number / total;
				sum[1] += Math.pow(number / total, 2);
			});
		}
		Condition condition = patients.description().condition().orElseThrow();
		sums.forEach((age, sum) -> {
			double mean = sum[0] / runs;
			double relative = Math.sqrt(sum[1] / runs - mean * mean) / mean;
			assertEquals(relative, condition.relativeStandardError("age", age), 0.05 * relative, age);
		});
	}
}
