package org.evenaar.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class PackExamplesTest {

	private static List<String> run(String examples, String clean) {
		RuleSet rules = Packs.engine(Packs.pack("examples", "seen: {nl: [ras/n], not: {nl: [ras van de hond]}}",
				"when: {find: [seen]}\nexamples:\n  nl:\n" + examples.indent(4)) + clean);
		return Packs.messages(new PackExamples(rules, 1).run(rules.packs().get(0)));
	}

	@Test
	void examplesThatHoldSayNothing() {
		assertEquals(List.of(), run("flag: ['Het **ras** telt.']\nignore: ['Het terras.', {text: 'Het ras van de hond.', because: homonym}]", ""));
	}

	@Test
	void everyWayToFailIsNamed() {
		assertPart("found nothing", run("flag: ['Het **terras** telt.']\nignore: ['x']", ""));
		assertPart("expected a finding on 'Het', found ras", run("flag: ['**Het** ras telt.']\nignore: ['x']", ""));
		assertPart("expected nothing, found 'ras'", run("flag: ['**ras**']\nignore: ['Het ras.']", ""));
		assertPart("was: no hit at all", run("flag: ['**ras**']\nignore: [{text: 'Het terras.', because: homonym}]", ""));
		assertPart("do not come in pairs", run("flag: ['Het **ras telt.']\nignore: ['x']", ""));
		assertPart("marks nothing", run("flag: ['Het ras.']\nignore: ['x']", ""));
		assertPart("found 1 and 0", run("flag: ['**ras**']", ""));
		assertPart("clean text in nl", run("flag: ['**ras**']\nignore: ['x']", "clean: {nl: ['Het ras.']}\n"));
	}

	private static void assertPart(String part, List<String> messages) {
		assertTrue(messages.size() == 1 && messages.get(0).contains(part), () -> part + " in " + messages);
	}
}
