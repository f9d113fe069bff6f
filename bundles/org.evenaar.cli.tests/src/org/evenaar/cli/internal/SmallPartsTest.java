package org.evenaar.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.evenaar.importer.ImportLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallPartsTest {

	@ParameterizedTest
	@CsvSource({"chek,check", "ceck,check", "hceck,check", "CHECK,check", "list,list", "lsit,list", "nonsense,''"})
	void aSlipIsUnderstood(String word, String expected) {
		assertEquals(expected, String.join(",", Suggestions.nearest(word, List.of("check", "rules", "list"))));
	}

	@Test
	void aPartOfALongIdIsUnderstood() {
		assertEquals(List.of("RACE-EGFR-FACTOR"), Suggestions.nearest("egfr", List.of("RACE-EGFR-FACTOR", "RACE-LUNG")));
	}

	@Test
	void distanceIsADistance() {
		var random = new Random(11);
		for (int i = 0; i < 500; i++) {
			String a = word(random);
			String b = word(random);
			int distance = Suggestions.distance(a, b);
			assertEquals(distance, Suggestions.distance(b, a), a + " " + b);
			assertEquals(a.equals(b), distance == 0, a + " " + b);
			assertTrue(distance <= Math.max(a.length(), b.length()), a + " " + b);
			assertTrue(distance >= Math.abs(a.length() - b.length()), a + " " + b);
		}
	}

	private static String word(Random random) {
		return random.ints(random.nextInt(6), 'a', 'd').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
	}

	@Test
	void limitsAreSetByName() throws UsageException {
		assertEquals(ImportLimits.DEFAULT, Limits.of(List.of()));
		assertEquals(new ImportLimits(5L << 20, 3000L << 20, 7, 8, 9, 10, Duration.ofSeconds(11)), Limits.of(List.of("file-mb=5",
				"unpacked-mb=3000", "unpacked-ratio=7", "characters=8", "pages=9", "nesting=10", "seconds=11")));
	}

	@Test
	void theHelpNamesTheLimitsAsTheyAre() throws IOException {
		ImportLimits usual = ImportLimits.DEFAULT;
		String limits = "file-mb=%d, unpacked-mb=%d, unpacked-ratio=%d, characters=%d, pages=%d, nesting=%d, seconds=%d".formatted(
				usual.fileBytes() >> 20, usual.unpackedBytes() >> 20, (int) usual.unpackedRatio(), usual.textCharacters(), usual.pages(),
				usual.nesting(), usual.time().toSeconds());
		for (String file : List.of("usage.properties", "usage_nl.properties")) {
			assertTrue(texts(file).getProperty("evenaar.check.limit").contains(limits), file);
		}
	}

	@Test
	void linesFitAndNoWordIsLost() {
		String text = "Een tekst met woorden die samen niet op een regel passen, en eenwoorddatopzichzelfallangeris dan de regel.";
		var bytes = new ByteArrayOutputStream();
		var page = new Page(new PrintStream(bytes, true, StandardCharsets.UTF_8), 30);
		page.item(text);
		List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
		assertTrue(lines.stream().allMatch(line -> line.length() <= 30 || line.strip().indexOf(' ') < 0), lines.toString());
		assertTrue(lines.getFirst().startsWith("  - Een") && lines.get(1).startsWith("    "), lines.toString());
		assertEquals(text, String.join(" ", lines.stream().map(String::strip).toList()).substring(2));
	}

	@ParameterizedTest
	@ValueSource(strings = {"messages", "usage"})
	void everyTextIsThereInBothLanguagesWithTheSameGaps(String name) throws IOException {
		Properties english = texts(name + ".properties");
		Properties dutch = texts(name + "_nl.properties");
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(dutch.stringPropertyNames()));
		List<String> wrong = new ArrayList<>();
		for (String key : english.stringPropertyNames()) {
			String one = english.getProperty(key);
			String other = dutch.getProperty(key);
			if (!gaps(one).equals(gaps(other)) || one.isBlank() || other.isBlank()) {
				wrong.add(key);
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static TreeSet<String> gaps(String text) {
		return new TreeSet<>(Pattern.compile("\\{(\\d)").matcher(text).results().map(match -> match.group(1)).toList());
	}

	private static Properties texts(String name) throws IOException {
		var texts = new Properties();
		try (Reader reader = new InputStreamReader(Texts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}
}
