package org.evenaar.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.evenaar.population.PopulationDescriptor;
import org.evenaar.population.PopulationException;
import org.evenaar.population.Populations;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.population.coding.Countries;
import org.evenaar.population.coding.Country;
import org.evenaar.population.coding.Hierarchy;
import org.evenaar.population.coding.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupsTest {

	private static final Groups GROUPS = Groups.shipped();

	@ParameterizedTest
	@ValueSource(strings = { "origin", "migration-background", "ethnic-group", "race-hispanic" })
	void everyCategoryOfAPopulationIsAGroup(String dimension) {
		for (String category : Labels.shipped().categories(dimension)) {
			List<String> groups = GROUPS.of(dimension, List.of(category));
			assertEquals(1, groups.size(), category);
			for (String wider : Hierarchy.shipped().around(dimension, category)) {
				assertTrue(GROUPS.covers(GROUPS.of(dimension, List.of(wider)).getFirst(), groups.getFirst()), category + " within " + wider);
			}
		}
	}

	@Test
	void thePopulationToBeginWithGivesTheGroupsToBeginWith() {
		assertEquals(List.of("dutch", "european", "indonesian", "moroccan", "dutch-caribbean", "surinamese", "turkish",
				"other-outside-europe"), GROUPS.defaults());
	}

	@Test
	void everyShippedPopulationByOriginGivesItsGroups() throws PopulationException {
		Populations populations = Populations.shipped();
		int found = 0;
		for (PopulationDescriptor descriptor : populations.all()) {
			ReferencePopulation population = populations.population(descriptor.id());
			List<String> groups = GROUPS.of(population);
			groups.forEach(group -> assertTrue(GROUPS.knows(group), group));
			assertEquals(groups.size(), new HashSet<>(groups).size(), descriptor.id());
			found += groups.isEmpty() ? 0 : 1;
		}
		assertTrue(found > 8, "populations with groups: " + found);
	}

	@Test
	void everyGroupHasAnIdALabelAndAKnownNeighbourhood() {
		Set<String> labels = new HashSet<>();
		for (String id : GROUPS.ids()) {
			assertTrue(id.matches("[a-z][a-z0-9-]*"), id);
			assertFalse(GROUPS.label(id).nl().isBlank() || GROUPS.label(id).en().isBlank(), id);
			assertTrue(labels.add(GROUPS.label(id).nl()), "Twice: " + GROUPS.label(id).nl());
			assertFalse(GROUPS.kind(id).isEmpty(), id);
			assertTrue(GROUPS.covers(id, id), id);
			assertEquals(Optional.of(id), GROUPS.id(id));
		}
	}

	@ParameterizedTest
	@CsvSource({ "surinamese, hindustani-surinamese", "outside-netherlands, moroccan", "turkish, turkish+women",
			"women, turkish+women", "refugees, refugees+syrian", "other-outside-europe, ghanaian", "education-low, education-none",
			"turkish+women, first-generation+turkish+women", "non-western, other-non-western", "women, pregnant",
			"other-asian, origin-nepal", "syrian, syrian+refugees" })
	void theWideGroupCoversTheNarrowOne(String wide, String narrow) {
		assertTrue(GROUPS.covers(wide, narrow));
		assertFalse(GROUPS.covers(narrow, wide));
		assertFalse(GROUPS.same(narrow, wide));
	}

	@ParameterizedTest
	@CsvSource({ "non-western, moroccan", "turkish, moroccan", "turkish+women, moroccan+women", "us-black, surinamese" })
	void othersAreNotCovered(String one, String other) {
		assertFalse(GROUPS.covers(one, other));
		assertFalse(GROUPS.covers(other, one));
	}

	@ParameterizedTest
	@CsvSource({ "Marokkaanse herkomst, moroccan", "Moroccan, moroccan", "Turks, turkish", "TR, turkish", "Ghana, ghanaian",
			"Nepal, origin-nepal", "Hindostaans, hindustani-surinamese", "South-Asian Surinamese, hindustani-surinamese",
			"laaggeletterd, low-literacy", "women+turkish, turkish+women", "African American, us-black", "Syrië, syrian",
			"origin-ghana, ghanaian", "allochtonen, outside-netherlands" })
	void whatPeopleCallAGroupLeadsToIt(String written, String id) {
		assertEquals(Optional.of(id), GROUPS.id(written));
	}

	@Test
	void wordsThatMeanNoGroupLeadNowhere() {
		for (String written : List.of("", "iets", "turkish+zzz", "+", "language-", "language-§", "origin-atlantis")) {
			assertEquals(Optional.empty(), GROUPS.id(written), written);
			assertFalse(GROUPS.knows(written), written);
		}
	}

	@Test
	void thereIsAGroupForEveryCountryAndLanguage() {
		for (Country country : Countries.shipped().all()) {
			String id = GROUPS.id(country.iso3()).orElseThrow(() -> new AssertionError(country.iso3()));
			assertTrue(GROUPS.knows(id) && !GROUPS.label(id).nl().isEmpty(), id);
			if (!country.netherlands()) {
				assertTrue(GROUPS.covers("outside-netherlands", id), id);
			}
		}
		assertTrue(GROUPS.knows("language-so") && GROUPS.knows("language-ar-ma"));
		assertNotEquals("language-tr", GROUPS.label("language-tr").en());
	}

	@Test
	void coveringIsAnOrder() {
		List<String> ids = GROUPS.ids();
		Random random = new Random(11);
		for (int i = 0; i < 4000; i++) {
			String a = random(ids, random);
			String b = random(ids, random);
			String c = random(ids, random);
			assertTrue(GROUPS.covers(a, a + "+" + b), a + " " + b);
			assertTrue(!GROUPS.covers(a, b) || !GROUPS.covers(b, c) || GROUPS.covers(a, c), a + " " + b + " " + c);
			assertEquals(GROUPS.canonical(a + "+" + b), GROUPS.canonical(b + "+" + a));
			assertTrue(GROUPS.same(a + "+" + b, b + "+" + a));
		}
	}

	private static String random(List<String> ids, Random random) {
		String id = ids.get(random.nextInt(ids.size()));
		return random.nextInt(3) == 0 ? id + "+" + ids.get(random.nextInt(ids.size())) : id;
	}
}
