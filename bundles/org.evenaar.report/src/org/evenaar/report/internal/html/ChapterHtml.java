package org.evenaar.report.internal.html;

import java.io.IOException;
import java.util.List;

import org.evenaar.check.CheckProblem;
import org.evenaar.check.DocumentResult;
import org.evenaar.check.Finding;
import org.evenaar.check.RunResult;
import org.evenaar.report.ReportOptions;
import org.evenaar.report.internal.Quoted;
import org.evenaar.report.internal.Words;
import org.evenaar.rules.Severity;
import org.evenaar.rules.Text;

/** The part of the report about one document. */
final class ChapterHtml {

	private final Html html;
	private final Words words;
	private final RunResult result;
	private final boolean showSuppressed;
	private final FindingHtml findings;
	private final FactsHtml facts;

	ChapterHtml(Html html, Words words, RunResult result, ReportOptions options) {
		this.html = html;
		this.words = words;
		this.result = result;
		this.showSuppressed = options.showSuppressed();
		this.findings = new FindingHtml(html, words, options.decisions());
		this.facts = new FactsHtml(html, words);
	}

	static String title(DocumentResult document) {
		return document.title().isEmpty() ? document.name() : document.title();
	}

	void all(Outline outline) throws IOException {
		html.raw("<main id=\"findings\" tabindex=\"-1\">\n");
		for (Outline.Chapter chapter : outline.chapters()) {
			chapter(chapter, outline.single());
		}
		html.raw("</main>\n");
	}

	/** @param single true where title and facts of the document stand at the top of the report already */
	private void chapter(Outline.Chapter chapter, boolean single) throws IOException {
		DocumentResult document = chapter.document();
		html.raw("<section class=\"document\" id=\"").raw(chapter.anchor()).raw("\" aria-labelledby=\"")
				.raw(chapter.anchor()).raw("-t\">\n<h2 id=\"").raw(chapter.anchor()).raw("-t\">")
				.isolated(single ? words.text("html.findings") : title(document)).raw("</h2>\n");
		if (!single) {
			html.raw("<p class=\"meta\">");
			facts.write(document);
			html.raw("</p>\n");
		}
		notices(document);
		if (document.read() && chapter.groups().isEmpty()) {
			html.element("p", "class=\"none\"", words.text("html.none")).raw("\n");
		}
		for (Outline.Group group : chapter.groups()) {
			String heading = group.heading().isEmpty() ? words.text("noHeading") : group.heading();
			opening("group", group.anchor(), group.chapter(), heading);
			for (Outline.Item item : group.items()) {
				findings.write(item, document.language());
			}
			html.raw("</section>\n");
		}
		info(chapter);
		if (!document.suppressed().isEmpty()) {
			suppressed(chapter);
		}
		html.raw("</section>\n");
	}

	private void opening(String kind, String anchor, String above, String heading) throws IOException {
		html.raw("<section class=\"").raw(kind).raw("\" id=\"").raw(anchor).raw("\" aria-labelledby=\"").raw(anchor)
				.raw("-t\">\n<h3 id=\"").raw(anchor).raw("-t\">");
		if (!above.isEmpty()) {
			html.raw("<span class=\"above\">").isolated(above).raw(" › </span>");
		}
		html.isolated(heading).raw("</h3>\n");
	}

	private void notices(DocumentResult document) throws IOException {
		for (CheckProblem problem : document.problems()) {
			html.raw("<p class=\"notice bad\"><strong>").text(words.text(document.read() ? "html.partly" : "html.unread"))
					.raw(".</strong> ").isolated(words.of(problem.message())).raw("</p>\n");
		}
		for (Text remark : document.remarks()) {
			html.raw("<p class=\"notice\"><strong>").text(words.text("html.remark")).raw("</strong> ")
					.isolated(words.of(remark)).raw("</p>\n");
		}
	}

	private void info(Outline.Chapter chapter) throws IOException {
		if (chapter.info().isEmpty()) {
			return;
		}
		opening("group calm", chapter.anchor() + "-info", "", words.severity(Severity.INFO));
		html.element("p", "class=\"lead\"", words.text("html.info.lead")).raw("\n");
		for (Outline.Item item : chapter.info()) {
			findings.write(item, chapter.document().language());
		}
		html.raw("</section>\n");
	}

	private void suppressed(Outline.Chapter chapter) throws IOException {
		List<Finding> held = chapter.document().suppressed();
		opening("held", chapter.anchor() + "-held", "", words.text("html.held"));
		html.element("p", "class=\"lead\"", words.text("html.held.lead", held.size())).raw("\n");
		if (showSuppressed) {
			html.raw("<details><summary>").text(words.text("html.held.show", held.size())).raw("</summary>\n");
			html.raw("<div class=\"wide\"><table><thead><tr>");
			for (String column : List.of("html.held.text", "html.held.because", "html.held.place", "html.held.rule")) {
				html.element("th", "scope=\"col\"", words.text(column));
			}
			html.raw("</tr></thead><tbody>\n");
			for (Finding finding : held) {
				row(finding, chapter.document().language());
			}
			html.raw("</tbody></table></div></details>\n");
		}
		html.raw("</section>\n");
	}

	private void row(Finding finding, String language) throws IOException {
		html.raw("<tr><td>");
		findings.marked("q", Quoted.of(finding.place()), language);
		html.raw("</td>").element("td", words.of(result.heldBackBy(finding)));
		html.raw("<td>").isolated(words.place(finding)).raw("</td><td>").text(words.of(finding.title()))
				.raw(" <span class=\"id\">").text(finding.check()).raw("</span></td></tr>\n");
	}
}
