package org.evenaar.cli.internal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.evenaar.search.DocumentHits;
import org.evenaar.search.Facet;
import org.evenaar.search.FacetCount;
import org.evenaar.search.Hit;
import org.evenaar.search.SearchRequest;
import org.evenaar.search.SearchResults;
import org.evenaar.search.Snippet;
import org.evenaar.search.UnitKind;

/** Results of a search for people: documents with their hits, then what they can be narrowed by. */
final class SearchText {

	private static final String BOLD = "\u001b[1m";
	private static final String PLAIN = "\u001b[0m";
	private static final int MOST_VALUES = 6;

	private final Session session;
	private final SearchRequest request;
	private final boolean color;

	SearchText(Session session, SearchRequest request, boolean color) {
		this.session = session;
		this.request = request;
		this.color = color;
	}

	void print(SearchResults results, PrintStream out) {
		results.didYouMean().ifPresent(other -> out.println(session.text("search.meant", other)));
		if (results.totalHits() == 0) {
			out.println(session.text("search.none"));
			return;
		}
		out.println(session.text("search.found", results.totalHits(), results.totalDocuments()));
		if (results.documents().isEmpty()) {
			out.println(session.text("search.beyond"));
		}
		results.documents().forEach(document -> document(document, out));
		int last = request.offset() + results.documents().size();
		if (!results.documents().isEmpty() && last < results.totalDocuments()) {
			out.println();
			out.println(session.text("search.more", request.offset() + 1, last, request.offset() / request.size() + 2));
		}
		facets(results.facets(), out);
	}

	private void document(DocumentHits document, PrintStream out) {
		out.println();
		List<String> about = new ArrayList<>();
		about.add(document.issuer());
		about.add(document.version());
		about.add(document.year() == 0 || document.version().contains(Integer.toString(document.year())) ? "" : Integer.toString(document.year()));
		String known = String.join(", ", about.stream().filter(each -> !each.isBlank()).toList());
		out.println((color ? BOLD : "") + document.title() + (color ? PLAIN : "") + (known.isEmpty() ? "" : " (" + known + ")"));
		document.file().ifPresent(file -> out.println("  " + FileNames.shown(session, file)));
		document.hits().forEach(hit -> hit(hit, out));
		long rest = document.totalHits() - document.hits().size();
		if (rest > 0) {
			out.println("  " + session.text("search.rest", rest));
		}
	}

	private void hit(Hit hit, PrintStream out) {
		List<String> where = new ArrayList<>();
		where.add(hit.blockPath());
		where.add(hit.page() == 0 ? "" : session.text("search.page", hit.page()));
		where.add(hit.sectionHeading());
		where.add(hit.kind() == UnitKind.BLOCK ? label(Facet.SECTION_KIND, hit.sectionKind()) : label(Facet.UNIT_KIND, hit.kind().code()));
		where.add(label(Facet.SEVERITY, hit.severity()));
		where.add(label(Facet.VERDICT, hit.verdict()));
		out.println("  - " + String.join(" | ", where.stream().filter(each -> !each.isBlank()).toList()));
		wrapped(hit.snippet(), out);
	}

	private String label(Facet facet, String code) {
		return code.isEmpty() || code.equals("other") ? "" : facet.label(code).in(session.language());
	}

	/** Breaks lines between words; marks take no room on the screen. */
	private void wrapped(Snippet snippet, PrintStream out) {
		int room = session.surroundings().width() - 4;
		var line = new StringBuilder("    ");
		int used = 0;
		int at = 0;
		String text = snippet.text();
		while (at < text.length()) {
			int end = at;
			while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
				end++;
			}
			if (end > at) {
				if (used > 0 && used + 1 + end - at > room) {
					out.println(line);
					line = new StringBuilder("    ");
					used = 0;
				}
				line.append(used > 0 ? " " : "").append(marked(snippet, at, end));
				used += end - at + (used > 0 ? 1 : 0);
			}
			at = end + 1;
		}
		if (used > 0) {
			out.println(line);
		}
	}

	private String marked(Snippet snippet, int start, int end) {
		String word = snippet.text().substring(start, end);
		if (!color) {
			return word;
		}
		var marked = new StringBuilder();
		int at = start;
		for (Snippet.Range range : snippet.highlights()) {
			int from = Math.max(range.start(), start);
			int to = Math.min(range.end(), end);
			if (from < to) {
				marked.append(snippet.text(), at, from).append(BOLD).append(snippet.text(), from, to).append(PLAIN);
				at = to;
			}
		}
		return marked.append(snippet.text(), at, end).toString();
	}

	private void facets(Map<Facet, List<FacetCount>> facets, PrintStream out) {
		List<String> lines = new ArrayList<>();
		for (Facet facet : Facet.values()) {
			List<FacetCount> counts = facets.getOrDefault(facet, List.of());
			if (counts.size() > 1) {
				List<String> values = counts.stream().limit(MOST_VALUES)
						.map(each -> each.label().in(session.language()) + ' ' + each.count()).toList();
				lines.add("  " + facet.label().in(session.language()) + " (" + facet.code() + "): " + String.join(", ", values)
						+ (counts.size() > MOST_VALUES ? ", …" : ""));
			}
		}
		if (!lines.isEmpty()) {
			out.println();
			out.println(session.text("search.facets"));
			lines.forEach(out::println);
		}
	}
}
