package org.evenaar.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.evenaar.population.Written.Form;
import org.evenaar.statistics.counts.CountTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadersTest {

	@TempDir
	Path folder;

	static Stream<Form> forms() {
		return Written.forms().stream();
	}

	@ParameterizedTest
	@MethodSource("forms")
	void whatIsWrittenIsReadBack(Form form) throws IOException, PopulationException {
		for (long seed = 1; seed <= 40; seed++) {
			Written table = Written.random(seed);
			String text = form.text().apply(table);
			Path file = Files.writeString(folder.resolve(form.name()), text);
			ReferencePopulation population = PopulationReader.read(file).population();
			String which = form.name() + " of seed " + seed;
			assertEquals(table.people(-1, -1, -1), population.counts().people(), which);
			CountTable counts = population.counts().margin(List.of("sex", "age", "province"));
			assertTrue(population.description().incomplete().isEmpty(), which);
			for (int s = 0; s < 2; s++) {
				for (int a = 0; a < table.ages().size(); a++) {
					for (int p = 0; p < table.provinces().size(); p++) {
						List<String> cell = List.of(Written.SEXES.get(s), table.ages().get(a), table.provinces().get(p));
						assertEquals(table.people()[s][a][p], counts.cell(cell).people(), which + cell);
					}
				}
			}
		}
	}

	@Test
	void encodingsAndDecimalMarksOfAPlainFile() throws IOException, PopulationException {
		String text = "provincie;geslacht;bevolking\nFryslân;man;17.811.291\nFryslân;vrouw;1.000\nUtrecht;man;2\nUtrecht;onbekend;3\n";
		for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16LE)) {
			String marked = charset.name().startsWith("UTF-16") ? '\uFEFF' + text : text;
			Path file = Files.write(folder.resolve("plain.csv"), marked.getBytes(charset));
			ReferencePopulation population = PopulationReader.read(file).population();
			assertEquals(List.of("province", "sex"), population.dimensions());
			assertEquals(List.of("Fryslân", "Utrecht"), population.categories("province"), "the words of the file are kept");
			assertEquals(17811291, population.counts().cell(List.of("Fryslân", "man")).people());
			assertEquals(3, population.counts().cell(List.of("Utrecht", "unknown")).people());
		}
	}

	@Test
	void sharesAndRowsOfTotalsInAPlainFile() throws IOException, PopulationException {
		ReferencePopulation percent = read("p.csv", "sex,percent\nmale,49.5\nfemale,50.5\n");
		assertEquals(Figures.PERCENT, percent.description().figures());
		assertEquals(0, percent.counts().people());
		assertEquals(0.495, percent.shares("sex").get("male"), 1e-12);
		ReferencePopulation total = read("t.csv", "region,population\nNederland,30\nUtrecht,10\nDrenthe,20\n");
		assertEquals(List.of("Utrecht", "Drenthe"), total.categories("province"));
		ReferencePopulation broken = read("b.csv", "sex,population\nmale,10.5\nfemale,20.25\n");
		assertEquals(Figures.ESTIMATE, broken.description().figures());
	}

	@Test
	void aFileBesideTheTableSaysWhatItIs() throws IOException, PopulationException {
		Files.writeString(folder.resolve("mine.yaml"), """
				format: evenaar-population
				version: 1
				id: my-clinic
				title: {nl: Onze polikliniek, en: Our clinic}
				ages: 40+
				date: 2023-05-01
				classification: {origin: cbs-origin-2022}
				condition: {name: {nl: hartfalen, en: heart failure}, source: register}
				""");
		ReferencePopulation population = read("mine.csv", "origin,relative_standard_error,population\nNederland,0.01,900\nMarokko,0.2,100\n");
		assertEquals("my-clinic", population.id());
		assertEquals("Our clinic", population.description().title().en());
		assertEquals("40+", population.description().ages().id());
		Condition condition = population.description().condition().orElseThrow();
		assertEquals("hartfalen", condition.name().nl());
		assertEquals(0.2, condition.relativeStandardError("origin", "Marokko"));
		assertTrue(population.description().definitions().containsKey("origin"));
	}

	@Test
	void missingAndSecretFiguresAreNotZero() throws IOException, PopulationException {
		PopulationReading reading = PopulationReader.read(Files.writeString(folder.resolve("s.csv"), """
				"Geslacht";"Provincie";"Perioden";"Bevolking (aantal)"
				"Mannen";"Utrecht (PV)";"2022";10
				"Vrouwen";"Utrecht (PV)";"2022";x
				"Mannen";"Drenthe (PV)";"2022";-
				"Vrouwen";"Drenthe (PV)";"2022";.
				"""));
		assertEquals(2, reading.population().missing().size());
		assertEquals(List.of(3L), reading.report().remarks().stream().filter(one -> one.text().en().contains("secret")).findFirst().orElseThrow().lines());
		PopulationException refused = org.junit.jupiter.api.Assertions.assertThrows(PopulationException.class, () -> reading.population().shares("sex"));
		assertTrue(refused.sentence().en().contains("2 figures are missing or secret"), refused.getMessage());
		assertEquals(1.0, reading.population().only("sex", List.of("men")).shares("province").get("utrecht"), "nil is 0");
	}

	@Test
	void overlappingAgesAreTakenOnce() throws IOException, PopulationException {
		StringBuilder text = new StringBuilder("\"Leeftijd\";\"Perioden\";\"Bevolking (aantal)\"\n\"Totaal\";\"2022\";100\n");
		for (int age = 0; age < 10; age++) {
			text.append('"').append(age).append(" jaar\";\"2022\";5\n");
		}
		text.append("\"0 tot 5 jaar\";\"2022\";25\n\"5 tot 10 jaar\";\"2022\";25\n\"0 tot 10 jaar\";\"2022\";50\n\"10 jaar of ouder\";\"2022\";50\n");
		ReferencePopulation population = read("ages.csv", text.toString());
		assertEquals(11, population.categories("age").size());
		assertEquals(100, population.counts().people());
	}

	@Test
	void groupsWithinGroupsAreTakenOnce() throws IOException, PopulationException {
		ReferencePopulation population = read("herkomst.csv", """
				"Geslacht";"Herkomstland";"Perioden";"Bevolking (aantal)"
				"Mannen";"Totaal";"2022";1000
				"Mannen";"Nederland";"2022";700
				"Mannen";"Buiten Nederland";"2022";300
				"Mannen";"Europa (exclusief Nederland)";"2022";120
				"Mannen";"Duitsland";"2022";50
				"Mannen";"Polen";"2022";70
				"Mannen";"Buiten Europa";"2022";180
				"Mannen";"Marokko";"2022";110
				"Mannen";"Turkije";"2022";70
				""");
		assertEquals(List.of("dutch", "german", "polish", "moroccan", "turkish"), population.categories("origin"));
		assertEquals(1000, population.counts().people());
		assertTrue(population.description().incomplete().isEmpty());
		assertEquals("cbs-origin-2022", population.description().classifications().get("origin"));
	}

	@Test
	void theOldClassificationIsKnownByItsGroups() throws IOException, PopulationException {
		ReferencePopulation population = read("oud.csv", """
				"Herkomst";"Perioden";"Bevolking (aantal)"
				"Nederlandse achtergrond";"2018";800
				"Westerse migratieachtergrond";"2018";100
				"Turkije";"2018";100
				""");
		assertEquals(List.of("migration-background"), population.dimensions());
	}

	@Test
	void choicesOfFigurePeriodAndGroups() throws IOException, PopulationException {
		Path file = Files.writeString(folder.resolve("choice.csv"), Written.random(7).statLine());
		ReadChoices earlier = ReadChoices.NONE.withPeriod("2021").withOnly("sex", List.of("men"));
		PopulationReading reading = PopulationReader.read(file, earlier);
		assertEquals("2021", reading.population().description().period().en());
		assertEquals(false, reading.population().has("sex"));
		assertTrue(reading.population().description().remarks().stream().anyMatch(text -> text.en().contains("Mannen")));
		assertTrue(PopulationReader.read(file).population().description().provisional(), "2022*");
		for (ReadChoices wrong : List.of(ReadChoices.NONE.withPeriod("1950"), ReadChoices.NONE.withMeasure("Schapen"),
				ReadChoices.NONE.withOnly("sex", List.of("martians")), ReadChoices.NONE.withOnly("shoes", List.of("43")))) {
			org.junit.jupiter.api.Assertions.assertThrows(PopulationException.class, () -> PopulationReader.read(file, wrong));
		}
	}

	private ReferencePopulation read(String name, String text) throws IOException, PopulationException {
		return PopulationReader.read(Files.writeString(folder.resolve(name), text)).population();
	}
}
