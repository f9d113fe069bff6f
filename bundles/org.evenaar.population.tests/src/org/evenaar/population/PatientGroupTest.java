package org.evenaar.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientGroupTest {

	@TempDir
	private Path folder;

	private Path file(String text) throws IOException {
		return Files.writeString(folder.resolve("af.csv"), text);
	}

	@Test
	void readsAFileInDutchAndInEnglish() throws Exception {
		PatientGroup dutch = PatientGroup.read(file("aandoening;bron;leeftijd;procent;relatieve_standaardfout\n"
				+ "boezemfibrilleren;een register;40-64;1,5;0,1\n;;65+;12%;\n"));
		PatientGroup english = PatientGroup.read(file("condition,source,age,percent,relative standard error\n"
				+ "boezemfibrilleren,een register,40-64,1.5,0.1\n,,65+,12,0\n\n"));
		assertEquals(dutch, english);
		assertEquals(new PatientGroup("boezemfibrilleren", "een register", "age",
				Map.of("40-64", new Prevalence(0.015, 0.1), "65+", new Prevalence(0.12))), dutch);
	}

	@Test
	void whatIsNotSaidIsCalledAfterTheFile() throws Exception {
		PatientGroup group = PatientGroup.read(file("geslacht,percent\nman,1\nvrouw,2\n"));
		assertEquals("af", group.name());
		assertEquals("af.csv", group.source());
		assertEquals("sex", group.dimension());
	}

	@Test
	void finerGroupsOfThePopulationHaveThePrevalenceOfTheWiderOne() throws Exception {
		PatientGroup group = PatientGroup.read(file("age,percent\n0-39,0\n40-64,1\n65+,10\n"));
		ReferencePopulation all = Populations.shipped().population("nl-2021-01-01-sex-age");
		ReferencePopulation patients = group.of(all);
		Map<String, Double> before = all.shares("age");
		Map<String, Double> after = patients.shares("age");
		assertEquals(0, after.get("20-24"));
		assertEquals(before.get("70-74") / before.get("45-49") * 10, after.get("70-74") / after.get("45-49"), 1e-9);
	}

	@Test
	void wordsOfTheFileAreThoseOfThePopulation() throws Exception {
		PatientGroup group = PatientGroup.read(file("geslacht,percent\nman,1\nvrouw,3\n"));
		ReferencePopulation all = Populations.shipped().population("nl-2020-01-01-sex");
		Map<String, Double> shares = group.of(all).shares("sex");
		assertEquals(3 * all.shares("sex").get("women") / all.shares("sex").get("men"), shares.get("women") / shares.get("men"), 1e-9);
	}

	@Test
	void aPopulationThatDoesNotTellTheGroupsSaysSo() throws Exception {
		PatientGroup group = PatientGroup.read(file("condition,age,percent\nheart failure,0+,1\n"));
		ReferencePopulation all = Populations.shipped().population("nl-2020-01-01-sex");
		ReferencePopulation same = group.of(all);
		assertEquals(all.shares("sex"), same.shares("sex"));
		assertTrue(same.description().remarks().getLast().en().contains("does not tell"), () -> same.description().remarks().toString());
	}

	@Test
	void aGroupWithoutPrevalenceIsNamed() throws Exception {
		PatientGroup group = PatientGroup.read(file("sex,percent\nwomen,1\n"));
		PopulationException e = assertThrows(PopulationException.class,
				() -> group.of(Populations.shipped().population("nl-2020-01-01-sex")));
		assertTrue(e.sentence().en().contains("Men"), e.sentence().en());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"age,share/40+,1 | column 'percent'",
			"age,sex,percent/40+,women,1 | has the columns age, sex, percent",
			"age,percent/40+,101 | line 2: '101' in column 'percent'",
			"age,percent/40+,-1 | '-1'",
			"age,percent/40+,much | 'much'",
			"age,percent/40+, | ''",
			"age,percent/,1 | the group is missing",
			"age,percent/40+,1/40+,2 | line 3: the group '40+' stands there twice",
			"age,percent,relative_standard_error/40+,1,x | 'relative_standard_error'",
			"age,percent | has no groups" })
	void whatIsWrongIsSaidWithItsLine(String lines, String said) throws IOException {
		Path file = file(lines.replace('/', '\n') + '\n');
		PopulationException e = assertThrows(PopulationException.class, () -> PatientGroup.read(file));
		assertTrue(e.sentence().en().contains(said), e.sentence().en());
	}
}
