package org.evenaar.ui.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.evenaar.search.DocumentHits;
import org.evenaar.search.Hit;
import org.evenaar.search.Snippet;
import org.evenaar.search.UnitKind;
import org.evenaar.ui.internal.search.ResultsText.DocumentEntry;
import org.evenaar.ui.internal.search.ResultsText.HitEntry;
import org.evenaar.ui.internal.search.ResultsText.Look;
import org.evenaar.ui.internal.search.ResultsText.MoreDocuments;
import org.evenaar.ui.internal.search.ResultsText.MoreHits;
import org.junit.jupiter.api.Test;

/** Results as a text. */
class ResultsTextTest {

	private static final Locale DUTCH = Locale.of("nl");

	@Test
	void markedWordsStandWhereTheyAreMarked() {
		Hit hit = Samples.hit("1", UnitKind.BLOCK, "an eGFR\nbelow 30, eGFR", new Snippet.Range(3, 7), new Snippet.Range(18, 22));
		ResultsText text = ResultsText.of(Samples.results(1, Samples.document("Kidney", 1, hit)), false, DUTCH);
		assertEquals(List.of("eGFR", "eGFR"), text.styles().stream().filter(style -> style.look() == Look.MATCH)
				.map(style -> text.text().substring(style.start(), style.start() + style.length())).toList());
	}

	@Test
	void placeSaysWhatItIsAndWhere() {
		assertEquals("Aanbeveling \u00B7 2 Care \u203A 2.1 Tests", ResultsText.place(Samples.hit("1", UnitKind.RECOMMENDATION, "x"), DUTCH)
				.replaceFirst(" \u00B7 [^\u00B7]*12$", ""));
		assertTrue(ResultsText.place(Samples.hit("1", UnitKind.FINDING, "x"), DUTCH).startsWith("Bevinding \u00B7 Hoog \u00B7 Open"));
	}

	@Test
	void moreIsOfferedOnlyWhereThereIsMore() {
		DocumentHits all = Samples.document("A", 1, Samples.hit("1", UnitKind.BLOCK, "x"));
		assertEquals(2, ResultsText.of(Samples.results(1, all), false, DUTCH).entries().size());
		DocumentHits some = Samples.document("A", 9, Samples.hit("1", UnitKind.BLOCK, "x"));
		ResultsText more = ResultsText.of(Samples.results(4, some), false, DUTCH);
		assertInstanceOf(MoreHits.class, more.entries().get(2));
		assertInstanceOf(MoreDocuments.class, more.entries().get(3));
		assertEquals(3, ResultsText.of(Samples.results(4, some), true, DUTCH).entries().size());
	}

	@Test
	void stylesAndEntriesOfAnyResultsAreInOrderAndDoNotOverlap() {
		var random = new Random(20);
		for (int round = 0; round < 200; round++) {
			ResultsText text = ResultsText.of(Samples.results(random.nextInt(9), documents(random)), random.nextBoolean(), DUTCH);
			int end = 0;
			for (ResultsText.Style style : text.styles()) {
				assertTrue(style.start() >= end && style.length() > 0, "style at " + style.start());
				end = style.start() + style.length();
			}
			assertTrue(end <= text.text().length());
			int number = 0;
			for (ResultsText.Entry entry : text.entries()) {
				assertEquals(number, text.entryAt(entry.start()));
				assertEquals(number++, text.entryAt(entry.end()));
				if (entry instanceof DocumentEntry || entry instanceof HitEntry) {
					assertEquals(1, text.text().substring(entry.start(), entry.end()).chars().filter(c -> c == '\n').count(), "two lines");
				}
			}
		}
	}

	private static DocumentHits[] documents(Random random) {
		DocumentHits[] documents = new DocumentHits[random.nextInt(4)];
		for (int i = 0; i < documents.length; i++) {
			List<Hit> hits = new ArrayList<>();
			for (int h = random.nextInt(4); h >= 0; h--) {
				int from = random.nextInt(10);
				hits.add(Samples.hit("h" + h, UnitKind.values()[random.nextInt(UnitKind.values().length)], "word\r\nword\tword word",
						new Snippet.Range(from, from + 1 + random.nextInt(9))));
			}
			documents[i] = Samples.document("Title\nof " + i, hits.size() + random.nextInt(3), hits.toArray(Hit[]::new));
		}
		return documents;
	}
}
