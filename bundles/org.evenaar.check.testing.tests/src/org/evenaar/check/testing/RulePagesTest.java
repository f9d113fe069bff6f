package org.evenaar.check.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.evenaar.rules.PackReader;
import org.evenaar.rules.RuleSet;
import org.junit.jupiter.api.Test;

class RulePagesTest {

	private static final String PACK = """
			format: evenaar-rule-pack
			version: 1
			id: pages
			title: {nl: Proef, en: Trial}
			unless: [quiet]
			concepts:
			  seen: {any: ["1,159"], nl: [ras+(s)correctie/n, "blank(e|en) huid"], en: [race <people>]}
			  more: {also: [seen], de: [Rasse/n]}
			lists:
			  people: [person(s)]
			exceptions:
			  quiet: {title: {nl: stil, en: quiet}, when: [{any: [more], within: 2 words after}]}
			sources:
			  checked: {cite: "A | B <c>", doi: 10.1000/1<2>3, verified: true}
			  heard: {cite: Somebody said so}
			rules:
			  - id: TEST-PAGE
			    title: {nl: Titel_een, en: Title}
			    category: test
			    severity: high
			    status: replaced
			    since: 2021
			    when: {find: [seen], with: [{any: [more, number], within: sentence}], without: [{looks-like: citation}]}
			    why: {nl: Daarom, en: Because}
			    sources: [checked, heard]
			    examples:
			      nl: {flag: ["Een *sterke* **rascorrectie**, 3 keer."], ignore: [{text: Geen ras, because: quiet}]}
			""";

	private static Map<String, String> pages() {
		var reading = PackReader.read("pages.yaml", new ByteArrayInputStream(PACK.getBytes(StandardCharsets.UTF_8)));
		RuleSet.Compilation compilation = RuleSet.compile(List.of(reading.pack().orElseThrow()));
		assertEquals(List.of(), compilation.problems());
		return RulePages.render(compilation.rules());
	}

	private static void assertHolds(String page, String... parts) {
		for (String part : parts) {
			assertTrue(page.contains(part), () -> part + " is not in\n" + page);
		}
	}

	@Test
	void aPageSaysInBothLanguagesWhatTheRuleSays() {
		String page = pages().get("TEST-PAGE.md");
		assertHolds(page, "## Titel\\_een", "## Title", "| Gewicht | hoog |", "| Severity | high |", "Daarom", "Because",
				"vervangen door een versie zonder ‘ras’, sinds 2021", "bij: stil.", "in case of: quiet.");
		assertTrue(page.indexOf("## Titel") < page.indexOf("## Title\n"), page);
	}

	@Test
	void conditionsAreWordsAndNotNotation() {
		assertHolds(pages().get("TEST-PAGE.md"), "- `seen`\n  - with, in the same sentence, `more` or `number`\n"
				+ "  - not where the text is a line of a reference list\n", "`seen`: rascorrectie; blank huid; 1,159; race …",
				"`number`: any;", "`more`: race …; 1,159; Rasse; rascorrectie; blank huid");
	}

	@Test
	void examplesShowTheirMarksAndNothingElseAsMarkdown() {
		assertHolds(pages().get("TEST-PAGE.md"), "- nl: Een \\*sterke\\* **rascorrectie**, 3 keer.",
				"- nl: Geen ras (stil / quiet)");
	}

	@Test
	void sourcesSayWhetherSomebodyChecked() {
		assertHolds(pages().get("TEST-PAGE.md"),
				"- A \\| B \\<c\\> <https://doi.org/10.1000/1%3C2%3E3> (nagekeken in de bron / checked against the source)",
				"- Somebody said so (bron nog te controleren / source to be verified)");
	}

	@Test
	void theIndexLeadsToEveryPage() {
		assertHolds(pages().get(RulePages.INDEX), "## test", "1 regel in 1 soort.", "1 rule in 1 category.",
				"| [TEST-PAGE](TEST-PAGE.md) | hoog / high | vervangen / replaced | Titel\\_een<br>Title |");
	}
}
