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
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.evenaar.check.CheckRegistry;
import org.evenaar.check.CheckRunner;
import org.evenaar.check.CheckSelection;
import org.evenaar.check.DocumentSource;
import org.evenaar.check.Finding;
import org.evenaar.check.testing.RulePackTester;
import org.evenaar.check.testing.RulePages;
import org.evenaar.instrument.InstrumentDocument;
import org.evenaar.model.guideline.Guideline;
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

	private static List<String> found(Guideline document) {
		DocumentSource source = new DocumentSource() {
			@Override
			public String name() {
				return "test";
			}

			@Override
			public Guideline read(BooleanSupplier cancelled) {
				return document;
			}
		};
		return new CheckRunner(CheckRegistry.of(List.of(), packs()), CheckSelection.ALL, 1)
				.run(List.of(source), new NullProgressMonitor()).findings().map(Finding::check).toList();
	}

	@Test
	void theSameWordsAreFoundInAnItemAndNotInAGuideline() {
		Guideline text = Texts4Tests.recommendation("nl", "Praat je met je vader en moeder over Sinterklaas?");
		assertEquals(List.of(), found(text));
		text.setFormat(InstrumentDocument.FORMAT);
		assertEquals(List.of("ITEM-FAMILY", "ITEM-DUTCH-REFERENCE"), found(text));
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
