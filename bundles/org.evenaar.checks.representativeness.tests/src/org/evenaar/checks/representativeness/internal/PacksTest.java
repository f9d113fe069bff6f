package org.evenaar.checks.representativeness.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.evenaar.check.testing.RulePackTester;
import org.evenaar.check.testing.RulePages;
import org.evenaar.rules.RuleSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PacksTest {

	private static RuleSet rules() {
		return RulePackTester.compile(RulePackTester.read(Stream.of("applicability", "reporting")
				.map(name -> PacksTest.class.getResource("/packs/" + name + ".yaml")).toList()));
	}

	@TestFactory
	Stream<DynamicTest> everyPackProvesItself() {
		return RulePackTester.examples(rules());
	}

	@Test
	void pagesAndPacksAgree() throws IOException {
		for (Map.Entry<String, String> page : RulePages.render(rules()).entrySet()) {
			assertEquals(page.getValue(), written("docs/rules/" + page.getKey()), "Run releng/generate-pages: " + page.getKey());
		}
	}

	@Test
	void everyCheckHasAPage() throws IOException {
		for (String id : List.of("STUDY-PARTICIPANTS", "STUDY-GROUP-LEFT-OUT", "STUDY-TABLE-INCOMPLETE")) {
			assertEquals("# " + id, written("docs/" + id + ".md").lines().findFirst().orElse("").substring(0, id.length() + 2));
		}
	}

	private static String written(String path) throws IOException {
		try (InputStream stream = PacksTest.class.getResourceAsStream("/" + path)) {
			return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
