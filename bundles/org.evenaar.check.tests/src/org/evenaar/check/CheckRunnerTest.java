package org.evenaar.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.SectionKind;
import org.evenaar.rules.Certainty;
import org.evenaar.rules.DocumentKind;
import org.evenaar.rules.PackReader;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;
import org.junit.jupiter.api.Test;

class CheckRunnerTest {

	private static final String PACK = """
			format: evenaar-rule-pack
			version: 1
			id: test
			title: {nl: Proef, en: Trial}
			concepts:
			  word: {nl: [ras]}
			  factor: {any: ['1,159']}
			  group: {nl: [negroïde]}
			rules:
			  - {id: TEST-WORD, aliases: [TEST-OLD], title: {nl: a, en: a}, category: test, severity: low, per: match,
			     when: {find: [word]}, why: {nl: a, en: a}}
			  - {id: TEST-ROW, title: {nl: a, en: a}, category: test, severity: high,
			     when: {find: [factor], with: [{any: [group], within: row}]}, why: {nl: a, en: a}}
			""";

	private static RulePack pack() {
		return PackReader.read("test.yaml", new ByteArrayInputStream(PACK.getBytes(StandardCharsets.UTF_8))).pack()
				.orElseThrow();
	}

	private static CheckDescriptor check(String id, Check check) {
		var text = new Text(id, id);
		return new CheckDescriptor(id, text, text, "test", Severity.LOW, "", "bundle", () -> check);
	}

	private static RunResult run(CheckRegistry registry, DocumentSource... documents) {
		return new CheckRunner(registry, CheckSelection.ALL, 1).run(List.of(documents), new NullProgressMonitor());
	}

	private static Guideline document() {
		return Guidelines.guideline(Guidelines.section("1", "Het ras", SectionKind.RECOMMENDATION,
				Guidelines.paragraph("Let op het ras van de patiënt."), Guidelines.onPage(3, Guidelines.paragraph("Ras en ras.")),
				Guidelines.table(new String[] { "Groep", "Factor" }, new String[] { "negroïde", "1,159" })));
	}

	@Test
	void findingsKnowTheirPlace() {
		List<Finding> findings = run(CheckRegistry.of(List.of(), List.of(pack())), new Guidelines.Ready("a", document()))
				.documents().get(0).findings();
		assertEquals(List.of("1/h", "1/b1", "1/b2", "1/b2", "t/r1c1"),
				findings.stream().map(f -> f.place().block()).toList());
		Place second = findings.get(1).place();
		assertEquals("ras", second.quote());
		assertEquals("Let op het ", second.prefix());
		assertEquals(" van de patiënt.", second.suffix());
		assertEquals("Het ras", second.section());
		assertEquals(3, findings.get(2).place().page());
		Place cell = findings.get(4).place();
		assertEquals("1,159", cell.quote());
		assertEquals(0, cell.start());
	}

	@Test
	void rulesAndChecksForOneKindOfDocumentLeaveTheOtherAlone() {
		RulePack forInstruments = PackReader
				.read("test.yaml", new ByteArrayInputStream(
						PACK.replace("version: 1", "version: 1\napplies-to: [instrument]").getBytes(StandardCharsets.UTF_8)))
				.pack().orElseThrow();
		Text text = new Text("a", "a");
		var check = new CheckDescriptor("TEST-ITEMS", text, text, "test", Severity.LOW, Set.of(DocumentKind.INSTRUMENT), "",
				"bundle", () -> context -> List.of(context.finding(context.passages().get(0).place(0, 3, 0, 3), Certainty.HIGH,
						text, List.of())));
		var registry = CheckRegistry.of(List.of(check), List.of(forInstruments));
		assertEquals(0, run(registry, new Guidelines.Ready("a", document())).findings().count());
		Guideline instrument = document();
		instrument.setFormat("instrument");
		assertEquals(6, run(registry, new Guidelines.Ready("a", instrument)).findings().count());
	}

	@Test
	void alikeFindingsHaveDifferentIds() {
		Guideline twins = Guidelines.guideline(Guidelines.section("1", "", SectionKind.OTHER,
				Guidelines.paragraph("Het ras."), Guidelines.paragraph("Het ras.")));
		List<Finding> findings = run(CheckRegistry.of(List.of(), List.of(pack())), new Guidelines.Ready("a", twins))
				.documents().get(0).findings();
		assertEquals(2, findings.size());
		assertNotEquals(findings.get(0).id(), findings.get(1).id());
	}

	@Test
	void theIdStaysWhenTextIsPutBefore() {
		Guideline moved = Guidelines.guideline(Guidelines.section("7", "Elders", SectionKind.OTHER,
				Guidelines.paragraph("Nieuwe tekst."), Guidelines.paragraph("Let op het ras van de patiënt.")));
		var registry = CheckRegistry.of(List.of(), List.of(pack()));
		Set<String> before = Set.copyOf(run(registry, new Guidelines.Ready("a", document())).findings().map(Finding::id).toList());
		String after = run(registry, new Guidelines.Ready("a", moved)).findings().map(Finding::id).toList().get(0);
		assertTrue(before.contains(after));
	}

	@Test
	void aFailingCheckIsNamedAndTheOthersGoOn() {
		CheckDescriptor failing = check("TEST-FAILS", context -> {
			throw new IllegalStateException("broken");
		});
		CheckDescriptor linkage = check("TEST-LINKAGE", context -> {
			throw new NoClassDefFoundError("missing");
		});
		RunResult result = run(CheckRegistry.of(List.of(failing, linkage), List.of(pack())),
				new Guidelines.Ready("a", document()));
		assertEquals(5, result.findings().count());
		assertFalse(result.complete());
		assertEquals(List.of("TEST-FAILS", "TEST-LINKAGE"),
				result.documents().get(0).problems().stream().map(CheckProblem::culprit).toList());
	}

	@Test
	void aCheckThatCannotBeMadeIsNamed() {
		var text = new Text("x", "x");
		var descriptor = new CheckDescriptor("TEST-NO-CLASS", text, text, "test", Severity.LOW, "", "bundle", () -> {
			throw new ClassNotFoundException("gone");
		});
		RunResult result = run(CheckRegistry.of(List.of(descriptor), List.of(pack())), new Guidelines.Ready("a", document()));
		assertFalse(result.complete());
		assertTrue(result.problems().get(0).in(Locale.ENGLISH).contains("TEST-NO-CLASS"));
		assertEquals(5, result.findings().count());
	}

	@Test
	void theSecondCheckWithAnIdIsRefused() {
		CheckRegistry registry = CheckRegistry.of(
				List.of(check("TEST-TWICE", c -> List.of()), check("TEST-TWICE", c -> List.of()), check("TEST-WORD", c -> List.of())),
				List.of(pack()));
		assertEquals(1, registry.checks().size());
		assertEquals(List.of("TEST-TWICE", "TEST-WORD"), registry.problems().stream().map(CheckProblem::culprit).toList());
	}

	@Test
	void anUnreadableDocumentLeavesTheOthersAlone() {
		DocumentSource broken = new DocumentSource() {
			@Override
			public String name() {
				return "broken";
			}

			@Override
			public Guideline read(BooleanSupplier cancelled) throws UnreadableDocumentException {
				throw new UnreadableDocumentException(new Text("Kapot.", "Broken."), null);
			}
		};
		RunResult result = run(CheckRegistry.of(List.of(), List.of(pack())), new Guidelines.Ready("a", document()), broken);
		assertFalse(result.complete());
		assertTrue(result.documents().get(0).complete());
		assertFalse(result.documents().get(1).read());
		assertEquals("Kapot.", result.documents().get(1).problems().get(0).in(Locale.of("nl")));
	}

	@Test
	void onlyWhatIsSelectedIsApplied() {
		var registry = CheckRegistry.of(List.of(check("TEST-OTHER", c -> List.of())), List.of(pack()));
		for (String selected : List.of("TEST-ROW", "TEST-OLD", "test", "TEST-OTHER")) {
			assertTrue(registry.knows(selected), selected);
		}
		var runner = new CheckRunner(registry, new CheckSelection(Set.of("TEST-ROW")), 1);
		RunResult result = runner.run(List.of(new Guidelines.Ready("a", document())), new NullProgressMonitor());
		assertEquals(List.of("TEST-ROW"), result.findings().map(Finding::check).toList());
	}

	@Test
	void theResultIsTheSameOnAnyNumberOfThreadsAndInAnyOrder() {
		List<DocumentSource> documents = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			documents.add(new Guidelines.Ready("document " + i, document()));
		}
		var registry = CheckRegistry.of(List.of(), List.of(pack()));
		List<DocumentResult> expected = run(registry, documents.toArray(DocumentSource[]::new)).documents();
		for (int threads : new int[] { 1, 2, 8 }) {
			Collections.shuffle(documents, new Random(threads));
			assertEquals(expected, new CheckRunner(registry, CheckSelection.ALL, threads)
					.run(documents, new NullProgressMonitor()).documents());
		}
	}

	@Test
	void aCancelledRunStops() {
		var monitor = new NullProgressMonitor();
		CheckDescriptor cancelling = check("TEST-CANCEL", context -> {
			monitor.setCanceled(true);
			context.checkCanceled();
			return List.of();
		});
		var runner = new CheckRunner(CheckRegistry.of(List.of(cancelling), List.of()), CheckSelection.ALL, 1);
		assertThrows(OperationCanceledException.class,
				() -> runner.run(List.of(new Guidelines.Ready("a", document())), monitor));
	}

	@Test
	void aListSeesItsLead() {
		String pack = PACK.replace("when: {find: [word]}", "when: {find: [word], with: [{any: [group], within: block}]}");
		RulePack changed = PackReader.read("t", new ByteArrayInputStream(pack.getBytes(StandardCharsets.UTF_8))).pack().orElseThrow();
		Guideline list = Guidelines.guideline(Guidelines.section("1", "", SectionKind.OTHER,
				Guidelines.paragraph("Bij negroïde patiënten telt:"), Guidelines.listItem("leeftijd"), Guidelines.listItem("ras"),
				Guidelines.paragraph("Verder niets."), Guidelines.listItem("ras")));
		List<Finding> findings = run(CheckRegistry.of(List.of(), List.of(changed)), new Guidelines.Ready("a", list)).findings().toList();
		assertEquals(List.of("1/b3"), findings.stream().map(f -> f.place().block()).toList());
	}
}
