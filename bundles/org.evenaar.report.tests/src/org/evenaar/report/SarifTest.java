package org.evenaar.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.evenaar.check.DocumentResult;
import org.evenaar.check.Finding;
import org.evenaar.check.RunResult;
import org.evenaar.rules.Severity;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class SarifTest {

	private static JsonNode run(RunResult result) throws IOException {
		byte[] bytes = SampleRun.render(BuiltIn.renderer("sarif"), result, SampleRun.options(Locale.ENGLISH));
		return new ObjectMapper().readTree(bytes).at("/runs/0");
	}

	@Test
	void everyResultHasAMessageARuleAndAPlace() throws IOException {
		JsonNode run = run(SampleRun.everything());
		assertEquals(9, run.get("results").size());
		for (JsonNode result : run.get("results")) {
			assertFalse(result.at("/message/text").asText().isBlank());
			JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
			assertEquals(rule.get("id").asText(), result.get("ruleId").asText());
			JsonNode physical = result.at("/locations/0/physicalLocation");
			assertTrue(physical.at("/region/startLine").asInt() >= 1);
			assertFalse(physical.at("/region/snippet/text").asText().isEmpty());
			String uri = URI.create(physical.at("/artifactLocation/uri").asText()).toString();
			int index = physical.at("/artifactLocation/index").asInt();
			assertEquals(run.get("artifacts").get(index).at("/location/uri").asText(), uri);
			assertEquals(16, result.at("/partialFingerprints/evenaarFinding~1v1").asText().length());
		}
	}

	@Test
	void weightsHeldBackHitsAndProblemsKeepTheirMeaning() throws IOException {
		JsonNode run = run(SampleRun.everything());
		List<String> levels = new ArrayList<>();
		run.get("results").forEach(result -> levels.add(result.get("kind").asText() + ' ' + result.get("level").asText()
				+ (result.has("suppressions") ? " held back" : "")));
		assertEquals(List.of("fail error", "fail warning", "fail error", "fail note", "informational none",
				"fail error held back", "fail error", "informational none", "informational none held back"), levels);
		assertEquals("criticism of the use", run.at("/results/5/suppressions/0/justification").asText());
		assertFalse(run.at("/invocations/0/executionSuccessful").asBoolean());
		List<String> notes = new ArrayList<>();
		run.at("/invocations/0/toolExecutionNotifications").forEach(note -> notes.add(note.get("level").asText()));
		assertEquals(List.of("error", "note", "note", "error"), notes);
		assertTrue(run(SampleRun.complete()).at("/invocations/0/executionSuccessful").asBoolean());
	}

	@Test
	void linesOfTextFilesAreUsed() throws IOException {
		JsonNode region = run(SampleRun.everything()).at("/results/6/locations/0/physicalLocation/region");
		assertEquals(40, region.get("startLine").asInt());
	}

	@Test
	void messagesShowBracesAndBracketsAsTheyAre() throws IOException {
		String message = run(SampleRun.everything()).at("/results/6/message/text").asText();
		assertTrue(message.contains("{{0}}"), message);
		assertTrue(message.contains("\\[a\\](b:c)"), message);
	}

	@Test
	void whatIsTooMuchIsCutFromBelowAndSaid() throws IOException {
		DocumentResult sample = SampleRun.guideline();
		Finding high = sample.findings().get(0);
		Finding info = sample.findings().get(4);
		List<Finding> many = new ArrayList<>(Collections.nCopies(20_000, info));
		many.addAll(Collections.nCopies(10_000, high));
		var document = new DocumentResult("a.md", "", "", "", "", "", 0, many, sample.suppressed(), List.of(), List.of(),
				true);
		JsonNode run = run(new RunResult(List.of(document), List.of(), SampleRun.rules(), List.of()));
		assertEquals(25_000, run.get("results").size());
		long kept = 0;
		for (JsonNode result : run.get("results")) {
			assertFalse(result.has("suppressions"));
			kept += result.at("/properties/severity").asText().equals(Severity.HIGH.code()) ? 1 : 0;
		}
		assertEquals(10_000, kept);
		JsonNode note = run.at("/invocations/0/toolExecutionNotifications/0");
		assertTrue(note.at("/message/text").asText().contains("25,000 of 30,001"), note.toString());
	}
}
