package org.evenaar.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.evenaar.check.CheckDescriptor;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesCommandTest {

	private static final String DEMO = new String(Harness.resource("demo.yaml"), StandardCharsets.UTF_8);

	@TempDir
	private Path folder;
	private Harness harness;

	@BeforeEach
	void checks() {
		harness = new Harness(folder);
		harness.services.checks.add(new CheckDescriptor("long-sentence", new Text("Lange zin", "Long sentence"),
				new Text("Lange zinnen sluiten lezers uit.", "Long sentences shut readers out."), "plain-words", Severity.MEDIUM, "",
				"org.example", () -> {
					throw new IllegalStateException("listing loads no class");
				}));
	}

	@ParameterizedTest
	@ValueSource(strings = {"nl", "en"})
	void listsRulesByPack(String language) {
		var outcome = harness.run("rules", "list", "--language", language);
		assertEquals(0, outcome.code(), outcome.err());
		Golden.check("rules-list-" + language + ".txt", outcome.out());
	}

	@Test
	void listsRulesForPrograms() {
		Golden.check("rules-list.json", harness.run("rules", "list", "--format", "json").out());
	}

	@ParameterizedTest
	@ValueSource(strings = {"nl", "en"})
	void showsEverythingOfARule(String language) {
		var outcome = harness.run("rules", "show", "DEMO-FACTOR", "--language", language);
		assertEquals(0, outcome.code(), outcome.err());
		Golden.check("rules-show-" + language + ".txt", outcome.out());
		assertEquals(outcome, harness.run("rules", "show", "OLD-FACTOR", "--language", language));
	}

	@Test
	void showsACheck() {
		assertEquals("""
				long-sentence: Lange zin
				Gewicht: middel; soort: plain-words; afkomstig van org.example

				Waarom het ertoe doet
				  Lange zinnen sluiten lezers uit.
				""", harness.run("rules", "show", "long-sentence", "--language", "nl").out());
	}

	@Test
	void manyFormsAreCutUnlessAskedFor() {
		String words = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien";
		harness.file("own.yaml", own("own-pack").replace("nl: [negroïde]", "nl: [" + words.replace(" ", ", ") + "]"));
		String cut = harness.run("rules", "show", "OWN-LABEL", "--rule-pack", "own.yaml").out().replaceAll("\\s+", " ");
		assertTrue(cut.contains("elf, twaalf and 3 more (--all-forms shows them)"), cut);
		String all = harness.run("rules", "show", "OWN-LABEL", "--rule-pack", "own.yaml", "--all-forms").out().replaceAll("\\s+", " ");
		assertTrue(all.contains("twaalf, dertien, veertien, Negroid"), all);
	}

	private static String own(String id) {
		return DEMO.replace("demo-terms", id).replace("DEMO-", "OWN-").replace("aliases: [OLD-FACTOR]", "aliases: []");
	}

	@Test
	void aBrokenPackIsNamedAndTheListIsIncomplete() {
		harness.file("bad.yaml", own("own-pack").replace("find: [label]", "find: [lable]"));
		var outcome = harness.run("rules", "list", "--rule-pack", "bad.yaml");
		assertEquals(3, outcome.code());
		assertTrue(outcome.err().contains("bad.yaml:") && outcome.err().contains("lable"), outcome.err());
		assertTrue(outcome.out().contains("DEMO-FACTOR"), outcome.out());
	}

	@Test
	void anInstalledPackIsTested() {
		var outcome = harness.run("rules", "test", "demo-terms", "--language", "nl");
		assertEquals("Getest: 1 pakket, 3 regels, 12 voorbeelden; alles klopt.\n", outcome.out());
		assertEquals(0, outcome.code());
	}

	@Test
	void aFileTakesThePlaceOfTheInstalledPack() {
		harness.file("work/demo.yaml", DEMO.replace("Bij **negroïde** patiënten.", "Bij **alle** patiënten."));
		var outcome = harness.run("rules", "test", "work");
		assertEquals(1, outcome.code());
		assertTrue(outcome.out().matches("(?s)work/demo.yaml:\\d+: Rule DEMO-LABEL, example in nl: .*: 1 mistake\\.\n"), outcome.out());
	}

	@Test
	void brokenPacksAreNamedWithTheirLineAndTheOthersAreTested() {
		harness.file("packs/a.yaml", "format: evenaar-rule-pack\nversion: 1\nid: broken-form\ntitel: x\n");
		harness.file("packs/b.yml", own("own-pack").replace("find: [label]", "find: [lable]"));
		harness.file("packs/deeper/c.yaml", "id: [");
		harness.file("packs/notes.txt", "no pack");
		harness.file("good.yaml", own("good-pack").replace("OWN-", "GOOD-"));
		var outcome = harness.run("rules", "test", "packs", "good.yaml");
		assertEquals(1, outcome.code());
		assertTrue(outcome.out().contains("packs/a.yaml:4: 'titel'"), outcome.out());
		assertTrue(outcome.out().matches("(?s).*packs/b.yml:\\d+: .*lable.*"), outcome.out());
		assertTrue(outcome.out().contains("packs/deeper/c.yaml:"), outcome.out());
		assertTrue(outcome.out().contains("Tested 1 pack, 3 rules, 12 examples"), outcome.out());
		ExitCodeTest.assertNoTrace(outcome);
	}

	@Test
	void packsMayUseEachOtherAndWhatIsInstalled() {
		harness.file("one.yaml", own("one").replace("concepts:\n", "uses: [demo-terms, two]\n\nconcepts:\n")
				.replace("find: [label]", "find: [label, spare]").replace("OWN-", "ONE-"));
		harness.file("two.yaml", "format: evenaar-rule-pack\nversion: 1\nid: two\ntitle: {nl: Twee, en: Two}\nabout: {nl: Twee., en: Two.}\n"
				+ "concepts:\n  spare:\n    nl: [reserve]\n");
		var outcome = harness.run("rules", "test", "one.yaml", "two.yaml");
		assertEquals(0, outcome.code(), outcome.out());
		assertEquals(1, harness.run("rules", "test", "one.yaml").code(), "two is missing");
	}

	@Test
	void moreExamplesCanBeDemanded() {
		var outcome = harness.run("rules", "test", "demo-terms", "--examples", "2");
		assertEquals(1, outcome.code());
		assertTrue(outcome.out().contains("expected at least 2"), outcome.out());
	}
}
