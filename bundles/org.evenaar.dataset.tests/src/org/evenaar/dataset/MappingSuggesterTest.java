package org.evenaar.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.evenaar.dataset.DimensionMapping.AgeForm;
import org.evenaar.dataset.DimensionMapping.Ages;
import org.evenaar.dataset.DimensionMapping.BirthCountries;
import org.evenaar.dataset.DimensionMapping.DateOrder;
import org.evenaar.dataset.Suggestion.Role;
import org.evenaar.population.coding.Confidence;
import org.evenaar.population.coding.OriginDefinition;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What columns are is suggested from their names and values, in Dutch and English; counting by it gives the numbers. */
class MappingSuggesterTest {

	private static final LocalDate REFERENCE = LocalDate.of(2022, 12, 31);

	@TempDir
	Path folder;

	private DatasetReader open(String csv) throws Exception {
		return DatasetReader.open(Csv.file(folder, csv));
	}

	private Suggestion suggestion(String csv, String column) throws Exception {
		return open(csv).suggestions(List.of(), REFERENCE).stream().filter(s -> s.columns().getFirst().equals(column)).findFirst()
				.orElseThrow();
	}

	private Dataset counted(String csv, Dimension... targets) throws Exception {
		DatasetReader reader = open(csv);
		Mapping mapping = MappingSuggester.mapping(reader.suggestions(List.of(targets), REFERENCE));
		return reader.count(mapping, () -> false, Progress.NONE);
	}

	@Test
	void dutchAndEnglishValuesBecomeTheSameCategories() throws Exception {
		Dataset dutch = counted("nr;geslacht;leeftijd;provincie\n1;man;12;Friesland\n2;vrouw;70;Zuid-Holland\n3;onbekend;33;\n");
		Dataset english = counted("id,sex,age,province\n1,Male,12,Fryslân\n2,Female,70,zuid-holland\n3,,33,unknown\n");
		assertEquals(dutch.tables(), english.tables());
		assertEquals(1, Csv.people(dutch, "men", "0-14", "fryslan"));
		assertEquals(1, Csv.people(dutch, CountTable.UNKNOWN, "25-44", CountTable.UNKNOWN));
	}

	@Test
	void countriesOfBirthBecomeOriginByEitherDefinition() throws Exception {
		String csv = """
				geboorteland,geboorteland_moeder,geboorteland_vader
				Nederland,Nederland,Nederland
				Nederland,Marokko,Nederland
				Turkije,Turkije,Turkije
				Suriname,Nederland,Nederland
				Duitsland,Duitsland,NL
				,,
				""";
		Dataset now = counted(csv);
		assertEquals(1, Csv.people(now, "dutch"));
		assertEquals(1, Csv.people(now, "moroccan"));
		assertEquals(1, Csv.people(now, "turkish"));
		assertEquals(1, Csv.people(now, "surinamese"), "born abroad, whatever the parents");
		assertEquals(1, Csv.people(now, CountTable.UNKNOWN));
		DatasetReader reader = open(csv);
		Suggestion before = reader.suggestions(List.of(), REFERENCE).stream().filter(s -> s.dimension().equals("migration-background"))
				.findFirst().orElseThrow();
		assertEquals(Confidence.LOW, before.confidence(), "the two definitions are never mixed by themselves");
		Dataset old = reader.count(Mapping.of(List.of(before.mapping().orElseThrow())), () -> false, Progress.NONE);
		assertEquals(2, Csv.people(old, "dutch-background"), "both parents born in the Netherlands");
		assertEquals(1, Csv.people(old, "western"));
	}

	@Test
	void definitionFollowsThePopulation() throws Exception {
		String csv = "country_of_birth,mother_country_of_birth,father_country_of_birth\nTurkey,Turkey,Turkey\nNetherlands,Netherlands,Netherlands\n";
		Dimension population = new Dimension("migration-background", List.of("dutch-background", "with-migration-background"));
		Dataset dataset = counted(csv, population);
		assertEquals(List.of("migration-background"), dataset.dimensions().stream().map(Dimension::id).toList());
		assertEquals(1, Csv.people(dataset, "with-migration-background"));
	}

	@Test
	void agesYearsAndDatesOfBirthBecomeBandsOfThePopulation() throws Exception {
		Dimension bands = new Dimension("age", List.of("0-39", "40-64", "65+", CountTable.UNKNOWN));
		for (String csv : List.of("leeftijd\n39\n40,5\n65\n", "geboortejaar\n1983\n1982\n1957\n",
				"geboortedatum\n01-01-1983\n31-12-1982\n1957-12-31\n", "dob\n12/31/1983\n1/13/1982\n12/30/1957\n",
				"leeftijdsgroep\n0-17\n40 tot 65 jaar\n65 jaar en ouder\n")) {
			Dataset dataset = counted(csv.replace("40,5", "\"40,5\""), bands);
			assertEquals(1, Csv.people(dataset, dataset.tables().getFirst().dimension("age").categories().getFirst()), csv);
			assertEquals(0, Csv.people(dataset, CountTable.UNKNOWN), csv);
		}
	}

	@Test
	void ageOnADateDependsOnTheDay() throws Exception {
		Ages ages = new Ages("age", "dob", AgeForm.BIRTH_DATE, List.of(0, 18), Optional.of(LocalDate.of(2020, 6, 15)), DateOrder.DAY_FIRST);
		Path file = Csv.file(folder, "dob,x\n15-06-2002,\n16-06-2002,\n31-02-2000,\n");
		Dataset dataset = Csv.rows(file, CsvShape.of(','), Mapping.of(List.of(ages)));
		assertEquals(1, Csv.people(dataset, "18+"));
		assertEquals(1, Csv.people(dataset, "0-17"));
		assertEquals(Set.of("31-02-2000"), dataset.report().unmapped().get("dob").values().keySet());
	}

	@Test
	void bandsOfTheDataThatLieAcrossThoseOfThePopulationAreKept() throws Exception {
		Dimension bands = new Dimension("age", List.of("0-14", "15-24", "25-44", "45-64", "65+"));
		Suggestion suggestion = open("leeftijdsgroep,x\n15-34,\n35-64,\n65+,\n").suggestions(List.of(bands), REFERENCE).getFirst();
		assertEquals(List.of(15, 65), ((Ages) suggestion.mapping().orElseThrow()).lowerAges());
	}

	@Test
	void postcodesBecomeProvinces() throws Exception {
		Dataset dataset = counted("id,postcode\n1,1012 AB\n2,9711LM\n3,5851 AA\n4,4131 CV\n5,0000 XX\n");
		assertEquals(1, Csv.people(dataset, "noord-holland"));
		assertEquals(1, Csv.people(dataset, "groningen"));
		assertEquals(1, Csv.people(dataset, "limburg"));
		assertEquals(1, Csv.people(dataset, "utrecht"));
		assertEquals(1, Csv.people(dataset, CountTable.UNKNOWN));
	}

	@Test
	void surveyWeightsAreTakenAndBodyWeightIsNot() throws Exception {
		assertEquals(Role.WEIGHT, suggestion("sex,weegfactor\nm,1.2\nv,0.8\n", "weegfactor").role());
		assertEquals(Role.WEIGHT, suggestion("sex,weight\nm,1.2\nv,0.8\n", "weight").role());
		assertEquals(Role.NONE, suggestion("sex,weight\nm,82\nv,71.5\n", "weight").role());
		Dataset dataset = counted("sex;gewicht\nman;1,5\nvrouw;0,5\n");
		assertEquals(1.5, dataset.tables().getFirst().cell(List.of("men")).weight(), 0);
		assertEquals(2.25, dataset.tables().getFirst().cell(List.of("men")).squaredWeight(), 0);
	}

	@Test
	void groupsWithNumbersOfPeopleAreCountedByThem() throws Exception {
		DatasetReader reader = open("geslacht;leeftijd;aantal\nman;0-14;1.200\nvrouw;0-14;300\nman;15 jaar of ouder;0\nvrouw;15+;x\n".replace("x", "7"));
		assertEquals(DatasetReader.Form.GROUPS, reader.form());
		Dataset dataset = reader.count(MappingSuggester.mapping(reader.suggestions(List.of(), REFERENCE)), () -> false, Progress.NONE);
		assertEquals(1507, dataset.people());
		assertEquals(1200, Csv.people(dataset, "men", "0-14"));
	}

	@Test
	void columnThatMeansNothingIsLeftAlone() throws Exception {
		assertEquals(Role.NONE, suggestion("name,sex\nJan,m\nRia,f\n", "name").role());
		assertEquals(Role.NONE, suggestion("q7,sex\n1,m\n2,f\n1,m\n", "q7").role());
	}

	@Test
	void aPersonMayAskForAnyDimension() throws Exception {
		DatasetReader reader = open("rookt,x\nja,\nnee,\nja,\nweet niet,\n");
		List<ColumnProfile> profiles = reader.profiles(() -> false);
		Suggestion own = new MappingSuggester(List.of(), REFERENCE).forDimension("smoker", profiles.getFirst(), profiles);
		Dataset dataset = reader.count(Mapping.of(List.of(own.mapping().orElseThrow())), () -> false, Progress.NONE);
		assertEquals(2, Csv.people(dataset, "ja"));
		assertEquals(1, Csv.people(dataset, CountTable.UNKNOWN));
	}

	@Test
	void everySuggestionSaysWhy() throws Exception {
		List<Suggestion> suggestions = open("id,sex,geboorteland,geboorteland moeder,geboorteland vader,pc4,dob,wt\n1,m,NL,NL,NL,1011,1990-01-01,1.5\n")
				.suggestions(List.of(), REFERENCE);
		for (Suggestion suggestion : suggestions) {
			assertTrue(!suggestion.reason().nl().isBlank() && !suggestion.reason().en().isBlank(), suggestion::toString);
			assertTrue(suggestion.role() != Role.DIMENSION || suggestion.mapping().isPresent());
		}
		assertTrue(suggestions.stream().anyMatch(s -> s.mapping().filter(m -> m instanceof BirthCountries b
				&& b.definition() == OriginDefinition.ORIGIN_2022).isPresent()));
	}
}
