package org.evenaar.importer.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.evenaar.importer.ImportLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long documents, and documents set at random: no sentence may be broken, lost or mixed with another. */
class PdfSizeTest {

	private static final String[] WORDS = { "nier\u00adschade", "de", "behande\u00adling", "van", "pati\u00ebnten", "met", "een", "ver\u00adhoogd", "risico",
			"op", "hart\u00adfalen", "wordt", "in", "over\u00adleg", "vast\u00adgesteld", "eGFR", "COPD-exacer\u00adbaties", "of", "het", "creati\u00adnine",
			"daarom", "jaar\u00adlijks", "naar", "huis\u00adarts", "onder\u00adzoek" };

	@TempDir
	Path folder;

	private static String sentence(Random random, int number) {
		StringBuilder text = new StringBuilder("Zin" + number);
		int words = 6 + random.nextInt(24);
		for (int i = 0; i < words; i++) {
			text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
		}
		return text.append('.').toString();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void sentencesSurviveAnyLayout(long seed) throws Exception {
		try (Paper paper = new Paper()) {
			List<String> sentences = layAtRandom(paper, new Random(seed));
			Recorder recorder = new Reading(folder).read(paper);
			for (String sentence : sentences) {
				assertTrue(recorder.all().contains(sentence), () -> "seed " + seed + ": " + sentence);
			}
			assertFalse(recorder.all().contains("Richtlijn"), "running head");
		}
	}

	/** Sets paragraphs in one or two columns, indented or with space between, with heads and page numbers. */
	private static List<String> layAtRandom(Paper paper, Random random) throws IOException {
		int columns = 1 + random.nextInt(2);
		float size = 8 + random.nextInt(4);
		float pitch = size * (1.1f + random.nextFloat() * 0.5f);
		float width = columns == 1 ? 380 + random.nextInt(100) : 215 + random.nextInt(20);
		boolean indent = random.nextBoolean();
		List<String> sentences = new ArrayList<>();
		int column = columns;
		float y = 0;
		for (int paragraph = 0; paragraph < 40; paragraph++) {
			StringBuilder text = new StringBuilder();
			for (int i = 0; i <= random.nextInt(5); i++) {
				String sentence = sentence(random, sentences.size());
				sentences.add(sentence.replace("\u00ad", ""));
				text.append(text.isEmpty() ? "" : " ").append(sentence);
			}
			int line = 0;
			for (String words : paper.lines((indent ? "MM" : "") + text, width, size)) {
				if (column == columns && (y == 0 || y > 740) || column < columns && y > 740) {
					column = column >= columns ? 1 : column + 1;
					y = 90;
					if (column == 1) {
						int number = paper.document().getNumberOfPages() + 1;
						paper.newPage().text(50, 40, 8, "Richtlijn op maat").text(300, 810, 8, Integer.toString(number));
					}
				}
				float left = 50 + (column - 1) * (width + 22);
				boolean first = indent && line++ == 0;
				paper.text(first ? left + paper.width("MM", size) : left, y, size, first ? words.substring(2) : words);
				y += pitch;
			}
			y += indent ? 0 : pitch * 0.6f;
		}
		return sentences;
	}

	@Test
	void threeHundredPages() throws Exception {
		Random random = new Random(300);
		List<String> sentences = new ArrayList<>();
		try (Paper paper = new Paper()) {
			for (int page = 1; page <= 300; page++) {
				paper.newPage().text(60, 40, 8, "Richtlijn van driehonderd bladzijden").text(280, 810, 8, page + " / 300");
				float y = 90;
				while (y < 700) {
					String text = sentence(random, sentences.size());
					sentences.add(text.replace("\u00ad", ""));
					y = paper.paragraph(60, y, 450, 10, 12, text) + 8;
				}
			}
			Recorder recorder = new Reading(folder).read(paper.bytes(), ImportLimits.DEFAULT);
			assertEquals(300, recorder.pages);
			List<String> read = recorder.pieces.stream().map(p -> p.substring(2)).toList();
			for (int i = 0; i < sentences.size(); i++) {
				assertEquals(sentences.get(i), i < read.size() ? read.get(i) : "");
			}
			assertEquals(sentences.size(), read.size());
		}
	}
}
