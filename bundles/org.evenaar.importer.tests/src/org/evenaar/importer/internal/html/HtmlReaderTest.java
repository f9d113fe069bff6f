package org.evenaar.importer.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.evenaar.importer.ImportException;
import org.evenaar.importer.TestFiles;
import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.Guideline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReaderTest {

	@TempDir
	private Path folder;
	private TestFiles files;

	@BeforeEach
	void setUp() {
		files = new TestFiles(folder);
	}

	private List<String> read(String body) throws ImportException {
		return TestFiles.lines(files.read("pagina.html", "<!DOCTYPE html><html><body>" + body + "</body></html>"));
	}

	@Test
	void theFrameOfTheSiteIsLeftOut() throws ImportException {
		assertEquals(List.of("= 1 [Titel]", "1/p1 Tekst."), read("<header><p>Logo</p></header><nav>Menu</nav><script>x</script><style>y</style>"
				+ "<main><header><h1>Titel</h1></header><p>Tekst.</p><aside>Reclame</aside><p hidden>weg</p><p style='display: none'>weg</p></main><footer>Voet</footer>"));
	}

	@Test
	void inlineElementsDoNotBreakWordsAndBlocksDo() throws ImportException {
		assertEquals(List.of("= 0 []", "0/p1 Het negro\u00efde ras.", "0/p2 los", "0/p3 tweede", "0/p4 derde regel\u00b9 met CO2, m\u00b2 en 10\u2079/l."),
				read("<p>Het <b>negr</b><i>o&iuml;de</i> r<span>as</span>.</p>los<div>tweede<p>derde<br>regel<sup>1</sup> met CO<sub>2</sub>,\n m<sup>2</sup> en 10<sup>9</sup>/l.</div>"));
	}

	@Test
	void listsOfAllKinds() throws ImportException {
		assertEquals(List.of("= 0 []", "0/l1 {1\u2022} een", "0/l2 {23.} diep", "0/l3 {24.} dieper", "0/l4 {1\u2022} twee", "0/l5 {1} nog een alinea",
				"0/p1 Begrip", "0/l6 {1} Uitleg."),
				read("<ul><li>een<ol start=3><li>diep<li>dieper</ol><li><p>twee</p><p>nog een alinea</p></ul><dl><dt>Begrip<dd>Uitleg.</dl>"));
	}

	@Test
	void tablesWithSpansAndHeads() throws ImportException {
		assertEquals(List.of("= 0 []", "0/t1 Tabel 1", "(head) 0/t1/r1c1 Groep", "(head) 0/t1/r1c2 Factor", "0/t1/r2c1 Negro\u00efde",
				"0/t1/r2c2 1,212", "0/t1/r2c3 oud", "0/t1/r3c1", "0/t1/r3c2 1,159 / en meer", "0/t1/r3c3 nieuw", "0/t2", "0/t2/r1c1 a", "0/t2/r1c2 b"),
				read("<table><caption>Tabel 1</caption><thead><tr><th>Groep<th colspan=2>Factor</thead><tr><td rowspan=2>Negro&iuml;de<td>1,212<td>oud"
						+ "<tr><td><p>1,159</p><p>en meer</p><table><tr><td>a<td>b</table><td>nieuw</table>"));
	}

	@Test
	void aTableOfOneCellIsABox() throws ImportException {
		assertEquals(List.of("= 0 []", "0/p1 Aanbeveling", "0/l1 {1\u2022} Meet de bloeddruk."), read("<table><tr><td><p>Aanbeveling</p><ul><li>Meet de bloeddruk.</ul></table>"));
	}

	@Test
	void headingsFiguresQuotesAndFootnotes() throws ImportException {
		assertEquals(List.of("= 1 [Kop]", "1/p1 Zin met noot.", "1/g1 Foto van een nier", "1/g2 Figuur 1 De nier", "1/p2 Citaat.", "= 1.1 [Rol]", "1.1/p1 Zij zei \u201cras\u201d.", "1.1/p2 Meer", "1.1/p3 Verborgen deel."),
				read("<h1>Kop</h1><p>Zin met noot<sup><a href='#n1'>1</a></sup>.</p><figure><img src='http://voorbeeld.nl/x.png' alt='Foto van een nier'><figcaption>Figuur 1 De nier</figcaption></figure>"
						+ "<blockquote><p>Citaat.</p></blockquote><div role=heading aria-level=2>Rol</div><p>Zij zei <q>ras</q>.</p><details><summary>Meer</summary>Verborgen deel.</details>"));
	}

	@Test
	void propertiesOfThePage() throws ImportException {
		Guideline guideline = files.read("pagina.html", "<html lang=nl><head><title>Richtlijn proef</title><meta name='DC.publisher' content='Vereniging A'></head><p>Ja.</html>");
		assertEquals(List.of("Richtlijn proef", "Vereniging A", "nl", "html"), List.of(guideline.getTitle(), guideline.getIssuer(), guideline.getLanguage(), guideline.getFormat()));
	}

	@Test
	void placesPointIntoTheFile() throws ImportException {
		String page = "<html>\n<body>\n<div id='deel'>\n<p>Eerste alinea.</p>\n</div></body></html>";
		Block block = TestFiles.blocks(files.read("pagina.html", page)).getFirst();
		assertEquals("line 4 #deel p", block.getSource().getLocator());
		assertTrue(page.substring(block.getSource().getStart(), block.getSource().getEnd()).contains("Eerste alinea."));
	}

	@Test
	void encodingsAreTold() throws ImportException {
		String body = "<p>Negro\u00efde \u2013 na\u00efef</p>";
		assertEquals("Negro\u00efde \u2013 na\u00efef", first(("<html>" + body).getBytes(StandardCharsets.UTF_8)));
		assertEquals("Negro\u00efde \u2013 na\u00efef", first(("<html><meta charset=iso-8859-1>" + body).getBytes(Charset.forName("windows-1252"))));
		assertEquals("Negro\u00efde \u2013 na\u00efef", first(("\ufeff<html>" + body).getBytes(StandardCharsets.UTF_16LE)));
		assertEquals("Na\u00efef \u0153il", first("<html><meta http-equiv=Content-Type content='text/html; charset=iso-8859-15'><p>Na\u00efef \u0153il</p>".getBytes(Charset.forName("iso-8859-15"))));
	}

	private String first(byte[] page) throws ImportException {
		return TestFiles.blocks(files.read("pagina.html", page)).getFirst().getText();
	}

	@Test
	void brokenPagesAreReadAsBrowsersDo() throws ImportException {
		assertEquals(List.of("= 1 [Kop een]", "1/p1 twee vet", "1/t1", "1/t1/r1c1 a", "1/t1/r1c2 b < c"), read("<h1>Kop<p>een</h1><p>twee <b>vet<p></i><table><td>a<td>b < c"));
	}
}
