package org.evenaar.importer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.evenaar.model.guideline.Strength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas, references, recommendations and populations, as single texts show them. */
class TextSignsTest {

	@ParameterizedTest
	@ValueSource(strings = { "eGFR = 186 \u00d7 (creat/88,4)^-1,154 \u00d7 leeftijd^-0,203 \u00d7 0,742 (vrouw) \u00d7 1,212 (negro\u00efde)",
			"GFR = 175 x SCr^-1.154 x age^-0.203 x 0.742 [if female]", "BMI = gewicht / lengte\u00b2 (kg/m\u00b2) \u2264 25" })
	void formula(String text) {
		assertTrue(FormulaText.isFormula(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "De formule gaat uit van een normale spiermassa en luidt als volgt: eGFR = 186 \u00d7 creatinine.",
			"Een p-waarde (p = 0,05) gold als grens.", "Een BMI van 23 is de grens.", "a = b" })
	void sentence(String text) {
		assertFalse(FormulaText.isFormula(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Jansen A, de Boer B. Hypertension in Asian patients. Lancet. 2019;393(10):123-9.",
			"3. Smith J, Brown K, et al. Race and kidney function. N Engl J Med 2021;385:1737\u201349.",
			"van der Berg, A. (2018). Zorg voor iedereen. https://doi.org/10.1000/xyz" })
	void reference(String text) {
		assertTrue(ReferenceLists.isReference(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "In 2021 is de factor 1,159 voor \u2018ras\u2019 vervallen in de nieuwe formule.",
			"Bepaal bij pati\u00ebnten van het negro\u00efde ras de eGFR en vermenigvuldig met 1,159.", "Smith vond dit in 2019 ook." })
	void noReference(String text) {
		assertFalse(ReferenceLists.isReference(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Overweeg cystatine C bij volwassenen met een afwijkende spiermassa.|CONDITIONAL|volwassenen met een afwijkende spiermassa",
			"We suggest a statin in adults with kidney disease.|CONDITIONAL|adults with kidney disease",
			"We recommend home measurement for older adults.|STRONG|older adults", "Wij bevelen aan te stoppen.|STRONG|''",
			"Adviseer een dieet bij pati\u00ebnten met diabetes, ook zonder klachten.|UNSPECIFIED|pati\u00ebnten met diabetes",
			"Sterke aanbeveling: overweeg niet te wachten.|STRONG|''", "Aanbeveling 3 (zwak): geef zout.|CONDITIONAL|''" })
	void recommendation(String text, Strength strength, String population) {
		assertTrue(RecommendationWords.recommends(text) || RecommendationWords.hasLabel(text));
		assertEquals(strength, RecommendationWords.strength(text));
		assertEquals(population, Population.in(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "De werkgroep formuleerde de aanbevelingen in drie rondes.", "Aanbevelingen zijn ingedeeld naar sterkte.",
			"R2 was 0,8 in dit model.", "Een overweging is de prijs." })
	void noRecommendation(String text) {
		assertFalse(RecommendationWords.recommends(text) || RecommendationWords.hasLabel(text));
	}
}
