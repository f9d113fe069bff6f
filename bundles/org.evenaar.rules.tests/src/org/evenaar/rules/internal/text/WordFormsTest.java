package org.evenaar.rules.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.evenaar.rules.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "NL|ras|n|rassen rasje rasjes", "NL|persoon|n|personen", "NL|patiënt|n|patiënten",
			"NL|vrouw|n|vrouwen", "NL|reus|n|reuzen", "NL|brief|n|brieven", "NL|man|n|mannen mannetje",
			"NL|middel|n|middelen middels", "NL|bevolking|n|bevolkingen bevolkinkje", "NL|kleurling|n|kleurlingen",
			"NL|correctie|n|correcties", "NL|etniciteit|n|etniciteiten", "NL|gezondheid|n|gezondheden",
			"NL|terras|n|terrassen", "NL|Aziaat|n|Aziaten", "NL|oma|n|oma's omaatje", "NL|boom|n|bomen boompje",
			"NL|blank|a|blanke blanken", "NL|Surinaams|a|Surinaamse Surinaamsen", "NL|wit|a|witte witten",
			"NL|etnisch|a|etnische", "NL|raciaal|a|raciale", "NL|negroïde|a|negroïden", "NL|hoog|a|hoge hoger",
			"NL|zwart|a|zwarte zwarten", "NL|laag|a|lage lager", "NL|corrigeren|v|corrigeer corrigeert corrigeerde gecorrigeerd gecorrigeerde corrigerend",
			"NL|vermenigvuldigen|v|vermenigvuldig vermenigvuldigt vermenigvuldigde vermenigvuldigd",
			"NL|gebruiken|v|gebruik gebruikt gebruikte", "NL|prikken|v|prik prikt geprikt", "NL|stoppen|v|stop stopt stopte gestopt",
			"NL|behandelen|v|behandel behandelt behandelde behandeld", "NL|leven|v|leef leeft leefde geleefd",
			"EN|race|n|races", "EN|ethnicity|n|ethnicities", "EN|box|n|boxes", "EN|adjust|v|adjusts adjusted adjusting",
			"EN|multiply|v|multiplies multiplied multiplying", "EN|race|v|raced racing", "EN|stop|v|stopped stopping",
			"DE|Rasse|n|Rassen", "DE|schwarz|a|schwarze schwarzen schwarzer", "DE|korrigieren|v|korrigiert korrigierte",
			"FR|noir|a|noirs noire noires", "FR|caucasien|a|caucasienne caucasiennes caucasiens",
			"FR|multiplier|v|multipliez multiplié", "FR|sujet|n|sujets" })
	void makesTheFormsThatTextsUse(Language language, String word, char kind, String expected) {
		Set<String> forms = WordForms.of(word, kind, language);
		List<String> missing = List.of(expected.split(" ")).stream().filter(form -> !forms.contains(form)).toList();
		assertEquals(List.of(), missing, () -> word + " gave " + forms);
		assertTrue(forms.contains(word));
	}

	@Test
	void makesNoWordsThatMeanSomethingElse() {
		assertFalse(WordForms.of("ras", 'n', Language.NL).contains("razen"));
		assertFalse(WordForms.of("race", 'n', Language.EN).contains("racing"));
	}
}
