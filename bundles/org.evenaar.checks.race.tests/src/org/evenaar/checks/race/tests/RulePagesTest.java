package org.evenaar.checks.race.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.evenaar.check.testing.RulePages;
import org.junit.jupiter.api.Test;

/** The pages about the rules say what the packs say; releng/generate-pages writes them anew. */
class RulePagesTest {

	private static Map<String, String> written() throws IOException {
		Map<String, String> pages = new TreeMap<>();
		for (URL file : Collections.list(RacePacks.bundle().findEntries("docs/rules", "*", false))) {
			try (InputStream stream = file.openStream()) {
				pages.put(file.getPath().substring(file.getPath().lastIndexOf('/') + 1),
						new String(stream.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return pages;
	}

	@Test
	void pagesAndPacksAgree() throws IOException {
		Map<String, String> expected = RulePages.render(RacePacks.rules());
		Map<String, String> written = written();
		TreeSet<String> names = new TreeSet<>(expected.keySet());
		names.addAll(written.keySet());
		List<String> different = names.stream().filter(name -> !Objects.equals(expected.get(name), written.get(name))).toList();
		assertEquals(List.of(), different, "Run releng/generate-pages; pages that are not what the packs give");
	}
}
