package org.evenaar.report.internal.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.evenaar.check.DocumentResult;
import org.evenaar.report.internal.Words;

/** What is known of a document, in one line. */
final class FactsHtml {

	private final Html html;
	private final Words words;

	FactsHtml(Html html, Words words) {
		this.html = html;
		this.words = words;
	}

	void write(DocumentResult document) throws IOException {
		List<String> facts = new ArrayList<>();
		facts.add(document.name());
		facts.add(document.issuer());
		facts.add(document.version().isEmpty() ? "" : words.text("html.version", document.version()));
		facts.add(document.language().isEmpty() ? "" : words.language(document.language()));
		facts.add(document.pages() == 0 ? "" : words.text("html.pages", document.pages()));
		String separator = "";
		for (String fact : facts) {
			if (!fact.isEmpty()) {
				html.raw(separator).isolated(fact);
				separator = " <span class=\"dot\">·</span> ";
			}
		}
	}
}
