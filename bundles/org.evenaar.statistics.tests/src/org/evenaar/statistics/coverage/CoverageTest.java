package org.evenaar.statistics.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.evenaar.statistics.Counts;
import org.evenaar.statistics.Json;
import org.evenaar.statistics.Reason;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;
import org.evenaar.statistics.counts.Pattern;
import org.junit.jupiter.api.Test;

class CoverageTest {

	private static final Json EXPECTED = Json.read("coverage.json");
	private static final CountTable NHANES = Counts.table("nhanes_sex_age_race_education.csv", 4, "sex", "age", "race",
			"education");

	@Test
	void exampleOfThePaper() {
		List<Dimension> attributes = List.of(new Dimension("A1", List.of("0", "1")), new Dimension("A2", List.of("0", "1")),
				new Dimension("A3", List.of("0", "1")));
		CountTable.Builder rows = CountTable.over(attributes);
		List.of("010", "001", "000", "011", "001").forEach(row -> rows.add(List.of(row.split("")), 1));
		MaximalUncoveredPatterns found = MaximalUncoveredPatterns.below(1, rows.build(), List.of()).get();
		List<Json> expected = EXPECTED.get("toy_paper_example1").get("mups_domain_01").list();
		assertEquals(expected.size(), found.patterns().size());
		assertEquals(List.of("1", "X", "X"), expected.getFirst().list().getFirst().list().stream().map(Json::text).toList());
		assertEquals(Pattern.of("A1", "1"), found.patterns().getFirst().pattern());
		assertEquals(0, found.patterns().getFirst().people());
		assertEquals(0, found.coveredLevel());
	}

	@Test
	void theSameByTwoAlgorithmsInNhanes() {
		assertEquals(29, assertSame(10, NHANES));
		assertEquals(74, assertSame(30, NHANES));
	}

	@Test
	void theSameByTwoAlgorithmsInRandomTables() {
		SplittableRandom random = new SplittableRandom(20260402);
		for (int round = 0; round < 60; round++) {
			List<Dimension> dimensions = new ArrayList<>();
			for (int d = 0; d < 1 + random.nextInt(4); d++) {
				List<String> categories = new ArrayList<>();
				for (int c = 0; c < 1 + random.nextInt(4); c++) {
					categories.add("c" + c);
				}
				dimensions.add(new Dimension("d" + d, categories));
			}
			CountTable.Builder builder = CountTable.over(dimensions);
			for (int i = 0; i < random.nextInt(60); i++) {
				long people = random.nextInt(6);
				builder.add(dimensions.stream().mapToInt(d -> random.nextInt(d.categories().size())).toArray(), people, people,
						people);
			}
			assertSame(random.nextInt(12), builder.build());
		}
	}

	private static int assertSame(long threshold, CountTable table) {
		MaximalUncoveredPatterns cube = MaximalUncoveredPatterns.below(threshold, table, List.of()).get();
		Map<Pattern, Long> found = new HashMap<>();
		cube.patterns().forEach(pattern -> found.put(pattern.pattern(), pattern.people()));
		assertEquals(PatternBreaker.below(threshold, table), found);
		assertEquals(cube.patterns().size(), found.size());
		int least = found.keySet().stream().mapToInt(Pattern::level).min().orElse(table.dimensions().size() + 1);
		assertEquals(least - 1, cube.coveredLevel());
		return found.size();
	}

	@Test
	void classesOfNhanes() {
		Json expected = EXPECTED.get("k_anonymity").get("nhanes");
		KAnonymity classes = KAnonymity.of(NHANES).get();
		assertEquals(expected.count("n"), NHANES.people());
		assertEquals(expected.count("groups"), classes.classes());
		assertEquals(expected.count("k"), classes.k());
		assertEquals(expected.count("uniques"), classes.uniques());
		for (int size : new int[] { 3, 5, 10 }) {
			assertEquals(expected.count("records_in_groups_below_" + size), classes.peopleInClassesBelow(size));
			assertEquals(expected.count("groups_below_" + size), classes.classesBelow(size));
		}
		assertEquals(Reason.NO_PEOPLE,
				KAnonymity.of(CountTable.over(NHANES.dimensions()).build()).whyNot().orElseThrow());
	}

	private static final Dimension SEX = new Dimension("sex", List.of("men", "women"));
	private static final Dimension ORIGIN = new Dimension("origin", List.of("nl", "outside", "rare"));

	private static CountTable table(long... people) {
		CountTable.Builder builder = CountTable.over(List.of(SEX, ORIGIN));
		for (int i = 0; i < people.length; i++) {
			builder.add(new int[] { i / 3, i % 3 }, people[i], people[i], people[i]);
		}
		return builder.build();
	}

	@Test
	void patternsAreMeasuredAgainstWhatIsExpected() {
		CountTable population = table(4000, 960, 40, 4000, 960, 40);
		// 500 participants: 100 men and women of each group expected outside the Netherlands in ten; hardly any women came
		CountTable sample = table(220, 47, 2, 225, 5, 1);
		MaximalUncoveredPatterns found = MaximalUncoveredPatterns
				.againstExpected(sample, population, ExpectedCoverage.DEFAULT, List.of()).get();
		assertEquals(List.of(Pattern.of("origin", "outside")),
				found.patterns().stream().map(UncoveredPattern::pattern).toList());
		assertEquals(96, found.patterns().getFirst().expected().get(), 1e-9);
		assertEquals(52 / 96.0, found.patterns().getFirst().relativeCoverage().get(), 1e-9);
		assertEquals(3, found.notJudged());
		CountTable balanced = table(200, 90, 2, 202, 5, 1);
		found = MaximalUncoveredPatterns.againstExpected(balanced, population, ExpectedCoverage.DEFAULT, List.of()).get();
		assertEquals(List.of(Pattern.of("sex", "women").and("origin", "outside")),
				found.patterns().stream().map(UncoveredPattern::pattern).toList());
		assertEquals(1, found.coveredLevel());
	}

	@Test
	void declaredImpossibilitiesAreNotListed() {
		CountTable sample = table(200, 90, 0, 200, 90, 0);
		assertEquals(List.of(Pattern.of("origin", "rare")), MaximalUncoveredPatterns.below(5, sample, List.of()).get()
				.patterns().stream().map(UncoveredPattern::pattern).toList());
		assertTrue(MaximalUncoveredPatterns.below(5, sample, List.of(Pattern.of("origin", "rare"))).get().patterns()
				.isEmpty());
	}

	@Test
	void edges() {
		CountTable empty = table();
		MaximalUncoveredPatterns nobody = MaximalUncoveredPatterns.below(1, empty, List.of()).get();
		assertEquals(List.of(Pattern.EVERYBODY), nobody.patterns().stream().map(UncoveredPattern::pattern).toList());
		assertEquals(-1, nobody.coveredLevel());
		assertEquals(Reason.NO_PEOPLE, MaximalUncoveredPatterns
				.againstExpected(empty, table(1, 1), ExpectedCoverage.DEFAULT, List.of()).whyNot().orElseThrow());
		assertThrows(IllegalArgumentException.class, () -> MaximalUncoveredPatterns.againstExpected(table(1),
				table(1).without("origin", "rare"), ExpectedCoverage.DEFAULT, List.of()));
		assertThrows(IllegalArgumentException.class,
				() -> MaximalUncoveredPatterns.below(1, table(1), List.of(Pattern.of("age", "old"))));
		List<Dimension> many = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			many.add(new Dimension("d" + i, List.of("a", "b")));
		}
		assertEquals(Reason.TOO_MANY_PATTERNS, MaximalUncoveredPatterns
				.below(1, CountTable.over(many).build(), List.of()).whyNot().orElseThrow());
	}
}
