package org.evenaar.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.evenaar.check.CheckDescriptor;
import org.evenaar.check.CheckProblem;
import org.evenaar.report.RendererDescriptor;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {

	@TempDir
	private Path folder;
	private Harness harness;

	@BeforeEach
	void documents() {
		harness = new Harness(folder);
		harness.file("high.md", Harness.FLAGGED);
		harness.file("low.md", "# Richtlijn\n\nBij negroïde patiënten is de dosis gelijk aan die van anderen.\n");
		harness.file("info.md", "# Richtlijn\n\nSchakel bij de uitleg altijd een tolk in.\n");
		harness.file("clean.md", Harness.CLEAN);
		harness.file("empty.md", "");
		harness.file("broken.yaml", "format: evenaar-rule-pack\nversion: 1\nid: broken\nrulez: []\n");
	}

	@ParameterizedTest
	@CsvSource({"clean.md,,0", "info.md,,0", "low.md,,1", "high.md,,1", "low.md,low,1", "low.md,medium,0", "low.md,high,0",
			"high.md,high,1", "high.md,none,0", "info.md,low,0", "empty.md,,3", "empty.md,none,3", "nowhere.md,,3"})
	void theWeightOfTheFindingsDecides(String file, String failOn, int code) {
		String[] arguments = failOn == null ? new String[] {"check", file, "--no-report"}
				: new String[] {"check", file, "--no-report", "--fail-on", failOn};
		assertEquals(code, harness.run(arguments).code());
	}

	@Test
	void incompleteGoesBeforeFindings() {
		var outcome = harness.run("check", "high.md", "empty.md");
		assertEquals(3, outcome.code());
		assertTrue(outcome.out().contains("DEMO-FACTOR"), outcome.out());
		assertTrue(harness.names().contains("evenaar-report.html"));
	}

	@Test
	void aBrokenPackLeavesTheRunIncompleteAndTheOtherPacksAtWork() {
		var outcome = harness.run("check", "high.md", "--rule-pack", "broken.yaml");
		assertEquals(3, outcome.code());
		assertTrue(outcome.out().contains("DEMO-FACTOR"), outcome.out());
		assertTrue(outcome.out().contains("rulez"), outcome.out());
	}

	@Test
	void aCheckThatFailsIsNamedAndTheOthersWork() {
		harness.services.checks.add(check("falls-over", () -> context -> {
			throw new IllegalStateException("on purpose");
		}));
		harness.services.checks.add(check("not-there", () -> {
			throw new ClassNotFoundException("org.nowhere.Check");
		}));
		var outcome = harness.run("check", "high.md", "--format", "json");
		assertEquals(3, outcome.code());
		assertTrue(outcome.out().contains("DEMO-FACTOR"), outcome.out());
		assertTrue(outcome.err().contains("falls-over") && outcome.err().contains("not-there"), outcome.err());
		assertNoTrace(outcome);
	}

	private static CheckDescriptor check(String id, CheckDescriptor.Factory factory) {
		return new CheckDescriptor(id, new Text(id, id), Text.EMPTY, "test", Severity.LOW, "", "test", factory);
	}

	@Test
	void aRefusedContributionLeavesTheRunIncomplete() {
		harness.services.refused.add(new CheckProblem("x", new Text("Lezer x geweigerd.", "Reader x refused.")));
		var outcome = harness.run("check", "clean.md", "--format", "csv");
		assertEquals(3, outcome.code());
		assertEquals("Reader x refused.\n", outcome.err());
	}

	@Test
	void aFailureOfTheProgramItselfIsOneSentenceAndALog() {
		harness.services.beforeChecks = () -> {
			throw new IllegalStateException("on purpose");
		};
		var outcome = harness.run("check", "clean.md", "--language", "nl");
		assertEquals(4, outcome.code());
		assertEquals("Evenaar zelf is vastgelopen; dat ligt niet aan uw document. Bijzonderheden voor de makers staan in the.log.\n",
				outcome.err());
		assertEquals("on purpose", harness.services.logged.getFirst().getMessage());
	}

	@Test
	void tooLittleMemoryHasAdvice() {
		harness.services.beforeChecks = () -> {
			throw new OutOfMemoryError();
		};
		var outcome = harness.run("check", "clean.md");
		assertEquals(4, outcome.code());
		assertTrue(outcome.err().contains("-Xmx2g") && outcome.err().lines().count() == 1, outcome.err());
	}

	@Test
	void whoStopsItGetsNoReport() {
		harness.cancelled = true;
		List<String> before = harness.names();
		var outcome = harness.run("check", "high.md", "--output", "report.html");
		assertEquals(3, outcome.code());
		assertEquals("Stopped; no report was written.\n", outcome.err());
		assertEquals("", outcome.out());
		assertEquals(before, harness.names());
	}

	@Test
	void aFormOfReportThatCannotStartIsNamedBeforeTheWork() {
		harness.services.renderers.add(new RendererDescriptor("odd", new Text("x", "x"), "odd", "org.odd", () -> {
			throw new ClassNotFoundException("org.odd.Renderer");
		}));
		var outcome = harness.run("check", "high.md", "--output", "report.odd");
		assertEquals(2, outcome.code());
		assertTrue(outcome.err().contains("org.odd") && outcome.out().isEmpty(), outcome.toString());
	}

	static void assertNoTrace(Harness.Outcome outcome) {
		assertFalse((outcome.out() + outcome.err()).matches("(?s).*\\n\\s+at [\\w.$]+\\(.*"), outcome.toString());
	}
}
