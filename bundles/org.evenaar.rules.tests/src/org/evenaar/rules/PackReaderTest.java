package org.evenaar.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class PackReaderTest {

	private static final String GOOD = Packs.pack("good", "seen: {nl: [ras/n]}", "when: {find: [seen]}");

	@Test
	void aGoodPackHasNoProblems() {
		PackReader.Reading reading = Packs.read(GOOD);
		assertEquals(List.of(), Packs.messages(reading.problems()));
		RulePack pack = reading.pack().orElseThrow();
		assertEquals(64, pack.digest().length());
		assertTrue(Packs.engine(GOOD).forms(pack, "seen").containsAll(List.of("ras", "rassen", "rasje")));
	}

	@Test
	void saysFileLineAndWhatWasExpected() {
		assertProblem(GOOD.replace("severity: low", "severity: heavy"),
				"test.yaml:11: 'heavy' is not possible here; expected one of: high, medium, low, info.");
		assertProblem(GOOD.replace("    category: test\n", ""), "test.yaml:8: 'category' is missing in rule.");
		assertProblem(GOOD.replace("category:", "categorie:"), "test.yaml:10: 'categorie' is not known in rule; expected one of:");
		assertProblem(GOOD.replace("nl: Proef, ", ""), "test.yaml:4: 'nl' is missing in title.");
		assertProblem(GOOD.replace("TEST-GOOD", "test good"), "'test good' is not an id for a rule");
		assertProblem(GOOD.replace("version: 1", "version: 2"), "does not know a later version");
		assertProblem(GOOD.replace("find: [seen]", "find: [seen], with: [{any: [seen], within: page}]"), "'page' is not a scope");
		assertProblem(GOOD.replace("find: [seen]", "find: [seen], with: [{any: [seen], none: [seen]}]"), "Expected exactly one of any");
		assertProblem("format: [unclosed", "test.yaml:1: This is not valid YAML");
		assertProblem("", "The file is empty");
		assertProblem("- a\n- b", "Expected key: value lines for pack");
	}

	@Test
	void namesThatLeadNowhereAreFoundWhenPacksAreJoined() {
		assertCompileProblem(GOOD.replace("find: [seen]", "find: [sene]"), "No concept has the name 'sene'");
		assertCompileProblem(GOOD.replace("when:", "unless: [critic]\n    when:"), "No exception has the name 'critic'");
		assertCompileProblem(GOOD.replace("ras/n", "zwarte <people>"), "no list has the name 'people'");
		assertCompileProblem(GOOD.replace("concepts:", "uses: [elsewhere]\nconcepts:"), "No pack has the id 'elsewhere'");
		assertCompileProblem(GOOD.replace("nl: [ras/n]", "also: [seen]"), "counts itself");
	}

	@Test
	void aBrokenPackLeavesTheOthersAlone() {
		RulePack broken = Packs.read(GOOD.replace("find: [seen]", "find: [sene]").replace("GOOD", "OTHER")
				.replace("id: good", "id: other")).pack().orElseThrow();
		RulePack good = PackReader.read("good.yaml", new ByteArrayInputStream(GOOD.getBytes())).pack().orElseThrow();
		RuleSet.Compilation compilation = RuleSet.compile(List.of(broken, good));
		assertEquals(List.of("good"), compilation.rules().packs().stream().map(RulePack::id).toList());
		assertEquals(1, compilation.problems().size());
	}

	@Test
	void theSecondOfTwoEqualIdsIsRefused() {
		RulePack first = PackReader.read("first.yaml", new ByteArrayInputStream(GOOD.getBytes())).pack().orElseThrow();
		String renamed = GOOD.replace("id: good", "id: second");
		RulePack second = PackReader.read("second.yaml", new ByteArrayInputStream(renamed.getBytes())).pack().orElseThrow();
		RuleSet.Compilation compilation = RuleSet.compile(List.of(first, second));
		assertEquals(List.of("second.yaml:8: The rule id 'TEST-GOOD' is already taken by first.yaml:8; "
				+ "ids are unique among all packs, earlier ids included."), Packs.messages(compilation.problems()));
	}

	@Test
	void anEarlierIdLeadsToTheRule() {
		RuleSet rules = Packs.engine(GOOD.replace("category:", "aliases: [TEST-EARLIER]\n    category:"));
		assertEquals("TEST-GOOD", rules.rule("TEST-EARLIER").orElseThrow().id());
	}

	@Test
	void junkGivesProblemsAndNothingElse() {
		Random random = new Random(7);
		for (int i = 0; i < 500; i++) {
			byte[] bytes = GOOD.getBytes();
			for (int flips = random.nextInt(8); flips >= 0; flips--) {
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
			}
			byte[] junk = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
			PackReader.Reading reading = PackReader.read("junk.yaml", new ByteArrayInputStream(junk));
			assertTrue(reading.pack().isPresent() != !reading.problems().isEmpty());
		}
	}

	@Test
	void aBillionLaughsAreNotLaughed() {
		StringBuilder yaml = new StringBuilder("a0: &a0 [x, x]\n");
		for (int i = 1; i < 40; i++) {
			yaml.append("a").append(i).append(": &a").append(i).append(" [*a").append(i - 1).append(", *a").append(i - 1).append("]\n");
		}
		assertTrue(Packs.read(yaml.toString()).pack().isEmpty());
	}

	private static void assertProblem(String yaml, String part) {
		List<String> messages = Packs.messages(Packs.read(yaml).problems());
		assertTrue(messages.stream().anyMatch(message -> message.contains(part)), () -> part + " in " + messages);
	}

	private static void assertCompileProblem(String yaml, String part) {
		RuleSet.Compilation compilation = RuleSet.compile(List.of(Packs.read(yaml).pack().orElseThrow()));
		List<String> messages = Packs.messages(compilation.problems());
		assertTrue(messages.stream().anyMatch(message -> message.contains(part)), () -> part + " in " + messages);
		assertEquals(List.of(), compilation.rules().packs());
	}
}
