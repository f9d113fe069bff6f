package org.evenaar.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecidingTest {

	private static final String CONCEPTS = """
			group: {nl: [negroïde], not: {nl: [negroïde schedel]}}
			factor: {any: ['1,159']}
			kidney: {nl: [nierfunctie]}
			criticism: {nl: [bekritiseerd]}""";

	private static RuleSet rules(String rule) {
		return Packs.engine(Packs.pack("deciding", CONCEPTS, rule));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "sentence|Bij negroïde patiënten x 1,159.|1",
			"sentence|Bij negroïde patiënten anders. Verder x 1,159.|0", "block|Bij negroïde patiënten. Verder x 1,159.|1",
			"2 words|negroïde een 1,159|1", "2 words|negroïde een twee 1,159|0",
			"2 words before|negroïde een 1,159|1", "2 words before|1,159 een negroïde|0",
			"2 words after|1,159 een negroïde|1", "2 words after|negroïde een 1,159|0", "same|negroïde 1,159|0" })
	void conditionsLookAsFarAsTheySay(String scope, String text, int hits) {
		RuleSet rules = rules("when: {find: [factor], with: [{any: [group], within: " + scope + "}]}");
		assertEquals(hits, Packs.hits(rules, text).size());
	}

	@Test
	void abbreviationsDoNotEndASentence() {
		RuleSet rules = rules("when: {find: [factor], with: [{any: [group]}]}");
		assertEquals(1, Packs.hits(rules, "Bij negroïde patiënten, bijv. Ghanezen, d.w.z. de groep van dr. Jansen, x 1,159.").size());
	}

	@Test
	void forbiddenContextLeavesNoTrace() {
		RuleSet rules = rules("when: {find: [group], without: [{any: [kidney]}]}");
		assertEquals(List.of(), Packs.hits(rules, "De nierfunctie bij negroïde patiënten."));
		assertEquals(List.of("negroïde"), Packs.hits(rules, "De longfunctie bij negroïde patiënten."));
	}

	@Test
	void headingsLeadsAndHeaderRowsAreSeenWhereAskedFor() {
		RuleSet block = rules("when: {find: [factor], with: [{any: [group], within: row}]}");
		RuleSet heading = rules("when: {find: [factor], with: [{any: [group], within: heading}]}");
		var underHeading = new Passage("x 1,159", Language.allMask(), "other", "", "Negroïde patiënten", new int[0]);
		var underLead = new Passage("x 1,159", Language.allMask(), "other", "Groep | negroïde", "", new int[0]);
		assertEquals(0, Packs.hits(block, underHeading).size());
		assertEquals(1, Packs.hits(block, underLead).size());
		assertEquals(1, Packs.hits(heading, underHeading).size());
	}

	@Test
	void cutsEndSentences() {
		RuleSet rules = rules("when: {find: [factor], with: [{any: [group]}]}");
		String row = "negroïde | 1,159";
		assertEquals(1, Packs.hits(rules, row).size());
		assertEquals(0, Packs.hits(rules, new Passage(row, Language.allMask(), "other", "", "", new int[] { 9 })).size());
	}

	@Test
	void aPhraseWithAnotherMeaningHoldsBack() {
		RuleSet rules = rules("when: {find: [group]}\nper: match");
		assertEquals(List.of("negroïde [homonym]", "negroïde"), Packs.hits(rules, "De negroïde schedel; negroïde mensen."));
	}

	@Test
	void aWordWithAnotherMeaningDoesNotMeetACondition() {
		RuleSet rules = rules("when: {find: [factor], with: [{any: [group]}]}");
		assertEquals(List.of(), Packs.hits(rules, "De negroïde schedel 1,159."));
	}

	@Test
	void sectionsLimitARule() {
		RuleSet rules = rules("when: {find: [group]}\nsections: [recommendation]");
		assertEquals(0, Packs.hits(rules, "negroïde").size());
		assertEquals(1, Packs.hits(rules,
				new Passage("negroïde", Language.allMask(), "recommendation", "", "", new int[0])).size());
	}

	@Test
	void oneFindingASentenceUnlessEveryPlaceCounts() {
		String text = "Bij negroïde en negroïde mensen. En negroïde.";
		assertEquals(2, Packs.hits(rules("when: {find: [group]}"), text).size());
		assertEquals(3, Packs.hits(rules("when: {find: [group]}\nper: match"), text).size());
	}

	@Test
	void exceptionsKeepTheirName() {
		String pack = Packs.pack("deciding", CONCEPTS, "when: {find: [group]}\nunless: [critique, quoted]")
				+ """
						exceptions:
						  critique:
						    title: {nl: kritiek, en: criticism}
						    when: [{any: [criticism]}]
						  quoted:
						    title: {nl: aangehaald, en: quoted}
						    when: [{looks-like: quoted}]
						""";
		RuleSet rules = Packs.engine(pack);
		assertEquals(List.of("negroïde [critique]"), Packs.hits(rules, "Het woord negroïde is bekritiseerd."));
		assertEquals(List.of("negroïde [quoted]"), Packs.hits(rules, "Het woord ‘negroïde’ past niet."));
		assertEquals(List.of("negroïde"), Packs.hits(rules, "Foto’s van negroïde patiënten, ’s avonds."));
		assertEquals(List.of("negroïde"), Packs.hits(rules, "description => \"negroïde\", value => 1"));
		assertEquals("criticism", rules.exceptionTitle("critique").en());
	}

	@Test
	void aGeneralRuleGivesWayToASpecificOne() {
		String general = Packs.pack("general", "group: {nl: [negroïde]}", "general: true\nwhen: {find: [group]}");
		String specific = Packs.pack("specific", "factor: {any: ['1,159']}", "when: {find: [factor]}");
		RuleSet rules = Packs.engine(general, specific);
		assertEquals(List.of("1,159"), Packs.hits(rules, "negroïde 1,159"));
		assertEquals(List.of("negroïde", "1,159"), Packs.hits(rules, "negroïde. En 1,159"));
	}

	@Test
	void besideALegitimateUseAGeneralRuleOnlyAsks() {
		String general = Packs.pack("general", "group: {nl: [negroïde]}", "general: true\nwhen: {find: [group]}")
				.replace("severity: low", "severity: high");
		String legitimate = Packs.pack("legitimate", "factor: {any: ['1,159']}", "when: {find: [factor]}")
				.replace("severity: low", "severity: info");
		List<Match> matches = Packs.engine(general, legitimate).scanner()
				.scan(Passage.of("negroïde 1,159. En negroïde.", Language.allMask()));
		assertEquals(List.of(Severity.LOW, Severity.INFO, Severity.HIGH), matches.stream().map(Match::severity).toList());
	}
}
