package org.evenaar.statistics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;

import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;
import org.evenaar.statistics.counts.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SuppressedTableTest {

	private static CountTable row(long... people) {
		return rows(people.length, people);
	}

	private static CountTable rows(int columns, long... people) {
		int lines = people.length / columns;
		List<Dimension> dimensions = lines == 1 ? List.of(dimension("b", columns))
				: List.of(dimension("a", lines), dimension("b", columns));
		CountTable.Builder builder = CountTable.over(dimensions);
		for (int i = 0; i < people.length; i++) {
			int[] place = lines == 1 ? new int[] { i } : new int[] { i / columns, i % columns };
			builder.add(place, people[i], people[i], people[i]);
		}
		return builder.build();
	}

	private static Dimension dimension(String id, int size) {
		List<String> categories = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			categories.add(id + i);
		}
		return new Dimension(id, categories);
	}

	private static SuppressedTable everything(CountTable table) {
		return SuppressedTable.of(table, Publication.ofEverything(table), SuppressionRule.DEFAULT).get();
	}

	private static Pattern b(int i) {
		return Pattern.of("b", "b" + i);
	}

	@Test
	void nothingIsHiddenWithoutASmallCount() {
		assertFalse(everything(row(10, 0, 500)).suppressed());
		assertFalse(SuppressedTable.of(row(1, 2), Publication.ofEverything(row(1, 2)), new SuppressionRule(1)).get()
				.suppressed());
	}

	@Test
	void oneSmallCountTakesTheSmallestOtherThatIsShown() {
		SuppressedTable table = everything(row(3, 500, 20, 0, 80));
		assertEquals(List.of(b(0), b(2)), table.hiddenPatterns());
		assertEquals(OptionalLong.of(0), table.people(b(3)));
		assertEquals(OptionalLong.of(603), table.people(Pattern.EVERYBODY));
	}

	@Test
	void twoSmallCountsThatTellEachOtherNeedAThird() {
		assertEquals(List.of(b(0), b(1), b(2)), everything(row(1, 1, 40, 90)).hiddenPatterns());
		assertEquals(List.of(b(0), b(1)), everything(row(9, 8, 40, 90)).hiddenPatterns());
	}

	@Test
	void theTotalIsHiddenWhereNothingElseCanBe() {
		assertEquals(List.of(b(0), Pattern.EVERYBODY), everything(row(3, 0)).hiddenPatterns());
		assertEquals(List.of(b(0), b(1), Pattern.EVERYBODY), everything(row(5, 5)).hiddenPatterns());
	}

	@Test
	void inTwoDimensionsFourCornersGo() {
		SuppressedTable table = everything(rows(3, 4, 90, 80, 60, 70, 20, 40, 50, 30));
		assertEquals(4, table.hiddenPatterns().size());
		assertTrue(table.hiddenPatterns().stream().allMatch(pattern -> pattern.level() == 2));
		assertTrue(table.hidden(Pattern.of("a", "a0").and("b", "b0")));
	}

	@Test
	void noHiddenCountCanBeComputedBack() {
		SplittableRandom random = new SplittableRandom(20260403);
		int[][] shapes = { { 2 }, { 3 }, { 5 }, { 2, 2 }, { 2, 3 }, { 3, 3 }, { 2, 2, 2 } };
		int hidden = 0;
		for (int round = 0; round < 350; round++) {
			int[] shape = shapes[round % shapes.length];
			CountTable table = random(shape, random, 6);
			SuppressionRule rule = new SuppressionRule(2 + random.nextInt(3));
			Publication publication = Publication.upTo(1 + random.nextInt(shape.length), table);
			hidden += assertProtected(table, publication, rule, round);
		}
		assertTrue(hidden > 700, "hidden counts that were attacked: " + hidden);
	}

	private static CountTable random(int[] shape, SplittableRandom random, int most) {
		List<Dimension> dimensions = new ArrayList<>();
		int cells = 1;
		for (int i = 0; i < shape.length; i++) {
			dimensions.add(dimension("d" + i, shape[i]));
			cells *= shape[i];
		}
		CountTable.Builder builder = CountTable.over(dimensions);
		for (int i = 0; i < cells; i++) {
			int[] place = new int[shape.length];
			int rest = i;
			for (int d = shape.length - 1; d >= 0; d--) {
				place[d] = rest % shape[d];
				rest /= shape[d];
			}
			long people = random.nextInt(3) == 0 ? random.nextInt(2) : random.nextInt(most + 1);
			builder.add(place, people, people, people);
		}
		return builder.build();
	}

	private static int assertProtected(CountTable table, Publication publication, SuppressionRule rule, int round) {
		SuppressedTable suppressed = SuppressedTable.of(table, publication, rule).get();
		// counts of up to 6 move by at most 3, which is one less than the largest threshold
		Map<Pattern, long[]> ranges = Attack.ranges(table, publication, suppressed, 9);
		ranges.forEach((pattern, range) -> assertTrue(range[1] - range[0] >= rule.threshold() - 1,
				() -> "round " + round + ": " + pattern + " is between " + range[0] + " and " + range[1] + " in "
						+ table.cells().toList() + " of which is hidden " + suppressed.hiddenPatterns()));
		return ranges.size();
	}

	private static CountTable withUnknown(CountTable table) {
		CountTable renamed = table;
		for (Dimension dimension : table.dimensions()) {
			List<String> categories = new ArrayList<>(dimension.categories());
			Map<String, String> names = new java.util.HashMap<>();
			categories.forEach(category -> names.put(category, category));
			names.put(categories.removeLast(), CountTable.UNKNOWN);
			categories.add(CountTable.UNKNOWN);
			renamed = renamed.regroup(dimension.id(), new Dimension(dimension.id(), categories), names);
		}
		return renamed;
	}

	private static boolean namesOnlyUnknown(Pattern pattern) {
		return pattern.level() > 0 && pattern.categories().values().stream().allMatch(CountTable.UNKNOWN::equals);
	}

	@Test
	void withPeopleOfWhomNothingIsKnownNoHiddenCountCanBeComputedBackEither() {
		SplittableRandom random = new SplittableRandom(20260410);
		int[][] shapes = { { 2 }, { 3 }, { 4 }, { 2, 2 }, { 2, 3 }, { 3, 3 }, { 2, 2, 2 } };
		int hidden = 0;
		for (int round = 0; round < 140; round++) {
			int[] shape = shapes[round % shapes.length];
			CountTable table = withUnknown(random(shape, random, 6));
			SuppressionRule rule = new SuppressionRule(2 + random.nextInt(3));
			hidden += assertProtected(table, Publication.upTo(1 + random.nextInt(shape.length), table), rule, round);
		}
		assertTrue(hidden > 200, "hidden counts that were attacked: " + hidden);
	}

	@Test
	void howManyAreUnknownIsShownHoweverFew() {
		SuppressedTable table = everything(withUnknown(row(300, 200, 3)));
		assertFalse(table.suppressed());
		assertEquals(OptionalLong.of(3), table.people(Pattern.of("b", CountTable.UNKNOWN)));
		assertFalse(everything(withUnknown(row(0, 0, 5))).suppressed(), "nothing is known of anybody");
		SuppressedTable few = everything(withUnknown(row(3, 0, 5)));
		assertEquals(List.of(b(0), Pattern.EVERYBODY), few.hiddenPatterns(), "the known total would tell the group");
	}

	@Test
	void whereNothingElseProtectsAGroupTheUnknownAreHiddenAsALastResort() {
		// five women, all of unknown origin; the margins tell everything but through the unknown
		CountTable table = withUnknown(rows(2, 0, 5, 0, 0));
		SuppressedTable suppressed = everything(table);
		assertTrue(suppressed.hidden(Pattern.of("a", "a0")));
		Attack.ranges(table, Publication.ofEverything(table), suppressed, 20)
				.forEach((pattern, range) -> assertTrue(range[1] - range[0] >= 9, pattern::toString));
	}

	@Test
	void whoeverMayNotTellTheUnknownCanHaveThemHidden() {
		CountTable table = withUnknown(row(300, 200, 3));
		Pattern unknown = Pattern.of("b", CountTable.UNKNOWN);
		SuppressedTable suppressed = SuppressedTable.of(table, Publication.ofEverything(table), SuppressionRule.DEFAULT,
				List.of(unknown)).get();
		assertTrue(suppressed.hidden(unknown));
		assertEquals(2, suppressed.hiddenPatterns().size());
	}

	@Test
	void inLargeTablesHowManyAreUnknownOfADimensionIsAlwaysShown() {
		SplittableRandom random = new SplittableRandom(20260411);
		for (int round = 0; round < 20; round++) {
			CountTable table = withUnknown(random(new int[] { 3, 6, 5 }, random, 40));
			SuppressedTable suppressed = SuppressedTable.of(table, Publication.upTo(2, table), SuppressionRule.DEFAULT).get();
			assertTrue(suppressed.suppressed());
			assertEquals(List.of(), suppressed.hiddenPatterns().stream().filter(pattern -> pattern.level() == 1)
					.filter(SuppressedTableTest::namesOnlyUnknown).toList());
		}
	}

	@Test
	void everySmallCountIsHiddenAndEveryShownOneIsTrue() {
		SplittableRandom random = new SplittableRandom(20260404);
		for (int round = 0; round < 40; round++) {
			CountTable table = random(new int[] { 2, 5, 4 }, random, 40);
			SuppressedTable suppressed = everything(table);
			for (int margins = 0; margins < 8; margins++) {
				List<String> ids = new ArrayList<>();
				for (int d = 0; d < 3; d++) {
					if ((margins >> d & 1) == 1) {
						ids.add("d" + d);
					}
				}
				table.margin(ids).cells().forEach(cell -> {
					Pattern pattern = Pattern.EVERYBODY;
					for (int i = 0; i < ids.size(); i++) {
						pattern = pattern.and(ids.get(i), cell.categories().get(i));
					}
					OptionalLong shown = suppressed.people(pattern);
					assertTrue(cell.people() >= 10 || shown.isEmpty());
					shown.ifPresent(people -> assertEquals(cell.people(), people));
				});
			}
		}
	}

	@Test
	void marginsAloneNeedLessThanAllIntersections() {
		CountTable table = rows(3, 4, 90, 80, 60, 70, 20, 40, 50, 30);
		assertFalse(SuppressedTable.of(table, Publication.upTo(1, table), SuppressionRule.DEFAULT).get().suppressed());
		SuppressedTable inside = SuppressedTable.of(table, new Publication(Set.of(Set.of("a", "b"))), SuppressionRule.DEFAULT)
				.get();
		assertEquals(1, inside.hiddenPatterns().size(), "without margins the small count alone is enough");
		assertThrows(IllegalArgumentException.class, () -> inside.people(Pattern.EVERYBODY));
	}

	@Test
	void separateTablesHideTheTotalTogether() {
		CountTable small = CountTable.over(List.of(dimension("a", 2))).add(List.of("a0"), 15).build();
		CountTable other = CountTable.over(List.of(dimension("b", 2))).add(List.of("b0"), 9).add(List.of("b1"), 6).build();
		List<SuppressedTable> both = SuppressedTable.ofSeparate(List.of(small, other), SuppressionRule.DEFAULT).get();
		assertEquals(List.of(b(0), b(1)), both.get(1).hiddenPatterns());
		assertFalse(both.get(0).suppressed());
		CountTable tight = CountTable.over(List.of(dimension("b", 2))).add(List.of("b0"), 3).add(List.of("b1"), 3).build();
		CountTable six = CountTable.over(List.of(dimension("a", 2))).add(List.of("a0"), 6).build();
		both = SuppressedTable.ofSeparate(List.of(six, tight), new SuppressionRule(6)).get();
		assertTrue(both.get(1).hidden(Pattern.EVERYBODY));
		assertTrue(both.get(0).hidden(Pattern.EVERYBODY));
		assertTrue(both.get(0).hidden(Pattern.of("a", "a0")), "the one group would tell the total");
		assertThrows(IllegalArgumentException.class,
				() -> SuppressedTable.ofSeparate(List.of(small, six), SuppressionRule.DEFAULT));
	}

	@Test
	void fourDimensionsDoNotTakeLong() {
		SplittableRandom random = new SplittableRandom(20260405);
		CountTable table = random(new int[] { 2, 5, 8, 12 }, random, 60);
		SuppressedTable suppressed = Assertions.assertTimeout(Duration.ofSeconds(30), () -> everything(table));
		assertTrue(suppressed.suppressed());
		assertFalse(suppressed.hidden(Pattern.EVERYBODY));
	}
}
