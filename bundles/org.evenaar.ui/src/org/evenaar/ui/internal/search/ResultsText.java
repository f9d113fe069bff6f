package org.evenaar.ui.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evenaar.search.DocumentHits;
import org.evenaar.search.Facet;
import org.evenaar.search.Hit;
import org.evenaar.search.SearchResults;
import org.evenaar.search.Snippet;

/**
 * Results as a text to read: documents, below each the places in it, each a line that says where and a line of text.
 *
 * @param styles  in order, without overlap
 * @param entries what can be chosen in the text, in order, without overlap
 */
record ResultsText(String text, List<Style> styles, List<Entry> entries) {

	/** What a stretch of the text looks like. */
	enum Look {
		TITLE, ABOUT, PLACE, WORDS, MATCH, LINK, GAP
	}

	/** @param length at least 1 */
	record Style(int start, int length, Look look) {
	}

	/** Something that can be chosen. */
	sealed interface Entry {
		int start();

		/** @return exclusive */
		int end();
	}

	record DocumentEntry(int start, int end, DocumentHits document) implements Entry {
	}

	record HitEntry(int start, int end, DocumentHits document, Hit hit) implements Entry {
	}

	/** More places in the documents. */
	record MoreHits(int start, int end) implements Entry {
	}

	/** More documents. */
	record MoreDocuments(int start, int end) implements Entry {
	}

	static ResultsText of(SearchResults results, boolean allHits, Locale reader) {
		return new Writing(reader).all(results, allHits);
	}

	/** @return number of the entry at an offset of the text, or -1 */
	int entryAt(int offset) {
		for (int i = 0; i < entries.size(); i++) {
			if (offset >= entries.get(i).start() && offset <= entries.get(i).end()) {
				return i;
			}
		}
		return -1;
	}

	/** @return the entries of places only, as ids of hits in order */
	List<String> hitIds() {
		return entries.stream().filter(HitEntry.class::isInstance).map(entry -> ((HitEntry) entry).hit().id()).toList();
	}

	/** @return what a document is, who made it, when, where it is */
	static String about(DocumentHits document, Locale reader) {
		String year = document.year() == 0 ? "" : Integer.toString(document.year());
		String version = document.version().isEmpty() ? "" : SearchTexts.of("result.version", document.version());
		String language = document.language().isEmpty() ? "" : Facet.LANGUAGE.label(document.language()).in(reader);
		String file = document.file().map(path -> path.getFileName().toString()).orElse(SearchTexts.of("result.registry"));
		String copies = document.copies().isEmpty() ? "" : SearchTexts.counted("result.copies", document.copies().size());
		return joined(" \u00B7 ", Facet.DOCUMENT_KIND.label(document.kind().code()).in(reader), document.issuer(), year, version,
				language, file, copies);
	}

	/** @return what a place is, and below which headings */
	static String place(Hit hit, Locale reader) {
		String section = hit.sectionKind().isEmpty() || "other".equals(hit.sectionKind())
				|| hit.sectionKind().equals(hit.kind().code()) ? "" : Facet.SECTION_KIND.label(hit.sectionKind()).in(reader);
		String severity = hit.severity().isEmpty() ? "" : Facet.SEVERITY.label(hit.severity()).in(reader);
		String verdict = hit.verdict().isEmpty() ? "" : Facet.VERDICT.label(hit.verdict()).in(reader);
		String headings = joined(" \u203A ", hit.chapter(), hit.sectionHeading());
		String page = hit.page() == 0 ? "" : SearchTexts.of("result.page", hit.page());
		return joined(" \u00B7 ", Facet.UNIT_KIND.label(hit.kind().code()).in(reader), section, severity, verdict, headings, page);
	}

	private static String joined(String between, String... parts) {
		return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
	}

	/** Writes the text from top to bottom. */
	private static final class Writing {

		private final Locale reader;
		private final StringBuilder text = new StringBuilder();
		private final List<Style> styles = new ArrayList<>();
		private final List<Entry> entries = new ArrayList<>();

		Writing(Locale reader) {
			this.reader = reader;
		}

		ResultsText all(SearchResults results, boolean allHits) {
			results.documents().forEach(document -> document(document, allHits));
			if (results.totalDocuments() > results.documents().size()) {
				int start = text.length();
				line(SearchTexts.of("result.moreDocuments", results.totalDocuments() - results.documents().size()), Look.LINK);
				entries.add(new MoreDocuments(start, text.length()));
			}
			return new ResultsText(text.toString(), List.copyOf(styles), List.copyOf(entries));
		}

		private void document(DocumentHits document, boolean allHits) {
			int start = text.length();
			line(flat(document.title()), Look.TITLE);
			text.append('\n');
			line(about(document, reader) + " \u00B7 " + SearchTexts.counted("result.hits", document.totalHits()), Look.ABOUT);
			entries.add(new DocumentEntry(start, text.length(), document));
			text.append('\n');
			document.hits().forEach(hit -> hit(document, hit));
			if (!allHits && document.totalHits() > document.hits().size()) {
				int from = text.length();
				line(SearchTexts.of("result.moreHits", document.totalHits() - document.hits().size()), Look.LINK);
				entries.add(new MoreHits(from, text.length()));
				text.append('\n');
			}
			style(text.length(), 1, Look.GAP);
			text.append('\n');
		}

		private void hit(DocumentHits document, Hit hit) {
			int start = text.length();
			line(place(hit, reader), Look.PLACE);
			text.append('\n');
			words(hit.snippet());
			entries.add(new HitEntry(start, text.length(), document, hit));
			text.append('\n');
		}

		private void words(Snippet snippet) {
			int start = text.length();
			int told = 0;
			text.append(flat(snippet.text()));
			for (Snippet.Range range : snippet.highlights()) {
				style(start + told, range.start() - told, Look.WORDS);
				style(start + range.start(), range.end() - range.start(), Look.MATCH);
				told = range.end();
			}
			style(start + told, snippet.text().length() - told, Look.WORDS);
		}

		private void line(String words, Look look) {
			style(text.length(), words.length(), look);
			text.append(words);
		}

		private void style(int start, int length, Look look) {
			if (length > 0) {
				styles.add(new Style(start, length, look));
			}
		}

		/** One line, of the same length. */
		private static String flat(String words) {
			return words.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
		}
	}

	static ResultsText empty() {
		return new ResultsText("", List.of(), List.of());
	}

	Optional<Entry> entry(int number) {
		return number < 0 || number >= entries.size() ? Optional.empty() : Optional.of(entries.get(number));
	}
}
