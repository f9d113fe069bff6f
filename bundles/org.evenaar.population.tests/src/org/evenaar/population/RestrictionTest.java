package org.evenaar.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.evenaar.population.coding.AgeRange;
import org.junit.jupiter.api.Test;

class RestrictionTest {

	private final Populations populations = Populations.shipped();

	@Test
	void fortyAndOlder() throws PopulationException {
		ReferencePopulation all = populations.population("nl-2021-01-01-sex-age");
		ReferencePopulation older = all.agesOnly(AgeRange.from(40));
		assertEquals("40-44", older.categories("age").get(0));
		assertEquals("40+", older.description().ages().id());
		assertTrue(older.description().remarks().getLast().en().contains("40 years or older"));
		double expected = all.counts().cells().filter(cell -> Integer.parseInt(cell.categories().get(1).replaceAll("[-+].*", "")) >= 40)
				.mapToDouble(cell -> cell.weight()).sum();
		assertEquals(expected, older.counts().weight(), 1e-6);
		assertSame(older, older.agesOnly(AgeRange.from(40)));
	}

	@Test
	void agesThatDoNotFitAreRefusedWithTheAgesThatDo() throws PopulationException {
		ReferencePopulation all = populations.population("nl-2020-01-01-age");
		PopulationException edge = assertThrows(PopulationException.class, () -> all.agesOnly(AgeRange.from(40)));
		assertTrue(edge.sentence().en().contains("25–44 years lies partly outside"), edge.getMessage());
		assertTrue(edge.sentence().nl().contains("0-14, 15-24, 25-44, 45-64, 65+"), edge.sentence().nl());
		ReferencePopulation origin = populations.population("nl-2022-12-31-origin");
		PopulationException none = assertThrows(PopulationException.class, () -> origin.agesOnly(AgeRange.from(40)));
		assertTrue(none.sentence().en().contains("A table of Origin (CBS classification since 2022) by age is needed"), none.getMessage());
		ReferencePopulation education = populations.population("nl-2022-education-15-74");
		assertSame(education, education.agesOnly(new AgeRange(15, 74)), "it has these ages anyway");
		assertThrows(PopulationException.class, () -> education.agesOnly(new AgeRange(20, 64)));
	}

	@Test
	void bandsAreMergedOnlyWhereEdgesFit() throws PopulationException {
		ReferencePopulation all = populations.population("nl-2021-01-01-sex-age");
		Random random = new Random(42);
		for (int i = 0; i < 200; i++) {
			List<AgeRange> bands = bands(random);
			boolean fit = bands.stream().allMatch(band -> band.from() % 5 == 0 && (band.open() ? band.from() <= 95 : band.to() < 95 && band.to() % 5 == 4));
			if (fit) {
				ReferencePopulation merged = all.ageBands(bands);
				assertEquals(bands.stream().map(AgeRange::id).toList(), merged.categories("age"));
				double held = all.counts().cells().filter(cell -> bands.stream().anyMatch(band -> band.contains(AgeRange.parse(cell.categories().get(1)).orElseThrow())))
						.mapToDouble(cell -> cell.weight()).sum();
				assertEquals(held, merged.counts().weight(), 1e-6);
			} else {
				assertThrows(PopulationException.class, () -> all.ageBands(bands), bands.toString());
			}
		}
		assertThrows(PopulationException.class, () -> all.ageBands(List.of(new AgeRange(0, 9), new AgeRange(5, 14))));
	}

	private static List<AgeRange> bands(Random random) {
		List<AgeRange> bands = new ArrayList<>();
		int step = random.nextInt(4) == 0 ? 1 : 5;
		int from = 5 * random.nextInt(4);
		while (from < 90 && bands.size() < 6) {
			int to = from + step * (1 + random.nextInt(5)) * (step == 1 ? 3 : 1) - 1;
			bands.add(new AgeRange(from, Math.min(to, 94)));
			from = to + 1;
		}
		if (from <= 95 && random.nextBoolean()) {
			bands.add(AgeRange.from(from));
		}
		return bands;
	}

	@Test
	void womenOnly() throws PopulationException {
		ReferencePopulation women = populations.population("nl-2021-01-01-sex-age").only("sex", List.of("women"));
		assertEquals(List.of("women"), women.categories("sex"));
		assertEquals(1.0, women.shares("sex").get("women"));
		assertTrue(women.description().remarks().getLast().nl().contains("Vrouwen"));
		PopulationException wrong = assertThrows(PopulationException.class, () -> women.only("sex", List.of("children")));
		assertTrue(wrong.sentence().en().contains("'children'"), wrong.getMessage());
		PopulationException other = assertThrows(PopulationException.class, () -> women.only("origin", List.of("dutch")));
		assertTrue(other.sentence().en().contains("Sex, Age"), other.getMessage());
	}

	@Test
	void refusalsNameThePopulationInBothLanguages() throws PopulationException {
		ReferencePopulation sex = populations.population("nl-2020-01-01-sex");
		PopulationException refused = assertThrows(PopulationException.class, () -> sex.shares("education"));
		assertTrue(Stream.of(refused.sentence().nl(), refused.sentence().en()).noneMatch(text -> text.contains("{")), refused.getMessage());
		assertTrue(refused.sentence().nl().startsWith("De bevolking 'Nederland naar geslacht'"), refused.sentence().nl());
	}
}
