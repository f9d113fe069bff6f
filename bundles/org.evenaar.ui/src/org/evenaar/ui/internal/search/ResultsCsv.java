package org.evenaar.ui.internal.search;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.evenaar.report.CsvFile;
import org.evenaar.search.DocumentHits;
import org.evenaar.search.Facet;
import org.evenaar.search.Hit;
import org.evenaar.search.SearchResults;

/** Results as a table for spreadsheets, a row for each place. */
final class ResultsCsv {

	private static final List<String> COLUMNS = List.of("document", "file", "issuer", "year", "documentKind", "kind", "section",
			"chapter", "heading", "page", "severity", "verdict", "language", "text");

	private ResultsCsv() {
	}

	/** @param out gets UTF-8; is not closed */
	static void write(SearchResults results, Locale reader, OutputStream out) throws IOException {
		var csv = new CsvFile(out);
		csv.row(COLUMNS.stream().map(column -> SearchTexts.of("csv." + column)).toList());
		for (DocumentHits document : results.documents()) {
			for (Hit hit : document.hits()) {
				csv.row(row(document, hit, reader));
			}
		}
		csv.finish();
	}

	private static List<String> row(DocumentHits document, Hit hit, Locale reader) {
		return List.of(document.title(), document.file().map(Path::toString).orElse(""), document.issuer(),
				document.year() == 0 ? "" : Integer.toString(document.year()), label(Facet.DOCUMENT_KIND, document.kind().code(), reader),
				label(Facet.UNIT_KIND, hit.kind().code(), reader), label(Facet.SECTION_KIND, hit.sectionKind(), reader), hit.chapter(),
				hit.sectionHeading(), hit.page() == 0 ? "" : Integer.toString(hit.page()), label(Facet.SEVERITY, hit.severity(), reader),
				label(Facet.VERDICT, hit.verdict(), reader), hit.language(), hit.snippet().text());
	}

	/** @return the number of rows that will be written */
	static long rows(SearchResults results) {
		return results.documents().stream().mapToInt(document -> document.hits().size()).sum();
	}

	private static String label(Facet facet, String code, Locale reader) {
		return code.isEmpty() ? "" : facet.label(code).in(reader);
	}
}
