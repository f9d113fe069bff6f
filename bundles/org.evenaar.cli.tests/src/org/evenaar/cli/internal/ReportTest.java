package org.evenaar.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.evenaar.report.RendererDescriptor;
import org.evenaar.rules.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

	@TempDir
	private Path folder;
	private Harness harness;

	@BeforeEach
	void documents() {
		harness = new Harness(folder);
		harness.file("docs/a.b.md", Harness.FLAGGED);
		harness.file("docs/c.md", Harness.CLEAN);
	}

	@Test
	void oneDocumentGetsAReportWithItsNameWhereThePersonIs() {
		var outcome = harness.run("check", "docs/a.b.md");
		assertEquals("Report: a.b.evenaar.html (--no-report writes none)\n", outcome.err());
		assertTrue(harness.read("a.b.evenaar.html").contains("DEMO-FACTOR"));
		assertTrue(outcome.out().contains("DEMO-FACTOR") && outcome.out().endsWith("\n"), outcome.out());
		assertEquals(List.of("a.b.evenaar.html", "docs", "docs/a.b.md", "docs/c.md"), harness.names());
	}

	@Test
	void severalDocumentsGetOneReport() {
		assertEquals("Rapport: evenaar-report.html (met --no-report komt er geen)\n",
				harness.run("check", "docs", "--language", "nl").err());
		assertTrue(harness.read("evenaar-report.html").contains("docs/c.md"));
	}

	@Test
	void earlierReportsAreNoDocuments() {
		String first = harness.run("check", ".").out();
		assertEquals(first, harness.run("check", ".").out());
		harness.run("check", "docs", "--output", "docs/own.html");
		assertEquals(0, harness.run("check", "docs", "--output", "docs/own.html", "--fail-on", "none").code());
		assertFalse(harness.read("docs/own.html").contains("docs/own.html"));
	}

	@Test
	void noReportIsWrittenAgainstOnesWish() {
		List<String> before = harness.names();
		assertEquals("", harness.run("check", "docs/c.md", "--no-report").err());
		assertEquals("", harness.run("check", "docs/c.md", "--format", "text").err());
		assertEquals(before, harness.names());
	}

	@Test
	void noReportIsWrittenUnaskedOnNothing() {
		List<String> before = harness.names();
		harness.run("check", "nowhere.docx");
		assertEquals(before, harness.names());
	}

	@Test
	void dataGoToStandardOutputAlone() {
		var outcome = harness.run("check", "docs", "--format", "json");
		assertTrue(outcome.out().startsWith("{") && outcome.out().endsWith("}\n"), outcome.out());
		assertEquals("", outcome.err());
	}

	@ParameterizedTest
	@CsvSource({"r.html,<!DOCTYPE html>", "r.htm,<!DOCTYPE html>", "R.HTML,<!DOCTYPE html>", "r.json,{", "r.sarif,{"})
	void theEndingOfTheFileDecides(String name, String start) {
		var outcome = harness.run("check", "docs", "--output", name);
		assertEquals("Report: " + name + "\n", outcome.err());
		assertTrue(outcome.out().contains("docs/a.b.md"), outcome.out());
		assertTrue(harness.read(name).regionMatches(true, 0, start, 0, start.length()), harness.read(name));
	}

	@Test
	void theFormatGoesBeforeTheEnding() {
		harness.run("check", "docs", "--output", "report.data", "--format", "json");
		assertTrue(harness.read("report.data").startsWith("{"));
	}

	@Test
	void theSameDataGoToFileAndScreen() {
		String screen = harness.run("check", "docs", "--format", "json").out();
		harness.run("check", "docs", "-o", "report.json");
		assertEquals(screen, harness.read("report.json"));
	}

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void aReportThatFailsLeavesTheEarlierOneAndNothingElse(boolean withException) {
		harness.services.renderers.add(new RendererDescriptor("bad", new Text("x", "x"), "bad", "test",
				() -> (result, options, out) -> {
					out.write("half a report".getBytes(StandardCharsets.UTF_8));
					out.flush();
					if (withException) {
						throw new IOException("disk full");
					}
					throw new IllegalStateException("on purpose");
				}));
		harness.file("report.bad", "the earlier report");
		List<String> before = harness.names();
		var outcome = harness.run("check", "docs", "--output", "report.bad");
		assertEquals(withException ? 3 : 4, outcome.code());
		assertEquals(1, outcome.err().lines().count(), outcome.err());
		assertTrue(outcome.out().contains("DEMO-FACTOR"), "the findings were shown all the same");
		assertEquals("the earlier report", harness.read("report.bad"));
		assertEquals(before, harness.names());
		assertEquals(1, harness.services.logged.size());
	}

	@Test
	void whatWasHeldBackIsShownOnDemand() {
		assertFalse(harness.run("check", "docs", "--no-report").out().contains("description of the past"));
		String shown = harness.run("check", "docs", "--no-report", "--show-suppressed").out();
		assertTrue(shown.contains("description of the past"), shown);
	}

	@Test
	void onlyTheRulesAskedForAreApplied() {
		String one = harness.run("check", "docs", "--no-report", "--rules", "DEMO-LABEL").out();
		assertTrue(one.contains("DEMO-LABEL") && !one.contains("DEMO-FACTOR"), one);
		String earlierId = harness.run("check", "docs", "--no-report", "--rules", "OLD-FACTOR").out();
		assertTrue(earlierId.contains("DEMO-FACTOR") && !earlierId.contains("DEMO-LABEL"), earlierId);
		String both = harness.run("check", "docs", "--no-report", "--rules", "DEMO-LABEL, OLD-FACTOR").out();
		assertEquals(both, harness.run("check", "docs", "--no-report", "--rules", "DEMO-FACTOR", "--rules", "DEMO-LABEL").out());
		assertEquals(harness.run("check", "docs", "--no-report").out(),
				harness.run("check", "docs", "--no-report", "--rules", "demo-terms").out());
	}

	@Test
	void colourAndProgressAreForTerminals() {
		String pipe = harness.run("check", "docs", "--no-report").out();
		assertFalse(pipe.contains("\u001b"));
		assertTrue(harness.run("check", "docs", "--no-report", "--color", "always").out().contains("\u001b["));
		harness.terminal = true;
		var seen = harness.run("check", "docs", "--no-report");
		assertTrue(seen.out().contains("\u001b["));
		assertTrue(seen.err().contains("2 of 2 documents read") && seen.err().endsWith("\r\u001b[K"), seen.err());
		assertEquals(pipe, harness.run("check", "docs", "--no-report", "--color", "never").out());
		harness.environment.put("NO_COLOR", "1");
		assertEquals(pipe, harness.run("check", "docs", "--no-report").out());
		harness.environment.remove("NO_COLOR");
		harness.environment.put("TERM", "dumb");
		var dumb = harness.run("check", "docs", "--no-report");
		assertEquals(pipe, dumb.out());
		assertEquals("", dumb.err());
	}
}
