package org.evenaar.checks.validation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.evenaar.check.testing.RulePackTester;
import org.evenaar.check.testing.RulePages;
import org.evenaar.rules.DocumentKind;
import org.evenaar.rules.RulePack;
import org.evenaar.rules.RuleSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PacksTest {

	private static List<RulePack> packs() {
		return RulePackTester.read(Stream.of("item-text", "instrument-use")
				.map(name -> PacksTest.class.getResource("/packs/" + name + ".yaml")).toList());
	}

	private static RuleSet rules() {
		return RulePackTester.compile(packs());
	}

	@TestFactory
	Stream<DynamicTest> everyPackProvesItself() {
		return RulePackTester.examples(rules());
	}

	@Test
	void itemTextsAreLookedForInInstrumentsOnly() {
		RulePack itemText = packs().stream().filter(pack -> pack.id().equals("item-text")).findFirst().orElseThrow();
		assertEquals(Set.of(DocumentKind.INSTRUMENT), itemText.appliesTo());
	}

	@Test
	void pagesAndPacksAgree() throws IOException {
		for (Map.Entry<String, String> page : RulePages.render(rules()).entrySet()) {
			assertTrue(written("docs/rules/" + page.getKey()).contains(page.getValue()), "Run releng/generate-pages: " + page.getKey());
		}
	}

	/** On a plain class path the pages of other bundles have the same names. */
	private static List<String> written(String path) throws IOException {
		List<String> texts = new ArrayList<>();
		for (URL url : Collections.list(ValidationTexts.class.getClassLoader().getResources(path))) {
			try (InputStream stream = url.openStream()) {
				texts.add(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return texts;
	}

	@Test
	void everyCheckHasAPage() {
		for (String id : List.of("INSTRUMENT-UNVALIDATED", "INSTRUMENT-CUT-OFF", "INSTRUMENT-EVIDENCE", "INSTRUMENT-READING-LEVEL")) {
			assertTrue(Shipped.text("/docs/" + id + ".md", ValidationTexts.class).startsWith("# " + id + ": "), id);
		}
	}
}
