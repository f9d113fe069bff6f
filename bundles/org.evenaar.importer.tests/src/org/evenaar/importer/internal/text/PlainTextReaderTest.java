package org.evenaar.importer.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.evenaar.importer.ImportException;
import org.evenaar.importer.TestFiles;
import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.Paragraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {

	@TempDir
	private Path folder;
	private TestFiles files;

	@BeforeEach
	void setUp() {
		files = new TestFiles(folder);
	}

	private List<String> read(String text) throws ImportException {
		return TestFiles.lines(files.read("richtlijn.txt", text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Voor pati\u00ebnten van het negro\u00efde ras dient het resultaat vermenigvuldigd te worden met 1,159.",
			"- Geef negro\u00efde pati\u00ebnten geen ACE-remmer.", "1. Bepaal HLA-B*15:02 en HLA-B*58:01 vooraf.", "RAS | factor | 1,159",
			"\u201cRas\u201d is een sociaal construct.", "(a) eGFR <60 en >30", "\u2022 Blanke pati\u00ebnten", "AANBEVELING: GEEF GEEN ACE-REMMER",
			"title \"Etniciteit\" option :a01, :value => 1", "  eGFR = 186 \u00d7 leeftijd^-0,203 \u00d7 1,212 (negro\u00efde)", "2.3 Aanbevelingen", "Ras" })
	void aSingleSentenceIsOneBlockWithItsTextIntact(String sentence) throws ImportException {
		for (String end : List.of("", "\n", "\r\n")) {
			Guideline guideline = files.read("zin.txt", sentence + end);
			assertEquals(List.of(sentence.strip()), TestFiles.blocks(guideline).stream().map(Block::getText).toList());
			assertEquals("", guideline.getSections().getFirst().getHeading());
		}
		assertTrue(TestFiles.blocks(files.read("zin.txt", "- Een zin.")).getFirst() instanceof Paragraph);
	}

	@Test
	void linesBrokenAtAWidthAreOneParagraph() throws ImportException {
		assertEquals(List.of("= 0 []",
				"0/p1 Gekozen is voor rondetafelgesprekken. Rondetafelgesprekken zijn een instrument om samen met het veld meer eigenaarschap te krijgen op een thema. In- en uitsluiting spelen een rol.",
				"0/p2 Het gaat om Zuid-Afrikaanse en niet-westerse literatuur uit de vorige eeuw."), read("""
				Gekozen is voor rondetafelgesprekken. Rondetafel-
				gesprekken zijn een instrument om samen met het\s
				veld meer eigenaarschap te krijgen op een thema. In-
				en uitsluiting spelen een rol.

				Het gaat om Zuid-
				Afrikaanse en niet-
				westerse literatuur uit de vorige eeuw.
				"""));
	}

	@Test
	void anEmptyLineBetweenAllLinesDoesNotBreakSentences() throws ImportException {
		assertEquals(List.of("= 0 []",
				"0/p1 In de zorg- en dienstverlening krijg je te maken met een grote verscheidenheid aan afnemers. In de praktijk blijkt dat niet altijd iedereen een gelijkwaardige dienstverlening ontvangt. Om verschillende redenen kunnen mensen worden uitgesloten van een eerlijke dienstverlening."),
				read("""
						In de zorg- en dienstverlening krijg je te maken met een grote verschei-

						denheid aan afnemers. In de praktijk blijkt dat niet altijd iedereen een

						gelijkwaardige dienstverlening ontvangt. Om verschillende redenen

						kunnen mensen worden uitgesloten van een eerlijke

						dienstverlening.
						"""));
	}

	@Test
	void aParagraphOnALineStaysAParagraph() throws ImportException {
		String first = "Dit is een lange alinea die op een regel staat omdat de schrijver geen regels afbreekt. ".repeat(3).strip();
		String second = "Dit is de volgende alinea, ook op een regel, zonder lege regel ervoor, en ook lang genoeg om op te vallen. ".repeat(3).strip();
		assertEquals(List.of("= 0 []", "0/p1 " + first, "0/p2 " + second), read(first + '\n' + second + '\n'));
	}

	@Test
	void headingsListsAndNumbers() throws ImportException {
		assertEquals(List.of("= 1 [RICHTLIJN PROEF]", "1/p1 Versie 2.1", "= 2 [1. Inleiding]", "2/p1 Dit is de inleiding van de richtlijn.",
				"= 2.1 [1.1 Doel]", "2.1/p1 Het doel is duidelijk.", "2.1/l1 {1-} eerste punt", "2.1/l2 {2*} onderpunt dat doorloopt op de volgende regel",
				"2.1/l3 {1-} tweede punt", "= 3 [2. Aanbevelingen]", "3/l1 {11.} Meet de bloeddruk.", "3/l2 {12.} Geef voorlichting.",
				"= 4 [Bijlage A Tabellen]", "4/p1 De tabellen staan hier."), read("""
						RICHTLIJN PROEF
						Versie 2.1

						1. Inleiding

						Dit is de inleiding van de richtlijn.

						1.1 Doel
						Het doel is duidelijk.

						- eerste punt
						  * onderpunt dat doorloopt op
						    de volgende regel
						- tweede punt

						2. Aanbevelingen
						----------------

						1. Meet de bloeddruk.
						2. Geef voorlichting.

						Bijlage A Tabellen

						De tabellen staan hier.
						"""));
	}

	@Test
	void capitalsAndKnownWordsAreHeadingsAndTabsMakeATable() throws ImportException {
		assertEquals(List.of("= 1 [NIERFUNCTIE EN RAS]", "1/p1 De formule staat hieronder.", "1/t1", "(head) 1/t1/r1c1 Formule",
				"(head) 1/t1/r1c2 Vrouw", "(head) 1/t1/r1c3 Factor", "1/t1/r2c1 MDRD", "1/t1/r2c2 0,742", "1/t1/r2c3 1,212", "= 2 [Literatuur]",
				"2/p1 Jansen A. Iets. 2019."), read("""
						NIERFUNCTIE EN RAS

						De formule staat hieronder.

						Formule\tVrouw\tFactor
						MDRD\t0,742\t1,212

						Literatuur

						Jansen A. Iets. 2019.
						"""));
	}

	@Test
	void aWordProcessorThatLeavesOutEmptyLinesStillShowsItsHeadings() throws ImportException {
		String text = "Een zin van behoorlijke lengte over de nierfunctie, die op een regel staat zoals een tekstverwerker hem bewaart en die dus niet is afgebroken.";
		Guideline guideline = files.read("kaal.txt", "Richtlijn nierschade\nVersie 1.2\nAanbevelingen\n" + text + "\nOverwegingen\n" + text + "\nBijlage 1 Indeling\n" + text + "\n");
		assertEquals(List.of("= 0 []", "0/p1 Richtlijn nierschade", "0/p2 Versie 1.2", "= 1 [Aanbevelingen]", "1/p1 " + text, "= 2 [Overwegingen]", "2/p1 " + text,
				"= 3 [Bijlage 1 Indeling]", "3/p1 " + text), TestFiles.lines(guideline));
		assertEquals(List.of("Richtlijn nierschade", "1.2"), List.of(guideline.getTitle(), guideline.getVersion()));
	}

	@Test
	void aHalfSentenceIsNoHeading() throws ImportException {
		String rest = "Paluck zei dat ook en daarna kwamen er nog vele anderen die hetzelfde zeiden, in vele woorden en in even zoveel boeken en artikelen.";
		assertEquals(List.of("= 0 []", "0/p1 Sociale normen bepalen gedrag (Tankard &", "0/p2 " + rest), read("Sociale normen bepalen gedrag (Tankard &\n\n" + rest + "\n"));
	}

	@Test
	void footnotesOfConvertersAreTakenOutOfTheSentence() throws ImportException {
		assertEquals(List.of("= 0 []", "0/p1 Volgens het rapport is dat zo. Einde van de zin.", "0/f1 {1} 2025D49826 [bijlage]", "0/p2 Nog een zin."),
				read("Volgens het rapport[footnoteRef:1] is dat zo. Einde van de zin. [1:  2025D49826 [bijlage]]\n\nNog een zin.\n"));
	}

	@Test
	void pagesAndPlacesPointIntoTheFile() throws ImportException {
		String text = "Eerste bladzijde.\n\fTweede bladzijde, eerste zin.\n";
		Guideline guideline = files.read("blad.txt", text);
		Block second = TestFiles.blocks(guideline).get(1);
		assertEquals(2, guideline.getPages());
		assertEquals(2, second.getSource().getPage());
		assertEquals(second.getText(), text.substring(second.getSource().getStart(), second.getSource().getEnd()));
	}

	@Test
	void encodingsAreTold() throws ImportException {
		String text = "Na\u00efeve pati\u00ebnten: \u2018ras\u2019 \u20ac 5 \u2013 einde.";
		byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream marked = new ByteArrayOutputStream();
		marked.writeBytes(new byte[] { (byte) 0xef, (byte) 0xbb, (byte) 0xbf });
		marked.writeBytes(utf8);
		String latin = "Na\u00efeve pati\u00ebnten, caf\u00e9.";
		assertEquals(text, one(utf8));
		assertEquals(text, one(marked.toByteArray()));
		assertEquals(text, one(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)));
		assertEquals(text, one(("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE)));
		assertEquals(text, one(text.getBytes(Charset.forName("windows-1252"))));
		assertEquals(latin, one(latin.getBytes(StandardCharsets.ISO_8859_1)));
	}

	private String one(byte[] bytes) throws ImportException {
		return TestFiles.blocks(files.read("tekst.txt", bytes)).getFirst().getText();
	}

	@Test
	void aCutCharacterIsReplacedAndRemarked() throws ImportException {
		byte[] whole = "Pati\u00ebnten en cli\u00ebnten, na\u00efef, pr\u00e9, \u00e9\u00e9n\u2026".getBytes(StandardCharsets.UTF_8);
		Guideline guideline = files.read("cut.txt", Arrays.copyOf(whole, whole.length - 1));
		assertTrue(TestFiles.blocks(guideline).getFirst().getText().startsWith("Pati\u00ebnten en cli\u00ebnten"));
		assertEquals(1, guideline.getRemarks().size());
	}

	@Test
	void textWithZeroBytesIsNoText() {
		assertEquals("text.binary", files.refusal("x.txt", "a".repeat(9_000) + "\0" + "b".repeat(100)));
	}
}
