package org.evenaar.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The represent and populations commands from data on disk to output and exit code. */
class RepresentTest {

	private static final String POPULATION = "ethnic_group,population\nA,5000\nB,3000\nC,2000\n";

	@TempDir
	private Path folder;
	private Harness harness;

	@BeforeEach
	void files() throws Exception {
		harness = new Harness(folder);
		StringBuilder own = new StringBuilder("id,ethnic_group\n");
		for (int i = 0; i < 500; i++) {
			own.append(i).append(',').append(i % 10 < 5 ? "A" : i % 10 < 8 ? "B" : "C").append('\n');
		}
		harness.file("abc.csv", own.toString());
		harness.file("few.csv", own.toString().replaceAll("(?m)^(\\d*[0-8]\\d),C$", "$1,A"));
		harness.file("population.csv", POPULATION);
		harness.file("empty.csv", "");
		harness.file("damaged.csv", "region,population\n");
		harness.file("af.csv", "condition,age,percent\nAF,40+,1\n");
		harness.file("women.csv", "condition,sex,percent\nendometriosis,women,1\n");
		harness.file("table1.csv", "dimension,category,n\nsex,men,300\nsex,women,310\n");
		Files.writeString(folder.resolve("onderzoek.csv"), dutch(), Charset.forName("windows-1252"));
	}

	private static String dutch() {
		SplittableRandom random = new SplittableRandom(11);
		List<String> countries = List.of("Nederland", "Nederland", "Nederland", "Nederland", "België", "Turkije", "onbekend");
		StringBuilder rows = new StringBuilder("nr;Geslacht;Leeftijd;Herkomst\n");
		for (int i = 0; i < 900; i++) {
			rows.append(i).append(';').append(random.nextBoolean() ? "V" : "man").append(';').append(18 + random.nextInt(70)).append(';')
					.append(countries.get(random.nextInt(countries.size()))).append('\n');
		}
		return rows.toString();
	}

	@Test
	void groupsThatNobodyKnowsAreComparedWithAFileThatHasThem() {
		var outcome = harness.run("represent", "abc.csv", "--population", "population.csv", "--map", "ethnic_group=ethnic_group");
		assertEquals(0, outcome.code(), outcome.err());
		assertTrue(outcome.out().contains("500 participants from ‘abc.csv’ were compared"), outcome.out());
		var few = harness.run("represent", "few.csv", "--population", "population.csv", "--map", "Ethnic Group=ethnic_group");
		assertEquals(1, few.code(), few.err());
		assertTrue(few.out().contains("Clearly under-represented: C"), few.out());
	}

	@Test
	void aDutchFileNeedsNothingElse() {
		var outcome = harness.run("represent", "onderzoek.csv", "--language", "nl");
		assertEquals(1, outcome.code(), outcome.err());
		assertTrue(outcome.err().contains("Kolom Geslacht is herkend als Geslacht: "), outcome.err());
		assertTrue(outcome.err().contains("België = Europa"), outcome.err());
		assertTrue(outcome.out().contains("31 december 2022"), outcome.out());
	}

	@Test
	void agesAndGroupsNarrowDownBothSides() {
		var outcome = harness.run("represent", "onderzoek.csv", "--by", "leeftijd", "--ages", "40-", "--only", "geslacht=vrouw",
				"--format", "json");
		assertTrue(outcome.out().contains("\"ages\" : \"40+\""), outcome.out());
		assertFalse(outcome.out().contains("\"category\" : \"15-24\""), outcome.out());
		long n = Long.parseLong(outcome.out().replaceAll("(?s).*?\"n\" : (\\d+).*", "$1"));
		assertTrue(n > 200 && n < 400, "women of 40 and over: " + n);
	}

	@Test
	void bandsThatBeginLaterLeaveOutTheYounger() {
		var outcome = harness.run("represent", "onderzoek.csv", "--by", "age", "--age-bands", "40,65", "--format", "csv");
		assertEquals(3, outcome.out().lines().count(), outcome.out());
		assertTrue(outcome.out().contains("age,40-64,") && outcome.out().contains("age,65+,"), outcome.out());
	}

	@Test
	void agesThatEndLeaveTheLastBandComparable() {
		var outcome = harness.run("represent", "onderzoek.csv", "--by", "age", "--ages", "15-79", "--format", "csv");
		assertTrue(outcome.code() <= 1, outcome.err());
		assertEquals(5, outcome.out().lines().count(), outcome.out());
	}

	@Test
	void thePeopleWithAConditionTakeThePlaceOfEverybody() {
		harness.file("af.csv", "condition,source,age,percent,relative_standard_error\natrial fibrillation,invented,40-64,1,0.1\n,,65+,10,0.1\n");
		String[] command = { "represent", "onderzoek.csv", "--by", "sex,age", "--format", "csv", "--ages", "40-" };
		String all = harness.run(with(command, "--age-bands", "40,65")).out();
		var outcome = harness.run(with(command, "--condition", "af.csv"));
		double young = populationShare(all, "age,40-64,");
		double expected = young / (young + 10 * populationShare(all, "age,65+,"));
		assertEquals(expected, populationShare(outcome.out(), "age,40-64,"), 1e-9, outcome.out() + outcome.err());
		var report = harness.run("represent", "onderzoek.csv", "--by", "sex,age", "--ages", "40-", "--condition", "af.csv");
		assertTrue(report.out().contains("people with atrial fibrillation") && report.out().contains("invented"), report.out());
	}

	private static double populationShare(String csv, String begin) {
		List<String> header = List.of(csv.lines().findFirst().orElseThrow().split(","));
		String row = csv.lines().filter(line -> line.startsWith(begin)).findFirst().orElseThrow();
		return Double.parseDouble(row.split(",")[header.indexOf("populationShare")]);
	}

	@Test
	void aPersonSaysWhatAValueMeans() {
		harness.file("codes.csv", "gender,age\n" + "1,50\n2,60\n".repeat(150) + "9,40\n".repeat(20));
		String[] command = { "represent", "codes.csv", "--map", "gender=sex", "--format", "json" };
		var outcome = harness.run(with(command, "--value", "gender:1=women", "--value", "gender:2=man", "--value", "Gender:9=unknown"));
		assertEquals(0, outcome.code(), outcome.err());
		assertTrue(outcome.err().contains("1 = Women; 2 = Men; 9 = not known"), outcome.err());
		assertTrue(outcome.out().contains("\"sex\" : 20"), outcome.out());
		assertEquals(2, harness.run(with(command, "--value", "age:50=women")).code(), "not counted by age");
	}

	@Test
	void everyFormIsWrittenToItsFile() {
		for (String form : List.of("html", "json", "csv", "docx", "txt")) {
			var outcome = harness.run("represent", "abc.csv", "--population", "population.csv", "--map", "ethnic_group=ethnic_group",
					"--output", "result." + form);
			assertEquals(0, outcome.code(), outcome.err());
			assertTrue(outcome.err().contains("Report: result." + form), outcome.err());
		}
		assertTrue(harness.read("result.html").startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
		assertTrue(harness.read("result.json").contains("\"format\" : \"evenaar-representation\""));
	}

	@Test
	void theSameCommandGivesTheSameBytes() {
		String[] command = { "represent", "onderzoek.csv", "--by", "herkomst,sex,age", "--format", "json" };
		assertEquals(harness.run(command).out(), new Harness(folder).run(command).out());
	}

	@Test
	void smallNumbersAreHiddenUnlessAskedOtherwise() {
		harness.file("small.csv", "group,n\nA,200\nB,90\nC,4\n");
		harness.file("groups.csv", "group,population\nA,50\nB,30\nC,20\n");
		String[] command = { "represent", "small.csv", "--population", "groups.csv", "--map", "group=group", "--format", "json" };
		assertTrue(harness.run(command).out().contains("\"suppressed\" : true"));
		assertTrue(harness.run(with(command, "--no-suppression")).out().contains("\"n\" : 4,"));
		assertTrue(harness.run(with(command, "--suppress-below", "3")).out().contains("\"n\" : 4,"));
		assertEquals(1, harness.run(command).code(), "the exit code says what the figures may not");
	}

	private static String[] with(String[] command, String... more) {
		var all = new java.util.ArrayList<>(List.of(command));
		all.addAll(List.of(more));
		return all.toArray(String[]::new);
	}

	@Test
	void weightsGoToAFileOfTheirOwn() {
		var outcome = harness.run("represent", "few.csv", "--population", "population.csv", "--map", "ethnic_group=ethnic_group", "--weights",
				"weights.csv", "--no-suppression");
		assertEquals(1, outcome.code(), outcome.err());
		assertEquals("ethnic-group,weight", harness.read("weights.csv").lines().findFirst().orElse(""));
		assertTrue(outcome.err().contains("Keep the file with the data"), outcome.err());
	}

	@Test
	void theOldClassificationIsComparedWithTheNewOneOnlyWhereAPersonSaysSo() {
		StringBuilder rows = new StringBuilder("migratieachtergrond\n");
		for (int i = 0; i < 600; i++) {
			rows.append(i % 10 < 8 ? "Nederlandse achtergrond" : i % 10 < 9 ? "Turkije" : "westers").append('\n');
		}
		harness.file("old.csv", rows.toString());
		var refused = harness.run("represent", "old.csv", "--by", "origin");
		assertEquals(2, refused.code());
		assertTrue(refused.err().contains("add --approximate-classification"), refused.err());
		var allowed = harness.run("represent", "old.csv", "--by", "origin", "--approximate-classification");
		assertTrue(allowed.out().contains("This is an approximation") || allowed.out().contains("approximation:"), allowed.out());
		var named = harness.run("represent", "old.csv", "--map", "migratieachtergrond=migration-background", "--population",
				"nl-2022-12-31-origin", "--approximate-classification", "--format", "csv");
		assertTrue(named.out().contains("origin,other-abroad,"), named.out() + named.err());
	}

	@Test
	void theFirstTableOfAPaperIsCountedAlready() {
		var outcome = harness.run("represent", "table1.csv", "--table1");
		assertEquals(0, outcome.code(), outcome.err());
		assertTrue(outcome.out().contains("610 participants"), outcome.out());
	}

	@Test
	void whoStopsItGetsNoReport() {
		harness.cancelled = true;
		var outcome = harness.run("represent", "onderzoek.csv", "--output", "result.html");
		assertEquals(3, outcome.code());
		assertFalse(harness.names().contains("result.html"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void mistakesGetASentence(String language) {
		StringBuilder all = new StringBuilder();
		mistake(all, language, 3, "missing.csv");
		mistake(all, language, 3, "empty.csv");
		mistake(all, language, 3, ".");
		mistake(all, language, 2, "abc.csv");
		mistake(all, language, 2, "abc.csv", "--map", "ethnic_group");
		mistake(all, language, 2, "abc.csv", "--map", "etnic_group=ethnic-group");
		mistake(all, language, 2, "abc.csv", "--map", "ethnic_group=sex", "--by", "leeftijd");
		mistake(all, language, 2, "abc.csv", "--population", "nl-2022-12-31-orgin");
		mistake(all, language, 3, "abc.csv", "--population", "damaged.csv");
		mistake(all, language, 2, "abc.csv", "--population", "population.csv", "--map", "ethnic_group=ethnic_group", "--by", "sex");
		mistake(all, language, 2, "onderzoek.csv", "--ages", "old");
		mistake(all, language, 2, "onderzoek.csv", "--age-bands", "65,40");
		mistake(all, language, 2, "onderzoek.csv", "--only", "geslacht=paars");
		mistake(all, language, 2, "onderzoek.csv", "--by", "sex", "--ages", "42-");
		mistake(all, language, 2, "onderzoek.csv", "--value", "geslacht=vrouw");
		mistake(all, language, 2, "onderzoek.csv", "--value", "geslacht:m=vrouw");
		mistake(all, language, 2, "onderzoek.csv", "--value", "geslacht:man=paars");
		mistake(all, language, 2, "onderzoek.csv", "--by", "sex", "--value", "herkomst:Turkije=europa");
		mistake(all, language, 2, "onderzoek.csv", "--by", "age", "--value", "leeftijd:40=vrouw");
		mistake(all, language, 3, "onderzoek.csv", "--condition", "missing.csv");
		mistake(all, language, 3, "onderzoek.csv", "--condition", "abc.csv");
		mistake(all, language, 2, "onderzoek.csv", "--by", "origin", "--condition", "af.csv");
		mistake(all, language, 2, "onderzoek.csv", "--by", "age", "--condition", "women.csv");
		mistake(all, language, 2, "onderzoek.csv", "--by", "sex,geslacht");
		mistake(all, language, 2, "onderzoek.csv", "--format", "docx");
		mistake(all, language, 2, "onderzoek.csv", "--output", "result.xyz");
		mistake(all, language, 2, "onderzoek.csv", "--output", "onderzoek.csv");
		mistake(all, language, 2, "onderzoek.csv", "--no-suppression", "--suppress-below", "5");
		mistake(all, language, 2, "onderzoek.csv", "--table1");
		mistake(all, language, 2, "table1.csv", "--ages", "40-");
		mistake(all, language, 2, "people", "--database", "postgres://host");
		Golden.check("represent-mistakes-" + language + ".txt", all.toString());
	}

	private void mistake(StringBuilder all, String language, int code, String... arguments) {
		String[] command = new String[arguments.length + 3];
		command[0] = "represent";
		System.arraycopy(arguments, 0, command, 1, arguments.length);
		command[command.length - 2] = "--language";
		command[command.length - 1] = language;
		var outcome = new Harness(folder).run(command);
		String said = outcome.err().replace(folder.toString(), "FOLDER");
		assertEquals(code, outcome.code(), () -> String.join(" ", command) + "\n" + said);
		assertEquals("", outcome.out());
		all.append("> ").append(String.join(" ", arguments)).append('\n').append(said).append('\n');
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void populationsAreListedAndShown(String language) {
		var list = harness.run("populations", "list", "--language", language);
		assertEquals(0, list.code(), list.err());
		assertTrue(list.out().startsWith("nl-2022-12-31-origin"), list.out());
		var show = harness.run("populations", "show", "nl-2022-12-31-origin", "--language", language);
		assertEquals(0, show.code(), show.err());
		Golden.check("populations-show-" + language + ".txt", show.out());
		assertEquals(2, harness.run("populations", "show", "nl-2022", "--language", language).code());
	}
}
