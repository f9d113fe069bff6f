package org.evenaar.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.evenaar.rules.MessageCatalog;
import org.evenaar.rules.Text;

/**
 * Results as a table, a row for each hit, for files that spreadsheets read. Cells are as they are: whoever writes them
 * keeps them from being worked out as formulas.
 *
 * @param columns headings
 * @param rows    cells, as many in each row as there are columns
 */
public record ResultTable(List<String> columns, List<List<String>> rows) {

	private static final MessageCatalog TEXTS = new MessageCatalog(ResultTable.class, "table");
	private static final List<String> COLUMNS = List.of("document", "file", "documentKind", "issuer", "version", "year", "kind",
			"chapter", "section", "sectionKind", "page", "block", "start", "end", "verdict", "severity", "language", "text", "score");

	public ResultTable {
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
	}

	/** @param reader the language of headings and of the names of codes */
	public static ResultTable of(SearchResults results, Locale reader) {
		List<List<String>> rows = new ArrayList<>();
		for (DocumentHits document : results.documents()) {
			for (Hit hit : document.hits()) {
				rows.add(row(document, hit, reader));
			}
		}
		return new ResultTable(COLUMNS.stream().map(column -> TEXTS.text(reader, "column." + column)).toList(), rows);
	}

	private static List<String> row(DocumentHits document, Hit hit, Locale reader) {
		boolean placed = !hit.blockPath().isEmpty();
		return List.of(document.title(), file(hit.file()), name(Facet.DOCUMENT_KIND, document.kind().code(), reader), document.issuer(),
				document.version(), number(document.year()), name(Facet.UNIT_KIND, hit.kind().code(), reader), hit.chapter(),
				hit.sectionHeading(), name(Facet.SECTION_KIND, hit.sectionKind(), reader), number(hit.page()), hit.blockPath(),
				placed ? Integer.toString(hit.start()) : "", placed ? Integer.toString(hit.end()) : "",
				name(Facet.VERDICT, hit.verdict(), reader), name(Facet.SEVERITY, hit.severity(), reader), hit.language(),
				hit.snippet().text(), String.format(Locale.ROOT, "%.3f", hit.score()));
	}

	private static String file(Optional<Path> file) {
		return file.map(Path::toString).orElse("");
	}

	private static String number(int number) {
		return number == 0 ? "" : Integer.toString(number);
	}

	private static String name(Facet facet, String code, Locale reader) {
		Text label = code.isEmpty() ? Text.EMPTY : facet.label(code);
		return label.in(reader);
	}
}
