package org.evenaar.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.evenaar.check.DocumentResult;
import org.evenaar.check.Finding;
import org.evenaar.check.Place;
import org.evenaar.check.RunResult;
import org.evenaar.rules.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

	private static List<List<String>> rows(RunResult result, String language) {
		byte[] bytes = SampleRun.render(BuiltIn.renderer("csv"), result, SampleRun.options(Locale.of(language)));
		String csv = new String(bytes, StandardCharsets.UTF_8);
		assertTrue(csv.startsWith("\uFEFF"), "spreadsheets know UTF-8 by its mark");
		assertTrue(csv.endsWith("\r\n"));
		return parsed(csv.substring(1));
	}

	/** As RFC 4180 has it: every cell in quotes, quotes in cells doubled. */
	private static List<List<String>> parsed(String csv) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		int at = 0;
		while (at < csv.length()) {
			assertEquals('"', csv.charAt(at++));
			StringBuilder cell = new StringBuilder();
			while (csv.charAt(at) != '"' || csv.charAt(at + 1) == '"') {
				at += csv.charAt(at) == '"' ? 1 : 0;
				cell.append(csv.charAt(at++));
			}
			row.add(cell.toString());
			at++;
			if (csv.charAt(at) == ',') {
				at++;
			} else {
				assertTrue(csv.startsWith("\r\n", at));
				at += 2;
				rows.add(row);
				row = new ArrayList<>();
			}
		}
		return rows;
	}

	@Test
	void everyRowHasAllColumnsAndNoFormula() {
		List<List<String>> rows = rows(SampleRun.everything(), "nl");
		assertEquals(1 + 9 + 4, rows.size());
		for (List<String> row : rows) {
			assertEquals(20, row.size());
			for (String cell : row) {
				assertFalse(!cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0, cell);
			}
		}
		assertEquals("Gewicht", rows.get(0).get(1));
	}

	@Test
	void whatWasNotReadHasARow() {
		List<List<String>> rows = rows(SampleRun.everything(), "en");
		List<String> last = rows.get(rows.size() - 1);
		assertEquals(List.of("kapot.pdf", "Not complete", "", "This PDF file is damaged; save it again."),
				last.subList(0, 4));
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00A0=1", "\u200B=1", "\"=1",
			"\uFF1D1", "\u0000=1" })
	void aFormulaIsText(String formula) {
		Finding sample = SampleRun.guideline().findings().get(0);
		Place place = new Place("1/p1", 0, formula.length(), 0, formula, "", formula, "", "", formula, 0);
		var finding = new Finding(sample.check(), new Text(formula, formula), "", sample.severity(), sample.certainty(),
				sample.status(), 0, place, sample.why(), List.of(), List.of(), "", 0);
		var document = new DocumentResult("a.md", "", "", "", "", "", 0, List.of(finding), List.of(), List.of(),
				List.of(), true);
		List<String> row = rows(new RunResult(List.of(document), List.of(), SampleRun.rules(), List.of()), "en").get(1);
		assertTrue(row.get(4).startsWith("'"), row.get(4));
	}
}
