package org.evenaar.search.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.evenaar.rules.Language;
import org.evenaar.search.Completion;
import org.evenaar.search.SearchException;
import org.evenaar.search.internal.Fields;
import org.evenaar.search.internal.analysis.DataFile;
import org.evenaar.search.internal.analysis.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryTranslatorTest {

	private static Shelf shelf;

	@BeforeAll
	static void fill() throws Exception {
		shelf = new Shelf()
				.put("tolk", Language.NL, "Schakel bij een taalbarrière een professionele tolk in.", Fields.SECTION_KIND,
						"recommendation", Fields.YEAR, "2021", Fields.TITLE, "Diabetes bij migranten", Fields.ISSUER, "Nederlands Huisartsen Genootschap")
				.put("rassen", Language.NL, "Indelingen in rassen zijn een sociale constructie.", Fields.SECTION_KIND, "rationale",
						Fields.YEAR, "2018", Fields.TITLE, "Nierschade", Fields.HEADINGS, "Correctie voor ras", Fields.ISSUER, "NHG")
				.put("egfr", Language.NL, "Bereken de e-GFR met de formule CKD-EPI 2021 zonder factor 1,159.", Fields.SECTION_KIND,
						"recommendation", Fields.YEAR, "2022", Fields.TITLE, "Nierschade", Fields.INSTRUMENT, "CKD-EPI")
				.put("compound", Language.NL, "Een nierfunctiecorrectie is niet nodig bij negroïde patiënten.", Fields.TITLE, "Nierschade")
				.put("interpreter", Language.EN, "Offer a professional interpreter to patients with limited English.", Fields.YEAR, "2020",
						Fields.TITLE, "Communication", Fields.POPULATION, "adult migrants")
				.put("race", Language.EN, "Do not multiply the eGFR by a race coefficient.", Fields.TITLE, "Kidney disease")
				.put("finding", Language.EN, "Estimated glomerular filtration rate with a race coefficient", Fields.UNIT_KIND, "finding",
						Fields.FINDING, "RACE-EGFR-COEFFICIENT", Fields.VERDICT, "open", Fields.SEVERITY, "high", Fields.CATEGORY, "race-correction")
				.put("decided", Language.EN, "Racing heart in black patients", Fields.UNIT_KIND, "finding", Fields.FINDING,
						"TERM-OLD-1", Fields.VERDICT, "change", Fields.SEVERITY, "low");
	}

	@AfterAll
	static void close() throws Exception {
		shelf.close();
	}

	private static void finds(String query, String... names) throws Exception {
		assertEquals(Set.of(names), Set.copyOf(shelf.find(query)), query);
	}

	@Test
	void wordsAreFoundInTheirForms() throws Exception {
		finds("ras", "rassen");
		finds("rassen", "rassen");
		finds("tolken", "tolk");
		finds("patiënt", "compound", "interpreter", "decided");
		finds("race", "race", "finding");
		finds("racing", "decided");
		finds("negroide", "compound");
		finds("nierfunctie", "compound");
		finds("correctie", "compound", "rassen");
	}

	@Test
	void hyphensAndNumbersMeet() throws Exception {
		finds("eGFR", "egfr", "race");
		finds("e-GFR", "egfr", "race");
		finds("\"CKD EPI\"", "egfr");
		finds("ckdepi", "egfr");
		finds("1.159", "egfr");
		finds("1,159", "egfr");
	}

	@Test
	void wordsSideBySideNeedNotAllBeThereAndSmallWordsDoNotCount() throws Exception {
		finds("tolk rassen", "tolk", "rassen");
		assertEquals("race", shelf.find("race eGFR").getFirst());
		finds("professionele tolk taalbarrière spoedpost", "tolk");
		finds("wanneer moet de tolk worden gebeld bij een taalbarrière", "tolk");
		assertEquals("tolk", shelf.find("waar adviseren wij een tolk bij een taalbarrière?").getFirst());
	}

	@Test
	void operatorsInTwoLanguages() throws Exception {
		finds("tolk OR rassen", "tolk", "rassen");
		finds("tolk OF rassen", "tolk", "rassen");
		finds("race AND eGFR", "race");
		finds("race EN eGFR", "race");
		finds("race NOT eGFR", "finding");
		finds("race NIET eGFR", "finding");
		finds("race -eGFR", "finding");
		finds("+tolk rassen", "tolk");
		finds("(tolk OR interpreter) AND professional", "interpreter");
		finds("coefficient AND (eGFR OR filtration)", "race", "finding");
		finds("kind:finding NOT verdict:open", "decided");
	}

	@Test
	void phrasesAndProximity() throws Exception {
		finds("\"professionele tolk\"", "tolk");
		finds("“professionele tolken”", "tolk");
		finds("\"tolk professionele\"");
		finds("\"taalbarrière tolk\"~3", "tolk");
		finds("\"taalbarrière tolk\"~1");
		finds("\"race coefficient\"", "race", "finding");
	}

	@Test
	void prefixesWildcardsAndLettersThatDiffer() throws Exception {
		finds("taalbar*", "tolk");
		finds("interpr?ter", "interpreter");
		finds("co*ient", "race", "finding");
		finds("interpretar~", "interpreter");
		finds("coeficient~1", "race", "finding");
		finds("CKD-E*", "egfr");
	}

	@Test
	void fields() throws Exception {
		finds("section:aanbeveling", "tolk", "egfr");
		finds("onderdeel:recommendation tolk", "tolk");
		finds("verdict:open", "finding");
		finds("oordeel:wijzigen", "decided");
		finds("finding:RACE-*", "finding");
		finds("finding:*", "finding", "decided");
		finds("category:race-correction", "finding");
		finds("severity:(high OR laag)", "finding", "decided");
		finds("severity:(high laag)", "finding", "decided");
		finds("instrument:CKD-EPI", "egfr");
		finds("title:nierschade NOT correctie", "egfr");
		finds("heading:correctie", "rassen");
		finds("population:migrant", "interpreter");
		finds("lang:en interpreter", "interpreter");
		finds("taal:nederlands year:2019..2024", "tolk", "egfr");
		finds("jaar:2018", "rassen");
		finds("year:..2019", "rassen");
		finds("year:2022..", "egfr");
		finds("issuer:nhg", "rassen");
		finds("issuer:huisartsen", "tolk");
		finds("issuer:\"Nederlands Huisartsen Genootschap\"", "tolk");
		finds("exact:rassen", "rassen");
		finds("exact:ras");
		finds("kind:bevinding ernst:hoog", "finding");
	}

	@Test
	void theTitleCountsBesideTheTextOnly() throws Exception {
		finds("migranten");
		finds("diabetes tolk", "tolk");
		finds("kop:correctie AND rassen", "rassen");
	}

	@Test
	void everything() throws Exception {
		assertEquals(8, shelf.find("").size());
		assertEquals(8, shelf.find(" ").size());
		assertEquals(8, shelf.find("*").size());
		assertEquals(8, shelf.find("...").size());
		assertEquals(6, shelf.find("* NOT kind:finding").size());
	}

	@Test
	void theSameMeaningOnlyWhenAsked() throws Exception {
		finds("tolk", "tolk");
		assertEquals(Set.of("tolk", "interpreter"), Set.copyOf(shelf.findSame("tolken")));
		assertEquals("tolk", shelf.findSame("tolk").getFirst());
		assertTrue(shelf.findSame("geschatte glomerulaire filtratie").containsAll(List.of("egfr", "race", "finding")));
		assertTrue(shelf.findSame("eGFR verdict:open").contains("finding"));
		assertTrue(shelf.findSame("\"taalbarrières\"").contains("tolk"));
		assertFalse(shelf.findSame("ras").contains("decided"));
	}

	@Test
	void theListOfMeaningsIsSound() throws Exception {
		List<String> groups = DataFile.lines(Synonyms.class, "synonyms.txt");
		assertTrue(groups.size() >= 80, "groups");
		for (String group : groups) {
			String[] expressions = group.split("=");
			assertTrue(expressions.length > 1, group);
			for (String expression : expressions) {
				assertFalse(Words.of(expression).isEmpty(), group);
			}
		}
	}

	@Test
	void peopleAddTheirOwnMeanings(@TempDir Path folder) throws Exception {
		Path list = folder.resolve("own.txt");
		Files.writeString(list, "\ufeff# ours\nvertolker = interpreter\n");
		var own = Synonyms.shipped().with(list);
		assertEquals(List.of("interpreter"), shelf.find(QueryTranslator.translate("vertolkers", own), 9));
		Files.writeString(list, "fine = good\nalone\n");
		var problem = Assertions.assertThrows(SearchException.class, () -> Synonyms.shipped().with(list));
		assertTrue(problem.sentence().en().contains("Line 2"), problem.sentence().en());
		Assertions.assertThrows(SearchException.class, () -> Synonyms.shipped().with(folder.resolve("none.txt")));
	}

	@Test
	void otherSpellings() throws Exception {
		assertEquals(Optional.of("professionele tolk"), meant("profesionele tolk"));
		assertEquals(Optional.of("verdict:open coefficient"), meant("verdict:open coeficient"));
		assertEquals(Optional.of("\"race coefficient\""), meant("\"race coefficent\""));
		assertEquals(Optional.empty(), meant("tolken patiënt nierfunctie"));
		assertEquals(Optional.empty(), meant("issuer:nederlandse"));
		assertEquals(Optional.empty(), meant("xyzzyqwerty"));
		assertEquals(Optional.empty(), meant("\"open"));
	}

	private static Optional<String> meant(String query) throws Exception {
		return QueryTranslator.didYouMean(shelf.reader(), query, false);
	}

	@Test
	void completions() throws Exception {
		assertEquals(List.of("section:", "severity:"), complete("tolk se", Locale.ENGLISH).subList(0, 2));
		assertEquals("onderdeel:", complete("onder", Locale.of("nl")).getFirst());
		assertEquals("onderdeel:aanbeveling", complete("onderdeel:aan", Locale.of("nl")).getFirst());
		assertEquals(List.of("tolk"), complete("to", Locale.of("nl")));
		assertEquals(List.of("-tolk"), complete("-to", Locale.ENGLISH));
		assertEquals(List.of("finding:race-egfr-coefficient"), complete("finding:RA", Locale.ENGLISH));
		assertTrue(complete("issuer:ned", Locale.ENGLISH).contains("issuer:\"nederlands huisartsen genootschap\""));
		assertEquals(List.of(), complete("year:20", Locale.ENGLISH));
		assertEquals(List.of(new Completion("verdict:", 0, 3)),
				QueryTranslator.complete(shelf.reader(), "ver tolk", 3, 1, Locale.ENGLISH));
		assertTrue(complete("verdict:", Locale.ENGLISH).contains("verdict:open"));
	}

	private static List<String> complete(String typed, Locale reader) throws Exception {
		return QueryTranslator.complete(shelf.reader(), typed, typed.length(), 5, reader).stream()
				.map(each -> each.applyTo(typed)).map(text -> text.substring(text.lastIndexOf(' ', typed.length() - 1) + 1)).toList();
	}
}
