package org.evenaar.checks.race.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.evenaar.rules.Language;
import org.evenaar.rules.LanguageDetector;
import org.evenaar.rules.Passage;
import org.evenaar.rules.RuleScanner;
import org.evenaar.rules.Severity;
import org.junit.jupiter.api.Test;

/**
 * Phrases of our own, each as a document by itself: flag means at least one finding above information. The packs
 * were made with most of them in view, so that they guard what has been reached; they do not measure how the packs do
 * on text that nobody has seen.
 */
class PhrasesTest {

	private static final double LEAST = 0.95;

	/** Counts of one kind of phrase. */
	private static final class Counts {
		private int found;
		private int missed;
		private int falseAlarms;

		private double precision() {
			return found + falseAlarms == 0 ? 1 : (double) found / (found + falseAlarms);
		}

		private double recall() {
			return found + missed == 0 ? 1 : (double) found / (found + missed);
		}
	}

	@Test
	void precisionAndRecallStay() throws IOException {
		RuleScanner scanner = RacePacks.rules().scanner();
		Map<String, Counts> byLanguage = new TreeMap<>();
		List<String> wrong = new ArrayList<>();
		for (CSVRecord phrase : phrases()) {
			boolean expected = phrase.get("label").equals("flag");
			boolean found = isFlagged(scanner, phrase.get("text"));
			Counts counts = byLanguage.computeIfAbsent(phrase.get("language"), language -> new Counts());
			counts.found += expected && found ? 1 : 0;
			counts.missed += expected && !found ? 1 : 0;
			counts.falseAlarms += !expected && found ? 1 : 0;
			if (expected != found) {
				wrong.add(phrase.get("language") + " " + phrase.get("label") + ": " + phrase.get("text"));
			}
		}
		assertTrue(byLanguage.size() == Language.values().length, byLanguage.keySet()::toString);
		byLanguage.forEach((language, counts) -> assertTrue(counts.precision() >= LEAST && counts.recall() >= LEAST,
				() -> "%s: precision %.3f, recall %.3f%n%s".formatted(language, counts.precision(), counts.recall(),
						String.join("\n", wrong))));
	}

	private static boolean isFlagged(RuleScanner scanner, String text) {
		int mask = LanguageDetector.detect(text).map(Language::mask).orElse(Language.allMask());
		return scanner.scan(Passage.of(text, mask)).stream()
				.anyMatch(match -> !match.suppressed() && match.severity() != Severity.INFO);
	}

	private static List<CSVRecord> phrases() throws IOException {
		try (Reader reader = new InputStreamReader(PhrasesTest.class.getResourceAsStream("phrases.csv"),
				StandardCharsets.UTF_8)) {
			return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
		}
	}
}
