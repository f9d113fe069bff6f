package org.evenaar.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.evenaar.check.CheckRegistry;
import org.evenaar.importer.GuidelineImporter;
import org.evenaar.importer.ImportLimits;
import org.evenaar.model.files.FileWork;
import org.evenaar.model.review.Verdict;
import org.evenaar.rules.PackReader;
import org.evenaar.rules.RulePack;

/** A desk for reviews in a folder, with few rules: everything that is around them in the program, but small. */
final class TestReviews {

	static final String PACK = """
			format: evenaar-rule-pack
			version: 1
			id: test
			title: {nl: Proef, en: Trial}
			concepts:
			  word: {any: [ras]}
			  factor: {any: ['1,159']}
			  care: {any: [tolk]}
			  dropped: {any: [vervallen]}
			exceptions:
			  past: {title: {nl: vervallen, en: dropped}, when: [[{any: [dropped], within: sentence}]]}
			rules:
			  - {id: TEST-WORD, aliases: [TEST-OLD], title: {nl: Ras als term, en: Race as a term}, category: terminology, severity: low, per: match,
			     when: {find: [word]}, unless: [past], why: {nl: Omdat het telt, en: Because it matters}, instead: {nl: afkomst, en: descent}}
			  - {id: TEST-FACTOR, title: {nl: Factor, en: Factor}, category: race-correction, severity: high, per: match,
			     when: {find: [factor]}, why: {nl: a, en: a}}
			  - {id: TEST-CARE, title: {nl: Tolk, en: Interpreter}, category: care, severity: info, per: match,
			     when: {find: [care]}, why: {nl: a, en: a}}
			""";

	static final DecisionDraft CHANGE = new DecisionDraft(Verdict.CHANGE, "", "", "afkomst");
	static final DecisionDraft JUSTIFIED = new DecisionDraft(Verdict.JUSTIFIED, "De reden", "bron", "");

	final Path folder;
	volatile RuleSettings workspace = RuleSettings.EMPTY;
	volatile CheckRegistry checks = registry(PACK);
	private final AtomicLong ticks = new AtomicLong(Instant.parse("2026-05-01T10:00:00Z").toEpochMilli());

	TestReviews(Path folder) {
		this.folder = folder;
	}

	static CheckRegistry registry(String pack) {
		PackReader.Reading reading = PackReader.read("test.yaml", new ByteArrayInputStream(pack.getBytes(StandardCharsets.UTF_8)));
		RulePack read = reading.pack().orElseThrow(() -> new AssertionError(reading.problems().toString()));
		CheckRegistry registry = CheckRegistry.of(List.of(), List.of(read));
		if (!registry.problems().isEmpty()) {
			throw new AssertionError(registry.problems().toString());
		}
		return registry;
	}

	Reviews reviews() {
		return reviews(new FileWork());
	}

	Reviews reviews(FileWork work) {
		return new Reviews(environment(), work);
	}

	ReviewEnvironment environment() {
		return new ReviewEnvironment(new GuidelineImporter(List.of(TestReader.descriptor())), () -> ImportLimits.DEFAULT,
				() -> checks, folder.resolve("cache"), folder.resolve("recovery"), clock(), () -> workspace,
				Locale.of("nl"));
	}

	/** Each look at it is a second later. */
	private Clock clock() {
		return new Clock() {
			@Override
			public ZoneId getZone() {
				return ZoneOffset.UTC;
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}

			@Override
			public Instant instant() {
				return Instant.ofEpochMilli(ticks.getAndAdd(1000));
			}
		};
	}

	Path document(String name, String... lines) throws IOException {
		return Files.writeString(folder.resolve(name), String.join("\n\n", lines) + "\n");
	}

	ReviewSession create(Path document) throws ReviewException {
		return reviews().create(document, Reviews.reviewFileFor(document), new NullProgressMonitor());
	}

	ReviewSession open(Path review) throws ReviewException {
		return reviews().open(review, new NullProgressMonitor());
	}

	static NullProgressMonitor monitor() {
		return new NullProgressMonitor();
	}

	static List<String> quotes(ReviewSession session) {
		return session.items().stream().map(i -> i.finding().place().prefix() + "[" + i.finding().place().quote() + "]"
				+ i.finding().place().suffix()).toList();
	}

	/** @return ids of items with these words right around their quote */
	static String id(ReviewSession session, String words) {
		List<ReviewItem> found = session.items().stream().filter(i -> (i.finding().place().prefix()
				+ i.finding().place().quote() + i.finding().place().suffix()).contains(words)).toList();
		if (found.size() != 1) {
			throw new AssertionError(words + " is at " + found.size() + " places: " + quotes(session));
		}
		return found.get(0).id();
	}
}
