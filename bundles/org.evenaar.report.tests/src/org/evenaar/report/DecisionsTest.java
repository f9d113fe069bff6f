package org.evenaar.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.evenaar.check.DocumentResult;
import org.evenaar.check.Finding;
import org.evenaar.check.RunResult;
import org.evenaar.model.review.Verdict;
import org.evenaar.report.ReviewDecisions.Reviewed;
import org.evenaar.rules.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

/** What people decided, in every form of report. */
class DecisionsTest {

	private static final Instant DAY = Instant.parse("2026-07-03T09:30:00Z");
	private static final ReviewedDecision DISCUSSED = new ReviewedDecision("A. Bakker", Verdict.DISCUSS, "Eerst de cijfers zien.",
			"", "", DAY.minusSeconds(86_400));
	private static final ReviewedDecision CHANGED = new ReviewedDecision("J. Yılmaz", Verdict.CHANGE, "De factor is vervallen.",
			"Inker 2021", "Gebruik CKD-EPI 2021.", DAY);
	private static final ReviewedDecision JUSTIFIED = new ReviewedDecision("=cmd()", Verdict.JUSTIFIED,
			"<b>Vast</b> begrip & wet", "", "", DAY);

	/** Change with history, justified, open, added by hand; one for information; one that is gone. */
	private static ReviewDecisions decisions() {
		List<Finding> findings = SampleRun.guideline().findings();
		Map<String, Reviewed> all = new HashMap<>();
		all.put(findings.get(0).id(), new Reviewed(List.of(DISCUSSED, CHANGED), false, Text.EMPTY));
		all.put(findings.get(1).id(), new Reviewed(List.of(JUSTIFIED), false, new Text("De tekst is veranderd.", "The text has changed.")));
		all.put(findings.get(3).id(), new Reviewed(List.of(DISCUSSED), true, Text.EMPTY));
		Finding gone = SampleRun.guideline().suppressed().get(0);
		all.put(gone.id(), new Reviewed(List.of(CHANGED), false, Text.EMPTY));
		return new ReviewDecisions(true, all, List.of(gone));
	}

	private static RunResult run() {
		DocumentResult d = SampleRun.guideline();
		var document = new DocumentResult(d.name(), d.title(), d.language(), d.version(), d.issuer(), d.sha256(), d.pages(),
				d.findings(), List.of(), d.remarks(), d.problems(), true);
		return new RunResult(List.of(document), List.of(), SampleRun.rules(), List.of());
	}

	private static String render(String id, String language) {
		return new String(SampleRun.render(BuiltIn.renderer(id), run(),
				SampleRun.options(Locale.of(language)).with(decisions())), StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@CsvSource({ "nl,3 van de 4 bevindingen hebben een oordeel. Open: 2", "en,3 of 4 findings have a decision. Open: 2" })
	void htmlShowsDecisionsBesideFindingsAndWhatIsOpen(String language, String progress) {
		Document page = Jsoup.parse(render("html", language));
		assertTrue(page.selectFirst("section.review > p").text().startsWith(progress), page.selectFirst("section.review").text());
		Element changed = page.selectFirst("#f1 .decided.change");
		assertTrue(changed.text().contains("J. Yılmaz") && changed.text().contains("Gebruik CKD-EPI 2021."), changed.text());
		assertTrue(changed.selectFirst("details li").text().contains("A. Bakker"), changed.text());
		assertEquals(language.equals("nl") ? "Nog geen oordeel" : "No decision yet",
				page.selectFirst("#f3 .undecided").ownText().strip());
		assertEquals(0, page.select("#f5 .undecided, #f5 .decision").size(), "for information: nothing to decide");
		List<Element> tables = page.select("section.review table");
		assertEquals(3, tables.size());
		assertEquals(List.of("#f3", "#f4"), tables.get(0).select("a").eachAttr("href"));
		assertEquals(List.of("#f1", "#f2"), tables.get(1).select("a").eachAttr("href"));
		assertTrue(page.select("b").isEmpty(), "what people write is text");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void thePolicyLetsTheStyleOfAReviewThrough(String language) throws Exception {
		Document page = Jsoup.parse(render("html", language));
		byte[] style = page.selectFirst("style").data().getBytes(StandardCharsets.UTF_8);
		String hash = Base64.getEncoder()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
		String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
		assertTrue(policy.contains("'sha256-" + hash + "'"), policy);
	}

	@Test
	void textSaysWhoDecidedWhatAndWhen() {
		String text = render("text", "nl");
		assertTrue(text.contains("Oordeel: aanpassen (J. Yılmaz, 3 juli 2026)"), text);
		assertTrue(text.contains("Oordeel: Nog geen oordeel"), text);
		assertTrue(text.contains("Niet meer in de tekst"), text);
	}

	@Test
	void csvHasColumnsForDecisionsAndNoFormulaInThem() {
		List<String> lines = render("csv", "nl").lines().toList();
		assertTrue(lines.get(0).endsWith("\"Eind\",\"Oordeel\",\"Reden\",\"Onderbouwing\",\"Voorgestelde tekst\",\"Beoordelaar\","
				+ "\"Datum van oordeel\",\"Met de hand toegevoegd\",\"Opmerking\""), lines.get(0));
		assertEquals(1 + 1 + 5 + 1, lines.size());
		assertTrue(lines.get(3).contains("\"'=cmd()\",\"2026-07-03\",\"nee\",\"De tekst is veranderd.\""), lines.get(3));
		assertTrue(lines.get(4).contains("\"geen oordeel\""), lines.get(4));
		assertTrue(lines.get(7).endsWith("\"niet meer in de tekst\""), lines.get(7));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void jsonWithDecisionsFollowsItsSchema(String language) throws IOException {
		JsonNode tree = new ObjectMapper().readTree(render("json", language));
		try (InputStream stream = DecisionsTest.class.getResourceAsStream("/schema/findings.schema.json")) {
			var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(new ObjectMapper().readTree(stream));
			assertEquals(Set.of(), schema.validate(tree));
		}
		assertEquals("change", tree.at("/documents/0/findings/0/decisions/1/verdict").asText());
		assertTrue(tree.at("/documents/0/findings/2/open").asBoolean());
		assertTrue(tree.at("/documents/0/findings/3/byHand").asBoolean());
		assertEquals(2, tree.at("/review/open").asInt());
		assertEquals(1, tree.at("/review/gone").size());
	}

	@Test
	void sarifTakesJustifiedFindingsOutOfTheWay() throws IOException {
		JsonNode results = new ObjectMapper().readTree(render("sarif", "nl")).at("/runs/0/results");
		assertFalse(results.get(0).has("suppressions"), "to be changed: still to be done");
		assertEquals("change", results.get(0).at("/properties/verdict").asText());
		JsonNode suppression = results.get(1).at("/suppressions/0");
		assertEquals("external", suppression.get("kind").asText());
		assertEquals("accepted", suppression.get("status").asText());
		assertEquals("onderbouwd: <b>Vast</b> begrip & wet", suppression.get("justification").asText());
		assertFalse(results.get(3).has("suppressions"), "to be discussed");
		try (InputStream stream = DecisionsTest.class.getResourceAsStream("sarif/sarif-schema-2.1.0.json")) {
			var schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(new ObjectMapper().readTree(stream));
			assertEquals(Set.of(), schema.validate(new ObjectMapper().readTree(render("sarif", "en"))));
		}
	}

	@Test
	void aReviewWithoutFindingsIsDone() {
		var empty = new RunResult(List.of(), List.of(), SampleRun.rules(), List.of());
		for (String id : List.of("text", "html", "json", "sarif", "csv")) {
			byte[] bytes = SampleRun.render(BuiltIn.renderer(id), empty,
					SampleRun.options(Locale.ENGLISH).with(ReviewDecisions.of(Map.of())));
			assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("{0,"), id);
		}
	}
}
