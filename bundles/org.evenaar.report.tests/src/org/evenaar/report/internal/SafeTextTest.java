package org.evenaar.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;

class SafeTextTest {

	private static final long SEED = 20261122;

	@Test
	void anyTextCanBeWrittenAndKeepsItsLength() {
		var random = new Random(SEED);
		for (int round = 0; round < 2_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(30); i > 0; i--) {
				text.append(switch (random.nextInt(5)) {
				case 0 -> (char) random.nextInt(0x100);
				case 1 -> (char) (0xD800 + random.nextInt(0x800));
				case 2 -> (char) (0x2000 + random.nextInt(0x80));
				case 3 -> (char) random.nextInt(0x10000);
				default -> "\uD83D\uDE00";
				});
			}
			String original = text.toString();
			String formed = SafeText.wellFormed(original);
			String shown = SafeText.forTerminal(original);
			String marked = SafeText.forMarkup(original);
			for (String safe : new String[] { formed, shown, marked }) {
				assertEquals(original.length(), safe.length());
				assertEquals(safe, new String(safe.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
			}
			assertTrue(shown.chars().noneMatch(Character::isISOControl), "round " + round);
		}
	}

	@Test
	void commonTextComesBackAsItIs() {
		String text = "Patiënten van Afrikaanse afkomst: 1,159 × eGFR \uD83D\uDE00";
		assertSame(text, SafeText.wellFormed(text));
		assertSame(text, SafeText.forMarkup(text));
		assertSame(text, SafeText.forTerminal(text));
	}
}
