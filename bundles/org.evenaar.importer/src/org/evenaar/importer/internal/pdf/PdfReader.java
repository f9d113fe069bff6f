package org.evenaar.importer.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.evenaar.importer.DocumentReader;
import org.evenaar.importer.DocumentSink;
import org.evenaar.importer.DocumentSink.Property;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.ImportMessage;
import org.evenaar.importer.ReadContext;
import org.evenaar.importer.internal.LineJoiner;

/**
 * Reads PDF files by the place of their signs on the page. Runs no script, opens no attachment, decodes no picture
 * and fetches nothing. Page by page only lines are kept, so that a file of thousands of pages fits in a small heap.
 */
public final class PdfReader implements DocumentReader {

	private static final long MEMORY_FOR_DECRYPTED_PARTS = 32L << 20;
	private static final int HEADER_ZONE = 1_024;

	@Override
	public void read(Path file, DocumentSink sink, ReadContext context) throws ImportException, IOException {
		QuietLibrary.hush();
		checkHeader(file);
		new StreamGuard(context).checkFile(file);
		String title;
		PdfPages pages;
		try (PDDocument document = open(file)) {
			pages = pages(document, context);
			title = title(document).orElse("");
		}
		tell(pages, title, sink, context);
	}

	private static void checkHeader(Path file) throws IOException, ImportException {
		try (InputStream in = Files.newInputStream(file)) {
			String start = new String(in.readNBytes(HEADER_ZONE), StandardCharsets.ISO_8859_1);
			if (!start.contains("%PDF-")) {
				throw new ImportException(ImportMessage.of("pdf.none"));
			}
		}
	}

	private static PDDocument open(Path file) throws IOException, ImportException {
		RandomAccessReadBufferedFile source = new RandomAccessReadBufferedFile(file);
		try {
			return Loader.loadPDF(source, "", MemoryUsageSetting.setupMixed(MEMORY_FOR_DECRYPTED_PARTS).streamCache);
		} catch (InvalidPasswordException locked) {
			source.close();
			throw new ImportException(ImportMessage.of("file.password"), locked);
		} catch (IOException broken) {
			source.close();
			boolean foreignLock = broken.getCause() instanceof GeneralSecurityException
					|| String.valueOf(broken.getMessage()).contains("security handler");
			throw new ImportException(ImportMessage.of(foreignLock ? "pdf.protected" : "pdf.damaged"), broken);
		} catch (LinkageError missing) {
			// The parts of the library for certificates are not shipped.
			source.close();
			throw new ImportException(ImportMessage.of("pdf.protected"), missing);
		} catch (RuntimeException | StackOverflowError broken) {
			source.close();
			throw new ImportException(ImportMessage.of("pdf.damaged"), broken);
		}
	}

	private static PdfPages pages(PDDocument document, ReadContext context) throws ImportException {
		try {
			return PdfPages.read(document, context);
		} catch (CancellationException cancelled) {
			throw cancelled;
		} catch (IllegalStateException | IllegalArgumentException | ClassCastException | NullPointerException
				| IndexOutOfBoundsException | StackOverflowError broken) {
			throw new ImportException(ImportMessage.of("pdf.damaged"), broken);
		}
	}

	private static Optional<String> title(PDDocument document) {
		try {
			PDDocumentInformation information = document.getDocumentInformation();
			String title = information == null || information.getTitle() == null ? "" : information.getTitle();
			return Optional.of(title.replaceFirst("^Microsoft (?:Word|PowerPoint) - ", "").strip()).filter(PdfReader::isTitle);
		} catch (RuntimeException | StackOverflowError broken) {
			// The title is a convenience; a document without one is read all the same.
			return Optional.empty();
		}
	}

	/** Programs fill in file names and 'untitled' where nobody gave a title. */
	private static boolean isTitle(String title) {
		String lower = title.toLowerCase(Locale.ROOT);
		return title.length() > 3 && title.length() < 300 && title.chars().anyMatch(Character::isLetter)
				&& !lower.matches(".*\\.(?:docx?|pdf|indd|rtf|odt|tex|dvi|pptx?|qxp|html?)$") && !lower.matches("untitled.*|naamloos.*|title|titel");
	}

	private static void tell(PdfPages pages, String title, DocumentSink sink, ReadContext context) throws ImportException {
		List<PageText> text = pages.text();
		if (pages.isScan(text)) {
			throw new ImportException(ImportMessage.of("pdf.scan"));
		}
		if (text.isEmpty()) {
			throw new ImportException(ImportMessage.of("file.notext"));
		}
		sink.pages(pages.count());
		if (!title.isEmpty()) {
			sink.property(Property.TITLE, title);
		}
		BodyType body = BodyType.of(text);
		LineJoiner joiner = new LineJoiner(LineJoiner.vocabulary(text.stream().flatMap(p -> p.fragments().stream()).map(Fragment::text)::iterator));
		List<LaidPage> laid = lay(text, body, context);
		FlowWriter writer = new FlowWriter(sink, joiner, body, new Headings(laid, body));
		for (LaidPage page : laid) {
			context.check();
			writer.write(page);
		}
		writer.finish();
		pages.tellRemarks(text, sink);
	}

	private static List<LaidPage> lay(List<PageText> text, BodyType body, ReadContext context) throws ImportException {
		List<Float> gutters = new ArrayList<>();
		for (PageText page : text) {
			context.check();
			if (!page.turned()) {
				gutters.addAll(ColumnDetector.gutters(PageLayout.boxes(page, body)));
			}
		}
		ColumnDetector usual = ColumnDetector.forDocument(gutters, text.size());
		ColumnDetector turned = new ColumnDetector(List.of());
		List<LaidPage> laid = new ArrayList<>();
		for (PageText page : text) {
			context.check();
			laid.add(PageLayout.lay(page, page.turned() ? turned : usual, body));
		}
		return Margins.settle(laid);
	}
}
