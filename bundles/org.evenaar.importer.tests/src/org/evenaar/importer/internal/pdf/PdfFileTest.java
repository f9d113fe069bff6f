package org.evenaar.importer.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.ImportLimits;
import org.evenaar.importer.ImportMessage;
import org.evenaar.importer.ReadContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are locked, damaged, without text or made to do harm: one sentence each, and nothing left behind. */
class PdfFileTest {

	private static final ImportLimits USUAL = ImportLimits.DEFAULT;

	@TempDir
	Path folder;

	private Recorder read(byte[] bytes) throws IOException, ImportException {
		return new Reading(folder).read(bytes, USUAL);
	}

	private String problem(byte[] bytes, ImportLimits limits) {
		ImportMessage problem = assertThrows(ImportException.class, () -> new Reading(folder).read(bytes, limits)).problem();
		for (Locale reader : List.of(Locale.ENGLISH, Locale.of("nl"))) {
			String sentence = problem.in(reader);
			assertTrue(sentence.endsWith(".") && !sentence.contains("{"), sentence);
		}
		return problem.key();
	}

	private static ImportLimits limits(int text, int pages, Duration time) {
		return new ImportLimits(USUAL.fileBytes(), USUAL.unpackedBytes(), USUAL.unpackedRatio(), text, pages, USUAL.nesting(), time);
	}

	private static Paper sample(int pages) throws IOException {
		Paper paper = new Paper();
		for (int i = 0; i < pages; i++) {
			paper.newPage().bold(60, 80, 14, "Hoofdstuk " + (i + 1));
			paper.paragraph(60, 110, 400, 10, 12, "Een alinea met genoeg woorden om over de regel heen te lopen, zodat er wat te lezen valt in dit stuk.");
			paper.rule(60, 200, 300, 200).rule(60, 220, 300, 220).rule(60, 240, 300, 240).rule(60, 200, 60, 240).rule(180, 200, 180, 240)
					.rule(300, 200, 300, 240);
			paper.text(64, 214, 9, "A").text(184, 214, 9, "B").text(64, 234, 9, "C").text(184, 234, 9, "D");
		}
		return paper;
	}

	@Test
	void whatIsNoPdf() {
		assertEquals("pdf.none", problem(new byte[0], USUAL));
		assertEquals("pdf.none", problem("Dit is gewone tekst.".getBytes(StandardCharsets.UTF_8), USUAL));
		assertEquals("pdf.damaged", problem("%PDF-1.7\nen verder niets".getBytes(StandardCharsets.UTF_8), USUAL));
	}

	@Test
	void anUnreadableFileIsAProblemOfTheFileSystem() {
		ReadContext context = new ReadContext(USUAL, () -> false);
		assertThrows(IOException.class, () -> new PdfReader().read(folder.resolve("niets.pdf"), new Recorder(), context));
	}

	@Test
	void passwords() throws Exception {
		try (Paper locked = sample(1); Paper printable = sample(1)) {
			assertEquals("file.password", problem(locked.locked("geheim"), USUAL));
			assertTrue(read(printable.locked("")).all().contains("Een alinea met genoeg woorden"));
		}
	}

	@Test
	void scansAndPagesOfPictures() throws Exception {
		try (Paper scan = new Paper(); Paper mixed = sample(2); Paper blank = new Paper(); Paper empty = sample(1)) {
			for (int i = 1; i <= 3; i++) {
				scan.newPage().picture().text(200, 800, 8, "Gescand door het archief op 1 mei 2024");
			}
			assertEquals("pdf.scan", problem(scan.bytes(), USUAL));
			mixed.newPage().picture().newPage().picture().newPage().newPage().picture();
			Recorder recorder = read(mixed.bytes());
			assertEquals(List.of(ImportMessage.of("pdf.pictures", 3, "3, 4, 6")), recorder.remarks);
			assertEquals("Pages 3, 4, 6 show a picture without text and could not be read; text in it was not checked.",
					recorder.remarks.get(0).in(Locale.ENGLISH));
			assertEquals("Bladzijden 3, 4, 6 zijn een afbeelding zonder tekst en konden niet worden gelezen; tekst daarin is niet nagekeken.",
					recorder.remarks.get(0).in(Locale.of("nl")));
			assertEquals(6, recorder.pages);
			assertEquals("file.notext", problem(blank.newPage().newPage().bytes(), USUAL));
			assertEquals(List.of(), read(empty.newPage().bytes()).remarks);
		}
	}

	@Test
	void limits() throws Exception {
		try (Paper paper = sample(5)) {
			byte[] bytes = paper.bytes();
			assertEquals("pdf.pages", problem(bytes, limits(1_000, 4, Duration.ofMinutes(1))));
			assertEquals("limit.text", problem(bytes, limits(200, 5, Duration.ofMinutes(1))));
			assertEquals("limit.time", problem(bytes, limits(10_000, 5, Duration.ZERO)));
			assertEquals(5, new Reading(folder).read(bytes, limits(10_000, 5, Duration.ofMinutes(1))).pages);
		}
	}

	@Test
	void cancelling() throws Exception {
		try (Paper paper = sample(2)) {
			Path file = Files.write(folder.resolve("lang.pdf"), paper.bytes());
			ReadContext context = new ReadContext(USUAL, () -> true);
			assertThrows(CancellationException.class, () -> new PdfReader().read(file, new Recorder(), context));
		}
	}

	@Test
	void pageTreesThatPointToThemselvesOrGoVeryDeep() throws Exception {
		try (Paper cycle = sample(2)) {
			assertEquals(2, read(cycle.cycle().bytes()).pages);
		}
		assertEquals("pdf.damaged", problem(nestedFile(20_000), USUAL));
	}

	/** Writes a file whose page tree has one node below the other, by hand: the library cannot write it. */
	private static byte[] nestedFile(int depth) {
		StringBuilder file = new StringBuilder("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n");
		for (int i = 2; i < depth; i++) {
			file.append(i).append(" 0 obj <</Type/Pages/Count 1/Kids[").append(i + 1).append(" 0 R]>> endobj\n");
		}
		file.append(depth).append(" 0 obj <</Type/Page/Parent ").append(depth - 1).append(" 0 R/MediaBox[0 0 9 9]>> endobj\n");
		return file.append("trailer <</Root 1 0 R>>\n%%EOF").toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	@Test
	void arraysInArraysWithoutEnd() {
		String file = "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R/X " + "[".repeat(200_000) + ">> endobj\n"
				+ "2 0 obj <</Type/Pages/Count 0/Kids[]>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF";
		assertEquals("pdf.damaged", problem(file.getBytes(StandardCharsets.ISO_8859_1), USUAL));
	}

	@Test
	void partsThatUnpackToVeryMuch() throws Exception {
		try (Paper one = sample(1); Paper many = sample(1)) {
			one.bytes();
			one.page().getCOSObject().setItem(COSName.CONTENTS, zeros(one, 120 << 20));
			assertEquals("pdf.unpacked", problem(one.bytes(), USUAL));
			many.bytes();
			COSStream stream = zeros(many, 30 << 20);
			COSArray repeated = new COSArray();
			for (int i = 0; i < 200; i++) {
				repeated.add(stream);
			}
			many.page().getCOSObject().setItem(COSName.CONTENTS, repeated);
			assertEquals("pdf.unpacked", problem(many.bytes(), USUAL));
		}
	}

	private static COSStream zeros(Paper paper, int count) throws IOException {
		COSStream stream = paper.document().getDocument().createCOSStream();
		byte[] spaces = new byte[1 << 20];
		Arrays.fill(spaces, (byte) ' ');
		try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
			for (int i = 0; i < count >> 20; i++) {
				out.write(spaces);
			}
		}
		return stream;
	}

	@Test
	void aPageWithMoreSignsThanAPageCanHold() throws Exception {
		try (Paper paper = sample(1)) {
			paper.bytes();
			StringBuilder drawing = new StringBuilder("BT /F1 5 Tf 100 100 Td\n");
			for (int i = 0; i < 7_000; i++) {
				drawing.append("(Een regel die telkens opnieuw over zichzelf heen gaat) Tj\n");
			}
			COSStream stream = paper.document().getDocument().createCOSStream();
			try (OutputStream out = stream.createOutputStream()) {
				out.write(drawing.append("ET").toString().getBytes(StandardCharsets.ISO_8859_1));
			}
			paper.page().getCOSObject().setItem(COSName.CONTENTS, stream);
			assertEquals("pdf.crowded", problem(paper.bytes(), USUAL));
		}
	}

	@Test
	void oneDamagedPageDoesNotHideTheOthers() throws Exception {
		try (Paper paper = sample(3)) {
			paper.bytes();
			PDPage second = paper.document().getPage(1);
			second.getCOSObject().setItem(COSName.CROP_BOX, new COSArray(List.of(COSInteger.ONE, COSName.A)));
			COSStream stream = paper.document().getDocument().createCOSStream();
			try (OutputStream out = stream.createOutputStream()) {
				out.write("BT /F1 10 Tf ((( Tj ET q [ << /A".getBytes(StandardCharsets.ISO_8859_1));
			}
			second.getCOSObject().setItem(COSName.CONTENTS, stream);
			Recorder recorder = read(paper.bytes());
			assertTrue(recorder.all().contains("Hoofdstuk 1") && recorder.all().contains("Hoofdstuk 3"), recorder.all());
		}
	}

	@Test
	void cutFilesNeverFailInAnotherWay() throws Exception {
		try (Paper paper = sample(3)) {
			byte[] whole = paper.bytes();
			for (int length = 0; length < whole.length; length += 1 + whole.length / 60) {
				outcome(Arrays.copyOf(whole, length), "cut at " + length);
			}
		}
	}

	@Test
	void flippedBitsNeverFailInAnotherWay() throws Exception {
		Random random = new Random(20_241);
		for (boolean locked : new boolean[] { false, true }) {
			try (Paper paper = sample(2)) {
				byte[] whole = locked ? paper.locked("") : paper.bytes();
				for (int round = 0; round < 120; round++) {
					byte[] bytes = whole.clone();
					int flips = 1 + random.nextInt(20);
					for (int i = 0; i < flips; i++) {
						bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
					}
					outcome(bytes, "round " + round + " locked " + locked);
				}
			}
		}
	}

	private void outcome(byte[] bytes, String which) throws IOException {
		try {
			new Reading(folder).read(bytes, limits(1_000_000, 100, Duration.ofSeconds(20)));
		} catch (ImportException told) {
			assertFalse(told.problem().in(Locale.ENGLISH).isEmpty(), which);
		}
	}

	@Test
	void nothingIsLeftBehind() throws Exception {
		Path scratch = Path.of(System.getProperty("java.io.tmpdir"));
		List<Path> before = scratchFiles(scratch);
		ByteArrayOutputStream keep = new ByteArrayOutputStream();
		try (Paper paper = sample(20)) {
			keep.write(paper.locked(""));
		}
		read(keep.toByteArray());
		byte[] cut = Arrays.copyOf(keep.toByteArray(), keep.size() / 2);
		outcome(cut, "half");
		assertEquals(before, scratchFiles(scratch));
		Files.delete(folder.resolve("paper.pdf"));
	}

	private static List<Path> scratchFiles(Path scratch) throws IOException {
		try (Stream<Path> files = Files.list(scratch)) {
			return files.filter(f -> f.getFileName().toString().startsWith("PDFBox")).sorted().toList();
		}
	}
}
