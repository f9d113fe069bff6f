package org.evenaar.importer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCleanerTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "e\ufb03ci\u00ebnt pro\ufb01el|effici\u00ebnt profiel", "be\u00adhandeling|behandeling",
			"1,73\u00a0m\u00b2|1,73 m\u00b2", "\u0133sje|ijsje", "a\u200bb\ufeffc|abc", "CKD\u2011EPI|CKD-EPI", "e\u0308xtra|\u00ebxtra",
			"co\u0140lega|col\u00b7lega" })
	void bringsSignsToOneShape(String raw, String clean) {
		assertEquals(clean, TextCleaner.clean(raw));
	}

	@Test
	void keepsLineFeedsButNeverTwoOrAnyAtTheEnds() {
		assertEquals("een\ntwee\ndrie", TextCleaner.clean("\n een \r\n twee\n\n\ndrie \n"));
	}

	@Test
	void replacesHalfCharacters() {
		assertEquals("a\ufffdb \ud83d\ude00", TextCleaner.clean("a\ud83db \ud83d\ude00"));
	}

	@Test
	void returnsCleanTextAsItIsAndIsStable() {
		String clean = "De factor 1,159 voor \u2018ras\u2019 is vervallen; zie \u00a7 2 \u2013 eGFR \u2265 60.";
		assertSame(clean, TextCleaner.clean(clean));
		Random random = new Random(20261122);
		String signs = "ab \t\n\r\u00a0\u00ad\ufb01\u200b\u0300\ud800\udc00\u2028\uf0b7\u0133\u0001.";
		for (int i = 0; i < 2_000; i++) {
			StringBuilder raw = new StringBuilder();
			for (int k = random.nextInt(12); k >= 0; k--) {
				raw.append(signs.charAt(random.nextInt(signs.length())));
			}
			String once = TextCleaner.clean(raw);
			assertEquals(once, TextCleaner.clean(once), () -> "for " + raw);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "m|2|\u00b2", "0|9|\u2079", ")|-1,154|^-1,154", "s|12,13|\u00b9\u00b2,\u00b9\u00b3", "1|e|e", "t|a|^a", "3|leeftijd|^leeftijd" })
	void raisedTextDoesNotMeltIntoTheWordBefore(char before, String raised, String written) {
		assertEquals(written, TextCleaner.raised(before, raised));
	}
}
