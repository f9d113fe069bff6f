package org.evenaar.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanningTest {

	private static RuleSet finding(String terms) {
		return Packs.engine(Packs.pack("words", "seen: " + terms, "per: match\nwhen: {find: [seen]}"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "negroïde", "negroide", "NEGROÏDE", "Negroi\u0308de", "negro\u00ADïde" })
	void accentsCapitalsAndSoftHyphensMakeNoDifference(String spelling) {
		assertEquals(List.of(spelling), Packs.hits(finding("{nl: [negroïde]}"), "Bij " + spelling + " patiënten."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "African American", "African-American", "African\nAmerican", "african  american" })
	void hyphenSpaceAndLineEndAreTheSame(String spelling) {
		assertEquals(List.of(spelling), Packs.hits(finding("{en: [African American]}"), "For " + spelling + " adults"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "bras, kras en terras", "African, American", "African/American", "African. American",
			"African (American)" })
	void wordsAreWholeAndPunctuationEndsATerm(String text) {
		assertEquals(List.of(), Packs.hits(finding("{any: [ras, African American]}"), text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "x 1,159;1,159", "×1.159;1.159", "x1,159;1,159", "1.159x;1.159", "factor 1,159.;1,159" })
	void numbersAreReadInBothNotations(String text, String found) {
		assertEquals(List.of(found), Packs.hits(finding("{any: ['1,159']}"), text));
	}

	@Test
	void aNumberIsNotPartOfALongerOne() {
		assertEquals(List.of(), Packs.hits(finding("{any: ['1,159', '23']}"), "11,159 1,1590 23,5 123"));
	}

	@Test
	void signsAreWordsOfTermsThatNameThem() {
		RuleSet rules = finding("{any: ['≥ 23', '× 1,21', black patients]}");
		assertEquals(List.of("≥ 23", "×1,21", "black* patients"), Packs.hits(rules, "BMI ≥ 23 of ×1,21; black* patients; 23"));
	}

	@Test
	void aReferenceMarkDoesNotHideAWord() {
		assertEquals(List.of("negroïde"), Packs.hits(finding("{nl: [negroïde]}"), "Het negroïde12 ras en HbA1c"));
	}

	@Test
	void onlyTheSpellingCountsWhereTheAuthorSaysSo() {
		assertEquals(List.of("RAS"), Packs.hits(finding("{any: ['=RAS']}"), "RAS-mutatie, ras, Ras"));
	}

	@Test
	void oneArbitraryWordMayStandBetween() {
		RuleSet rules = finding("{en: ['patients * Asian descent']}");
		assertEquals(List.of("patients of Asian descent"), Packs.hits(rules, "In patients of Asian descent, not patients Asian descent"));
	}

	@Test
	void theLongestOfOverlappingTermsIsMarked() {
		RuleSet rules = finding("{en: [African, African American, American adults]}");
		assertEquals(List.of("African American"), Packs.hits(rules, "For African American adults"));
	}

	@Test
	void termsCountInTheirOwnLanguage() {
		RuleSet rules = finding("{en: [race], nl: [ras]}");
		assertEquals(List.of("race"), Packs.hits(rules, Passage.of("race ras", Language.EN.mask())));
		assertEquals(List.of("ras"), Packs.hits(rules, Passage.of("race ras", Language.NL.mask())));
		assertEquals(List.of("race", "ras"), Packs.hits(rules, "race ras"));
	}

	@Test
	void textWithoutWordsAndTextWithoutEndAreRead() {
		RuleSet rules = finding("{any: [race]}");
		assertEquals(List.of(), Packs.hits(rules, ""));
		assertEquals(List.of(), Packs.hits(rules, "\uD83D\uDE00 \u0000 — … ((("));
		String endless = "race ".repeat(200_000);
		assertEquals(200_000, Packs.hits(rules, endless).size());
	}
}
