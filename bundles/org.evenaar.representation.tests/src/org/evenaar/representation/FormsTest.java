package org.evenaar.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.evenaar.dataset.Dataset;
import org.evenaar.dataset.ImportReport;
import org.evenaar.population.ReferencePopulation;
import org.evenaar.representation.render.RepresentationFormat;
import org.evenaar.statistics.counts.CountTable;
import org.evenaar.statistics.counts.Dimension;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The forms that people open: page, table for spreadsheets, Word document, with hostile names in them. */
class FormsTest {

	private static final String HOSTILE = "=cmd|' /C calc'!A1<script>alert(1)</script>\"&\u202e\u0007";

	private static Publication hostile() {
		CountTable table = CountTable.over(List.of(new Dimension("q", List.of(HOSTILE, "-1", "b")))).add(List.of(HOSTILE), 40)
				.add(List.of("-1"), 30).add(List.of("b"), 2).build();
		Dataset dataset = new Dataset(HOSTILE, 72, List.of(table), new ImportReport(72, 72, List.of(), java.util.Map.of()));
		ReferencePopulation population = Made.population(table);
		return Publication.ofEverything(Made.compare(dataset, population));
	}

	@Test
	void thePageRunsNothingAndFetchesNothing() throws Exception {
		String html = Made.write(RepresentationFormat.HTML, hostile(), "en");
		assertFalse(html.contains("<script"), "text of the data is never markup");
		assertFalse(html.contains("\u202e") || html.contains("\u0007"));
		assertFalse(Pattern.compile("<[^>]*(src|href|style)=").matcher(html).find(), "nothing from elsewhere, no style of its own");
		String style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
		String hash = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
		assertTrue(html.contains("default-src 'none'; style-src 'sha256-" + hash + "'"));
	}

	@Test
	void everyChartHasATextAndATable() throws Exception {
		String html = Made.write(RepresentationFormat.HTML, hostile(), "nl");
		Matcher svg = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL).matcher(html);
		int charts = 0;
		while (svg.find()) {
			Document chart = DocumentBuilderFactory.newInstance().newDocumentBuilder()
					.parse(new ByteArrayInputStream(svg.group().getBytes(StandardCharsets.UTF_8)));
			Element root = chart.getDocumentElement();
			assertEquals("img", root.getAttribute("role"));
			String title = chart.getElementsByTagName("title").item(0).getTextContent();
			String text = chart.getElementsByTagName("desc").item(0).getTextContent();
			assertTrue(title.startsWith("Q:") && text.contains("b: 1,00"), title + text);
			charts++;
		}
		assertEquals(1, charts);
		assertTrue(html.contains("<th scope=\"row\">b</th>"));
	}

	@Test
	void noCellOfTheTableIsAFormulaAndNumbersStayNumbers() {
		String csv = Made.write(RepresentationFormat.CSV, hostile(), "en");
		List<String> lines = csv.lines().toList();
		assertTrue(lines.get(0).startsWith("\uFEFFdimension,category,"));
		assertTrue(lines.get(1).startsWith("q,\"'=cmd"), lines.get(1));
		assertTrue(lines.get(2).startsWith("q,-1,"), lines.get(2));
		assertEquals(4, lines.size());
	}

	@Test
	void theWordDocumentOpensAndHoldsTheTable() throws Exception {
		var out = new ByteArrayOutputStream();
		RepresentationFormat.DOCX.renderer(80).render(hostile(), Locale.of("nl"), out);
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
			assertEquals(1, document.getTables().size());
			assertEquals(4, document.getTables().get(0).getRows().size());
			assertEquals("b", document.getTables().get(0).getRow(3).getCell(0).getText());
			assertTrue(document.getParagraphs().get(0).getText().startsWith("Vormen de deelnemers"));
		}
	}
}
