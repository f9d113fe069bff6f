package org.evenaar.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.evenaar.model.guideline.Block;
import org.evenaar.model.guideline.Guideline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged and random files: each gives a guideline that keeps the rules of the model, or one sentence. */
class JunkTest {

	private static final long SECONDS_EACH = 10;

	@TempDir
	private Path folder;
	private TestFiles files;

	@BeforeEach
	void setUp() {
		files = new TestFiles(folder);
	}

	private static byte[] resource(String name) {
		try (InputStream in = JunkTest.class.getResourceAsStream(name)) {
			return in.readAllBytes();
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static byte[] sample(String name) {
		if (!name.endsWith(".docx")) {
			return resource(name);
		}
		String body = DocxFile.p("<w:pStyle w:val=\"Kop1\"/>", "Aanbevelingen") + DocxFile.p("Vermenigvuldig met 1,159.") + DocxFile.table("Formule|Factor", "MDRD|1,212")
				+ "<w:p><w:r><w:t>Noot</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>";
		return new DocxFile().body(body).part("styles", "<w:style w:type=\"paragraph\" w:styleId=\"Kop1\"><w:name w:val=\"heading 1\"/></w:style>")
				.part("footnotes", "<w:footnote w:id=\"1\">" + DocxFile.p("Tekst van de noot.") + "</w:footnote>").bytes();
	}

	@ParameterizedTest
	@ValueSource(strings = { "proef.txt", "proef.md", "proef.html", "proef.docx" })
	void damagedFiles(String name) {
		byte[] whole = sample(name);
		Random random = new Random(name.hashCode());
		for (int i = 0; i < 250; i++) {
			byte[] broken = random.nextBoolean() ? whole.clone() : Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
			for (int k = random.nextInt(8); k >= 0; k--) {
				broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
			}
			readOrRefuse(name, broken, "change " + i);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ruis.txt", "ruis.md", "ruis.html", "ruis.docx", "ruis" })
	void noise(String name) {
		Random random = new Random(name.hashCode());
		for (int i = 0; i < 60; i++) {
			byte[] bytes = new byte[1 + random.nextInt(3_000)];
			random.nextBytes(bytes);
			if (i % 2 == 0) {
				for (int k = 0; k < bytes.length; k++) {
					bytes[k] = (byte) (9 + Math.abs(bytes[k]) % 118);
				}
			}
			readOrRefuse(name, bytes, "noise " + i);
		}
	}

	private void readOrRefuse(String name, byte[] bytes, String what) {
		long start = System.nanoTime();
		try {
			checkModel(files.read(name, bytes), what);
		} catch (ImportException refused) {
			assertFalse(refused.problem().in(Locale.ENGLISH).isBlank(), what);
			assertFalse(refused.problem().in(Locale.of("nl")).isBlank(), what);
		} catch (RuntimeException other) {
			fail(name + ' ' + what, other);
		}
		assertTrue(System.nanoTime() - start < SECONDS_EACH * 1_000_000_000, what);
	}

	private static void checkModel(Guideline guideline, String what) {
		Set<String> paths = new HashSet<>();
		TestFiles.sections(guideline).forEach(s -> assertTrue(paths.add(s.getPath()), what));
		for (Block block : TestFiles.blocks(guideline)) {
			assertTrue(paths.add(block.getPath()), what);
			assertTrue(block.getSource() != null, what);
			assertEquals(block.getText(), block.getText().strip(), what);
			assertFalse(block.getText().chars().anyMatch(c -> c < ' ' && c != '\n'), what);
		}
	}

	/** The same words go in as text, Markdown, HTML and Word, and come out in the same order. */
	@Test
	void wordsKeepTheirOrderInEveryFormat() throws ImportException {
		for (int seed = 0; seed < 40; seed++) {
			Random random = new Random(seed);
			StringBuilder txt = new StringBuilder();
			StringBuilder md = new StringBuilder();
			StringBuilder html = new StringBuilder("<html>");
			StringBuilder docx = new StringBuilder();
			StringBuilder words = new StringBuilder();
			for (int i = 0; i < 2 + random.nextInt(25); i++) {
				String sentence = sentence(random, i);
				words.append(sentence).append(' ');
				boolean item = random.nextInt(3) == 0;
				txt.append(item ? "- " : "").append(sentence).append("\n\n");
				md.append(item ? "- " : "").append(sentence).append("\n\n");
				html.append(item ? "<ul><li>" : "<p>").append(sentence).append(item ? "</ul>" : "</p>");
				docx.append(item ? DocxFile.table(sentence.replace(" ", "|")) : DocxFile.p(sentence));
			}
			assertEquals(words.toString().strip(), words("w.txt", txt.toString().getBytes(StandardCharsets.UTF_8)), "text " + seed);
			assertEquals(words.toString().strip(), words("w.md", md.toString().getBytes(StandardCharsets.UTF_8)), "Markdown " + seed);
			assertEquals(words.toString().strip(), words("w.html", html.toString().getBytes(StandardCharsets.UTF_8)), "HTML " + seed);
			assertEquals(words.toString().strip(), words("w.docx", DocxFile.of(docx.toString())), "Word " + seed);
		}
	}

	private static String sentence(Random random, int number) {
		StringBuilder sentence = new StringBuilder("Zin").append(number);
		for (int i = 0; i < 1 + random.nextInt(20); i++) {
			sentence.append(' ').append(List.of("nierfunctie", "pati\u00ebnt", "1,159", "HLA-B", "(vrouw)", "eGFR", "\u2018ras\u2019", "m\u00b2").get(random.nextInt(8)));
		}
		return sentence.append('.').toString();
	}

	private String words(String name, byte[] bytes) throws ImportException {
		StringBuilder words = new StringBuilder();
		TestFiles.sections(files.read(name, bytes)).forEach(s -> {
			words.append(s.getHeading()).append(' ');
			TestFiles.lines(s).forEach(l -> words.append(l).append(' '));
		});
		return words.toString().replaceAll("\\s+", " ").strip();
	}
}
