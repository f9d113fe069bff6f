package org.evenaar.population.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasesTest {

	private final Aliases aliases = Aliases.shipped();

	@ParameterizedTest
	@CsvSource({ "sex,V,women,HIGH", "sex,Man,men,HIGH", "sex,FEMALE,women,HIGH", "sex,1,men,MEDIUM", "sex,3000,men,HIGH",
			"origin,Marokko,moroccan,HIGH", "origin,MAR,moroccan,MEDIUM", "origin,ma,moroccan,MEDIUM",
			"origin,Europe (excl. Netherlands),european,HIGH", "origin,Curaçao,dutch-caribbean,MEDIUM",
			"origin,Frankrijk,european,MEDIUM", "origin,5007,surinamese,LOW", "birthplace,Syrie,born-abroad,HIGH",
			"birthplace,Nederland,born-in-netherlands,HIGH", "province,Friesland,fryslan,HIGH", "province,PV27,noord-holland,HIGH",
			"province,Den Helder,noord-holland,MEDIUM", "province,GM0363,noord-holland,MEDIUM", "age,0 tot 5 jaar,0-4,HIGH",
			"education,32 hbo/wo master/doctor,master-doctor,HIGH", "urbanity,5,not-urban,HIGH",
			"migration-background,Westers,western,HIGH", "income,laag inkomen,low-income,HIGH" })
	void wordsAndCodesMeanWhatPeopleMeanByThem(String dimension, String value, String category, Confidence confidence) {
		Coding coding = aliases.code(dimension, value).orElseThrow();
		assertEquals(category, coding.category());
		assertEquals(confidence, coding.confidence());
	}

	@Test
	void aValueThatMeansNothingIsNotGuessed() {
		assertEquals(Optional.empty(), aliases.code("sex", "17"));
		assertEquals(Optional.empty(), aliases.code("origin", "Atlantis"));
		assertEquals(Optional.empty(), aliases.code("province", "0123 AB"));
		assertEquals(Optional.empty(), aliases.code("shoe size", "43"));
	}

	@Test
	void unknownIsACategoryOfItsOwn() {
		for (String written : List.of("", " ", "NA", "onbekend", "Not stated", "wil niet zeggen", "?", "onb.", "Onb", "geen opgave", "No answer",
				"declined")) {
			assertTrue(aliases.meansUnknown(written), written);
			assertEquals("unknown", aliases.code("origin", written).orElseThrow().category());
		}
		assertFalse(aliases.meansUnknown("man"));
	}

	@Test
	void wordsOfAmericanStudiesFindTheirGroupOrAreLeftToAPerson() {
		assertEquals("hispanic-or-latino", aliases.code("race-hispanic", "Mexican American").orElseThrow().category());
		assertEquals("hispanic-or-latino", aliases.code("race-hispanic", "Other Hispanic").orElseThrow().category());
		assertEquals("other-american-oceanian", aliases.code("origin", "Mexican").orElseThrow().category());
		for (String dimension : List.of("race-hispanic", "origin", "sex")) {
			assertEquals(Confidence.LOW, aliases.code(dimension, "Other").orElseThrow().confidence(), dimension);
		}
	}

	@Test
	void headersOfColumnsNameDimensions() {
		assertEquals("sex", aliases.dimension("Geslacht").orElseThrow().category());
		assertEquals("age", aliases.dimension("AGE_BAND").orElseThrow().category());
		assertEquals("parents-birthplace", aliases.dimension("geboorteland_ouders").orElseThrow().category());
		assertEquals(Confidence.LOW, aliases.dimension("etniciteit").orElseThrow().confidence());
		assertEquals(Optional.empty(), aliases.dimension("bloeddruk"));
	}

	@Test
	void aValueFindsItsPlaceAmongTheCategoriesOfAPopulationInItsOwnWords() {
		List<String> words = List.of("Netherlands", "Europe (excl. Netherlands)", "Morocco", "Other outside Europe");
		assertEquals("Morocco", aliases.code("origin", "Marokko", words).orElseThrow().category());
		assertEquals("Other outside Europe", aliases.code("origin", "Syrië", words).orElseThrow().category());
		assertEquals("Europe (excl. Netherlands)", aliases.code("origin", "Polen", words).orElseThrow().category());
		assertEquals("unknown", aliases.code("origin", "onbekend", words).orElseThrow().category());
		assertEquals(Optional.empty(), aliases.code("origin", "Turkije", words), "no group for Turkey there");
		assertEquals("40-64", aliases.code("age", "43,5", List.of("0-39", "40-64", "65+")).orElseThrow().category());
		assertEquals("65+", aliases.code("age", "70 tot 75 jaar", List.of("0-39", "40-64", "65+")).orElseThrow().category());
		assertEquals(Optional.empty(), aliases.code("age", "60-69", List.of("0-39", "40-64", "65+")), "across an edge");
		assertEquals("male", aliases.code("sex", "M", List.of("female", "male")).orElseThrow().category());
	}

	@Test
	void oneCountryIsSuggestedForOriginButNotAsCertain() {
		Coding coding = aliases.code("origin", "Egypte").orElseThrow();
		assertEquals("other-african", coding.category());
		assertEquals(Confidence.MEDIUM, coding.confidence());
		assertTrue(coding.remark().in(Locale.of("nl")).contains("ouders"));
	}

	@Test
	void everyCategoryIsFoundByItsIdAndByItsNames() {
		Labels labels = Labels.shipped();
		for (String dimension : labels.dimensions()) {
			for (String category : labels.categories(dimension)) {
				assertEquals(category, aliases.code(dimension, category).orElseThrow().category(), dimension);
				assertFalse(labels.category(dimension, category).nl().isBlank(), category);
				assertFalse(labels.category(dimension, category).en().isBlank(), category);
			}
		}
	}

	@Test
	void postcodesInUseLieInOneOfTheProvinces() {
		assertEquals("groningen", aliases.code("province", " 9712 cp").orElseThrow().category());
		assertEquals(Optional.of("limburg"), Postcodes.shipped().province("5851"), "put right");
		assertEquals(Optional.of("utrecht"), Postcodes.shipped().province("4131CV"), "since 2019");
		assertEquals(Optional.empty(), Postcodes.shipped().province("0999"));
		assertEquals(Optional.empty(), Postcodes.shipped().province("1299"), "not in use");
		assertEquals(Optional.empty(), Postcodes.shipped().province("10122"));
		Set<String> found = new HashSet<>();
		for (int code = 1000; code <= 9999; code++) {
			Postcodes.shipped().province(Integer.toString(code)).ifPresent(found::add);
		}
		assertEquals(Set.copyOf(Labels.shipped().categories("province")), found);
	}
}
