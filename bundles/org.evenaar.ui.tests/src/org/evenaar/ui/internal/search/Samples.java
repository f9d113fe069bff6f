package org.evenaar.ui.internal.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenaar.search.DocumentHits;
import org.evenaar.search.DocumentKind;
import org.evenaar.search.Hit;
import org.evenaar.search.SearchResults;
import org.evenaar.search.Snippet;
import org.evenaar.search.UnitKind;

/** Results for tests. */
final class Samples {

	private Samples() {
	}

	static Hit hit(String id, UnitKind kind, String text, Snippet.Range... marked) {
		return new Hit(id, kind, DocumentKind.GUIDELINE, Optional.of(Path.of("/docs/kidney.docx")), "Kidney", "2 Care", "2.1 Tests",
				kind == UnitKind.RECOMMENDATION ? "recommendation" : "", "2.1/p3", 4, 8, 12, "", kind == UnitKind.FINDING ? "open" : "",
				kind == UnitKind.FINDING ? "high" : "", "nl", new Snippet(text, List.of(marked)), 1);
	}

	static DocumentHits document(String title, long total, Hit... hits) {
		return new DocumentHits(DocumentKind.GUIDELINE, Optional.of(Path.of("/docs/kidney.docx")), List.of(), title, "NHG", "2", 2023, "nl",
				total, List.of(hits));
	}

	static SearchResults results(long total, DocumentHits... documents) {
		return new SearchResults(total, total, List.of(documents), Map.of(), Optional.empty(), Duration.ofMillis(3));
	}
}
