package org.evenaar.statistics.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.evenaar.statistics.counts.CountTable.Cell;
import org.junit.jupiter.api.Test;

class CountTableTest {

	private static final Dimension SEX = new Dimension("sex", List.of("men", "women", CountTable.UNKNOWN));
	private static final Dimension AGE = new Dimension("age", List.of("0-14", "15-24", "25+"));

	private static CountTable table() {
		return CountTable.over(List.of(SEX, AGE)).add(List.of("women", "25+"), 7).add(List.of("men", "0-14"), 3)
				.add(List.of("women", "25+"), 1).add(List.of("unknown", "15-24"), 2).build();
	}

	@Test
	void cellsAddUpAndComeInTheOrderOfTheCategories() {
		assertEquals(List.of(new Cell(List.of("men", "0-14"), 3, 3, 3), new Cell(List.of("women", "25+"), 8, 8, 8),
				new Cell(List.of("unknown", "15-24"), 2, 2, 2)), table().cells().toList());
		assertEquals(13, table().people());
		assertFalse(table().weighted());
	}

	@Test
	void emptyCellsAreZero() {
		assertEquals(new Cell(List.of("men", "25+"), 0, 0, 0), table().cell(List.of("men", "25+")));
		assertEquals(3, CountTable.over(List.of(SEX)).add(List.of("men"), 0).add(List.of("men"), 3).build().cells()
				.findFirst().orElseThrow().people());
		assertEquals(0, CountTable.over(List.of(SEX)).add(List.of("men"), 0).build().cells().count());
	}

	@Test
	void marginsAddUpAndChangeOrder() {
		assertEquals(8, table().margin(List.of("sex")).cell(List.of("women")).people());
		assertEquals(8, table().margin(List.of("age", "sex")).cell(List.of("25+", "women")).people());
		assertEquals(table(), table().margin(List.of("age", "sex")).margin(List.of("sex", "age")));
		assertEquals(List.of(new Cell(List.of(), 13, 13, 13)), table().margin(List.of()).cells().toList());
		assertThrows(IllegalArgumentException.class, () -> table().margin(List.of("income")));
		assertThrows(IllegalArgumentException.class, () -> table().margin(List.of("sex", "sex")));
	}

	@Test
	void aCategoryIsLeftOut() {
		CountTable known = table().without("sex", CountTable.UNKNOWN);
		assertEquals(11, known.people());
		assertEquals(List.of("men", "women"), known.dimension("sex").categories());
		assertSame(known, known.without("sex", CountTable.UNKNOWN));
		CountTable nobody = known.without("sex", "men").without("sex", "women");
		assertEquals(0, nobody.people());
		assertEquals(0, nobody.margin(List.of("age")).people());
	}

	@Test
	void categoriesAreMerged() {
		Dimension two = new Dimension("age-two", List.of("under-25", "25+"));
		CountTable merged = table().regroup("age", two,
				Map.of("0-14", "under-25", "15-24", "under-25", "25+", "25+"));
		assertEquals(5, merged.margin(List.of("age-two")).cell(List.of("under-25")).people());
		assertEquals("Category '25+' of 'age' is not mapped to a category of 'age-two'.",
				assertThrows(IllegalArgumentException.class,
						() -> table().regroup("age", two, Map.of("0-14", "under-25", "15-24", "under-25")))
						.getMessage());
		assertThrows(IllegalArgumentException.class, () -> table().regroup("age", two,
				Map.of("0-14", "under-25", "15-24", "young", "25+", "25+")));
	}

	@Test
	void weightsAddUp() {
		CountTable weighted = CountTable.over(List.of(SEX)).add(List.of("men"), 2, 3.5, 7.25)
				.add(new int[] { 0 }, 1, 1.5, 2.25).add(List.of("women"), 1).build();
		assertTrue(weighted.weighted());
		assertEquals(new Cell(List.of("men"), 3, 5, 9.5), weighted.cell(List.of("men")));
		assertEquals(6, weighted.weight());
		assertEquals(10.5, weighted.squaredWeight());
	}

	@Test
	void wrongCellsAreRefusedWithASentence() {
		CountTable.Builder builder = CountTable.over(List.of(SEX, AGE));
		assertEquals("'child' is not a category of 'age'.", assertThrows(IllegalArgumentException.class,
				() -> builder.add(List.of("men", "child"), 1)).getMessage());
		assertThrows(IllegalArgumentException.class, () -> builder.add(List.of("men"), 1));
		assertThrows(IllegalArgumentException.class, () -> builder.add(List.of("men", "25+"), -1));
		assertThrows(IllegalArgumentException.class, () -> builder.add(List.of("men", "25+"), 1, Double.NaN, 1));
		assertThrows(IllegalArgumentException.class, () -> builder.add(new int[] { 0, 3 }, 1, 1, 1));
		assertThrows(IllegalArgumentException.class, () -> CountTable.over(List.of(SEX, SEX)));
		assertThrows(IllegalArgumentException.class, () -> new Dimension("sex", List.of("men", "men")));
		assertThrows(IllegalArgumentException.class, () -> new Dimension("sex", List.of(" ")));
	}

	@Test
	void everyMarginHoldsEverybody() {
		SplittableRandom random = new SplittableRandom(20260401);
		for (int round = 0; round < 50; round++) {
			Dimension third = new Dimension("income", List.of("low", "high"));
			CountTable.Builder builder = CountTable.over(List.of(SEX, AGE, third));
			long all = 0;
			for (int i = 0; i < 30; i++) {
				long people = random.nextLong(18_000_000);
				all += people;
				builder.add(new int[] { random.nextInt(3), random.nextInt(3), random.nextInt(2) }, people, people,
						people);
			}
			CountTable table = builder.build();
			for (List<String> ids : List.of(List.<String> of(), List.of("age"), List.of("income", "sex"))) {
				assertEquals(all, table.margin(ids).people());
			}
			assertEquals(table.margin(List.of("sex")), table.margin(List.of("age", "sex")).margin(List.of("sex")));
		}
	}
}
