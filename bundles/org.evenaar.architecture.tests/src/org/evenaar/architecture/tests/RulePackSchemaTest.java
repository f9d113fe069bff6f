package org.evenaar.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

/** The schema that editors check a rule pack with takes every pack we ship, and refuses what the parser refuses. */
class RulePackSchemaTest {

	private static final String GOOD = """
			format: evenaar-rule-pack
			version: 1
			id: good-pack
			title: {nl: Goed, en: Good}
			concepts:
			  seen: {any: ["1,159"], nl: [ras/n]}
			rules:
			  - id: TEST-GOOD
			    title: {nl: Goed, en: Good}
			    category: test
			    severity: low
			    when: {find: [seen], with: [{any: [seen], within: 3 words}]}
			    why: {nl: Omdat, en: Because}
			    examples: {nl: {flag: ["het **ras**"]}}
			""";

	private static JsonSchema schema;

	@BeforeAll
	static void readSchema() throws IOException {
		try (InputStream stream = Bundles.named("org.evenaar.rules").getEntry("schema/rule-pack.schema.json").openStream()) {
			schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(stream);
		}
	}

	private static List<String> violations(Object pack) {
		return schema.validate(new ObjectMapper().valueToTree(pack)).stream().map(Object::toString).toList();
	}

	private static List<String> violations(String pack) {
		return violations(new Load(LoadSettings.builder().build()).loadFromString(pack));
	}

	@Test
	void shippedPacksFollowTheSchema() throws IOException {
		List<String> violations = new ArrayList<>();
		int packs = 0;
		for (Bundle bundle : Bundles.ours()) {
			Enumeration<URL> files = bundle.findEntries("packs", "*.yaml", true);
			for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
				packs++;
				try (InputStream stream = file.openStream()) {
					violations(new Load(LoadSettings.builder().build()).loadFromInputStream(stream))
							.forEach(violation -> violations.add(file.getPath() + ": " + violation));
				}
			}
		}
		assertEquals(List.of(), violations);
		assertTrue(packs > 40, "Packs found: " + packs);
	}

	@Test
	void aBrokenPackDoesNot() {
		assertEquals(List.of(), violations(GOOD));
		Map<String, String> mistakes = Map.of("version: 1", "version: 2", "id: good-pack", "id: Good", "category: test", "categorie: test",
				"severity: low", "severity: heavy", "within: 3 words", "within: page", "TEST-GOOD", "test-good",
				"{nl: Omdat, en: Because}", "{nl: Omdat}", "find: [seen], ", "", "**ras**", "ras", "any: [\"1,159\"]", "any: [ras/n]");
		mistakes.forEach((right, wrong) -> {
			assertTrue(GOOD.contains(right), right);
			assertTrue(!violations(GOOD.replace(right, wrong)).isEmpty(), () -> wrong + " for " + right);
		});
	}
}
