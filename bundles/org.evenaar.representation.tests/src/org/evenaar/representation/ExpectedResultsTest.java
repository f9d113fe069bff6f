package org.evenaar.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.evenaar.dataset.ColumnProfile;
import org.evenaar.dataset.Dataset;
import org.evenaar.dataset.DatasetReader;
import org.evenaar.dataset.Mapping;
import org.evenaar.dataset.MappingSuggester;
import org.evenaar.dataset.Progress;
import org.evenaar.population.PopulationReader;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.representation.render.RepresentationFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** From a file of data and a file of a population to JSON: the figures that R has, see expected/README.md. */
class ExpectedResultsTest {

	private static final String DIMENSION = "kind";

	@TempDir
	private Path folder;

	private static JsonNode expected;

	@BeforeAll
	static void read() throws IOException {
		try (InputStream in = ExpectedResultsTest.class.getResourceAsStream("expected/representation.json")) {
			expected = new ObjectMapper().readTree(in);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "nhanes_race_vs_us2010", "duo2014_appeal_vs_population", "duo2014_random_sample_vs_population",
			"nhanes_age5_vs_nl2020_arithmetic_check", "published_mendel" })
	void countsAgainstAPopulation(String name) throws Exception {
		JsonNode study = expected.get(name);
		StringBuilder data = new StringBuilder("kind,n\n");
		StringBuilder population = new StringBuilder("kind,population\n");
		for (JsonNode row : study.get("rows")) {
			data.append("g ").append(row.get("category").asText()).append(',').append(row.get("observed").asLong()).append('\n');
			population.append("g ").append(row.get("category").asText()).append(',').append(row.get("population").asLong()).append('\n');
		}
		JsonNode json = compare(data.toString(), population.toString());
		assertEquals(study.get("n").asLong(), json.get("n").asLong());
		for (int i = 0; i < study.get("rows").size(); i++) {
			row(study.get("rows").get(i), json.get("groups").get(i));
		}
		test(json, "chi-square", study.get("chisq").asDouble(), study.get("p_value").asDouble(), study);
		test(json, "G", study.get("G").asDouble(), study.get("p_G").asDouble(), study);
	}

	private static void row(JsonNode wanted, JsonNode group) {
		assertEquals("g " + wanted.get("category").asText(), group.get("category").asText());
		assertEquals(wanted.get("observed").asLong(), group.get("n").asLong());
		near(wanted, "sample_share", group, "share");
		near(wanted, "population_share", group, "populationShare");
		near(wanted, "ppr", group, "ratio");
		near(wanted, "ppr_lo_wilson", group, "low");
		near(wanted, "ppr_hi_wilson", group, "high");
		near(wanted, "log_disparity", group, "logDisparity");
		near(wanted, "standardised_residual", group, "standardisedResidual");
		near(wanted, "p_z_two_sided", group, "p");
		near(wanted, "p_bh", group, "pAdjusted");
	}

	private static void test(JsonNode json, String name, double statistic, double p, JsonNode study) {
		for (JsonNode test : json.get("tests")) {
			if (test.get("name").asText().equals(name)) {
				near(statistic, test.get("statistic").asDouble(), name);
				near(p, test.get("p").asDouble(), name + " p");
				near(study.get("cohen_w").asDouble(), test.get("effect").asDouble(), "w");
				assertEquals(study.get("df").asInt(), test.get("df").asInt());
				return;
			}
		}
		throw new AssertionError("no test " + name);
	}

	@Test
	void theLogDisparitiesThatWerePublishedOfACCORD() throws Exception {
		JsonNode study = expected.get("published_accord");
		long all = study.get("N").asLong();
		for (JsonNode row : study.get("rows")) {
			long n = row.get("user_n").asLong();
			double ideal = row.get("ideal_rate").asDouble();
			JsonNode json = compare("kind,n\ng one," + n + "\ng others," + (all - n) + "\n", "kind,population\ng one,"
					+ Math.round(ideal * 1e12) + "\ng others," + Math.round((1 - ideal) * 1e12) + "\n");
			JsonNode group = json.get("groups").get(0);
			near(row.get("log_disparity").asDouble(), group.get("logDisparity").asDouble(), "row " + row.get("row"));
			near(row.get("p_value").asDouble(), group.get("p").asDouble(), "p of row " + row.get("row"));
		}
	}

	private JsonNode compare(String data, String population) throws Exception {
		Path file = Files.writeString(folder.resolve("data.csv"), data);
		ReferencePopulation reference = PopulationReader.read(Files.writeString(folder.resolve("population.csv"), population)).population();
		DatasetReader reader = DatasetReader.open(file);
		List<ColumnProfile> columns = reader.profiles(() -> false);
		var suggestion = new MappingSuggester(List.of(reference.counts().dimension(DIMENSION)), LocalDate.EPOCH).forDimension(DIMENSION,
				columns.get(0), columns);
		Mapping mapping = Mapping.of(List.of(suggestion.mapping().orElseThrow())).withCounts("n");
		Dataset dataset = reader.count(mapping, () -> false, Progress.NONE);
		Representation representation = RepresentationAnalysis.analyse(dataset, List.of(reference), List.of(DIMENSION),
				RepresentationOptions.DEFAULT);
		return new ObjectMapper().readTree(Made.write(RepresentationFormat.JSON, Publication.ofEverything(representation), "en"));
	}

	private static void near(JsonNode wanted, String field, JsonNode found, String name) {
		near(wanted.get(field).asDouble(), found.get(name).asDouble(), name);
	}

	/** 1e-6 relative; p-values that R shows as 0 are below the smallest double, or nearly. */
	private static void near(double wanted, double found, String what) {
		assertTrue(Math.abs(wanted - found) <= 1e-6 * Math.abs(wanted) + 1e-300, () -> what + ": " + found + " instead of " + wanted);
	}
}
