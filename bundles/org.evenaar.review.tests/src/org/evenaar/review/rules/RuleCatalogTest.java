package org.evenaar.review.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.evenaar.check.CheckDescriptor;
import org.evenaar.check.CheckRegistry;
import org.evenaar.check.FindingSettings;
import org.evenaar.check.RunResult;
import org.evenaar.review.RuleSettings;
import org.evenaar.rules.PackReader;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;
import org.junit.jupiter.api.Test;

class RuleCatalogTest {

	private static final Locale DUTCH = Locale.of("nl");
	private static final String PACK = """
			format: evenaar-rule-pack
			version: 1
			id: %1$s
			title: {nl: Pakket %1$s, en: Pack %1$s}
			concepts:
			  seen: {nl: [negroïde ras]}
			rules:
			  - {id: %2$s-A, aliases: [OLD-%2$s], title: {nl: Eén, en: One}, category: othering, severity: low, when: {find: [seen]}, why: {nl: Omdat, en: Because}, catalogue: [RC007]}
			  - {id: %2$s-B, title: {nl: Twee, en: Two}, category: race-correction, severity: high, when: {find: [seen]}, why: {nl: Daarom, en: So}}
			""";

	private static RulePack pack(String yaml) {
		return PackReader.read("p.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))).pack().orElseThrow();
	}

	private static CheckRegistry registry() {
		var check = new CheckDescriptor("own-check", new Text("Eigen controle", "Own check"), new Text("Telt.", "Counts."),
				"othering", Severity.MEDIUM, "", "org.example", () -> null);
		UserTerms own = UserTerms.NONE.with(new UserTerm("", "halfbloed", TermLanguage.NL, TermKind.NOUN, List.of(), "othering",
				Severity.LOW, "", "", List.of(), List.of()));
		return CheckRegistry.of(List.of(check), List.of(pack(PACK.formatted("beta", "BETA")), pack(PACK.formatted("alfa", "ALFA")),
				own.pack().orElseThrow()));
	}

	private static RuleCatalog catalog() {
		return new RuleCatalog(registry(), DUTCH);
	}

	private static List<String> ids(List<RuleCatalog.Group> groups) {
		return groups.stream().flatMap(group -> group.entries().stream()).map(RuleEntry::id).toList();
	}

	@Test
	void ownTermsComeFirstAndChecksLastAndHeavyRulesBeforeLightOnes() {
		List<RuleCatalog.Group> groups = catalog().show("", RuleCatalog.Grouping.PACK);
		assertEquals(List.of("Eigen woorden", "Pakket alfa", "Pakket beta", "Andere controles"),
				groups.stream().map(RuleCatalog.Group::title).toList());
		assertEquals(List.of("OWN-HALFBLOED", "ALFA-B", "ALFA-A", "BETA-B", "BETA-A", "own-check"), ids(groups));
		assertEquals(List.of("Correctie voor ‘ras’", "Wij-zij-woorden"), catalog().show("", RuleCatalog.Grouping.CATEGORY).stream()
				.map(RuleCatalog.Group::title).map(title -> title.replace("‘us", "‘us")).toList());
	}

	@Test
	void rulesAreFoundByIdTitleAlgorithmWordsAndPack() {
		Map.of("old-beta", List.of("BETA-A"), "EEN rc007 alfa", List.of("ALFA-A"), "negroide ras pakket beta", List.of("BETA-B", "BETA-A"),
				"halfbloed", List.of("OWN-HALFBLOED"), "counts", List.of("own-check"), "nergens", List.of())
				.forEach((search, found) -> assertEquals(found, ids(catalog().show(search, RuleCatalog.Grouping.PACK)), search));
	}

	@Test
	void aRuleSaysWhyItIsOff() {
		RuleCatalog catalog = catalog();
		RuleEntry rule = catalog.entry("OLD-ALFA").orElseThrow();
		RuleSettings everywhere = RuleSettings.EMPTY.with("alfa", false);
		RuleState state = new RuleSwitches(catalog, everywhere, Optional.of(RuleSettings.EMPTY)).state(rule);
		assertFalse(state.on());
		assertFalse(state.settable(), "a review cannot switch it on");
		assertEquals("Uit, omdat het regelpakket in alle beoordelingen uit staat.", state.because().getFirst().nl());
		RuleState here = new RuleSwitches(catalog, RuleSettings.EMPTY, Optional.of(RuleSettings.EMPTY.with("OLD-ALFA", false))).state(rule);
		assertFalse(here.on());
		assertTrue(here.settable());
		assertEquals("Off in this review.", here.because().getFirst().en());
		RuleState usual = new RuleSwitches(catalog, RuleSettings.EMPTY, Optional.empty()).state(rule);
		assertEquals(new RuleState(true, true, Severity.LOW, List.of()), usual);
	}

	@Test
	void switchingOneRuleOfAPackThatIsOffLeavesTheOthersOff() {
		RuleCatalog catalog = catalog();
		RuleEntry rule = catalog.entry("ALFA-A").orElseThrow();
		var switches = new RuleSwitches(catalog, RuleSettings.EMPTY.with("alfa", false).with("OLD-ALFA", false), Optional.empty());
		RuleSettings on = switches.switched(rule, true);
		assertEquals(Set.of("ALFA-B"), on.off());
		assertEquals(Set.of("ALFA-B", "ALFA-A"), new RuleSwitches(catalog, on, Optional.empty()).switched(rule, false).off());
	}

	@Test
	void aGroupIsSwitchedAsAWhole() {
		RuleCatalog catalog = catalog();
		RuleCatalog.Group alfa = catalog.show("een", RuleCatalog.Grouping.PACK).stream().filter(g -> g.id().equals("alfa")).findFirst().orElseThrow();
		RuleSettings off = new RuleSwitches(catalog, RuleSettings.EMPTY, Optional.empty()).switched(alfa, false);
		assertEquals(Set.of("alfa"), off.off());
		assertEquals(RuleSettings.EMPTY, new RuleSwitches(catalog, off.with("ALFA-B", false), Optional.empty()).switched(alfa, true));
		RuleCatalog.Group othering = catalog.show("", RuleCatalog.Grouping.CATEGORY).get(1);
		RuleSettings none = new RuleSwitches(catalog, RuleSettings.EMPTY, Optional.empty()).switched(othering, false);
		assertEquals(Set.of("ALFA-A", "BETA-A", "own-check", "OWN-HALFBLOED"), none.off());
	}

	@Test
	void aWeightIsRememberedWhileItDiffersFromTheUsualOne() {
		RuleCatalog catalog = catalog();
		RuleEntry rule = catalog.entry("ALFA-A").orElseThrow();
		RuleSettings heavy = new RuleSwitches(catalog, RuleSettings.EMPTY, Optional.empty()).weighing(rule, Severity.HIGH);
		assertEquals(Map.of("ALFA-A", Severity.HIGH), heavy.severities());
		assertEquals(RuleSettings.EMPTY, new RuleSwitches(catalog, heavy, Optional.empty()).weighing(rule, Severity.LOW));
		var here = new RuleSwitches(catalog, heavy, Optional.of(RuleSettings.EMPTY));
		assertEquals(RuleSettings.EMPTY, here.weighing(rule, Severity.HIGH), "as in all reviews");
		assertEquals(Map.of("ALFA-A", Severity.LOW), here.weighing(rule, Severity.LOW).severities());
		RuleState state = here.state(rule);
		assertEquals(Severity.HIGH, state.severity());
		assertEquals("Het gewicht is veranderd voor alle beoordelingen.", state.because().getFirst().nl());
	}

	/** What the catalogue says of weights is what happens to findings. */
	@Test
	void weightsAreThoseThatFindingsGet() {
		CheckRegistry registry = registry();
		RuleCatalog catalog = new RuleCatalog(registry, DUTCH);
		var all = new RunResult(List.of(), List.of(), registry.rules(), registry.checks());
		for (Map<String, Severity> severities : List.of(Map.of("OLD-ALFA", Severity.HIGH), Map.of("alfa", Severity.INFO),
				Map.of("alfa", Severity.INFO, "ALFA-A", Severity.MEDIUM), Map.of("own-check", Severity.LOW))) {
			var switches = new RuleSwitches(catalog, new RuleSettings(Set.of(), severities), Optional.empty());
			var applied = new FindingSettings(Set.of(), severities);
			catalog.entries().forEach(entry -> assertEquals(applied.severity(entry.id(), all).orElse(entry.shipped()),
					switches.state(entry).severity(), entry.id() + severities));
		}
	}

	@Test
	void aPageHasWhatTheRuleSays() {
		RuleCatalog catalog = catalog();
		assertEquals("Omdat", catalog.page(catalog.entry("ALFA-A").orElseThrow()).orElseThrow().why());
		assertTrue(catalog.page(catalog.entry("own-check").orElseThrow()).isEmpty());
	}
}
