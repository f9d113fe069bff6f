package org.evenaar.report.internal.html;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.evenaar.check.DocumentResult;
import org.evenaar.check.RunResult;
import org.evenaar.report.internal.Words;
import org.evenaar.rules.Severity;

/** How many findings there are, by weight, kind and document. */
final class SummaryHtml {

	private final Html html;
	private final Words words;

	SummaryHtml(Html html, Words words) {
		this.html = html;
		this.words = words;
	}

	void write(RunResult result, Outline outline) throws IOException {
		Map<String, Map<Severity, Integer>> kinds = new TreeMap<>(words.categoryOrder());
		Map<Severity, Integer> totals = new EnumMap<>(Severity.class);
		result.findings().forEach(finding -> {
			kinds.computeIfAbsent(finding.category(), kind -> new EnumMap<>(Severity.class))
					.merge(finding.severity(), 1, Integer::sum);
			totals.merge(finding.severity(), 1, Integer::sum);
		});
		html.raw("<section class=\"summary\" aria-labelledby=\"summary\">\n");
		html.element("h2", "id=\"summary\"", words.text("html.summary.title")).raw("\n<dl class=\"figures\">\n");
		for (Severity severity : Severity.values()) {
			int count = totals.getOrDefault(severity, 0);
			html.raw("<div class=\"").raw(severity.code()).raw(count == 0 ? " zero" : "").raw("\"><dt>");
			Shapes.label(html, words, severity);
			html.raw("</dt><dd>").number(count).raw("</dd></div>\n");
		}
		html.raw("</dl>\n");
		if (totals.isEmpty()) {
			html.element("p", words.text("html.summary.none")).raw("\n");
		} else {
			kinds(kinds);
		}
		if (result.documents().size() > 1) {
			documents(outline);
		}
		html.raw("</section>\n");
	}

	private void kinds(Map<String, Map<Severity, Integer>> kinds) throws IOException {
		head("html.summary.kind");
		for (Map.Entry<String, Map<Severity, Integer>> kind : kinds.entrySet()) {
			html.raw("<tr>").element("th", "scope=\"row\"", sentence(words.category(kind.getKey())));
			for (Severity severity : Severity.values()) {
				cell(kind.getValue().getOrDefault(severity, 0));
			}
			html.raw("</tr>\n");
		}
		html.raw("</tbody></table></div>\n");
	}

	private void documents(Outline outline) throws IOException {
		head("html.summary.document");
		for (Outline.Chapter chapter : outline.chapters()) {
			DocumentResult document = chapter.document();
			html.raw("<tr><th scope=\"row\"><a href=\"#").raw(chapter.anchor()).raw("\">").isolated(document.name())
					.raw("</a>");
			if (!document.complete()) {
				html.raw(" <strong class=\"flag\">").text(words.text(document.read() ? "html.partly" : "html.unread"))
						.raw("</strong>");
			}
			html.raw("</th>");
			for (Severity severity : Severity.values()) {
				if (document.read()) {
					cell(document.count(severity));
				} else {
					html.raw("<td>?</td>");
				}
			}
			html.raw("</tr>\n");
		}
		html.raw("</tbody></table></div>\n");
	}

	private void head(String first) throws IOException {
		html.raw("<div class=\"wide\"><table class=\"counts\"><thead><tr>").element("th", "scope=\"col\"", words.text(first));
		for (Severity severity : Severity.values()) {
			html.element("th", "scope=\"col\"", words.severity(severity));
		}
		html.raw("</tr></thead><tbody>\n");
	}

	private void cell(long count) throws IOException {
		html.raw(count == 0 ? "<td class=\"zero\">" : "<td>").number(count).raw("</td>");
	}

	/** @return the text with a capital, also behind an opening quotation mark */
	static String sentence(String text) {
		int first = text.startsWith("‘") ? 1 : 0;
		if (text.length() == first) {
			return text;
		}
		int next = text.offsetByCodePoints(first, 1);
		return text.substring(0, first) + text.substring(first, next).toUpperCase(Locale.ROOT) + text.substring(next);
	}
}
