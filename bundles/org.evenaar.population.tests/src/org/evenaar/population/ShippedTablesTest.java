package org.evenaar.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.evenaar.population.coding.AgeRange;
import org.evenaar.population.coding.Labels;
import org.evenaar.rules.Text;
import org.evenaar.statistics.counts.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedTablesTest {

	private final Populations populations = Populations.ofExtensions();

	@ParameterizedTest
	@CsvSource({ "nl-2018-01-01-sex,17181084", "nl-2018-01-01-age,17181084",
			"nl-2018-01-01-migration-background-generation,17181084", "nl-2020-01-01-sex,17407585",
			"nl-2020-01-01-age,17407585", "nl-2020-01-01-migration-background,17407585",
			"nl-2020-01-01-province-migration-background,17407585", "nl-2020-01-01-province-sex,17407585",
			"nl-2020-01-01-province-age,17407585", "nl-2020-01-01-urbanity-migration-background,17407585",
			"nl-2020-01-01-municipality-sex,17407585", "nl-2020-01-01-municipality-age,17407585",
			"nl-2020-01-01-municipality-migration-background,17407585", "nl-2021-01-01-province,17475415",
			"nl-2022-01-01-origin-birthplace,17590672", "nl-2022-12-31-origin,17811291",
			"nl-2022-12-31-origin-birthplace,17811291", "nl-2025-01-01-origin-birthplace,18044027",
			"uk-ew-2021-ethnic-group4,59598449", "uk-ew-2021-sex,59597542", "us-2010-race-hispanic,308745538" })
	void tablesOfPeopleAddUpToThePublishedTotal(String id, long total) throws PopulationException {
		ReferencePopulation population = populations.population(id);
		assertTrue(population.description().figures().people());
		assertEquals(total, population.counts().people());
		assertEquals(total, population.counts().weight());
	}

	@ParameterizedTest
	@CsvSource({ "nl-2021-01-01-sex-age,17472865", "nl-2021-01-01-birthplace-parents,17475",
			"nl-2022-01-01-origin-detail-birthplace,17591", "nl-2022-01-01-sex-age-origin-part,13858100",
			"nl-2022-education-15-74,99.9", "nl-2023-origin-low-income,17389900", "nl-2023-origin-private-households,17389.9",
			"nl-2024-origin-persons-with-income,14480.4", "uk-ew-2021-ethnic-group5,100", "us-2020-race-hispanic,331449",
			"nl-2021-01-01-province-any-migration-background,17475415", "nl-2022-province-education-15-74,12560537" })
	void tablesOfRoundedFiguresHoldNobodyButWeights(String id, double total) throws PopulationException {
		ReferencePopulation population = populations.population(id);
		assertFalse(population.description().figures().people());
		assertEquals(0, population.counts().people());
		assertEquals(total, population.counts().weight(), 1e-6 * total);
	}

	@Test
	void theOneToBeginWithIsOriginAtTheEndOf2022() throws PopulationException {
		PopulationDescriptor standard = populations.standard().orElseThrow();
		assertEquals("nl-2022-12-31-origin", standard.id());
		assertEquals(standard, populations.all().get(0));
		Map<String, Double> shares = populations.population(standard.id()).shares("origin");
		assertEquals(12978154 / 17811291.0, shares.get("dutch"), 1e-15);
		assertEquals(444329 / 17811291.0, shares.get("turkish"), 1e-15);
		assertEquals(8, shares.size());
	}

	@Test
	void everyTableSaysWhatItIsInBothLanguages() throws PopulationException {
		assertEquals(List.of(), populations.problems());
		assertEquals(33, populations.all().stream().filter(one -> one.contributor().equals("org.evenaar.population")).count());
		for (PopulationDescriptor descriptor : populations.all()) {
			PopulationDescription about = descriptor.description();
			for (Text text : List.of(about.title(), about.place(), about.period(), about.source(), about.attribution())) {
				assertFalse(text.nl().isBlank() || text.en().isBlank(), descriptor.id());
			}
			assertTrue(List.of("cc-by-4.0", "ogl-3.0", "us-public-domain").contains(about.licence().id()), descriptor.id());
			assertTrue(about.url().startsWith("https://"), descriptor.id());
			assertTrue(about.date().isPresent(), descriptor.id());
			ReferencePopulation population = populations.population(descriptor.id());
			for (String dimension : population.dimensions()) {
				Text definition = about.definitions().getOrDefault(dimension, Text.EMPTY);
				assertFalse(definition.nl().isBlank() || definition.en().isBlank(), descriptor.id() + " does not define " + dimension);
				assertTrue(Labels.shipped().dimensions().contains(dimension));
			}
		}
	}

	@Test
	void everyCategoryHasANameAndSharesAddUpToOne() throws PopulationException {
		for (PopulationDescriptor descriptor : populations.all()) {
			ReferencePopulation population = populations.population(descriptor.id());
			for (Dimension dimension : population.counts().dimensions()) {
				for (String category : dimension.categories()) {
					boolean named = dimension.id().equals("age") ? AgeRange.parse(category).isPresent()
							: Labels.shipped().knows(dimension.id(), category);
					assertTrue(named, descriptor.id() + " " + dimension.id() + " " + category);
				}
				if (descriptor.description().incomplete().isEmpty()) {
					double sum = population.shares(dimension.id()).values().stream().mapToDouble(share -> share).sum();
					assertEquals(1, sum, 1e-12);
				}
			}
		}
	}

	@Test
	void aTableThatLacksGroupsGivesNoSharesUntilSomeAreChosen() throws PopulationException {
		ReferencePopulation part = populations.population("nl-2022-01-01-sex-age-origin-part");
		PopulationException refused = assertThrows(PopulationException.class, () -> part.shares("age"));
		assertTrue(refused.sentence().en().contains("does not have all groups"), refused.getMessage());
		ReferencePopulation turkish = part.only("origin", List.of("turkish")).only("birthplace", List.of("born-in-netherlands", "born-abroad"));
		assertEquals(1, turkish.shares("age").values().stream().mapToDouble(share -> share).sum(), 1e-12);
		assertEquals(205100 + 225700, turkish.counts().weight(), 100);
	}

	@Test
	void shippedAndContributedAreTheSame() {
		assertEquals(Populations.shipped().all().stream().map(PopulationDescriptor::id).toList(),
				populations.all().stream().filter(one -> one.contributor().equals("org.evenaar.population")).map(PopulationDescriptor::id).toList());
	}

	@Test
	void aNameThatIsNeitherPopulationNorFileIsRefusedWithNamesThatAre() {
		PopulationException refused = assertThrows(PopulationException.class,
				() -> populations.open("nl-2022-12-31-herkomst", Path.of("")));
		assertTrue(refused.sentence().en().contains("nl-2022-12-31-origin"), refused.getMessage());
		assertThrows(PopulationException.class, () -> populations.open("a\0b", Path.of("")));
	}
}
