package org.evenaar.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.evenaar.importer.ImportLimits;
import org.evenaar.model.review.Verdict;
import org.evenaar.review.DecisionDraft;
import org.evenaar.review.ReviewEnvironment;
import org.evenaar.review.ReviewItem;
import org.evenaar.review.ReviewSession;
import org.evenaar.review.Reviews;
import org.evenaar.review.RuleSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review as the workbench saves it, on the command line. */
class ReportCommandTest {

	@TempDir
	private Path folder;
	@TempDir
	private Path elsewhere;
	private Harness harness;

	@BeforeEach
	void review() throws Exception {
		harness = new Harness(folder);
		harness.file("a.md", Harness.FLAGGED);
		decide(Verdict.JUSTIFIED, Verdict.CHANGE);
	}

	/** Decides on the first findings that ask for it, one verdict each, and saves. */
	private void decide(Verdict... verdicts) throws Exception {
		Files.deleteIfExists(folder.resolve("a.review"));
		var reviews = new Reviews(new ReviewEnvironment(harness.services.importer(), () -> ImportLimits.DEFAULT,
				() -> harness.services.checks(List.of(), List.of()), elsewhere.resolve("cache"), elsewhere.resolve("recovery"),
				Clock.fixed(Instant.parse("2026-02-01T12:00:00Z"), ZoneOffset.UTC), () -> RuleSettings.EMPTY, Texts.DUTCH));
		ReviewSession session = reviews.create(folder.resolve("a.md"), folder.resolve("a.review"), new NullProgressMonitor());
		List<ReviewItem> asked = session.items().stream().filter(ReviewItem::counts).toList();
		for (int i = 0; i < verdicts.length; i++) {
			session.decide(List.of(asked.get(i).id()), new DecisionDraft(verdicts[i], "Daar is een reden voor.", "", ""), "J. Yılmaz");
		}
		session.save(new NullProgressMonitor());
		session.close();
	}

	@Test
	void theReportSaysWhatPeopleDecided() {
		List<String> before = harness.names();
		var outcome = harness.run("report", "a.review", "--language", "nl");
		assertEquals(0, outcome.code(), outcome.err());
		assertTrue(outcome.out().contains("Oordeel: onderbouwd (J. Yılmaz, 1 februari 2026)"), outcome.out());
		assertTrue(outcome.out().contains("Daar is een reden voor."), outcome.out());
		assertTrue(harness.read("a.evenaar.html").contains("Oordelen en open punten"));
		assertEquals("Rapport: a.evenaar.html (met --no-report komt er geen)\n", outcome.err());
		assertEquals(before.size() + 1, harness.names().size(), "nothing else is left behind: " + harness.names());
	}

	@Test
	void aReviewStaysAsItIs() {
		String before = harness.read("a.review");
		assertEquals(0, harness.run("report", "a.review", "--no-report").code());
		assertEquals(before, harness.read("a.review"));
	}

	@Test
	void openPointsCanFailARun() throws Exception {
		decide(Verdict.JUSTIFIED);
		assertEquals(1, harness.run("report", "a.review", "--format", "json", "--fail-on-open").code());
		decide(Verdict.JUSTIFIED, Verdict.NOT_APPLICABLE);
		var outcome = harness.run("report", "a.review", "--format", "json", "--fail-on-open");
		assertEquals(0, outcome.code(), outcome.out());
		assertTrue(outcome.out().contains("\"open\": 0"), outcome.out());
	}

	@Test
	void everyFormTakesDecisions() {
		for (String form : List.of("csv", "sarif", "html", "json", "txt")) {
			String format = form.equals("txt") ? "text" : form;
			assertEquals(0, harness.run("report", "a.review", "--format", format, "--output", "out." + form).code(), form);
			assertTrue(harness.read("out." + form).contains("Daar is een reden voor."), form);
		}
	}

	@Test
	void aDocumentThatWasMovedCanBeNamed() throws Exception {
		Files.move(folder.resolve("a.md"), elsewhere.resolve("b.md"));
		var missing = harness.run("report", "a.review", "--no-report");
		assertEquals(2, missing.code());
		assertTrue(missing.err().contains("a.md") && missing.err().contains("--document"), missing.err());
		var named = harness.run("report", "a.review", "--document", elsewhere.resolve("b.md").toString(), "--no-report");
		assertEquals(0, named.code(), named.err());
		assertTrue(named.out().contains("Daar is een reden voor."), named.out());
	}

	@Test
	void whatIsNoReviewIsASentence() {
		harness.file("broken.review", "<?xml version=\"1.0\"?><no/>");
		var broken = harness.run("report", "broken.review");
		assertEquals(3, broken.code());
		assertTrue(broken.err().contains("broken.review") && !broken.err().contains("Exception"), broken.err());
		var missing = harness.run("report", "nowhere.review");
		assertEquals(2, missing.code());
		assertTrue(missing.err().contains("nowhere.review"), missing.err());
		assertEquals(2, harness.run("report", "a.review", "--output", "a.review", "--format", "html").code());
	}

	@Test
	void acceptedFindingsAreKnownToACheckAndTheOthersAreNot() throws Exception {
		decide(Verdict.JUSTIFIED, Verdict.CHANGE);
		var outcome = harness.run("check", "a.md", "--baseline", "a.review", "--format", "json");
		assertEquals(1, outcome.code());
		assertEquals(1, outcome.out().split("\"because\": \"baseline\"", -1).length - 1, outcome.out());
		decide(Verdict.JUSTIFIED, Verdict.NOT_APPLICABLE);
		assertEquals(0, harness.run("check", "a.md", "--baseline", "a.review", "--no-report").code());
		harness.file("bad.review", "x");
		var bad = harness.run("check", "a.md", "--baseline", "bad.review");
		assertEquals(2, bad.code());
		assertFalse(bad.err().contains("Exception"), bad.err());
	}
}
