package org.evenaar.statistics.weighting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.evenaar.statistics.Reason;
import org.evenaar.statistics.Result;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;
import org.junit.jupiter.api.Test;

class WeightingPropertyTest {

	private static final Dimension SEX = new Dimension("sex", List.of("men", "women"));
	private static final Dimension AGE = new Dimension("age", List.of("young", "middle", "old"));
	private static final Dimension AREA = new Dimension("area", List.of("town", "country"));

	private static CountTable random(SplittableRandom random, List<Dimension> dimensions, boolean weighted) {
		CountTable.Builder builder = CountTable.over(dimensions);
		int cells = dimensions.stream().mapToInt(d -> d.categories().size()).reduce(1, (a, b) -> a * b);
		for (int i = 0; i < cells; i++) {
			int rest = i;
			int[] place = new int[dimensions.size()];
			for (int d = 0; d < place.length; d++) {
				place[d] = rest % dimensions.get(d).categories().size();
				rest /= dimensions.get(d).categories().size();
			}
			long people = 1 + random.nextInt(80);
			double weight = weighted ? people * (0.5 + random.nextDouble()) : people;
			builder.add(place, people, weight, weighted ? weight * weight / people * (1 + random.nextDouble()) : people);
		}
		return builder.build();
	}

	@Test
	void everyMarginIsHit() {
		SplittableRandom random = new SplittableRandom(20260420);
		for (int round = 0; round < 100; round++) {
			CountTable sample = random(random, List.of(SEX, AGE, AREA), round % 2 == 0);
			CountTable population = random(random, List.of(SEX, AGE, AREA), false);
			List<CountTable> targets = List.of(population.margin(List.of("sex", "area")), population.margin(List.of("age")));
			CellWeights raked = Raking.of(sample, targets, RakingOptions.DEFAULT).get();
			assertTrue(raked.converged());
			assertTrue(raked.largestDeviation() <= 1e-10);
			assertFalse(raked.totalsRescaled());
			for (CountTable target : targets) {
				CountTable hit = raked.table().margin(target.dimensions().stream().map(Dimension::id).toList());
				target.cells().forEach(cell -> assertEquals(cell.weight(), hit.cell(cell.categories()).weight(),
						1e-9 * cell.weight()));
			}
			assertEquals(sample.people(), raked.table().people());
			assertTrue(raked.kish().effectiveSize() <= sample.people() && raked.kish().designEffect() >= 1);
			// factors are a product of one per margin: the odds ratio within an area stays as it was
			assertEquals(odds(sample), odds(raked.table()), 1e-6 * odds(sample));
		}
	}

	private static double odds(CountTable table) {
		return weight(table, "men", "young") * weight(table, "women", "old") / weight(table, "men", "old")
				/ weight(table, "women", "young");
	}

	private static double weight(CountTable table, String sex, String age) {
		return table.cell(List.of(sex, age, "town")).weight();
	}

	@Test
	void postStratificationIsPopulationOverSample() {
		CountTable sample = CountTable.over(List.of(SEX)).add(List.of("men"), 40).add(List.of("women"), 10).build();
		CountTable population = CountTable.over(List.of(SEX)).add(List.of("men"), 500).add(List.of("women"), 500).build();
		CellWeights weights = PostStratification.of(sample, population).get();
		assertEquals(12.5, weights.perPerson(List.of("men")).get(), 1e-12);
		assertEquals(50, weights.perPerson(List.of("women")).get(), 1e-12);
		assertEquals(50 * (40 * 12.5 * 12.5 + 10 * 2500) / 1e6, weights.kish().designEffect(), 1e-12);
	}

	@Test
	void absentGroupsAreListedAndNotRepaired() {
		CountTable sample = CountTable.over(List.of(AGE)).add(List.of("young"), 40).add(List.of("middle"), 10).build();
		CountTable population = CountTable.over(List.of(AGE)).add(List.of("young"), 50).add(List.of("middle"), 25)
				.add(List.of("old"), 25).build();
		CellWeights weights = Raking.of(sample, List.of(population), RakingOptions.DEFAULT).get();
		assertEquals(List.of(new CellWeights.AbsentGroup(List.of("age"), List.of("old"), 25)), weights.absent());
		assertEquals(100, weights.table().weight(), 1e-9);
		assertEquals(Result.not(Reason.NO_PEOPLE), weights.perPerson(List.of("old")));
	}

	@Test
	void contradictionsAreReported() {
		CountTable sample = CountTable.over(List.of(SEX, AREA)).add(List.of("men", "town"), 5)
				.add(List.of("women", "country"), 5).build();
		CountTable sexes = CountTable.over(List.of(SEX)).add(List.of("men"), 60).add(List.of("women"), 40).build();
		CountTable areas = CountTable.over(List.of(AREA)).add(List.of("town"), 30).add(List.of("country"), 70).build();
		CellWeights weights = Raking.of(sample, List.of(sexes, areas), new RakingOptions(1e-8, 50, Optional.empty())).get();
		assertFalse(weights.converged());
		assertEquals(50, weights.cycles());
		assertTrue(weights.largestDeviation() > 0.1);
		assertEquals(Result.not(Reason.NOT_CONVERGED),
				Raking.crossTable(List.of(SEX, AREA), List.of(sexes, areas, sample)));
		CountTable other = CountTable.over(List.of(AREA)).add(List.of("town"), 3).add(List.of("country"), 3).build();
		assertTrue(Raking.of(sample, List.of(sexes, other), RakingOptions.DEFAULT).get().totalsRescaled());
	}

	@Test
	void whatCannotBeAskedIsRefused() {
		CountTable sample = CountTable.over(List.of(SEX)).add(List.of("men"), 40).add(List.of("women"), 10).build();
		CountTable men = CountTable.over(List.of(SEX)).add(List.of("men"), 40).build();
		assertEquals("There are participants in [women] of [sex], but nobody in the population; leave them out or regroup first.",
				assertThrows(IllegalArgumentException.class, () -> Raking.of(sample, List.of(men), RakingOptions.DEFAULT))
						.getMessage());
		assertThrows(IllegalArgumentException.class, () -> Raking.of(sample, List.of(), RakingOptions.DEFAULT));
		assertThrows(IllegalArgumentException.class, () -> Raking.of(sample,
				List.of(CountTable.over(List.of(AGE)).add(List.of("old"), 3).build()), RakingOptions.DEFAULT));
		CountTable empty = CountTable.over(List.of(SEX)).build();
		assertEquals(Result.not(Reason.NO_PEOPLE), Raking.of(empty, List.of(men), RakingOptions.DEFAULT));
		assertEquals(Result.not(Reason.NO_PEOPLE), Raking.of(sample, List.of(empty), RakingOptions.DEFAULT));
		assertEquals(Result.not(Reason.NO_PEOPLE), KishEffect.of(empty));
		assertThrows(IllegalArgumentException.class, () -> KishEffect.of(2, 10, 1));
		assertThrows(IllegalArgumentException.class, () -> new WeightLimits(1.2, 3, WeightLimits.Unit.MEAN));
	}

	@Test
	void cutWeightsKeepTheirTotalAndLimits() {
		SplittableRandom random = new SplittableRandom(20260421);
		for (int round = 0; round < 50; round++) {
			CountTable sample = random(random, List.of(SEX, AGE, AREA), false);
			CountTable population = random(random, List.of(SEX, AGE, AREA), false);
			List<CountTable> targets = List.of(population);
			WeightLimits limits = new WeightLimits(0.3, 1.5, WeightLimits.Unit.MEAN);
			CellWeights cut = Raking.of(sample, targets, RakingOptions.DEFAULT.limitedTo(limits)).get();
			double mean = population.weight() / sample.people();
			assertEquals(population.weight(), cut.table().weight(), 1e-6 * population.weight());
			cut.table().cells().forEach(cell -> {
				double each = cell.weight() / cell.people();
				assertTrue(each >= 0.3 * mean * (1 - 1e-9) && each <= 1.5 * mean * (1 + 1e-9));
			});
			CellWeights whole = Raking.of(sample, targets, RakingOptions.DEFAULT).get();
			assertTrue(cut.cutPeople() > 0 && whole.cutPeople() == 0);
			assertTrue(cut.largestDeviation() > 1e-3, "cutting is paid for in the margins");
			assertTrue(cut.kish().designEffect() < whole.kish().designEffect());
		}
		CountTable skewed = CountTable.over(List.of(SEX)).add(List.of("men"), 90).add(List.of("women"), 10).build();
		CountTable population = CountTable.over(List.of(SEX)).add(List.of("men"), 100).add(List.of("women"), 900).build();
		CellWeights median = Raking.of(skewed, List.of(population), RakingOptions.DEFAULT
				.limitedTo(new WeightLimits(0, 5, WeightLimits.Unit.MEDIAN))).get();
		assertEquals(5 * 100 / 90.0, median.perPerson(List.of("women")).get(), 1e-9);
	}

	@Test
	void aCrossTableIsEstimatedFromItsMargins() {
		CountTable sexes = CountTable.over(List.of(SEX)).add(List.of("men"), 40).add(List.of("women"), 60).build();
		CountTable ages = CountTable.over(List.of(AGE)).add(List.of("young"), 30).add(List.of("old"), 70).build();
		CountTable estimate = Raking.crossTable(List.of(SEX, AGE), List.of(sexes, ages)).get();
		assertEquals(42, estimate.cell(List.of("women", "old")).weight(), 1e-9);
		assertEquals(42, estimate.cell(List.of("women", "old")).people());
		assertEquals(0, estimate.cell(List.of("women", "middle")).people());
		assertThrows(IllegalArgumentException.class, () -> Raking.crossTable(List.of(SEX, AGE, AREA), List.of(sexes, ages)));
		assertThrows(IllegalArgumentException.class, () -> Raking.crossTable(List.of(SEX), List.of(sexes, ages)));
	}

	@Test
	void clustersThatAreAlikeTellNoMoreThanOnePerson() {
		Dimension practice = new Dimension("practice", List.of("p1", "p2", "p3", "p4"));
		CountTable.Builder alike = CountTable.over(List.of(practice, SEX));
		CountTable.Builder mixed = CountTable.over(List.of(practice, SEX));
		for (String name : practice.categories()) {
			alike.add(List.of(name, name.compareTo("p2") > 0 ? "men" : "women"), 25);
			mixed.add(List.of(name, "men"), name.equals("p1") ? 11 : 12).add(List.of(name, "women"), name.equals("p1") ? 14 : 13);
		}
		ClusteredShare one = ClusteredShare.of(alike.build(), Optional.empty(), "practice", "sex", "men").get();
		assertEquals(0.5, one.share());
		assertEquals(99 / 3.0, one.designEffect().get(), 1e-9);
		assertEquals(3, one.effectiveSize().get(), 1e-9);
		ClusteredShare other = ClusteredShare.of(mixed.build(), Optional.empty(), "practice", "sex", "men").get();
		assertEquals(100, other.effectiveSize().get());
		Dimension room = new Dimension("room", List.of("only"));
		CountTable single = CountTable.over(List.of(practice, room, SEX)).add(List.of("p1", "only", "men"), 3)
				.add(List.of("p2", "only", "women"), 4).build();
		assertEquals(Result.not(Reason.SINGLE_CLUSTER),
				ClusteredShare.of(single, Optional.of("practice"), "room", "sex", "men"));
		assertTrue(ClusteredShare.of(single, Optional.empty(), "practice", "sex", "men").computable());
		assertEquals(Result.not(Reason.NO_PEOPLE), ClusteredShare.of(CountTable.over(List.of(practice, SEX)).build(),
				Optional.empty(), "practice", "sex", "men"));
	}
}
