package org.evenaar.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.evenaar.check.Baseline;
import org.evenaar.check.CheckRegistry;
import org.evenaar.check.CheckRunner;
import org.evenaar.check.CheckSelection;
import org.evenaar.check.DocumentResult;
import org.evenaar.check.Finding;
import org.evenaar.check.RunResult;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.evenaar.importer.ImportLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

	private static final String MORE = "\nVermenigvuldig ook de dosis met 1,159 en rond naar boven af.\n";

	@TempDir
	private Path folder;
	private Harness harness;

	@BeforeEach
	void earlierReport() {
		harness = new Harness(folder);
		harness.file("old.md", Harness.FLAGGED);
		assertEquals(1, harness.run("check", "old.md", "--output", "old.json").code());
	}

	@Test
	void whatWasKnownDoesNotCount() {
		var outcome = harness.run("check", "old.md", "--baseline", "old.json", "--format", "json");
		assertEquals(0, outcome.code());
		assertTrue(outcome.out().replace(" ", "").contains("\"findings\":[]"), outcome.out());
		assertTrue(outcome.out().contains("\"because\": \"baseline\""), outcome.out());
	}

	@Test
	void whatIsNewCountsAlsoInADocumentOfAnotherName() {
		harness.file("new.md", Harness.FLAGGED + MORE);
		var outcome = harness.run("check", "new.md", "--baseline", "old.json", "--no-report");
		assertEquals(1, outcome.code());
		assertTrue(outcome.out().contains("rond naar boven af") && !outcome.out().contains("DEMO-LABEL"), outcome.out());
	}

	@Test
	void aBaselineOfABaselineKnowsAllOfIt() {
		harness.file("new.md", Harness.FLAGGED + MORE);
		harness.run("check", "new.md", "--baseline", "old.json", "--output", "newer.json");
		assertEquals(0, harness.run("check", "new.md", "--baseline", "newer.json", "--no-report").code());
	}

	@Test
	void whatAnExceptionHeldBackIsNotKnown() {
		harness.file("now.md", Harness.FLAGGED.replace("Vroeger gold een rasfactor", "Vooral geldt een rasfactor"));
		assertEquals(1, harness.run("check", "now.md", "--baseline", "old.json", "--no-report").code());
	}

	@Test
	void moreThanExpectedInAReportIsNoMistake() {
		String report = harness.read("old.json").replaceFirst("\"documents\"",
				"\"later\": {\"documents\": [1, {\"findings\": [2]}]}, \"documents\"");
		harness.file("later.json", report.replaceFirst("\\{\\s*\"id\"", "{\"new\": [[]], \"id\""));
		assertEquals(0, harness.run("check", "old.md", "--baseline", "later.json", "--no-report").code());
	}

	@Test
	void noFindingIsLostWhateverIsKnown() throws Exception {
		harness.file("new.md", Harness.FLAGGED + MORE);
		RunResult result = runAll("new.md", "old.md");
		List<String> ids = result.findings().map(Finding::id).toList();
		long held = result.documents().stream().mapToLong(document -> document.suppressed().size()).sum();
		var random = new Random(7);
		for (int round = 0; round < 50; round++) {
			Set<String> known = new HashSet<>(ids.stream().filter(id -> random.nextBoolean()).toList());
			RunResult applied = Baseline.apply(result, known);
			assertTrue(applied.findings().noneMatch(finding -> known.contains(finding.id())), known.toString());
			for (DocumentResult document : applied.documents()) {
				assertEquals(document.suppressed().stream().sorted(Finding.IN_DOCUMENT).toList(), document.suppressed());
			}
			long heldNow = applied.documents().stream().mapToLong(document -> document.suppressed().size()).sum();
			assertEquals(ids.size() + held, applied.findings().count() + heldNow);
		}
	}

	private RunResult runAll(String... names) {
		var importer = harness.services.importer();
		var documents = List.of(names).stream().map(name -> new GuidelineFile(name, folder.resolve(name), importer,
				ImportLimits.DEFAULT, Texts.DUTCH)).toList();
		CheckRegistry registry = harness.services.checks(List.of(), List.of());
		return new CheckRunner(registry, CheckSelection.ALL, 2).run(documents, new NullProgressMonitor());
	}
}
