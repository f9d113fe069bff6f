package org.evenaar.importer.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.evenaar.importer.ImportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs to words, lines to paragraphs: what happens within a line and at its end. */
class PdfTextTest {

	@TempDir
	Path folder;

	private List<String> pieces(Paper paper) throws IOException, ImportException {
		try (paper) {
			return new Reading(folder).read(paper).pieces;
		}
	}

	private static Paper page() throws IOException {
		return new Paper().newPage();
	}

	@ParameterizedTest
	@CsvSource({ "behandel-,moge\u00adlijkheden,behandelmoge\u00adlijkheden", "COPD-,pati\u00ebnten,COPD-pati\u00ebnten",
			"African-,American,African-American", "niet-,westerse,niet-westerse", "voor-,en nadelen,voor- en nadelen",
			"race-,based,race-based", "12-,jarige,12-jarige", "kinder-,arts,kinderarts", "man/,vrouw,man/vrouw" })
	void wordsBrokenAtTheEndOfALine(String first, String second, String whole) throws Exception {
		Paper paper = page().text(60, 100, 10, "Dit gaat over de mensen die hier genoemd zijn als " + first)
				.text(60, 112, 10, second.replace("\u00ad", "") + " in deze richtlijn.");
		assertEquals(List.of("P Dit gaat over de mensen die hier genoemd zijn als " + whole.replace("\u00ad", "") + " in deze richtlijn."),
				pieces(paper));
	}

	@Test
	void softHyphensAndLigaturesAreUndone() throws Exception {
		Paper paper = page();
		paper.text(paper.embedded(), 60, 100, 10, "De glomerulaire \ufb01ltratie en de re\ufb02ex zijn bij deze con\ufb01guratie en behan\u00ad")
				.text(paper.embedded(), 60, 112, 10, "deling gemeten.");
		assertEquals(List.of("P De glomerulaire filtratie en de reflex zijn bij deze configuratie en behandeling gemeten."), pieces(paper));
	}

	@Test
	void aHyphenedWordFromElsewhereInTheDocumentKeepsItsHyphen() throws Exception {
		Paper paper = page().text(60, 100, 10, "Een meta-analyse van acht onderzoeken is hier het uitgangspunt, en deze meta-")
				.text(60, 112, 10, "analyse is van hoge kwaliteit.");
		assertEquals(List.of("P Een meta-analyse van acht onderzoeken is hier het uitgangspunt, en deze meta-analyse is van hoge kwaliteit."),
				pieces(paper));
	}

	@Test
	void referenceMarksStandApartFromWordsAndPowersStay() throws Exception {
		Paper paper = page();
		float x = 60;
		for (String[] part : new String[][] { { "Bij veel pati\u00ebnten", "12,13" }, { " is de klaring per 1,73 m", "2" }, { " en het HbA", "_1c" },
				{ " bekend bij 10", "9" }, { " cellen.", "4" } }) {
			paper.text(x, 100, 10, part[0]);
			x += paper.width(part[0], 10);
			boolean low = part[1].startsWith("_");
			String small = part[1].replace("_", "");
			paper.text(x, low ? 102 : 96.5f, 6, small);
			x += paper.width(small, 6);
		}
		assertEquals(List.of("P Bij veel pati\u00ebnten \u00b9\u00b2,\u00b9\u00b3 is de klaring per 1,73 m\u00b2 en het HbA1c bekend bij 10\u2079 cellen. \u2074"), pieces(paper));
	}

	@Test
	void wordsAreFoundByPlaceAndNotByOrderOfPainting() throws Exception {
		Paper paper = page().text(60, 112, 10, "twee voor drie.").text(150, 100, 10, "hier niet").text(60, 100, 10, "De volgorde is")
				.text(130, 100, 10, "er").text(195, 100, 10, "anders dan regel");
		assertEquals(List.of("P De volgorde is er hier niet anders dan regel twee voor drie."), pieces(paper));
	}

	@Test
	void lettersPaintedTwiceCountOnce() throws Exception {
		Paper paper = page().text(60, 100, 10, "Let op: dubbel gezet.").text(60.3f, 100, 10, "Let op: dubbel gezet.");
		assertEquals(List.of("P Let op: dubbel gezet."), pieces(paper));
	}

	@Test
	void accentsPaintedOverALetterJoinIt() throws Exception {
		Paper paper = page().text(60, 100, 10, "Een pati").text(60 + paper("Een pati"), 100, 10, "e").text(60 + paper("Een pati") + 1, 100, 10, "\u00a8")
				.text(60 + paper("Een patie"), 100, 10, "nt zonder klachten.");
		assertEquals(List.of("P Een pati\u00ebnt zonder klachten."), pieces(paper));
	}

	private static float paper(String text) throws IOException {
		try (Paper paper = new Paper()) {
			return paper.width(text, 10);
		}
	}

	@Test
	void letterSpacedTitlesStayWords() throws Exception {
		Paper paper = page().letterSpacing(2).text(60, 80, 16, "Aanbevelingen voor de praktijk").letterSpacing(0);
		paper.paragraph(60, 110, 400, 10, 12, "De werkgroep geeft hieronder aan wat er in de praktijk anders moet, en waarom dat nodig is voor alle mensen.");
		assertEquals("H1 Aanbevelingen voor de praktijk", pieces(paper).get(0));
	}

	@Test
	void aLargeInitialBelongsToItsWord() throws Exception {
		Paper paper = page().text(60, 122, 30, "D").text(85, 100, 10, "eze richtlijn gaat over nierschade bij volwassenen in de eerste lijn,")
				.text(85, 111, 10, "en over wat de huisarts daar in overleg met de pati\u00ebnt aan kan doen,").text(85, 122, 10, "en over de nazorg.");
		assertEquals(List.of("P Deze richtlijn gaat over nierschade bij volwassenen in de eerste lijn, en over wat de huisarts daar in overleg met de "
				+ "pati\u00ebnt aan kan doen, en over de nazorg."), pieces(paper));
	}

	@Test
	void aTurnedSheetReadsLikeAnyOther() throws Exception {
		Paper paper = page();
		paper.page().setRotation(90);
		paper.upwards(100, 60, 10, "Een brede tabel staat vaak op een gedraaide bladzijde en wordt daar").upwards(112, 60, 10, "gewoon gelezen.");
		assertEquals(List.of("P Een brede tabel staat vaak op een gedraaide bladzijde en wordt daar gewoon gelezen."), pieces(paper));
	}

	@Test
	void slantedStampsAreLeftOut() throws Exception {
		Paper paper = page().text(60, 100, 10, "De tekst zelf blijft over.").slanted(150, 300, 60, "CONCEPT");
		assertEquals(List.of("P De tekst zelf blijft over."), pieces(paper));
	}
}
