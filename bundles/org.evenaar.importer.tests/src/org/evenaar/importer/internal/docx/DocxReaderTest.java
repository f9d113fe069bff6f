package org.evenaar.importer.internal.docx;

import static org.evenaar.importer.DocxFile.p;
import static org.evenaar.importer.DocxFile.r;
import static org.evenaar.importer.DocxFile.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.evenaar.importer.DocxFile;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.TestFiles;
import org.evenaar.model.guideline.FigureText;
import org.evenaar.model.guideline.Formula;
import org.evenaar.model.guideline.Guideline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxReaderTest {

	private static final String STYLES = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standaard\"><w:name w:val=\"Normal\"/></w:style>"
			+ "<w:style w:type=\"paragraph\" w:styleId=\"Kop1\"><w:name w:val=\"heading 1\"/></w:style>"
			+ "<w:style w:type=\"paragraph\" w:styleId=\"Eigen\"><w:name w:val=\"Mijn kop\"/><w:basedOn w:val=\"Tussen\"/></w:style>"
			+ "<w:style w:type=\"paragraph\" w:styleId=\"Tussen\"><w:name w:val=\"Tussen\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
			+ "<w:style w:type=\"paragraph\" w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style>"
			+ "<w:style w:type=\"paragraph\" w:styleId=\"Inhopg1\"><w:name w:val=\"toc 1\"/></w:style>"
			+ "<w:style w:type=\"paragraph\" w:styleId=\"Bijschrift\"><w:name w:val=\"caption\"/></w:style>"
			+ "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"FMS Aanbeveling\"/></w:style>";
	private static final String NUMBERING = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
			+ "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1%2)\"/></w:lvl></w:abstractNum>"
			+ "<w:abstractNum w:abstractNumId=\"2\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uf0b7\"/></w:lvl></w:abstractNum>"
			+ "<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"Aanbeveling %1:\"/></w:lvl></w:abstractNum>"
			+ "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"8\"><w:abstractNumId w:val=\"2\"/></w:num>"
			+ "<w:num w:numId=\"9\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
			+ "<w:num w:numId=\"10\"><w:abstractNumId w:val=\"3\"/></w:num>";

	@TempDir
	private Path folder;
	private TestFiles files;

	@BeforeEach
	void setUp() {
		files = new TestFiles(folder);
	}

	private List<String> read(String body) throws ImportException {
		return TestFiles.lines(read(new DocxFile().body(body)));
	}

	private Guideline read(DocxFile file) throws ImportException {
		return files.read("document.docx", file.part("styles", STYLES).part("numbering", NUMBERING).bytes());
	}

	private static String style(String id, String text) {
		return p("<w:pStyle w:val=\"" + id + "\"/>", text);
	}

	private static String numbered(int number, int level, String text) {
		return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + number + "\"/></w:numPr>", text);
	}

	@Test
	void headingsByNameOutlineAndStyleTheyAreBasedOn() throws ImportException {
		Guideline guideline = read(new DocxFile().body(style("Titel", "De titel") + style("Inhopg1", "Een 3") + style("Kop1", "Een") + p("Tekst.")
				+ style("Eigen", "Onder") + p("<w:outlineLvl w:val=\"2\"/>", "Diep") + style("A", "Meet de bloeddruk.")));
		assertEquals(List.of("= 0 []", "0/p1 De titel", "= 1 [Een]", "1/p1 Tekst.", "= 1.1 [Onder]", "= 1.1.1 [Diep]", "1.1.1/p1 Meet de bloeddruk."), TestFiles.lines(guideline));
		assertEquals("De titel", guideline.getTitle());
		assertEquals(1, guideline.getRecommendations().size());
	}

	@Test
	void boldLinesAreHeadingsWhereNoStyleMarksThem() throws ImportException {
		String bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Overwegingen</w:t></w:r></w:p>";
		assertEquals(List.of("= 1 [Overwegingen]", "1/p1 Tekst."), read(bold + p("Tekst.")));
		assertEquals(List.of("= 1 [Kop]", "1/p1 Overwegingen", "1/p2 Tekst."), read(style("Kop1", "Kop") + bold + p("Tekst.")));
	}

	@Test
	void numbersAreCountedAsPrinted() throws ImportException {
		assertEquals(List.of("= 0 []", "0/l1 {11.} een", "0/l2 {21a)} onder", "0/l3 {21b)} onder", "0/l4 {12.} twee", "0/l5 {22a)} weer", "0/l6 {1\u2022} punt",
				"0/l7 {11.} opnieuw", "0/l8 {12.} verder", "0/p1 Aanbeveling I: Meet de bloeddruk."),
				read(numbered(7, 0, "een") + numbered(7, 1, "onder") + numbered(7, 1, "onder") + numbered(7, 0, "twee") + numbered(7, 1, "weer")
						+ numbered(8, 0, "punt") + numbered(9, 0, "opnieuw") + numbered(9, 0, "verder") + numbered(10, 0, "Meet de bloeddruk.")));
	}

	@Test
	void insertedTextIsInAndDeletedTextIsOut() throws ImportException {
		assertEquals(List.of("= 0 []", "0/p1 Geef pati\u00ebnten zonder factor het middel."),
				read("<w:p>" + r("Geef ") + "<w:del w:id=\"1\"><w:r><w:delText>negro\u00efde </w:delText></w:r></w:del>" + r("pati\u00ebnten ") + "<w:ins w:id=\"2\">" + r("zonder factor ")
						+ "</w:ins><w:moveFrom>" + r("elders ") + "</w:moveFrom>" + r("het middel.") + "</w:p>"));
	}

	@Test
	void fieldsControlsLinksAndSigns() throws ImportException {
		assertEquals(List.of("= 0 []", "0/p1 Zie Tabel 1 en de site, in veld: HLA-B \u2265 2\u00b9 m\u00b2."), read("<w:p>" + r("Zie ")
				+ "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF _Ref1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("Tabel 1")
				+ "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r(" en de ") + "<w:hyperlink>" + r("site") + "</w:hyperlink>" + r(", ")
				+ "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + r("in veld: ") + "</w:sdtContent></w:sdt>"
				+ "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + r("Klik om tekst in te voeren") + "</w:sdtContent></w:sdt>"
				+ r("HLA") + "<w:r><w:noBreakHyphen/></w:r>" + r("B ") + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>" + r(" 2")
				+ "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r>" + r(" m") + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r>"
				+ "<w:r><w:rPr><w:vanish/></w:rPr><w:t>verborgen</w:t></w:r>" + r(".") + "</w:p>"));
	}

	@Test
	void aTableOfContentsIsLeftOut() throws ImportException {
		String begin = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o \"1-3\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("Een 1") + "</w:p>";
		String end = "<w:p>" + r("Twee 2") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
		assertEquals(List.of("= 1 [Een]", "1/p1 Tekst."), read(begin + end + style("Kop1", "Een") + p("Tekst.")));
		assertEquals(List.of("= 1 [Een]", "1/p1 Tekst."), read(begin + style("Kop1", "Een") + p("Tekst.")));
	}

	@Test
	void footnotesAndEndnotesFollowTheirParagraph() throws ImportException {
		Guideline guideline = read(new DocxFile()
				.body("<w:p>" + r("Zin") + "<w:r><w:footnoteReference w:id=\"5\"/></w:r>" + r(" gaat door.") + "<w:r><w:endnoteReference w:id=\"2\"/></w:r></w:p>" + p("Volgende."))
				.part("footnotes", "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("---") + "</w:footnote><w:footnote w:id=\"5\">" + p("Noot een.") + p("Tweede alinea.") + "</w:footnote>")
				.part("endnotes", "<w:endnote w:id=\"2\">" + p("Eindnoot.") + "</w:endnote>"));
		assertEquals(List.of("= 0 []", "0/p1 Zin gaat door.", "0/f1 {1} Noot een. / Tweede alinea.", "0/f2 {1} Eindnoot.", "0/p2 Volgende."), TestFiles.lines(guideline));
	}

	@Test
	void tablesWithHeadsSpansNestedTablesAndCaption() throws ImportException {
		String inner = table("x|y");
		String wide = "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("Breed") + "</w:tc><w:tc>" + p("Smal") + "</w:tc></w:tr>"
				+ "<w:tr><w:tc>" + p("a") + "</w:tc><w:tc>" + p("b") + inner + p("c") + "</w:tc><w:tc>" + p("d") + "</w:tc></w:tr>"
				+ "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>" + p("geschrapt") + "</w:tc><w:tc>" + p("weg") + "</w:tc></w:tr></w:tbl>";
		assertEquals(List.of("= 0 []", "0/t1 Tabel 1 Groepen", "(head) 0/t1/r1c1 Breed", "(head) 0/t1/r1c3 Smal", "0/t1/r2c1 a", "0/t1/r2c2 b / c", "0/t1/r2c3 d", "0/t2", "0/t2/r1c1 x", "0/t2/r1c2 y"),
				read(style("Bijschrift", "Tabel 1 Groepen") + wide));
	}

	@Test
	void aTableOfOneCellIsABox() throws ImportException {
		assertEquals(List.of("= 1 [Aanbeveling]", "1/l1 {1\u2022} Meet de bloeddruk."), read(table(style("Kop1", "Aanbeveling") + numbered(8, 0, "Meet de bloeddruk."))));
	}

	@Test
	void formulasTextBoxesAndPictures() throws ImportException {
		String fraction = "<m:oMathPara><m:oMath><m:r><m:t>eGFR=175\u00d7</m:t></m:r><m:sSup><m:e><m:d><m:e><m:f><m:num><m:r><m:t>creat</m:t></m:r></m:num><m:den><m:r><m:t>88,4</m:t></m:r></m:den></m:f></m:e></m:d></m:e>"
				+ "<m:sup><m:r><m:t>-1,154</m:t></m:r></m:sup></m:sSup></m:oMath></m:oMathPara>";
		String box = "<mc:AlternateContent><mc:Choice><w:drawing><wp:docPr descr=\"Schema van de nier\"/><w:txbxContent>" + p("Let op de factor.") + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
				+ p("Let op de factor.") + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>";
		Guideline guideline = read(new DocxFile().body("<w:p>" + fraction + "</w:p><w:p>" + r("Voor de figuur.") + "<w:r>" + box + "</w:r></w:p>"));
		assertEquals(List.of("= 0 []", "0/e1 eGFR=175\u00d7(creat/88,4)^-1,154", "0/p1 Voor de figuur.", "0/g1 Schema van de nier", "0/p2 Let op de factor."), TestFiles.lines(guideline));
		assertEquals(1, TestFiles.blocks(guideline).stream().filter(Formula.class::isInstance).count());
		assertEquals(1, TestFiles.blocks(guideline).stream().filter(FigureText.class::isInstance).count());
	}

	@Test
	void aDocumentThatPoiWrote() throws IOException, ImportException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XWPFDocument document = new XWPFDocument()) {
			document.getProperties().getCoreProperties().setTitle("Richtlijn proef");
			document.createParagraph().createRun().setText("Vermenigvuldig met 1,159.");
			document.createFootnote().createParagraph().createRun().setText("Noot.");
			document.getParagraphs().getFirst().addFootnoteReference(document.getFootnotes().getLast());
			XWPFTable grid = document.createTable(2, 2);
			grid.getRow(0).getCell(0).setText("Formule");
			grid.getRow(0).getCell(1).setText("Factor");
			grid.getRow(1).getCell(0).setText("MDRD");
			grid.getRow(1).getCell(1).setText("1,212");
			document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Kopregel");
			document.write(bytes);
		}
		Guideline guideline = files.read("poi.docx", bytes.toByteArray());
		assertEquals(List.of("= 0 []", "0/p1 Vermenigvuldig met 1,159.", "0/f1 {1} Noot.", "0/t1", "(head) 0/t1/r1c1 Formule", "(head) 0/t1/r1c2 Factor", "0/t1/r2c1 MDRD", "0/t1/r2c2 1,212"), TestFiles.lines(guideline));
		assertEquals("Richtlijn proef", guideline.getTitle());
	}
}
