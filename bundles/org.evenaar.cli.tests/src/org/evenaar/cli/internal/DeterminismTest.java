package org.evenaar.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeterminismTest {

	private static final int DOCUMENTS = 24;

	@TempDir
	private Path folder;
	private Harness harness;
	private final List<String> names = new ArrayList<>();

	@BeforeEach
	void documents() {
		harness = new Harness(folder);
		var random = new Random(99);
		List<String> sentences = List.of("Vermenigvuldig met 1,159 en rond af.", "Schakel een tolk in.",
				"Bij negroïde patiënten geldt dezelfde dosis.", "Vroeger gold een rasfactor.", "Spoel de wond met kraanwater.",
				"Multiply the result by the race factor.", "Call an interpreter before you begin.");
		for (int i = 0; i < DOCUMENTS; i++) {
			StringBuilder text = new StringBuilder("# Document " + i + "\n\n");
			for (int paragraph = random.nextInt(30); paragraph >= 0; paragraph--) {
				text.append(sentences.get(random.nextInt(sentences.size()))).append(random.nextBoolean() ? " " : "\n\n");
			}
			String name = "d" + i + (i % 3 == 0 ? ".txt" : ".md");
			harness.file(name, i % 7 == 5 ? "" : text.toString());
			names.add(name);
		}
	}

	private String run(String format, int threads) {
		List<String> arguments = new ArrayList<>(List.of("check", "--format", format, "--threads", String.valueOf(threads)));
		arguments.addAll(names);
		var outcome = harness.run(arguments.toArray(String[]::new));
		assertEquals(3, outcome.code(), outcome.err());
		return outcome.out();
	}

	@ParameterizedTest
	@ValueSource(strings = {"json", "sarif", "csv", "text"})
	void theSameBytesOnAnyNumberOfThreadsAndInAnyOrder(String format) {
		String expected = run(format, 1);
		assertTrue(expected.contains("DEMO-FACTOR"), expected);
		var random = new Random(4);
		for (int threads : new int[] {1, 2, 8, 64}) {
			Collections.shuffle(names, random);
			assertEquals(expected, run(format, threads), threads + " threads, " + names);
		}
	}

	@Test
	void theFolderGivesWhatItsFilesGive() {
		assertEquals(run("json", 2), harness.run("check", ".", "--format", "json").out());
	}
}
