package org.evenaar.ui.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.evenaar.model.guideline.SectionKind;
import org.evenaar.ui.internal.document.Manuscript.Cell;
import org.evenaar.ui.internal.document.Manuscript.Grid;
import org.evenaar.ui.internal.document.Manuscript.Kind;
import org.evenaar.ui.internal.document.Manuscript.Prose;
import org.evenaar.ui.internal.document.Manuscript.Row;
import org.evenaar.ui.internal.document.Manuscript.SectionEntry;
import org.evenaar.ui.internal.document.TextMap.BlockRange;
import org.junit.jupiter.api.Test;

class TextSearchTest {

	private final Manuscript manuscript = new Manuscript(
			List.of(new Prose(Kind.PARAGRAPH, "p", "Patiënten\nmet negroïde  ras, of ‘ras’.", 0, "", 0, 0, -1),
					new Grid("t", "Groepen", List.of(new Row(false, List.of(new Cell("c", "Alle RAS-termen", 0, 1)))), 0, 0, -1)),
			List.of(new SectionEntry("1", "", -1, 1, SectionKind.OTHER, 0)), List.of());

	@Test
	void capitalsAndAccentsMakeNoDifference() {
		assertEquals(List.of(new BlockRange("p", 0, 9)), TextSearch.find(manuscript, "PATIENTEN"));
		assertEquals(List.of(new BlockRange("p", 14, 22)), TextSearch.find(manuscript, "negroïde"));
	}

	@Test
	void wordsAreFoundOverLineEndsAndInCells() {
		assertEquals(List.of(new BlockRange("p", 0, 13)), TextSearch.find(manuscript, "patiënten met"));
		assertEquals(3, TextSearch.find(manuscript, "ras").size());
		assertEquals(List.of(new BlockRange("p", 32, 37)), TextSearch.find(manuscript, "'ras'"));
	}

	@Test
	void nothingIsFoundForNothing() {
		assertEquals(List.of(), TextSearch.find(manuscript, "  "));
	}
}
