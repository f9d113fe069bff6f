package org.evenaar.ui.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.evenaar.search.UnitKind;
import org.junit.jupiter.api.Test;

/** Results as a table. */
class ResultsCsvTest {

	@Test
	void aRowForEachPlace() throws IOException {
		var out = new ByteArrayOutputStream();
		ResultsCsv.write(Samples.results(1, Samples.document("Kidney, \"new\"", 2, Samples.hit("1", UnitKind.RECOMMENDATION, "=eGFR"),
				Samples.hit("2", UnitKind.FINDING, "two"))), Locale.of("nl"), out);
		String[] lines = out.toString(StandardCharsets.UTF_8).split("\r\n");
		assertEquals(3, lines.length);
		assertTrue(lines[1].startsWith("\"Kidney, \"\"new\"\"\","), lines[1]);
		assertTrue(lines[1].contains(",\"Aanbeveling\",") && !lines[1].contains(",\"=eGFR"), lines[1]);
		assertTrue(lines[2].endsWith(",\"Hoog\",\"Open\",\"nl\",\"two\""), lines[2]);
	}
}
