package org.evenaar.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.evenaar.importer.ImportLimits;
import org.evenaar.importer.ImporterRegistry;
import org.evenaar.ui.internal.wizards.IncomingFile.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingTest {

	private static final ImportLimits SMALL = new ImportLimits(1 << 20, 1 << 20, 10, 1000, 10, 10, Duration.ofSeconds(1));

	@TempDir
	Path folder;

	private Incoming incoming(boolean writable) {
		return new Incoming(ImporterRegistry.current().readers(), SMALL, folder.resolve("elsewhere"), f -> writable);
	}

	private Path file(String name) throws IOException {
		return Files.writeString(folder.resolve(name), "text");
	}

	@Test
	void aDocumentGetsAReviewBesideIt() throws IOException {
		IncomingFile file = incoming(true).look(List.of(file("Richtlijn.DOCX"))).getFirst();
		assertEquals(Kind.NEW, file.kind());
		assertEquals(folder.resolve("Richtlijn.review"), file.review());
		assertEquals("Word (.docx)", file.format().en());
		assertEquals(4, file.bytes());
		assertTrue(file.problem().isEmpty());
	}

	@Test
	void aReviewThatExistsIsOpened() throws IOException {
		Path review = file("x.review");
		List<IncomingFile> files = incoming(true).look(List.of(file("x.md"), review));
		assertEquals(List.of(Kind.REVIEWED, Kind.REVIEW), files.stream().map(IncomingFile::kind).toList());
		assertEquals(review, files.getFirst().review());
		assertTrue(files.stream().allMatch(IncomingFile::opens));
	}

	@Test
	void whereTheFolderCannotBeWrittenTheReviewGoesElsewhere() throws IOException {
		IncomingFile file = incoming(false).look(List.of(file("x.pdf"))).getFirst();
		assertEquals(Kind.NEW_ELSEWHERE, file.kind());
		assertEquals(folder.resolve("elsewhere/x.review"), file.review());
		Files.createDirectory(folder.resolve("elsewhere"));
		file("elsewhere/x.review");
		assertEquals(Kind.REVIEWED, incoming(false).look(List.of(folder.resolve("x.pdf"))).getFirst().kind());
	}

	@Test
	void twoDocumentsOfOneNameGetTwoReviews() throws IOException {
		List<IncomingFile> files = incoming(true).look(List.of(file("x.docx"), file("x.pdf"), folder.resolve("./x.docx")));
		assertEquals(List.of("x.review", "x.pdf.review"), files.stream().map(f -> f.review().getFileName().toString()).toList());
	}

	@Test
	void whatCannotBeReadIsSaidBeforehand() throws IOException {
		Path empty = Files.createFile(folder.resolve("empty.docx"));
		Path large = Files.write(folder.resolve("large.txt"), new byte[2 << 20]);
		List<IncomingFile> files = incoming(true).look(List.of(empty, large, folder, folder.resolve("gone.pdf")));
		assertEquals(4, files.size());
		for (IncomingFile file : files) {
			assertFalse(file.problem().orElseThrow().nl().isBlank(), file.toString());
		}
		assertEquals(4, files.stream().map(f -> f.problem().orElseThrow()).distinct().count());
	}

	@Test
	void anotherPlaceIsTakenAsItIs() throws IOException {
		IncomingFile file = incoming(true).look(List.of(file("x.md"))).getFirst();
		assertEquals(Kind.NEW, file.at(folder.resolve("y.review")).kind());
		assertEquals(Kind.REVIEWED, file.at(file("z.review")).kind());
		assertEquals(Kind.NEW, file.at(folder.resolve("z.review")).at(folder.resolve("y.review")).kind());
	}

	@Test
	void theFirstFilterShowsEverythingThatOpens() {
		List<String> names = new ArrayList<>();
		List<String> patterns = new ArrayList<>();
		FileChoice.filters(ImporterRegistry.current().readers(), true, Locale.of("nl"), names, patterns);
		assertEquals(names.size(), patterns.size());
		assertTrue(List.of(patterns.getFirst().split(";")).containsAll(List.of("*.docx", "*.pdf", "*.html", "*.md", "*.txt", "*.review")),
				patterns.getFirst());
	}

	@Test
	void sizesReadAsPeopleSayThem() {
		assertEquals("999 bytes", WizardTexts.size(999, Locale.ENGLISH));
		assertEquals("34 kB", WizardTexts.size(34_123, Locale.ENGLISH));
		assertEquals("1,2 MB", WizardTexts.size(1_234_567, Locale.of("nl")));
	}
}
