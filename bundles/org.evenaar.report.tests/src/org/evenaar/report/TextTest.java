package org.evenaar.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

	private static String text(Locale language, boolean suppressed, boolean color, int width) {
		var options = new ReportOptions(language, suppressed, color, width, "0.1.0", Instant.EPOCH);
		return new String(SampleRun.render(BuiltIn.renderer("text"), SampleRun.everything(), options),
				StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@ValueSource(ints = { 40, 60, 80, 100, 160 })
	void noLineIsWiderThanTheScreen(int width) {
		for (String line : text(SampleRun.DUTCH, true, false, width).split("\n")) {
			long columns = line.codePoints().filter(c -> Character.getType(c) != Character.FORMAT).count();
			assertTrue(columns <= width || line.contains("https://"), columns + ": " + line);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aDocumentCannotSteerTheTerminal(boolean color) {
		String text = text(Locale.ENGLISH, true, color, 80);
		String own = text.replaceAll("\u001B\\[[0-9;]*m", "");
		assertEquals(color, own.length() < text.length());
		assertTrue(own.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)));
		assertTrue(own.chars().noneMatch(c -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069));
	}

	@Test
	void theQuoteIsSetOffAndStatesAreSaid() {
		String text = text(SampleRun.DUTCH, false, false, 100);
		assertTrue(text.contains("│ Vermenigvuldig de uitkomst met «1,159» bij patiënten"), text);
		assertTrue(text.contains("Sinds 2021 vervangen door een versie zonder ‘ras’"), text);
		assertTrue(text.contains("[bron nog te controleren]"), text);
		assertTrue(text.contains("NIET VOLLEDIG: Dit PDF-bestand is beschadigd"), text);
		assertTrue(text.contains("broken.yaml, regel 3"), text);
		assertTrue(text.contains("Ter informatie (geen fouten)"), text);
		assertTrue(text.contains("1 treffer achtergehouden (te zien met --show-suppressed)"), text);
		assertFalse(text.contains("kritiek op het gebruik"), text);
		assertTrue(text(SampleRun.DUTCH, true, false, 100).contains("omdat: kritiek op het gebruik"));
	}
}
