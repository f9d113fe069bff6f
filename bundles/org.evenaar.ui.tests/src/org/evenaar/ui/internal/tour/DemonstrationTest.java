package org.evenaar.ui.internal.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.evenaar.check.CheckRegistry;
import org.evenaar.importer.GuidelineImporter;
import org.evenaar.importer.ImportLimits;
import org.evenaar.importer.ImporterRegistry;
import org.evenaar.model.review.Verdict;
import org.evenaar.review.ReviewEnvironment;
import org.evenaar.review.ReviewException;
import org.evenaar.review.ReviewItem;
import org.evenaar.review.ReviewSession;
import org.evenaar.review.Reviews;
import org.evenaar.review.RuleSettings;
import org.evenaar.rules.PackReader;
import org.evenaar.rules.RulePack;
import org.evenaar.ui.internal.welcome.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tour on the real examples, with one small rule. */
class DemonstrationTest {

	private static final String PACK = """
			format: evenaar-rule-pack
			version: 1
			id: test
			title: {nl: Proef, en: Test}
			concepts:
			  factor: {nl: ["1,159"], en: ["1.159"]}
			rules:
			  - {id: TEST-FACTOR, title: {nl: Factor, en: Factor}, category: race-correction, severity: low, when: {find: [factor]}, why: {nl: Omdat, en: Because}}
			""";

	@TempDir
	Path folder;

	private ReviewSession open(Path document) throws ReviewException {
		RulePack pack = PackReader.read("p.yaml", new ByteArrayInputStream(PACK.getBytes(StandardCharsets.UTF_8))).pack()
				.orElseThrow();
		CheckRegistry checks = CheckRegistry.of(List.of(), List.of(pack));
		Reviews reviews = new Reviews(new ReviewEnvironment(new GuidelineImporter(ImporterRegistry.current().readers()),
				() -> ImportLimits.DEFAULT, () -> checks, folder.resolve("cache"), folder.resolve("recovery"), Clock.systemUTC(),
				() -> RuleSettings.EMPTY, Locale.ENGLISH));
		return reviews.create(document, Reviews.reviewFileFor(document), new NullProgressMonitor());
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void everyStepWorksOnTheExample(String language) throws IOException, ReviewException {
		Locale reader = Locale.of(language);
		ReviewSession session = open(Examples.copy(reader, List.of(folder)));
		Demonstration shown = new Demonstration(session, reader, "Tester");
		String first = shown.show(TourStep.DECIDE, Optional.empty()).orElseThrow();
		assertEquals(Verdict.CHANGE, verdict(session, first));
		String other = session.items().stream().filter(ReviewItem::open).reduce((a, b) -> b).orElseThrow().id();
		assertEquals(Optional.of(other), shown.show(TourStep.REASON, Optional.of(other)));
		assertEquals(Verdict.JUSTIFIED, verdict(session, other));
		String own = shown.show(TourStep.OWN, Optional.empty()).orElseThrow();
		assertTrue(session.item(own).orElseThrow().byHand());
		session.undo();
		session.undo();
		assertTrue(session.item(other).orElseThrow().open(), "what was shown can be undone");
		assertEquals(Optional.empty(), shown.show(TourStep.REPORT, Optional.empty()));
		session.close();
	}

	@Test
	void aFindingThatIsDecidedIsLeftAlone() throws IOException, ReviewException {
		ReviewSession session = open(Examples.copy(Locale.ENGLISH, List.of(folder)));
		Demonstration shown = new Demonstration(session, Locale.ENGLISH, "Tester");
		String first = shown.show(TourStep.DECIDE, Optional.empty()).orElseThrow();
		String second = shown.show(TourStep.REASON, Optional.of(first)).orElseThrow();
		assertFalse(first.equals(second));
		assertEquals(Verdict.CHANGE, verdict(session, first));
		session.close();
	}

	@Test
	void onAnotherGuidelineNothingIsDecided() throws IOException, ReviewException {
		Path document = Files.writeString(folder.resolve("real.md"), "# Real\n\nMultiply by 1.159 in the end, always.\n");
		ReviewSession session = open(document);
		assertFalse(session.items().isEmpty());
		assertEquals(Optional.empty(), new Demonstration(session, Locale.ENGLISH, "Tester").show(TourStep.DECIDE, Optional.empty()));
		assertFalse(session.dirty());
		session.close();
	}

	private static Verdict verdict(ReviewSession session, String id) {
		return session.item(id).orElseThrow().decision().orElseThrow().verdict();
	}
}
