package org.evenaar.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SplittableRandom;

import org.evenaar.representation.render.JsonRepresentation;
import org.evenaar.representation.render.RepresentationFormat;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;
import org.evenaar.statistics.disclosure.SuppressionRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

/** The JSON form is what its schema says, whatever is hidden, absent, unknown or not computable. */
class SchemaTest {

	private static JsonSchema schema;

	@BeforeAll
	static void read() throws IOException {
		try (InputStream in = JsonRepresentation.class.getResourceAsStream("/schema/representation.schema.json")) {
			schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
		}
	}

	private static JsonNode json(Publication publication) throws IOException {
		JsonNode json = new ObjectMapper().readTree(Made.write(RepresentationFormat.JSON, publication, "nl"));
		assertEquals(List.of(), schema.validate(json).stream().map(Object::toString).toList());
		return json;
	}

	@Test
	void randomComparisonsKeepToTheSchema() throws Exception {
		SplittableRandom random = new SplittableRandom(5);
		for (int round = 0; round < 40; round++) {
			List<Dimension> dimensions = List.of(Made.dimension("qa", 1 + random.nextInt(4)), Made.dimension("qb", 1 + random.nextInt(3)));
			CountTable.Builder table = CountTable.over(dimensions);
			for (int i = 0; i < 8; i++) {
				int[] place = { random.nextInt(dimensions.get(0).categories().size()), random.nextInt(dimensions.get(1).categories().size()) };
				long people = random.nextInt(40);
				double weight = round % 3 == 0 ? people * (0.5 + random.nextDouble()) : people;
				table.add(place, people, weight, people == 0 ? weight : weight * weight / people);
			}
			Representation representation = Made.compare(Made.dataset(table.build()), Made.randomPopulation(dimensions, random));
			json(Publication.ofEverything(representation));
			json(Publication.of(representation, SuppressionRule.DEFAULT));
		}
	}

	@Test
	void whatIsHiddenIsNullAndSaysNothing() throws Exception {
		Representation representation = Made.compare(Made.people("q", 200, 4, 0, 7), Made.population("q", 500, 100, 50));
		JsonNode json = json(Publication.of(representation, SuppressionRule.DEFAULT));
		assertEquals(7, json.get("unknown").get("q").asLong(), "how many are unknown is shown however few");
		JsonNode small = json.get("groups").get(1);
		assertEquals(List.of("null", "null", "null", "null"),
				List.of(small.get("n").asText(), small.get("ratio").asText(), small.get("verdict").asText(), small.get("p").asText()));
		assertFalse(small.has("notComputable"));
		assertEquals(0, json.get("groups").get(2).get("n").asLong());
		assertEquals("null", json.get("tests").get(0).get("p").asText());
	}
}
