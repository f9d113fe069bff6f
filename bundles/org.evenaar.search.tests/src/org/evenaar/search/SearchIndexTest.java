package org.evenaar.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

	private static final String KIDNEY = """
			# Richtlijn chronische nierschade 2021

			Versie 2021

			## Inleiding

			Deze richtlijn gaat over mensen met chronische nierschade. De nierfunctie wordt geschat uit het bloed.

			## Aanbevelingen

			- Bepaal de nierfunctie bij alle patiënten met diabetes.
			- Overweeg een tolk wanneer de patiënt de taal niet spreekt.

			| Stadium | eGFR |
			| --- | --- |
			| G3a | 45 tot 59 |
			| G3b | 30 tot 44 |
			""";
	private static final String PRESSURE = """
			# Guideline on hypertension 2019

			## Background

			Blood pressure differs between people. An interpreter helps when the patient does not speak the language.

			## Recommendations

			- Offer an interpreter to every patient who needs one.
			- Do not use race to choose the first drug.
			""";

	@TempDir
	Path folder;

	private Shelf shelf;

	@BeforeEach
	void open() throws Exception {
		shelf = new Shelf(folder);
		shelf.put("nier.md", KIDNEY);
		shelf.put("en/pressure.md", PRESSURE);
		shelf.update();
	}

	@AfterEach
	void close() {
		shelf.close();
	}

	@Test
	void findsTextWithItsPlaceAndMarksTheWord() throws Exception {
		Hit hit = shelf.hits("tolk").get(0);
		assertEquals(UnitKind.RECOMMENDATION, hit.kind());
		assertEquals("Aanbevelingen", hit.sectionHeading());
		assertEquals("recommendation", hit.sectionKind());
		assertEquals("nl", hit.language());
		assertEquals("Richtlijn chronische nierschade 2021", hit.documentTitle());
		assertEquals(List.of("tolk"), Shelf.marked(hit));
		assertEquals("tolk", "Overweeg een tolk wanneer de patiënt de taal niet spreekt.".substring(hit.start(), hit.end()));
		assertFalse(hit.blockPath().isEmpty());
	}

	@Test
	void marksStemsAsTheyAreWritten() throws Exception {
		Hit hit = shelf.hits("tolken").get(0);
		assertEquals(List.of("tolk"), Shelf.marked(hit));
	}

	@Test
	void rowsOfTablesKnowTheCellInWhichTheWordStands() throws Exception {
		Hit row = shelf.hits("\"30 tot 44\"").get(0);
		assertEquals("G3b | 30 tot 44", row.snippet().text());
		assertEquals(0, row.start());
		assertTrue(row.end() > 0 && row.end() <= "30 tot 44".length(), row.toString());
		assertFalse(row.blockPath().isEmpty());
	}

	@Test
	void recommendationsComeBeforeRunningText() throws Exception {
		List<Hit> hits = shelf.hits("interpreter");
		assertEquals(UnitKind.RECOMMENDATION, hits.get(0).kind());
		assertTrue(hits.stream().anyMatch(hit -> hit.kind() == UnitKind.BLOCK));
	}

	@Test
	void groupsByDocumentAndCounts() throws Exception {
		SearchResults results = shelf.find("patient patiënt");
		assertEquals(2, results.totalDocuments());
		assertEquals(results.totalHits(), results.documents().stream().mapToLong(DocumentHits::totalHits).sum());
		assertEquals(2, results.documents().size());
		assertEquals(Set.of("nl", "en"), Shelf.counts(results, Facet.LANGUAGE).keySet());
		assertEquals(results.totalHits(),
				Shelf.counts(results, Facet.LANGUAGE).values().stream().mapToLong(Long::longValue).sum());
	}

	@Test
	void aSelectedValueKeepsTheCountsOfItsSiblings() throws Exception {
		SearchRequest all = SearchRequest.of("");
		SearchResults before = shelf.index().search(all);
		SearchResults dutch = shelf.index().search(all.selecting(Map.of(Facet.LANGUAGE, Set.of("nl"))));
		assertEquals(Shelf.counts(before, Facet.LANGUAGE), Shelf.counts(dutch, Facet.LANGUAGE));
		assertEquals(1, dutch.totalDocuments());
		assertEquals(dutch.totalHits(), Shelf.counts(dutch, Facet.LANGUAGE).get("nl"));
		assertTrue(Shelf.counts(dutch, Facet.YEAR).containsKey("2021"));
		assertFalse(Shelf.counts(dutch, Facet.YEAR).containsKey("2019"));
		assertTrue(dutch.facets().get(Facet.LANGUAGE).stream().filter(FacetCount::selected)
				.allMatch(count -> count.value().equals("nl")));
	}

	@Test
	void selectsYears() throws Exception {
		SearchResults results = shelf.index()
				.search(SearchRequest.of("").selecting(Map.of(Facet.YEAR, Set.of("2019"))));
		assertEquals("Guideline on hypertension 2019", results.documents().get(0).title());
		assertEquals(1, results.totalDocuments());
		assertEquals(2019, results.documents().get(0).year());
	}

	@Test
	void aValueThatNothingHasIsShownAsSelectedWithNothing() throws Exception {
		SearchResults results = shelf.index()
				.search(SearchRequest.of("").selecting(Map.of(Facet.ISSUER, Set.of("Nobody"))));
		assertEquals(0, results.totalHits());
		assertEquals(List.of(new FacetCount("Nobody", Facet.ISSUER.label("Nobody"), 0, true)),
				results.facets().get(Facet.ISSUER));
	}

	@Test
	void sorts() throws Exception {
		SearchRequest all = SearchRequest.of("");
		assertEquals(List.of(2021, 2019), years(all.orderedBy(ResultOrder.YEAR)));
		assertEquals(List.of(2019, 2021), years(all.orderedBy(ResultOrder.TITLE)));
		assertEquals(List.of(2019, 2021), years(all.orderedBy(ResultOrder.FILE)));
	}

	private List<Integer> years(SearchRequest request) throws Exception {
		return shelf.index().search(request).documents().stream().map(DocumentHits::year).toList();
	}

	@Test
	void pagesAreDisjointAndCoverEverything() throws Exception {
		for (int i = 0; i < 25; i++) {
			shelf.put("more/" + i + ".md", "# Richtlijn " + i + "\n\nOver slaap en slapeloosheid, deel " + i + ".\n");
		}
		shelf.update();
		Set<String> seen = new java.util.HashSet<>();
		int pages = 0;
		for (int from = 0; from < 25; from += 7) {
			for (DocumentHits each : shelf.index().search(SearchRequest.of("slapeloosheid").page(from, 7)).documents()) {
				assertTrue(seen.add(each.title()), each.title());
			}
			pages++;
		}
		assertEquals(25, seen.size());
		assertEquals(4, pages);
	}

	@Test
	void findsPassagesLikeAnother() throws Exception {
		shelf.put("other.md", "# Talen\n\nNodig een tolk uit als de patiënt en de arts elkaars taal niet spreken.\n");
		shelf.update();
		Hit hit = shelf.hits("overweeg tolk").get(0);
		SearchResults like = shelf.index().moreLike(hit, SearchRequest.of(""));
		assertTrue(like.documents().stream().flatMap(each -> each.hits().stream()).noneMatch(each -> each.id().equals(hit.id())));
		assertEquals("other.md", like.documents().get(0).file().orElseThrow().getFileName().toString());
		assertTrue(shelf.index().moreLike("de arts en de tolk spreken de taal", SearchRequest.of("")).totalHits() > 0);
	}

	/** Another spelling is offered beside results too: where a word is nowhere, or almost another that is everywhere. */
	@Test
	void offersAnotherSpellingBesideResults() throws Exception {
		try (Shelf shelf = new Shelf(folder.resolve("spelling"))) {
			for (int i = 0; i < 30; i++) {
				shelf.put("d" + i + ".md", "# Nier\n\nChronische nierschade " + i + " komt voor.\n");
			}
			shelf.put("fout.md", "# Nier\n\nEen chronsche ziekte en de kleur mauve.\n");
			shelf.update();
			assertEquals(Optional.of("chronische"), shelf.find("chronsche").didYouMean());
			assertEquals(1, shelf.find("chronsche").totalHits());
			assertEquals(Optional.of("chronische OR nierschade"), shelf.find("chronishe OR nierschade").didYouMean());
			assertEquals(Optional.empty(), shelf.find("mauve").didYouMean());
			assertEquals(Optional.empty(), shelf.find("chronische").didYouMean());
			assertEquals(Optional.empty(), shelf.find("chronsche OR nierschade").didYouMean());
		}
	}
}
