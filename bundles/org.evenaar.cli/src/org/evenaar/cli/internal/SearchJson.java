package org.evenaar.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.evenaar.search.DocumentHits;
import org.evenaar.search.Facet;
import org.evenaar.search.FacetCount;
import org.evenaar.search.Hit;
import org.evenaar.search.SearchRequest;
import org.evenaar.search.SearchResults;
import org.evenaar.search.Snippet;

/** Results of a search for programs, as search-results.schema.json of org.evenaar.search says; UTF-8. */
final class SearchJson {

	private SearchJson() {
	}

	/** Flushes the stream and does not close it. */
	static void write(SearchRequest request, SearchResults results, OutputStream out) throws IOException {
		JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
		json.setPrettyPrinter(RuleListJson.lines());
		json.writeStartObject();
		json.writeStringField("format", "evenaar-search");
		json.writeNumberField("version", 1);
		json.writeStringField("query", request.query());
		json.writeNumberField("offset", request.offset());
		json.writeNumberField("totalHits", results.totalHits());
		json.writeNumberField("totalDocuments", results.totalDocuments());
		if (results.didYouMean().isPresent()) {
			json.writeStringField("didYouMean", results.didYouMean().get());
		}
		json.writeArrayFieldStart("documents");
		for (DocumentHits document : results.documents()) {
			document(json, document);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("facets");
		for (Facet facet : Facet.values()) {
			if (results.facets().containsKey(facet)) {
				facet(json, facet, results.facets().get(facet));
			}
		}
		json.writeEndArray();
		json.writeEndObject();
		json.writeRaw('\n');
		json.close();
		out.flush();
	}

	private static void document(JsonGenerator json, DocumentHits document) throws IOException {
		json.writeStartObject();
		json.writeStringField("kind", document.kind().code());
		if (document.file().isPresent()) {
			json.writeStringField("file", document.file().get().toString());
		}
		if (!document.copies().isEmpty()) {
			json.writeArrayFieldStart("copies");
			for (var copy : document.copies()) {
				json.writeString(copy.toString());
			}
			json.writeEndArray();
		}
		json.writeStringField("title", document.title());
		known(json, "issuer", document.issuer());
		known(json, "version", document.version());
		known(json, "year", document.year());
		known(json, "language", document.language());
		json.writeNumberField("totalHits", document.totalHits());
		json.writeArrayFieldStart("hits");
		for (Hit hit : document.hits()) {
			hit(json, hit);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void hit(JsonGenerator json, Hit hit) throws IOException {
		json.writeStartObject();
		json.writeStringField("kind", hit.kind().code());
		known(json, "chapter", hit.chapter());
		known(json, "section", hit.sectionHeading());
		known(json, "sectionKind", hit.sectionKind());
		if (!hit.blockPath().isEmpty()) {
			json.writeStringField("block", hit.blockPath());
			json.writeNumberField("start", hit.start());
			json.writeNumberField("end", hit.end());
		}
		known(json, "page", hit.page());
		known(json, "element", hit.element());
		known(json, "verdict", hit.verdict());
		known(json, "severity", hit.severity());
		known(json, "language", hit.language());
		json.writeStringField("text", hit.snippet().text());
		json.writeArrayFieldStart("highlights");
		for (Snippet.Range range : hit.snippet().highlights()) {
			json.writeStartObject();
			json.writeNumberField("start", range.start());
			json.writeNumberField("end", range.end());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeNumberField("score", hit.score());
		json.writeEndObject();
	}

	private static void facet(JsonGenerator json, Facet facet, List<FacetCount> counts) throws IOException {
		json.writeStartObject();
		json.writeStringField("name", facet.code());
		json.writeArrayFieldStart("values");
		for (FacetCount count : counts) {
			json.writeStartObject();
			json.writeStringField("value", count.value());
			json.writeNumberField("count", count.count());
			if (count.selected()) {
				json.writeBooleanField("selected", true);
			}
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void known(JsonGenerator json, String name, String value) throws IOException {
		if (!value.isEmpty()) {
			json.writeStringField(name, value);
		}
	}

	private static void known(JsonGenerator json, String name, int value) throws IOException {
		if (value != 0) {
			json.writeNumberField(name, value);
		}
	}
}
