package org.evenaar.population.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeRangeTest {

	@ParameterizedTest
	@CsvSource({ "40-64,40-64", "40 – 64,40-64", "40 tot 65 jaar,40-64", "40 t/m 64 jaar,40-64", "65+,65+", "65 jaar of ouder,65+",
			"65 years or over,65+", "Y_GE85,85+", "Y_LT5,0-4", "Y15-24,15-24", "Y7,7", "jonger dan 15 jaar,0-14", "< 18,0-17",
			">= 80,80+", "> 80,81+", "0 jaar,0", "105 jaar of ouder,105+", "85 y más,85+", "Aged 16 to 24 years,16-24", " 05-09,5-9" })
	void bandsAreReadAsOfficesWriteThem(String written, String id) {
		assertEquals(id, AgeRange.parse(written).orElseThrow().id());
	}

	@Test
	void whatIsNoBandIsNoBand() {
		for (String written : List.of("", "oud", "64-40", "1-2-3", "200+", "12-jan", "-5")) {
			assertEquals(Optional.empty(), AgeRange.parse(written), written);
		}
	}

	@Test
	void bandsThatShareAnEdgeDoNotOverlap() {
		List<AgeRange> ranges = AgeRange.parseAll(List.of("0-5", "5-10", "10+")).orElseThrow();
		assertEquals(List.of("0-4", "5-9", "10+"), ranges.stream().map(AgeRange::id).toList());
		List<AgeRange> single = AgeRange.parseAll(List.of("0-4", "5-9", "4")).orElseThrow();
		assertEquals(List.of("0-4", "5-9", "4"), single.stream().map(AgeRange::id).toList());
	}

	@Test
	void idsAreReadBack() {
		Random random = new Random(20221231);
		for (int i = 0; i < 2000; i++) {
			int from = random.nextInt(131);
			AgeRange range = new AgeRange(from, random.nextBoolean() ? AgeRange.OPEN : from + random.nextInt(131 - from));
			assertEquals(range, AgeRange.parse(range.id()).orElseThrow());
			int age = random.nextInt(131);
			assertEquals(range.contains(age), range.contains(new AgeRange(age, age)));
		}
	}

	@Test
	void agesOfPeople() {
		assertEquals(OptionalInt.of(43), AgeRange.age("43"));
		assertEquals(OptionalInt.of(43), AgeRange.age("43,9 jaar"));
		assertEquals(OptionalInt.empty(), AgeRange.age("999"));
		assertEquals(OptionalInt.empty(), AgeRange.age("-1"));
		assertThrows(IllegalArgumentException.class, () -> new AgeRange(5, 4));
		assertTrue(AgeRange.ALL.contains(AgeRange.from(40)));
	}
}
