package org.evenaar.population.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginCodingTest {

	private static final OriginCoding NEW = OriginCoding.by(OriginDefinition.ORIGIN_2022);
	private static final OriginCoding OLD = OriginCoding.by(OriginDefinition.MIGRATION_BACKGROUND);

	@ParameterizedTest
	@CsvSource({ "NL,NL,NL,dutch,dutch-background", "NL,Marokko,NL,moroccan,moroccan", "NL,NL,Suriname,surinamese,surinamese",
			"NL,Turkije,Marokko,turkish,turkish", "Turkije,Turkije,Turkije,turkish,turkish",
			"Turkije,NL,Turkije,turkish,turkish", "Indonesië,NL,NL,indonesian,dutch-background",
			"NL,Indonesië,NL,indonesian,western", "Duitsland,NL,NL,european,dutch-background", "NL,Japan,NL,other-asian,western",
			"Armenië,Armenië,Armenië,other-asian,western", "Aruba,Aruba,Aruba,dutch-caribbean,antillean-aruban",
			"Canada,Canada,Canada,other-american-oceanian,western", "Brazilië,Brazilië,Brazilië,other-american-oceanian,other-non-western",
			"Ghana,Ghana,Ghana,other-african,other-non-western", "Syrië,Syrië,Turkije,other-asian,other-non-western" })
	void bothDefinitionsOfStatisticsNetherlands(String own, String mother, String father, String origin, String background) {
		assertEquals(origin, NEW.code(own, mother, father).orElseThrow().category());
		assertEquals(background, OLD.code(own, mother, father).orElseThrow().category());
	}

	@Test
	void whatIsNotKnownIsNotInvented() {
		assertEquals(Optional.empty(), NEW.code("", "Marokko", "Marokko"));
		assertEquals(Optional.empty(), NEW.code("NL", "", ""));
		assertEquals(Optional.empty(), NEW.code("NL", "Atlantis", "NL"));
		assertEquals(Optional.empty(), OLD.code("onbekend", "Marokko", "Marokko"));
		Coding father = NEW.code("NL", "", "Turkije").orElseThrow();
		assertEquals("turkish", father.category());
		assertFalse(father.remark().isEmpty());
		Coding half = NEW.code("NL", "NL", "").orElseThrow();
		assertEquals("dutch", half.category());
		assertEquals(Confidence.MEDIUM, half.confidence());
		assertEquals(Confidence.LOW, OLD.code("Turkije", "", "NL").orElseThrow().confidence());
	}

	@Test
	void theDifferenceBetweenTheDefinitionsIsSaid() {
		Coding coding = OLD.code("Indonesië", "NL", "NL").orElseThrow();
		assertTrue(coding.remark().in(Locale.ENGLISH).contains("old classification"));
	}

	@Test
	void everyCountryOfTheStandardHasAPlaceInBoth() {
		Set<String> left = new TreeSet<>();
		for (String code : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)) {
			Optional<Countries.Found> found = Countries.shipped().find(code);
			if (found.isEmpty()) {
				left.add(code);
				continue;
			}
			Country country = found.get().country();
			assertEquals(country, Countries.shipped().find(country.iso3()).orElseThrow().country());
			assertEquals(country, Countries.shipped().find(country.name().nl()).orElseThrow().country());
			assertEquals(country, Countries.shipped().find(country.name().en()).orElseThrow().country());
			assertTrue(Labels.shipped().knows("origin", country.origin()), code);
			assertTrue(Labels.shipped().knows("migration-background", country.migrationBackground()), code);
			assertEquals(country.origin().equals("dutch"), country.migrationBackground().equals("dutch-background"), code);
		}
		assertEquals(Set.of("AQ", "BV", "GS", "TF", "NA"), left, "territories nobody is born in, and what stands for not known");
	}

	@Test
	void notKnownIsNotNamibia() {
		assertEquals(Optional.empty(), Countries.shipped().find("NA"));
		assertEquals("NA", Countries.shipped().find("Namibië").orElseThrow().country().iso2());
		assertEquals(Optional.empty(), NEW.code("NA", "NL", "NL"), "not born in Africa");
	}

	@Test
	void codesOfTheRegisterThatNobodyCheckedAreLow() {
		assertEquals(Confidence.LOW, Countries.shipped().find("6043").orElseThrow().confidence());
		assertEquals(Confidence.MEDIUM, Countries.shipped().find("5022").orElseThrow().confidence());
		assertEquals("TR", Countries.shipped().find("6043").orElseThrow().country().iso2());
	}

	@Test
	void namesOfCountriesThatAreNoMore() {
		for (String name : List.of("Joegoslavië", "Tsjechoslowakije", "Nederlandse Antillen", "Nederlands-Indië", "Zaire")) {
			assertTrue(Countries.shipped().find(name).isPresent(), name);
		}
	}
}
