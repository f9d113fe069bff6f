package org.evenaar.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "NL|Bepaal de nierfunctie bij alle patiënten ouder dan 65 jaar.",
			"NL|Een verhoogde bloeddruk wordt niet behandeld met bètablokkers.", "EN|Kidney function should be measured in all adults.",
			"EN|The estimate is not adjusted for weight.", "DE|Bei Patienten mit Diabetes sollte die Nierenfunktion bestimmt werden.",
			"DE|Die Formel wird nicht mehr verwendet.", "FR|Calculer le débit de filtration chez les patients diabétiques.",
			"FR|La formule ne doit plus être utilisée." })
	void tellsTheLanguageOfASentence(Language language, String text) {
		assertEquals(Optional.of(language), LanguageDetector.detect(text));
	}

	@Test
	void doesNotGuess() {
		assertEquals(Optional.empty(), LanguageDetector.detect(""));
		assertEquals(Optional.empty(), LanguageDetector.detect("eGFR 1.159"));
		assertEquals(Optional.empty(), LanguageDetector.detect("CKD-EPI MDRD GFR"));
	}
}
