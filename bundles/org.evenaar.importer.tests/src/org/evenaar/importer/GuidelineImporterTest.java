package org.evenaar.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.evenaar.importer.DocumentSink.Role;
import org.evenaar.model.guideline.Guideline;
import org.evenaar.rules.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuidelineImporterTest {

	private static final byte[] OLE2 = HexFormat.of().parseHex("D0CF11E0A1B11AE1");

	@TempDir
	private Path folder;
	private TestFiles files;

	@BeforeEach
	void setUp() {
		files = new TestFiles(folder);
	}

	@Test
	void theGuidelineKnowsItsFile() throws Exception {
		Path file = files.write("zin.md", "Een zin.");
		Guideline guideline = files.read(file);
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
		assertEquals(List.of(file.toString(), HexFormat.of().formatHex(digest), "markdown"), List.of(guideline.getSourceFile(), guideline.getSha256(), guideline.getFormat()));
	}

	@ParameterizedTest
	@CsvSource({ "a.docx,docx", "a.DOCX,docx", "a.docm,docx" })
	void aDocumentIsReadUnderItsName(String name, String format) throws ImportException {
		Guideline guideline = files.read(name, DocxFile.of(DocxFile.p("Een zin.")));
		assertEquals(format, guideline.getFormat());
		assertEquals(List.of(), guideline.getRemarks());
	}

	@ParameterizedTest
	@CsvSource({ "a.pdf,1", "a.txt,1", "a.doc,0", "zonder,0" })
	void aDocumentUnderAWrongNameIsReadAsWhatItIs(String name, int remarks) throws ImportException {
		Guideline guideline = files.read(name, DocxFile.of(DocxFile.p("Een zin.")));
		assertEquals("docx", guideline.getFormat());
		assertEquals(remarks, guideline.getRemarks().size());
	}

	@Test
	void aPageUnderTheNameOfADocumentIsReadAsAPage() throws ImportException {
		assertEquals("html", files.read("a.docx", "<!-- x --> <!DOCTYPE HTML><html><p>Een zin.</p></html>").getFormat());
		assertEquals("html", files.read("a.txt", "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><p>Een zin.</p></html>").getFormat());
		assertEquals("html", files.read("deel.html", "<p>Een zin zonder kop.</p>").getFormat());
		assertEquals("text", files.read("LEESMIJ", "Een zin.").getFormat());
	}

	@Test
	void emptyFilesAndFilesWithoutTextAreRefused() {
		assertEquals("file.empty", files.refusal("leeg.txt", ""));
		assertEquals("file.notext", files.refusal("wit.txt", " \n\t\n\u00a0"));
		assertEquals("file.notext", files.refusal("wit.docx", DocxFile.of(DocxFile.p(" "))));
		assertEquals("file.notext", files.refusal("wit.html", "<html><body><script>x</script></body></html>"));
	}

	@Test
	void whatIsNoFileIsRefused() {
		assertEquals("file.missing", files.refusal(folder.resolve("er-niet.docx")));
		assertEquals("file.folder", files.refusal(folder));
	}

	@Test
	void anUnreadableFileIsRefused() {
		Path file = files.write("dicht.txt", "geheim");
		assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "this user may read every file");
		assertEquals("file.unreadable", files.refusal(file));
	}

	@Test
	void aFileAboveTheLimitIsRefused() {
		ImportLimits small = new ImportLimits(10, 1 << 20, 100, 1_000, 10, 10, Duration.ofSeconds(10));
		assertEquals("file.large", files.refusal(files.write("groot.txt", "meer dan tien bytes"), small));
	}

	@Test
	void otherFormatsAreNamed() {
		assertEquals("file.rtf", files.refusal("a.docx", "{\\rtf1 tekst}"));
		assertEquals("file.data", files.refusal("a.csv", "groep;factor\nnegro\u00efde;1,159\n"));
		assertEquals("file.xml", files.refusal("a.xml", "<?xml version=\"1.0\"?><Composition/>"));
		assertEquals("file.kind", files.refusal("a.png", HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452")));
		assertEquals("file.damaged", files.refusal("a.docx", HexFormat.of().parseHex("00010203040506070809")));
		assertEquals("file.doc", files.refusal("a.doc", ole2("WordDocument")));
		assertEquals("file.password", files.refusal("a.docx", ole2("EncryptedPackage")));
		assertEquals("file.oldoffice", files.refusal("a.xls", ole2("Workbook")));
		assertEquals("file.zip", files.refusal("a.zip", zip("leesmij.txt")));
		assertEquals("file.spreadsheet", files.refusal("a.docx", zip("xl/workbook.xml")));
		assertEquals("file.opendocument", files.refusal("a.odt", zip("content.xml")));
	}

	private static byte[] ole2(String stream) {
		byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
		byte[] bytes = new byte[200_000];
		System.arraycopy(OLE2, 0, bytes, 0, OLE2.length);
		// Across the border of two reads, where a careless search misses it.
		System.arraycopy(name, 0, bytes, (1 << 16) - 5, name.length);
		return bytes;
	}

	private static byte[] zip(String entry) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(entry));
			zip.write('x');
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return bytes.toByteArray();
	}

	private static GuidelineImporter with(DocumentReader reader) {
		return new GuidelineImporter(List.of(new ReaderDescriptor("proef", new Text("Proef", "Trial"), List.of("txt"), true, List.of(), () -> reader)));
	}

	private String refusal(DocumentReader reader) {
		Path file = files.write("x.txt", "x");
		return assertThrows(ImportException.class, () -> with(reader).read(file, TestFiles.context(TestFiles.LIMITS))).problem().key();
	}

	@Test
	void whateverAReaderThrowsIsASentence() {
		assertEquals("file.damaged", refusal((f, s, c) -> {
			throw new IllegalStateException("x");
		}));
		assertEquals("file.damaged", refusal((f, s, c) -> {
			throw new IOException("x");
		}));
		assertEquals("limit.memory", refusal((f, s, c) -> {
			throw new OutOfMemoryError("x");
		}));
		assertEquals("limit.nesting", refusal(GuidelineImporterTest::deep));
		assertEquals("reader.failed", refusal((f, s, c) -> {
			throw new NoClassDefFoundError("x");
		}));
		assertEquals("limit.text", refusal((f, s, c) -> {
			while (true) {
				s.paragraph(Role.BODY, "x".repeat(1 << 20), Origin.at("x"));
			}
		}));
	}

	private static void deep(Path file, DocumentSink sink, ReadContext context) throws ImportException, IOException {
		deep(file, sink, context);
	}

	@Test
	void aReaderThatCannotBeMadeIsASentence() {
		GuidelineImporter importer = new GuidelineImporter(List.of(new ReaderDescriptor("proef", new Text("Proef", "Trial"), List.of("txt"), true, List.of(), () -> {
			throw new IllegalStateException("x");
		})));
		Path file = files.write("x.txt", "x");
		assertEquals("reader.failed", assertThrows(ImportException.class, () -> importer.read(file, TestFiles.context(TestFiles.LIMITS))).problem().key());
	}

	@Test
	void timeEndsAReaderThatDoesNotLookAtTheClock() throws InterruptedException {
		AtomicReference<Thread> worker = new AtomicReference<>();
		DocumentReader busy = (file, sink, context) -> {
			worker.set(Thread.currentThread());
			while (!Thread.currentThread().isInterrupted()) {
				Thread.onSpinWait();
			}
		};
		ImportLimits brief = new ImportLimits(1 << 20, 1 << 20, 100, 1_000, 10, 10, Duration.ofMillis(200));
		Path file = files.write("x.txt", "x");
		long start = System.nanoTime();
		ImportException stopped = assertThrows(ImportException.class, () -> with(busy).read(file, TestFiles.context(brief)));
		assertEquals("limit.time", stopped.problem().key());
		assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 10_000);
		worker.get().join(1_000);
		assertFalse(worker.get().isAlive());
	}

	@Test
	void cancellingEndsTheReading() throws Exception {
		CountDownLatch reading = new CountDownLatch(1);
		AtomicReference<Thread> worker = new AtomicReference<>();
		DocumentReader waiting = (file, sink, context) -> {
			worker.set(Thread.currentThread());
			reading.countDown();
			while (true) {
				sink.paragraph(Role.BODY, "", Origin.at("x"));
			}
		};
		Path file = files.write("x.txt", "x");
		ReadContext context = new ReadContext(TestFiles.LIMITS, () -> reading.getCount() == 0);
		assertThrows(CancellationException.class, () -> with(waiting).read(file, context));
		assertTrue(reading.await(1, TimeUnit.SECONDS));
		worker.get().join(1_000);
		assertFalse(worker.get().isAlive());
	}

	@Test
	void nothingIsLeftInTheFolder() throws IOException {
		byte[] whole = DocxFile.of(DocxFile.p("Een zin."));
		files.refusal("a.docx", Arrays.copyOf(whole, whole.length / 2));
		files.refusal("b.docx", ole2("EncryptedPackage"));
		try (Stream<Path> all = Files.list(folder)) {
			assertEquals(List.of("a.docx", "b.docx"), all.map(p -> p.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void remarksSpeakTheLanguageOfTheReader() throws ImportException {
		Path file = files.write("a.pdf", DocxFile.of(DocxFile.p("Een zin.")));
		ReadContext dutch = new ReadContext(TestFiles.LIMITS, () -> false, Locale.of("nl"));
		assertEquals(List.of("Het einde van de bestandsnaam klopt niet: het bestand is gelezen als wat het is, Word (.docx)."), files.importer().read(file, dutch).getRemarks());
	}

	@Test
	void formatsAreKnownByTheNamesOfFiles() {
		assertTrue(files.importer().isNamedLikeGuideline(Path.of("map", "Richtlijn.DOCX")));
		assertFalse(files.importer().isNamedLikeGuideline(Path.of("foto.png")));
		assertFalse(files.importer().isNamedLikeGuideline(Path.of("docx")));
	}
}
