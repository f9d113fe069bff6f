package org.evenaar.importer.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.evenaar.importer.ImportException;
import org.evenaar.importer.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages to headings, paragraphs, lists, tables and notes in reading order. */
class PdfLayoutTest {

	private static final String LONG = "De werkgroep heeft de literatuur gelezen over nier\u00adschade bij volwassenen en over de vraag hoe de "
			+ "nier\u00adfunctie het beste geschat kan worden zonder onderscheid naar afkomst, en zij komt tot de slotsom dat dit met de "
			+ "nieuwe formule goed mogelijk is bij iedereen die in de eerste lijn wordt gezien.";
	private static final String OTHER = "Bij mensen met een verhoogd risico wordt ieder jaar het creatinine bepaald, samen met het albumine in de "
			+ "ochtend\u00adurine, en de uitkomst wordt met de pati\u00ebnt besproken op een manier die bij hem of haar past, zo nodig met een tolk.";

	@TempDir
	Path folder;

	private Recorder read(Paper paper) throws IOException, ImportException {
		try (paper) {
			return new Reading(folder).read(paper);
		}
	}

	private static String whole(String text) {
		return text.replace("\u00ad", "");
	}

	@Test
	void headingsByTypeAndParagraphsByDistanceAndIndent() throws Exception {
		Paper paper = new Paper().newPage().bold(60, 70, 20, "Richtlijn nierschade").bold(60, 110, 14, "1 Inleiding");
		float y = paper.paragraph(60, 130, 450, 10, 12, LONG);
		y = paper.paragraph(60, y + 8, 450, 10, 12, OTHER);
		paper.bold(60, y + 10, 11, "1.1 Doel");
		y = paper.paragraph(60, y + 24, 450, 10, 12, LONG);
		paper.text(72, y, 10, "Een ingesprongen regel begint een nieuwe alinea die hier al weer eindigt.");
		paper.bold(60, y + 30, 14, "2 Aanbevelingen");
		paper.paragraph(60, y + 50, 450, 10, 12, OTHER);
		assertEquals(List.of("TITLE Richtlijn nierschade", "H1 1 Inleiding", "P " + whole(LONG), "P " + whole(OTHER), "H2 1.1 Doel", "P " + whole(LONG),
				"P Een ingesprongen regel begint een nieuwe alinea die hier al weer eindigt.", "H1 2 Aanbevelingen", "P " + whole(OTHER)),
				read(paper).pieces);
	}

	@Test
	void twoColumnsBelowAHeadingAcrossBoth() throws Exception {
		Paper paper = new Paper().newPage().bold(60, 70, 16, "Een kop over de volle breedte van beide kolommen op deze pagina");
		float y = paper.paragraph(60, 100, 220, 10, 12, LONG + " " + OTHER);
		paper.paragraph(310, 100, 220, 10, 12, OTHER + " " + LONG);
		paper.bold(60, y + 20, 16, "Een tweede kop die ook over beide kolommen heen loopt");
		paper.paragraph(60, y + 45, 220, 10, 12, OTHER);
		paper.paragraph(310, y + 45, 220, 10, 12, LONG);
		assertEquals(List.of("H1 Een kop over de volle breedte van beide kolommen op deze pagina", "P " + whole(LONG) + " " + whole(OTHER),
				"P " + whole(OTHER) + " " + whole(LONG), "H1 Een tweede kop die ook over beide kolommen heen loopt", "P " + whole(OTHER),
				"P " + whole(LONG)), read(paper).pieces);
	}

	@Test
	void aSentenceGoesOnInTheNextColumnAndOnTheNextPage() throws Exception {
		Paper paper = new Paper().newPage();
		List<String> lines = paper.lines(LONG + " " + OTHER + " " + LONG, 220, 10);
		int third = lines.size() / 3;
		for (int i = 0; i < lines.size(); i++) {
			if (i == 2 * third) {
				paper.newPage();
			}
			float x = i < third || i >= 2 * third ? 60 : 310;
			paper.text(x, 100 + 12 * (i % third), 10, lines.get(i));
		}
		Recorder recorder = read(paper);
		assertEquals(List.of("P " + whole(LONG) + " " + whole(OTHER) + " " + whole(LONG)), recorder.pieces);
		assertEquals(1, recorder.origins.get(0).page());
	}

	@Test
	void headsFeetAndPageNumbersNeverLeakIntoSentences() throws Exception {
		Paper paper = new Paper();
		for (int number = 1; number <= 6; number++) {
			paper.newPage().text(60, 40, 8, number % 2 == 0 ? "Richtlijn nierschade 2024" : "Nederlandse vereniging van voorbeelden");
			float y = paper.paragraph(60, 90, 450, 10, 12, "deze zin ten einde. " + LONG + " " + OTHER);
			paper.text(60, y, 10, "Dit is een alinea die halverwege blijft steken en dan op de volgende bladzijde komt");
			paper.text(60, 800, 8, "Versie 3, mei 2024").text(500, 800, 8, "Pagina " + number + " van 6");
		}
		String sentence = "op de volgende bladzijde komt deze zin ten einde. De werkgroep";
		Recorder recorder = read(paper);
		assertFalse(recorder.all().contains("Pagina"), recorder.all());
		assertFalse(recorder.all().contains("Versie"), recorder.all());
		assertFalse(recorder.all().contains("vereniging"), recorder.all());
		assertFalse(recorder.all().contains("2024"), recorder.all());
		assertEquals(6, recorder.all().split(sentence).length, recorder.all());
	}

	@Test
	void aSentenceGoesOnBehindTheFootnotesOfItsPage() throws Exception {
		Paper paper = new Paper().newPage();
		float y = paper.paragraph(60, 100, 450, 10, 12, LONG);
		paper.text(60, y, 10, "De formule is in het jaar 2021 herzien en geldt sindsdien voor alle volwassenen, zonder");
		paper.rule(60, 700, 200, 700);
		paper.text(60, 711, 5, "1").text(64, 714, 8, "Zie de toelichting van de werkgroep in de tweede bijlage van deze richtlijn, ook voor de verantwoor-");
		paper.text(60, 724, 8, "ding van de keuzes.").text(60, 731, 5, "2").text(64, 734, 8, "De oude formule bevatte een factor.");
		paper.newPage();
		paper.text(60, 100, 10, "uitzondering voor groepen.");
		paper.paragraph(60, 124, 450, 10, 12, OTHER);
		assertEquals(List.of("P " + whole(LONG) + " De formule is in het jaar 2021 herzien en geldt sindsdien voor alle volwassenen, zonder uitzondering "
				+ "voor groepen.", "FN 1 Zie de toelichting van de werkgroep in de tweede bijlage van deze richtlijn, ook voor de verantwoording van de keuzes.",
				"FN 2 De oude formule bevatte een factor.", "P " + whole(OTHER)), read(paper).pieces);
	}

	@Test
	void listsByMarkAndIndent() throws Exception {
		Paper paper = new Paper().newPage();
		float y = paper.paragraph(60, 100, 450, 10, 12, LONG + " Bepaal daarom het volgende:");
		paper.text(66, y + 4, 10, "\u2022").text(80, y + 4, 10, "het creatinine in het bloed, bij voorkeur nuchter en zonder zware lichamelijke inspanning");
		paper.text(80, y + 16, 10, "in de dagen vooraf;").text(66, y + 28, 10, "\u2022").text(80, y + 28, 10, "de bloeddruk:");
		paper.text(84, y + 40, 10, "\u2013").text(96, y + 40, 10, "zittend;").text(84, y + 52, 10, "\u2013").text(96, y + 52, 10, "staand.");
		paper.text(66, y + 64, 10, "\u2022").text(80, y + 64, 10, "het gewicht.");
		y = paper.paragraph(60, y + 80, 450, 10, 12, OTHER);
		paper.text(60, y + 6, 10, "1.").text(76, y + 6, 10, "Overweeg een remmer.").text(60, y + 18, 10, "2.").text(76, y + 18, 10, "Verwijs bij twijfel.");
		assertEquals(List.of("P " + whole(LONG) + " Bepaal daarom het volgende:",
				"LI1 \u2022 het creatinine in het bloed, bij voorkeur nuchter en zonder zware lichamelijke inspanning in de dagen vooraf;",
				"LI1 \u2022 de bloeddruk:", "LI2 \u2013 zittend;", "LI2 \u2013 staand.", "LI1 \u2022 het gewicht.", "P " + whole(OTHER),
				"LI1 1. Overweeg een remmer.", "LI1 2. Verwijs bij twijfel."), read(paper).pieces);
	}

	@Test
	void aNumberAtTheStartOfALineIsNoListWhileTheSentenceGoesOn() throws Exception {
		Paper paper = new Paper().newPage().text(60, 100, 10, "De grens die de werkgroep heeft gekozen voor verwijzing naar het ziekenhuis ligt bij graad")
				.text(60, 112, 10, "3. Daaronder blijft de huisarts de behandelaar.");
		assertEquals(List.of("P De grens die de werkgroep heeft gekozen voor verwijzing naar het ziekenhuis ligt bij graad 3. Daaronder blijft de huisarts "
				+ "de behandelaar."), read(paper).pieces);
	}

	@Test
	void tablesWithLines() throws Exception {
		Paper paper = new Paper().newPage();
		paper.paragraph(60, 80, 450, 10, 12, LONG);
		paper.bold(60, 150, 9, "Tabel 1. Stadia");
		float[] xs = { 60, 160, 300, 500 };
		float[] ys = { 160, 180, 200, 235 };
		for (float x : xs) {
			paper.rule(x, ys[0], x, ys[ys.length - 1]);
		}
		for (float at : ys) {
			paper.rule(xs[0], at, xs[xs.length - 1], at);
		}
		paper.text(64, 174, 9, "Stadium").text(164, 174, 9, "eGFR").text(304, 174, 9, "Beleid");
		paper.text(64, 194, 9, "G1").text(164, 194, 9, "90 of meer").text(304, 194, 9, "geen");
		paper.text(64, 214, 9, "G4").text(164, 214, 9, "15 tot 29").text(304, 214, 9, "verwijzen naar een inter-").text(304, 225, 9, "nist in het ziekenhuis");
		paper.paragraph(60, 260, 450, 10, 12, OTHER);
		assertEquals(List.of("P " + whole(LONG), "CAPTION Tabel 1. Stadia",
				"TABLE #Stadium|eGFR|Beleid| |G1|90 of meer|geen| |G4|15 tot 29|verwijzen naar een internist in het ziekenhuis|", "P " + whole(OTHER)),
				read(paper).pieces);
	}

	@Test
	void tablesWithJoinedCells() throws Exception {
		Paper paper = new Paper().newPage();
		paper.rule(60, 100, 400, 100).rule(60, 120, 400, 120).rule(160, 140, 400, 140).rule(60, 160, 400, 160);
		paper.rule(60, 100, 60, 160).rule(400, 100, 400, 160).rule(160, 120, 160, 160).rule(280, 120, 280, 160);
		paper.text(64, 114, 9, "Uitkomsten naar groep").text(64, 134, 9, "Sterfte").text(164, 134, 9, "12 van 100").text(284, 134, 9, "minder");
		paper.text(164, 154, 9, "14 van 100").text(284, 154, 9, "evenveel");
		assertEquals(List.of("TABLE |Uitkomsten naar groep<3>| |Sterfte|12 van 100|minder| ||14 van 100|evenveel|"), read(paper).pieces);
	}

	@Test
	void tablesWithoutLines() throws Exception {
		Paper paper = new Paper().newPage();
		float y = paper.paragraph(60, 80, 450, 10, 12, LONG);
		String[][] rows = { { "Middel", "Dosering", "Bijwerking" }, { "Lisinopril", "10 mg", "hoest" }, { "Losartan", "50 mg", "duizeligheid" } };
		for (int i = 0; i < rows.length; i++) {
			for (int c = 0; c < 3; c++) {
				paper.text(60 + 150 * c, y + 10 + 14 * i, 10, rows[i][c]);
			}
		}
		paper.paragraph(60, y + 70, 450, 10, 12, OTHER);
		assertEquals(List.of("P " + whole(LONG), "TABLE #Middel|Dosering|Bijwerking| |Lisinopril|10 mg|hoest| |Losartan|50 mg|duizeligheid|",
				"P " + whole(OTHER)), read(paper).pieces);
	}

	@Test
	void lineNumbersInTheMarginAreLeftOut() throws Exception {
		Paper paper = new Paper();
		int number = 1;
		for (int page = 0; page < 3; page++) {
			paper.newPage();
			for (String line : paper.lines(LONG + " " + OTHER + " " + LONG, 430, 10)) {
				paper.text(40, 90 + 14 * ((number - 1) % 12), 7, Integer.toString(number));
				paper.text(80, 90 + 14 * ((number - 1) % 12), 10, line);
				number++;
			}
		}
		Recorder recorder = read(paper);
		assertFalse(recorder.all().matches("(?s).*\\d.*"), recorder.all());
	}

	@Test
	void originsNamePageAndLineAndCountInThePage() throws Exception {
		Paper paper = new Paper().newPage().bold(60, 70, 16, "Kop van het stuk");
		float y = paper.paragraph(60, 100, 450, 10, 12, LONG);
		paper.text(60, y + 12, 10, "Een losse regel.");
		Recorder recorder = read(paper);
		int lines = paper.lines(LONG, 450, 10).size();
		assertEquals(new Origin(1, "page 1, line 1", 0, 16), recorder.origins.get(0));
		Origin paragraph = recorder.originOf("P " + whole(LONG));
		assertEquals("page 1, line 2", paragraph.locator());
		assertEquals(17, paragraph.start());
		assertEquals("page 1, line " + (lines + 2), recorder.originOf("P Een losse regel.").locator());
		assertEquals(paragraph.end() + 1, recorder.originOf("P Een losse regel.").start());
	}

	@Test
	void aSinglePageKeepsItsFirstAndLastLine() throws Exception {
		Paper paper = new Paper().newPage().text(60, 40, 10, "Aan de huisartsen in de regio,");
		paper.paragraph(60, 100, 450, 10, 12, LONG);
		paper.text(60, 800, 10, "Met groet, het bestuur van 12 praktijken.").text(290, 825, 8, "1");
		assertEquals(List.of("P Aan de huisartsen in de regio,", "P " + whole(LONG), "P Met groet, het bestuur van 12 praktijken."), read(paper).pieces);
	}

	@Test
	void theTitleComesFromTheDocumentUnlessItIsAFileName() throws Exception {
		assertEquals(List.of("TITLE=Richtlijn nierschade"), read(new Paper().title("Richtlijn nierschade").newPage().text(60, 90, 10, "Tekst hier.")).properties);
		assertEquals(List.of(), read(new Paper().title("concept3.docx").newPage().text(60, 90, 10, "Tekst hier.")).properties);
	}
}
