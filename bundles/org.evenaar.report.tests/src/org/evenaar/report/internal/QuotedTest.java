package org.evenaar.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.evenaar.check.Place;
import org.junit.jupiter.api.Test;

class QuotedTest {

	private static Quoted quoted(String sentence, String quote, String prefix, String suffix) {
		return Quoted.of(new Place("1/p1", 0, quote.length(), 0, "", "", quote, prefix, suffix, sentence, 0));
	}

	@Test
	void theWordsAroundTellWhichOfTwoIsMarked() {
		Quoted quoted = quoted("Een ras is een ras van honden.", "ras", "Een ras is een ", " van honden.");
		assertEquals(new Quoted("Een ras is een ", "ras", " van honden."), quoted);
		assertEquals("Een ", quoted("Een ras is een ras van honden.", "ras", "Een ", " is een").before());
	}

	@Test
	void wordsThatTheSentenceLacksKeepTheirSurroundings() {
		assertEquals(new Quoted("…voor ", "ras", " na…"), quoted("Iets anders.", "ras", "voor ", " na"));
	}

	@Test
	void aSentenceOfMegabytesIsCutBetweenWords() {
		String sentence = "woord ".repeat(1_000_000) + "ras" + " woord".repeat(1_000_000);
		Quoted quoted = quoted(sentence, "ras", "woord ", " woord");
		assertEquals(new Quoted("…woord ", "ras", " woord…"), quoted);
		String page = "woord ".repeat(200) + "ras" + " woord".repeat(200);
		Quoted cut = quoted(page, "ras", "woord ", " woord");
		assertTrue(cut.before().startsWith("… woord ") && cut.before().length() < 420, cut.before());
		assertTrue(cut.after().endsWith("woord …") && cut.after().length() < 420, cut.after());
	}
}
