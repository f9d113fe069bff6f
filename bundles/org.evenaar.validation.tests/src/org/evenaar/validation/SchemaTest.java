package org.evenaar.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.evenaar.statistics.accuracy.CutOff;
import org.evenaar.statistics.disclosure.SuppressionRule;
import org.evenaar.validation.render.JsonValidation;
import org.evenaar.validation.render.ValidationFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

/** The JSON form is what its schema says, whatever is hidden, absent or not computable. */
class SchemaTest {

	private static JsonSchema schema;

	@TempDir
	private Path folder;

	@BeforeAll
	static void read() throws IOException {
		try (InputStream in = JsonValidation.class.getResourceAsStream("/schema/validation.schema.json")) {
			schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
		}
	}

	private static JsonNode json(ValidationPublication publication) throws IOException {
		JsonNode json = new ObjectMapper().readTree(Made.write(ValidationFormat.JSON, publication, "nl"));
		assertEquals(List.of(), schema.validate(json).stream().map(Object::toString).toList());
		return json;
	}

	@ParameterizedTest
	@CsvSource({"2,300,120,0", "4,200,180,1.5", "2,60,3,0", "3,12,9,0", "2,1,1,0", "5,80,55,-2"})
	void answersOfAnyNumberKeepToTheSchema(int options, int reference, int focal, double unfair) throws Exception {
		var instrument = Made.instrument(5);
		String rows = Made.answers(List.of("a", "b", "c"), new int[] { reference, focal, focal / 2 }, 5, options, unfair, 3);
		boolean varied = rows.lines().skip(1).map(line -> line.substring(0, 9)).distinct().count() > 8;
		if (varied) {
			for (boolean purify : new boolean[] { false, true }) {
				var asked = ValidationOptions.DEFAULT.withPurify(purify).withCutOffs(List.of(CutOff.atOrAbove(3), CutOff.atOrBelow(1)));
				ResponseResult result = Made.result(folder, instrument, rows, "a", asked);
				json(ValidationPublication.ofEverything(Made.validation(instrument, result)));
				json(ValidationPublication.of(Made.validation(instrument, result), SuppressionRule.DEFAULT));
			}
		}
		assertTrue(varied || reference < 10, "only tiny groups may have nothing to compare");
	}

	@Test
	void withoutAnswersTheListsAreEmpty() throws IOException {
		JsonNode json = json(ValidationPublication.of(Made.validation(Made.instrument(2), null), SuppressionRule.DEFAULT));
		assertFalse(json.has("responses"));
		assertEquals(0, json.get("items").size() + json.get("reliability").size());
		assertEquals("unknown", json.get("evidence").get("rows").get(0).get("cells").get(0).get("state").asText());
	}

	@Test
	void aGroupOfNineIsHiddenWithAllThatIsComputedOfIt() throws Exception {
		var instrument = Made.instrument(5);
		String rows = Made.answers(List.of("a", "b", "c"), new int[] { 200, 150, 9 }, 5, 2, 0, 4);
		ResponseResult result = Made.result(folder, instrument, rows, "a", ValidationOptions.DEFAULT.withMinimumGroup(5));
		JsonNode json = json(ValidationPublication.of(Made.validation(instrument, result), SuppressionRule.DEFAULT));
		assertTrue(json.get("suppressed").asBoolean());
		json.get("items").forEach(item -> assertEquals(item.get("group").asText().equals("c"), item.get("verdict").isNull()
				&& item.get("mh").get("chiSquare").isNull(), item.toString()));
		assertEquals(150, json.get("groups").get(1).get("n").asLong(), "other groups stay in sight");
		assertTrue(json.get("reliability").get(0).get("n").isNull(), "the hidden number cannot be computed back");
		JsonNode all = json(ValidationPublication.ofEverything(Made.validation(instrument, result)));
		assertEquals(9, all.get("groups").get(2).get("n").asLong());
	}

	@Test
	void ordinalItemsHaveAnIntervalAndFeldtsTestBothOrders() throws Exception {
		var instrument = Made.instrument(5);
		String rows = Made.answers(List.of("a", "b"), new int[] { 300, 120 }, 5, 4, 1, 3);
		JsonNode json = json(ValidationPublication.ofEverything(Made.validation(instrument, Made.result(folder, instrument, rows, "a", ValidationOptions.DEFAULT))));
		json.get("items").forEach(item -> {
			JsonNode mh = item.get("mh");
			assertTrue(mh.get("effectLow").asDouble() < mh.get("effect").asDouble() && mh.get("effect").asDouble() < mh.get("effectHigh").asDouble(), item.toString());
		});
		JsonNode feldt = json.get("reliability").get(2);
		assertEquals(List.of(299L, 119L), List.of(feldt.get("feldtDf1").asLong(), feldt.get("feldtDf2").asLong()));
		for (String p : List.of("feldtP", "feldtPOtherOrder")) {
			assertTrue(feldt.get(p).asDouble() > 0 && feldt.get(p).asDouble() < 1, feldt.toString());
		}
		assertFalse(feldt.get("feldtP").equals(feldt.get("feldtPOtherOrder")), "the groups are of unlike size");
	}

	@ParameterizedTest
	@ValueSource(strings = { "validate.md", "validate_nl.md" })
	void everyKeyIsInTheManual(String manual) throws IOException {
		String text;
		try (InputStream in = JsonValidation.class.getResourceAsStream("/docs/" + manual)) {
			text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		try (InputStream in = JsonValidation.class.getResourceAsStream("/schema/validation.schema.json")) {
			List<String> names = new ArrayList<>();
			names(new ObjectMapper().readTree(in), names);
			assertTrue(names.size() > 100, names.toString());
			List<String> missing = names.stream().filter(name -> !text.contains('`' + name + '`')).distinct().toList();
			assertEquals(List.of(), missing);
		}
	}

	/** Of the properties of an object, and of all that is in it. */
	private static void names(JsonNode schema, List<String> names) {
		schema.path("properties").fieldNames().forEachRemaining(names::add);
		schema.forEach(part -> names(part, names));
	}
}
