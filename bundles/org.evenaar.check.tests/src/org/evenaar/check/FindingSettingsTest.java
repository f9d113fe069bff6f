package org.evenaar.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.SectionKind;
import org.evenaar.rules.Certainty;
import org.evenaar.rules.PackReader;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingSettingsTest {

	private static final String PACK = """
			format: evenaar-rule-pack
			version: 1
			id: test
			title: {nl: Proef, en: Trial}
			concepts:
			  word: {nl: [ras]}
			  factor: {any: ['1,159']}
			rules:
			  - {id: TEST-GENERAL, aliases: [TEST-OLD], title: {nl: a, en: a}, category: test, severity: low, general: true,
			     when: {find: [word]}, why: {nl: a, en: a}}
			  - {id: TEST-FACTOR, title: {nl: a, en: a}, category: test, severity: high,
			     when: {find: [factor]}, why: {nl: a, en: a}}
			""";

	private static final CheckRegistry REGISTRY = CheckRegistry.of(List.of(longWords()), List.of(pack()));

	private static RulePack pack() {
		return PackReader.read("test.yaml", new ByteArrayInputStream(PACK.getBytes(StandardCharsets.UTF_8))).pack()
				.orElseThrow();
	}

	private static CheckDescriptor longWords() {
		var text = new Text("x", "x");
		Check check = context -> context.passages().stream()
				.map(p -> context.finding(p.place(0, 2, 0, 2), Certainty.HIGH, text, List.of())).toList();
		return new CheckDescriptor("TEST-CHECK", text, text, "test", Severity.MEDIUM, "", "bundle", () -> check);
	}

	private static RunResult run(CheckSelection selection) {
		Guideline guideline = Guidelines.guideline(Guidelines.section("1", "", SectionKind.OTHER,
				Guidelines.paragraph("Het ras telt."), Guidelines.paragraph("Bij dit ras maal 1,159."), Guidelines.paragraph("Maal 1,159.")));
		return new CheckRunner(REGISTRY, selection, 1).run(List.of(new Guidelines.Ready("a", guideline)), new NullProgressMonitor());
	}

	private static List<String> checks(RunResult result) {
		return result.findings().map(f -> f.check() + " " + f.severity().code()).sorted().toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "TEST-GENERAL", "TEST-OLD", "TEST-FACTOR", "TEST-CHECK", "test", "no-such-rule" })
	void switchingOffAfterwardsIsTheSameAsLeavingItOut(String off) {
		RunResult left = run(new CheckSelection(Set.of(), Set.of(off)));
		RunResult filtered = new FindingSettings(Set.of(off), Map.of()).apply(run(CheckSelection.ALL));
		assertEquals(left.documents(), filtered.documents());
		assertEquals(left.checks(), filtered.checks());
		assertTrue(off.startsWith("no") || left.findings().count() < run(CheckSelection.ALL).findings().count());
	}

	@Test
	void offWinsOverOnly() {
		assertEquals(List.of(), checks(run(new CheckSelection(Set.of("test"), Set.of("test")))));
	}

	@Test
	void theWeightOfARuleGoesBeforeThatOfItsPack() {
		var settings = new FindingSettings(Set.of("TEST-CHECK"),
				Map.of("test", Severity.INFO, "TEST-OLD", Severity.MEDIUM));
		assertEquals(List.of("TEST-FACTOR info", "TEST-FACTOR info", "TEST-GENERAL medium"),
				checks(settings.apply(run(CheckSelection.ALL))));
	}

	@Test
	void otherWeightsKeepTheIds() {
		RunResult all = run(CheckSelection.ALL);
		RunResult light = new FindingSettings(Set.of(), Map.of("TEST-FACTOR", Severity.LOW, "TEST-CHECK", Severity.HIGH)).apply(all);
		assertEquals(Set.copyOf(all.findings().map(Finding::id).toList()), Set.copyOf(light.findings().map(Finding::id).toList()));
		assertTrue(light.findings().filter(f -> f.check().equals("TEST-CHECK")).allMatch(f -> f.severity() == Severity.HIGH));
	}

	@Test
	void withoutSettingsNothingIsMadeAnew() {
		RunResult all = run(CheckSelection.ALL);
		assertSame(all, new FindingSettings(Set.of(), Map.of()).apply(all));
	}
}
