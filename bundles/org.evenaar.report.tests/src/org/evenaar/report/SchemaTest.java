package org.evenaar.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.evenaar.check.RunResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

/** JSON and SARIF follow their schemas, whatever the texts hold. */
class SchemaTest {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private static JsonSchema schema(VersionFlag version, String resource) throws IOException {
		try (InputStream stream = SchemaTest.class.getResourceAsStream(resource)) {
			var config = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
			return JsonSchemaFactory.getInstance(version).getSchema(MAPPER.readTree(stream), config);
		}
	}

	private static JsonSchema findings() throws IOException {
		return schema(VersionFlag.V202012, "/schema/findings.schema.json");
	}

	private static JsonNode tree(String id, RunResult result, String language) throws IOException {
		return MAPPER.readTree(
				SampleRun.render(BuiltIn.renderer(id), result, SampleRun.options(Locale.of(language))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void jsonFollowsItsSchema(String language) throws IOException {
		JsonSchema schema = findings();
		assertEquals(Set.of(), schema.validate(tree("json", SampleRun.everything(), language)));
		assertEquals(Set.of(), schema.validate(tree("json", SampleRun.complete(), language)));
		var empty = new RunResult(List.of(), List.of(), SampleRun.rules(), List.of());
		assertEquals(Set.of(), schema.validate(tree("json", empty, language)));
	}

	@Test
	void theSchemaOfJsonRefusesWhatIsWrong() throws IOException {
		JsonNode tree = tree("json", SampleRun.everything(), "en");
		ObjectNode finding = (ObjectNode) tree.at("/documents/0/findings/0");
		finding.put("severity", "terrible");
		finding.remove("why");
		((ObjectNode) tree.at("/documents/2")).remove("message");
		Set<ValidationMessage> problems = findings().validate(tree);
		assertEquals(3, problems.size(), problems.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void sarifFollowsTheSchemaOfOasis(String language) throws IOException {
		JsonSchema schema = schema(VersionFlag.V7, "sarif/sarif-schema-2.1.0.json");
		assertEquals(Set.of(), schema.validate(tree("sarif", SampleRun.everything(), language)));
		assertEquals(Set.of(), schema.validate(tree("sarif", SampleRun.complete(), language)));
		ObjectNode broken = (ObjectNode) tree("sarif", SampleRun.complete(), language);
		((ObjectNode) broken.at("/runs/0/results/0")).remove("message");
		assertFalse(schema.validate(broken).isEmpty());
	}

	@Test
	void jsonHasTheKeysOfTheDocumentedForm() throws IOException {
		JsonNode run = tree("json", SampleRun.everything(), "nl");
		assertEquals("evenaar-findings", run.get("format").asText());
		assertEquals(1, run.get("version").asInt());
		assertFalse(run.get("complete").asBoolean());
		JsonNode document = run.get("documents").get(0);
		assertEquals("richtlijnen/concept nierschade.docx", document.get("file").asText());
		JsonNode finding = document.get("findings").get(0);
		assertEquals("1,159", finding.get("quote").asText());
		assertEquals(31, finding.get("start").asInt());
		assertEquals(36, finding.get("end").asInt());
		assertEquals(4, finding.get("page").asInt());
		assertEquals("2.1 Meten", finding.get("section").asText());
		assertEquals("2.1/p3", finding.get("block").asText());
		assertEquals("replaced", finding.get("status").asText());
		JsonNode held = document.get("suppressed").get(0);
		assertEquals("critique", held.get("because").asText());
		assertEquals("kritiek op het gebruik", held.get("reason").asText());
		assertEquals("Dit PDF-bestand is beschadigd; sla het opnieuw op.",
				run.get("documents").get(2).get("message").asText());
	}

	@Test
	void offsetsAndLengthsOutliveHalvesOfCharacters() throws IOException {
		JsonNode finding = tree("json", SampleRun.everything(), "en").at("/documents/1/findings/0");
		assertEquals(finding.get("end").asInt() - finding.get("start").asInt(), finding.get("quote").asText().length());
	}
}
