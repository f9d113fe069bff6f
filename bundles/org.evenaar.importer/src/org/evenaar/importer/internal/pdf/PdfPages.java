package org.evenaar.importer.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.evenaar.importer.DocumentSink;
import org.evenaar.importer.ImportException;
import org.evenaar.importer.ImportMessage;
import org.evenaar.importer.ReadContext;

/** Takes the writing from all pages of a document and remembers which pages gave none. */
final class PdfPages {

	/** Fewer characters than this on a page are a stamp or a page number. */
	private static final int FEW = 10;

	private final List<PageText> pages = new ArrayList<>();
	private final List<Integer> pictured = new ArrayList<>();
	private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<Integer> damaged = new ArrayList<>();
	private int count;

	private PdfPages() {
	}

	/**
	 * Reads one page after the other; a damaged page is remembered and the others are still read.
	 *
	 * @throws ImportException where a limit is broken or no page can be read
	 */
	static PdfPages read(PDDocument document, ReadContext context) throws ImportException {
		PdfPages pages = new PdfPages();
		int limit = context.limits().pages();
		for (PDPage page : document.getPages()) {
			if (pages.seen.add(page.getCOSObject()) && ++pages.count > limit) {
				throw new ImportException(ImportMessage.of("pdf.pages", limit));
			}
		}
		GlyphCollector collector = new GlyphCollector(context);
		StreamGuard guard = new StreamGuard(context);
		int number = 0;
		for (PDPage page : document.getPages()) {
			context.check();
			// A page tree that points back to itself tells of the same pages again.
			if (pages.seen.remove(page.getCOSObject())) {
				pages.take(page, ++number, collector, guard);
			}
		}
		if (pages.damaged.size() == pages.count) {
			throw new ImportException(ImportMessage.of("pdf.damaged"));
		}
		return pages;
	}

	private void take(PDPage page, int number, GlyphCollector collector, StreamGuard guard) throws ImportException {
		try {
			guard.checkPage(page);
			collector.collect(page, number);
		} catch (CancellationException cancelled) {
			throw cancelled;
		} catch (IOException | RuntimeException | StackOverflowError broken) {
			damaged.add(number);
		}
		boolean turned = false;
		for (PageGlyphs layer : collector.layers()) {
			List<Fragment> fragments = FragmentBuilder.build(WordBuilder.build(layer.glyphs()), layer.rulings());
			pages.add(new PageText(number, turned, layer.width(), layer.height(), fragments, layer.rulings()));
			turned = true;
		}
		if (collector.hasPictures()) {
			pictured.add(number);
		}
	}

	int count() {
		return count;
	}

	/** @return what stands on the pages, without what repeats at their edges, in the order of the document */
	List<PageText> text() {
		float bodySize = BodyType.of(pages).size();
		List<PageText> upright = RunningHeads.remove(MarginNumbers.remove(pages.stream().filter(p -> !p.turned()).toList()), bodySize);
		List<PageText> turned = RunningHeads.remove(pages.stream().filter(PageText::turned).toList(), bodySize);
		return Stream.concat(upright.stream(), turned.stream()).filter(p -> !p.fragments().isEmpty())
				.sorted((a, b) -> a.number() - b.number()).toList();
	}

	/** @return whether the document as a whole shows pictures of pages and no text */
	boolean isScan(List<PageText> text) {
		long characters = text.stream().mapToLong(PageText::characters).sum();
		return !pictured.isEmpty() && characters < (long) FEW * count;
	}

	/** @param text what {@link #text()} gave */
	void tellRemarks(List<PageText> text, DocumentSink sink) {
		Map<Integer, Integer> characters = new HashMap<>();
		text.forEach(page -> characters.merge(page.number(), page.characters(), Integer::sum));
		List<Integer> silent = pictured.stream().filter(number -> characters.getOrDefault(number, 0) < FEW).toList();
		if (!silent.isEmpty()) {
			sink.remark(ImportMessage.of("pdf.pictures", silent.size(), ranges(silent)));
		}
		if (!damaged.isEmpty()) {
			sink.remark(ImportMessage.of("pdf.pages.damaged", damaged.size(), ranges(damaged)));
		}
	}

	/** @return such as 3, 7-9 */
	private static String ranges(List<Integer> numbers) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < numbers.size();) {
			int end = i;
			while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
				end++;
			}
			text.append(text.isEmpty() ? "" : ", ").append(numbers.get(i));
			if (end > i) {
				text.append(end > i + 1 ? "-" : ", ").append(numbers.get(end));
			}
			i = end + 1;
		}
		return text.toString();
	}
}
