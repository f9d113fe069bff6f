package org.evenaar.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as statistical offices published them; where they come from stands in samples/README.md. */
class SamplesTest {

	@TempDir
	Path folder;

	@BeforeEach
	void unpack() throws IOException {
		for (String name : List.of("statline_csv_bevolking_provincies.csv", "statline_csv_71486ned_huishoudens_regio_2020_first80.csv",
				"statline_codes_csv_71488ned_personen_huishoudens_first200.csv", "odata3_84799NED_DataProperties.json",
				"odata3_84799NED_TypedDataSet_subset.json", "odata3_84799NED_WijkenEnBuurten_subset.json", "odata3_84799NED_tableinfos.json",
				"odata4_80072ned_dimensions.json", "odata4_80072ned_measurecodes.json", "odata4_80072ned_observations.json",
				"odata4_80072ned_periodencodes.json", "eurostat_tsv_hlth_ehis_bm1b_subset.tsv", "px_greenland_population.px")) {
			try (InputStream stream = SamplesTest.class.getResourceAsStream("samples/" + name)) {
				Files.copy(stream, folder.resolve(name));
			}
		}
	}

	private PopulationReading read(String name, ReadChoices choices) throws PopulationException {
		return PopulationReader.read(folder.resolve(name), choices);
	}

	@Test
	void provincesOfStatLine() throws PopulationException {
		PopulationReading newest = read("statline_csv_bevolking_provincies.csv", ReadChoices.NONE);
		assertEquals(17407585, newest.population().counts().people());
		assertEquals(12, newest.population().categories("province").size());
		assertEquals("2020", newest.population().description().period().nl());
		assertTrue(newest.report().remarks().stream().anyMatch(remark -> remark.text().en().contains("add up to the total")));
		PopulationReading year2000 = read("statline_csv_bevolking_provincies.csv", ReadChoices.NONE.withPeriod("2000"));
		assertEquals(15863950, year2000.population().counts().people());
		PopulationReading average = read("statline_csv_bevolking_provincies.csv",
				ReadChoices.NONE.withPeriod("2000").withMeasure("Gemiddelde bevolking"));
		assertEquals(15925512.5, average.population().counts().weight(), 1e-6);
		assertEquals(Figures.ESTIMATE, average.population().description().figures());
		PopulationReading missing = read("statline_csv_bevolking_provincies.csv",
				ReadChoices.NONE.withPeriod("1988").withMeasure("Gemiddelde bevolking"));
		assertEquals(12, missing.population().missing().size());
	}

	@Test
	void householdsAreNotTakenForPeople() throws PopulationException {
		PopulationException refused = assertThrows(PopulationException.class,
				() -> read("statline_csv_71486ned_huishoudens_regio_2020_first80.csv", ReadChoices.NONE));
		assertTrue(refused.sentence().en().contains("choose the one that counts people"));
		PopulationReading chosen = read("statline_csv_71486ned_huishoudens_regio_2020_first80.csv",
				ReadChoices.NONE.withMeasure("Particuliere huishoudens: samenstelling/Totaal particuliere huishoudens"));
		List<String> regions = chosen.population().categories(chosen.population().dimensions().get(0));
		assertTrue(regions.contains("aa-en-hunze"), regions.toString());
	}

	@Test
	void codesOfStatLine() throws PopulationException {
		PopulationReading people = read("statline_codes_csv_71488ned_personen_huishoudens_first200.csv",
				ReadChoices.NONE.withMeasure("TotaalInParticuliereHuishoudens_2"));
		ReferencePopulation population = people.population();
		assertEquals(List.of("municipality"), population.dimensions());
		assertEquals(945, population.counts().cell(List.of("aa-en-hunze")).people());
		assertEquals("2020", population.description().period().en());
		assertEquals(199 - population.counts().cells().count(), population.missing().size());
	}

	@Test
	void version3OfOData() throws PopulationException {
		ReferencePopulation population = read("odata3_84799NED_TypedDataSet_subset.json", ReadChoices.NONE).population();
		assertEquals(List.of("municipality"), population.dimensions());
		assertEquals("Kerncijfers wijken en buurten 2020", population.description().title().nl());
		assertEquals(List.of("municipality"), List.copyOf(population.description().incomplete()), "29 of 355 do not add up");
		assertEquals("cc-by-4.0", population.description().licence().id());
		ReferencePopulation sexes = read("odata3_84799NED_TypedDataSet_subset.json",
				ReadChoices.NONE.withMeasure("Geslacht").withOnly("WijkenEnBuurten", List.of("NL00"))).population();
		assertEquals(List.of("men", "women"), sexes.categories("sex"));
		assertEquals(17407585, sexes.counts().people());
		ReferencePopulation ages = read("odata3_84799NED_TypedDataSet_subset.json",
				ReadChoices.NONE.withMeasure("Leeftijdsgroepen").withOnly("WijkenEnBuurten", List.of("NL00"))).population();
		assertEquals(17407585, ages.counts().people());
		assertEquals(3392555, ages.counts().margin(ages.dimensions().subList(0, 1)).cell(List.of("65+")).people());
	}

	@Test
	void percentagesThatAreNoSharesAreRefused() {
		for (String name : List.of("odata4_80072ned_observations.json", "eurostat_tsv_hlth_ehis_bm1b_subset.tsv")) {
			PopulationException refused = assertThrows(PopulationException.class, () -> read(name, ReadChoices.NONE));
			assertTrue(refused.sentence().en().contains("not shares of a population") || refused.sentence().en().contains("overlap"),
					refused.getMessage());
		}
	}

	@Test
	void aFolderWithTwoTablesAsksWhich() {
		PopulationException refused = assertThrows(PopulationException.class, () -> PopulationReader.read(folder));
		assertTrue(refused.sentence().en().contains("84799NED, 80072ned"), refused.getMessage());
	}

	@Test
	void peopleOfGreenland() throws PopulationException {
		PopulationReading reading = read("px_greenland_population.px", ReadChoices.NONE);
		ReferencePopulation population = reading.population();
		assertEquals(2769, population.counts().cell(List.of("men", "0-6")).people());
		assertEquals(2616, population.counts().cell(List.of("women", "65+")).people());
		assertEquals(56699, population.counts().people());
		assertEquals("windows-1252", reading.report().encoding());
		assertEquals(3237, read("px_greenland_population.px", ReadChoices.NONE.withPeriod("2004")).population().counts()
				.cell(List.of("men", "0-6")).people());
	}
}
