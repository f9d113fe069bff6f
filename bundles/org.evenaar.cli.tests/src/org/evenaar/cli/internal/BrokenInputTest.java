package org.evenaar.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenInputTest {

	/** Something that is no readable document. */
	record Case(String name, Maker maker, List<String> options) {

		interface Maker {
			void make(Path file) throws IOException;
		}

		@Override
		public String toString() {
			return name;
		}
	}

	@TempDir
	private Path folder;
	private Harness harness;

	@BeforeEach
	void documents() {
		harness = new Harness(folder);
		harness.file("good.md", Harness.FLAGGED);
	}

	static Stream<Case> cases() throws IOException {
		byte[] word = word("<w:p><w:r><w:t>Bij negroïde patiënten.</w:t></w:r></w:p>");
		byte[] cut = Arrays.copyOf(word, word.length / 2);
		return Stream.of(of("empty.docx", new byte[0]), of("cut.docx", cut), of("noise.pdf", noise()), of("noise.docx", noise()),
				of("data.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)), of("picture.png", noise()),
				of("blank.txt", "  \n \n".getBytes(StandardCharsets.UTF_8)), of("cut.pdf", "%PDF-1.7\n1 0 obj\n<<".getBytes(StandardCharsets.UTF_8)),
				of("old.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}),
				new Case("nowhere.docx", file -> assertFalse(Files.exists(file)), List.of()),
				new Case("folder.docx", Files::createDirectory, List.of()),
				new Case("dangling.md", file -> Files.createSymbolicLink(file, Path.of("nothing.md")), List.of()),
				new Case("long.txt", file -> Files.writeString(file, "woord ".repeat(2000)), List.of("--limit", "characters=1000")),
				new Case("bomb.docx", file -> Files.write(file, word("<w:p><w:r><w:t>" + " ".repeat(30 << 20) + "</w:t></w:r></w:p>")),
						List.of("--limit", "unpacked-mb=10")),
				new Case("entities.docx", file -> Files.write(file, word("<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>", "&y;")), List.of()));
	}

	private static Case of(String name, byte[] content) {
		return new Case(name, file -> Files.write(file, content), List.of());
	}

	private static byte[] noise() {
		byte[] bytes = new byte[4096];
		new java.util.Random(3).nextBytes(bytes);
		bytes[0] = 0;
		return bytes;
	}

	private static byte[] word(String body) throws IOException {
		return word("", body);
	}

	private static byte[] word(String prolog, String body) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			entry(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
					+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
					+ "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
			entry(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
					+ "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
			entry(zip, "word/document.xml", prolog + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
					+ "</w:body></w:document>");
		}
		return bytes.toByteArray();
	}

	private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void oneSentenceAndTheOthersAreDone(Case broken) throws IOException {
		broken.maker().make(folder.resolve(broken.name()));
		List<String> before = harness.names();
		List<String> arguments = new ArrayList<>(List.of("check", broken.name(), "good.md", "--format", "json", "--language", "nl"));
		arguments.addAll(broken.options());
		var outcome = harness.run(arguments.toArray(String[]::new));
		assertEquals(3, outcome.code(), outcome.toString());
		List<String> said = outcome.err().lines().toList();
		assertEquals(1, said.size(), outcome.err());
		assertTrue(said.getFirst().matches("\\Q" + broken.name() + ":\\E \\p{Lu}.{10,300}\\."), said.getFirst());
		assertTrue(outcome.out().contains("DEMO-FACTOR"), outcome.out());
		assertEquals(before, harness.names());
		ExitCodeTest.assertNoTrace(outcome);
	}

	@Test
	void theSoundFileOfTheSameMakeIsRead() throws IOException {
		Files.write(folder.resolve("sound.docx"), word("<w:p><w:r><w:t>Bij negroïde patiënten is de dosis gelijk.</w:t></w:r></w:p>"));
		var outcome = harness.run("check", "sound.docx", "--no-report");
		assertEquals(1, outcome.code(), outcome.toString());
		assertTrue(outcome.out().contains("DEMO-LABEL"), outcome.out());
	}

	@Test
	void allOfThemAtOnceInAFolderLeaveTheGoodOneAlone() throws IOException {
		Files.createDirectory(folder.resolve("all"));
		for (Case broken : cases().toList()) {
			broken.maker().make(folder.resolve("all").resolve(broken.name()));
		}
		harness.file("all/good.md", Harness.FLAGGED);
		List<String> before = harness.names();
		var outcome = harness.run("check", "all", "--format", "csv");
		assertEquals(3, outcome.code(), outcome.err());
		assertTrue(outcome.out().contains("DEMO-FACTOR"), outcome.out());
		assertFalse(outcome.err().contains("picture.png"), "not called like a document");
		assertEquals(before, harness.names());
	}
}
