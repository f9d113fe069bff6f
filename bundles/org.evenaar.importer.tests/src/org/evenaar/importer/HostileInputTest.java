package org.evenaar.importer;

import static org.evenaar.importer.DocxFile.p;
import static org.evenaar.importer.DocxFile.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.evenaar.model.guideline.Guideline;
import org.evenaar.model.guideline.ListItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to do harm, and files that are only extreme. */
class HostileInputTest {

	private static final int DEEP = 100;
	private static final int TOO_DEEP = 5_000;
	private static final Duration SOON = Duration.ofSeconds(20);

	@TempDir
	private Path folder;
	private TestFiles files;

	@BeforeEach
	void setUp() {
		files = new TestFiles(folder);
	}

	private static String withDocumentType(String declarations, String text) {
		return "<?xml version=\"1.0\"?><!DOCTYPE w:document [" + declarations + "]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
				+ p(text) + "</w:body></w:document>";
	}

	@Test
	void externalEntitiesAreNotRead() {
		Path secret = files.write("geheim.txt", "GEHEIM");
		String declaration = "<!ENTITY x SYSTEM \"" + secret.toUri() + "\">";
		assertEquals("file.entities", files.refusal("a.docx", new DocxFile().main(withDocumentType(declaration, "&x;")).bytes()));
		assertEquals("file.xml", files.refusal("a.xml", "<?xml version=\"1.0\"?><!DOCTYPE a [" + declaration + "]><a>&x;</a>"));
	}

	@Test
	void nothingIsFetched() throws IOException, ImportException {
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			String address = "http://localhost:" + server.getLocalPort() + "/";
			files.refusal("a.docx", new DocxFile().main(withDocumentType("<!ENTITY % d SYSTEM \"" + address + "\"> %d;", "x")).bytes());
			files.read("a.html", "<!DOCTYPE html SYSTEM '" + address + "'><html><base href='" + address + "'><link rel=stylesheet href='" + address + "'><iframe src='" + address
					+ "'></iframe><img src='" + address + "'><p>Een zin.</p></html>");
			files.read("a.md", "Zie ![plaatje](" + address + ") en <img src='" + address + "'> hier.\n");
			server.setSoTimeout(200);
			boolean called = true;
			try {
				server.accept().close();
			} catch (SocketTimeoutException nobody) {
				called = false;
			}
			assertFalse(called, "a file made the program call a server");
		}
	}

	@Test
	void entitiesAreNotExpanded() {
		StringBuilder laughs = new StringBuilder("<!ENTITY l0 \"ha\">");
		for (int i = 1; i < 30; i++) {
			laughs.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ';').repeat(10)).append("\">");
		}
		assertTimeout(SOON, () -> assertEquals("file.entities", files.refusal("a.docx", new DocxFile().main(withDocumentType(laughs.toString(), "&l29;")).bytes())));
		String types = "<?xml version=\"1.0\"?><!DOCTYPE x [" + laughs + "]><w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">&l29;</w:styles>";
		assertTimeout(SOON, () -> assertTrue(files.refusal("b.docx", new DocxFile().body(p("x")).part("styles", "").raw("word/styles.xml", types).bytes()).startsWith("file.")));
	}

	@Test
	void zipBombsAreRefused() {
		byte[] bomb = DocxFile.of(p("x".repeat(30 << 20)));
		assertTrue(bomb.length < 1 << 20);
		assertEquals("limit.ratio", files.refusal("a.docx", bomb));
		ImportLimits loose = new ImportLimits(1 << 30, 1 << 20, 1e9, 50_000_000, 10, 100, SOON);
		assertEquals("limit.unpacked", files.refusal(files.write("b.docx", bomb), loose));
	}

	@Test
	void aZipBombThatLiesAboutItsSizeIsRefused() {
		byte[] bomb = DocxFile.of(p("x".repeat(30 << 20)));
		lie(bomb);
		assertTrue(List.of("limit.ratio", "limit.unpacked", "file.damaged").contains(files.refusal("a.docx", bomb)));
	}

	/** Writes a small unpacked size for every part into the directory of the zip file. */
	private static void lie(byte[] zip) {
		for (int i = 0; i + 46 < zip.length; i++) {
			if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
				zip[i + 24] = 100;
				Arrays.fill(zip, i + 25, i + 28, (byte) 0);
			}
		}
	}

	@Test
	void cutDocumentsAreRefused() {
		byte[] whole = DocxFile.of(p("Een zin.".repeat(500)));
		for (int part = 1; part < 10; part++) {
			assertEquals("file.damaged", files.refusal("a.docx", Arrays.copyOf(whole, whole.length * part / 10)));
		}
		assertEquals("file.damaged", files.refusal("a.docx", DocxFile.of("<w:p><w:r><w:t>niet gesloten")));
	}

	@Test
	void aHundredLevelsAreFine() throws ImportException {
		String grid = p("diep");
		for (int i = 0; i < DEEP; i++) {
			grid = table(grid + p("na") + "|b");
		}
		assertTrue(text(files.read("a.docx", DocxFile.of(grid + p("einde")))).contains("diep"));
		StringBuilder controls = new StringBuilder("<w:sdt><w:sdtContent>".repeat(DEEP)).append(p("diep")).append("</w:sdtContent></w:sdt>".repeat(DEEP));
		assertTrue(text(files.read("a.docx", DocxFile.of(controls.toString()))).contains("diep"));
		assertTrue(text(files.read("a.html", "<html>" + "<div>".repeat(DEEP) + "diep")).contains("diep"));
		assertTrue(text(files.read("a.html", "<html>" + "<table><tr><td>a<td>".repeat(DEEP / 2) + "diep")).contains("diep"));
		Guideline list = files.read("a.html", "<html>" + "<ul><li>punt".repeat(DEEP));
		assertEquals(DEEP, ((ListItem) TestFiles.blocks(list).getLast()).getDepth());
		StringBuilder marked = new StringBuilder();
		for (int i = 0; i < DEEP; i++) {
			marked.append("  ".repeat(i)).append("- punt ").append(i).append('\n');
		}
		assertEquals(DEEP, ((ListItem) TestFiles.blocks(files.read("a.md", marked.toString())).getLast()).getDepth());
		assertEquals(DEEP, ((ListItem) TestFiles.blocks(files.read("a.txt", marked.toString())).getLast()).getDepth());
	}

	private static String text(Guideline guideline) {
		return String.join("\n", TestFiles.lines(guideline));
	}

	@Test
	void deeperThanTheLimitIsOneSentence() {
		String grid = "<w:tbl><w:tr><w:tc>".repeat(TOO_DEEP) + p("diep") + "</w:tc></w:tr></w:tbl>".repeat(TOO_DEEP);
		assertTimeout(SOON, () -> assertEquals("limit.nesting", files.refusal("a.docx", DocxFile.of(grid))));
		assertTimeout(SOON, () -> assertEquals("limit.nesting", files.refusal("a.html", "<html>" + "<div>".repeat(TOO_DEEP) + "diep")));
		assertTimeout(SOON, () -> assertEquals("limit.nesting", files.refusal("a.html", "<html>" + "<ul><li>x".repeat(TOO_DEEP))));
		assertTimeout(SOON, () -> assertEquals("limit.nesting", files.refusal("a.md", "> ".repeat(TOO_DEEP) + "diep\n\nnog een\n")));
	}

	@Test
	void spansThatClaimMillionsOfCellsCostLittle() throws ImportException {
		Guideline guideline = files.read("a.html", "<html><table>" + ("<tr>" + "<td colspan=1000 rowspan=0>x".repeat(100)).repeat(100));
		assertTrue(TestFiles.blocks(guideline).size() < 30_000);
	}

	@Test
	void aLineOfTenMegabytesIsOneParagraph() {
		String line = "Dit is een zin over nierfunctie en leeftijd. ".repeat(240_000).strip();
		for (String name : new String[] { "a.txt", "a.md", "a.html" }) {
			String content = name.endsWith("html") ? "<html><p>" + line : line;
			assertTimeout(SOON, () -> assertEquals(line, TestFiles.blocks(files.read(name, content)).getFirst().getText()), name);
		}
	}

	@Test
	void linesWithoutEndOfSignsThatMakeParsersSlow() {
		for (String evil : new String[] { "[", "*a ", "`", "<", "![](", "**a*", "- ", "&", "(", "\\", "a\n\n", "1. ", "|", "\u00a0", "-\n", "a-\n" }) {
			String text = evil.repeat(100_000 / evil.length());
			for (String name : new String[] { "a.txt", "a.md", "a.html" }) {
				assertTimeout(SOON, () -> readOrRefuse(name, text.getBytes(StandardCharsets.UTF_8)), name + ' ' + evil);
			}
		}
	}

	private void readOrRefuse(String name, byte[] bytes) {
		try {
			files.read(name, bytes);
		} catch (ImportException refused) {
			assertTrue(!refused.problem().in(Locale.ENGLISH).isBlank());
		}
	}
}
