package org.evenaar.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.evenaar.ui.internal.help.HelpSearch.Hit;
import org.junit.jupiter.api.Test;

class HelpSearchTest {

	private static List<Hit> find(String language, String query) throws IOException {
		return HelpSearch.find(HelpPane.library(Locale.of(language), HelpNames.AS_WRITTEN).pages(), query);
	}

	@Test
	void aPageAboutTheWordStandsFirst() throws IOException {
		assertEquals("report", find("nl", "verslag").getFirst().page().id());
		assertEquals("files", find("nl", "privacy").getFirst().page().id());
		assertEquals("keys", find("en", "keyboard shortcuts").getFirst().page().id());
	}

	@Test
	void theHitNamesThePlaceAndShowsTheWords() throws IOException {
		Hit hit = find("en", "spare copy").stream().filter(h -> h.page().id().equals("files")).findFirst().orElseThrow();
		assertEquals("files#saving", hit.target());
		assertTrue(hit.words().contains("spare copy"), hit.words());
	}

	@Test
	void accentsAndCapitalsMakeNoDifference() throws IOException {
		assertEquals(find("nl", "één").size(), find("nl", "EEN").size());
		assertTrue(find("nl", "één").size() > 0);
	}

	@Test
	void allWordsMustBeThere() throws IOException {
		assertEquals(List.of(), find("en", "report zebra"));
		assertEquals(List.of(), find("en", "  ?! "));
	}
}
