package org.evenaar.examples.check.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenaar.check.testing.CheckTester;
import org.evenaar.check.testing.RulePackTester;
import org.evenaar.examples.check.RecommendationPopulationCheck;
import org.evenaar.rules.PackReader;
import org.evenaar.rules.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guides for authors quote files that are compiled and tested, and what they say of word forms is so. */
class GuideTest {

	private static final String EXAMPLE = "org.evenaar.examples.check/";
	private static final String TESTS = "org.evenaar.examples.check.tests/";

	/** A fence that names the file it quotes from: language, path, lines. */
	private static final Pattern QUOTE = Pattern.compile("^```\\w+ (\\S+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
	/** A row of the table of forms: language, term, forms. */
	private static final Pattern FORMS = Pattern.compile("^\\| (nl|en|de|fr|any) \\| `(.+)` \\| (.+) \\|$", Pattern.MULTILINE);

	private static String text(Class<?> neighbour, String path) {
		try (InputStream stream = neighbour.getResourceAsStream("/" + path)) {
			assertTrue(stream != null, path);
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new AssertionError(path, e);
		}
	}

	private static String guide(String name) {
		return text(CheckTester.class, "docs/" + name);
	}

	private static String file(String path) {
		return path.startsWith(TESTS) ? text(GuideTest.class, path.substring(TESTS.length()))
				: text(RecommendationPopulationCheck.class, path.substring(EXAMPLE.length()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "rule-packs.md", "java-checks.md", "regels-schrijven.md" })
	void quotesAreWhatTheFilesSay(String name) {
		int quotes = 0;
		List<String> different = new ArrayList<>();
		for (Matcher quote = QUOTE.matcher(guide(name)); quote.find(); quotes++) {
			if (!("\n" + file(quote.group(1))).contains("\n" + quote.group(2))) {
				different.add(quote.group());
			}
		}
		assertEquals(List.of(), different);
		assertTrue(quotes >= 3, name + " quotes " + quotes + " times");
	}

	/** Line by line through the whole example: a reader who copies the quotes in order has the pack. */
	@Test
	void theGuideShowsTheWholeExample() {
		String guide = guide("rule-packs.md");
		List<String> missing = file(EXAMPLE + "packs/foot-care.yaml").lines()
				.filter(line -> !guide.contains("\n" + line + "\n")).toList();
		assertEquals(List.of(), missing);
	}

	@Test
	void wordFormsAreAsTheGuideSays() {
		int rows = 0;
		for (Matcher row = FORMS.matcher(guide("rule-packs.md")); row.find(); rows++) {
			String term = row.group(2).replace("\\|", "|").replace("\"", "");
			assertEquals(new TreeSet<>(List.of(row.group(3).split(", "))), new TreeSet<>(forms(row.group(1), term)), term);
		}
		assertTrue(rows >= 8, "Rows of the table: " + rows);
	}

	private static Set<String> forms(String language, String term) {
		String yaml = """
				format: evenaar-rule-pack
				version: 1
				id: forms
				title: {nl: Vormen, en: Forms}
				concepts: {seen: {%s: ["%s"]}}
				""".formatted(language, term);
		PackReader.Reading reading = PackReader.read("forms.yaml",
				new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
		RulePack pack = reading.pack().orElseThrow(() -> new AssertionError(reading.problems().toString()));
		return RulePackTester.compile(List.of(pack)).forms(pack, "seen");
	}
}
