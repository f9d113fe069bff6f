package org.evenaar.report.internal.html;

import java.io.IOException;

import org.evenaar.check.CheckProblem;
import org.evenaar.check.DocumentResult;
import org.evenaar.check.RunResult;
import org.evenaar.report.ReportOptions;
import org.evenaar.report.internal.ReportDate;
import org.evenaar.report.internal.Words;
import org.evenaar.rules.Severity;

/** What stands before the findings: what this is, what went wrong, and how to read it. */
final class FrontHtml {

	private final Html html;
	private final Words words;
	private final FactsHtml facts;

	FrontHtml(Html html, Words words) {
		this.html = html;
		this.words = words;
		this.facts = new FactsHtml(html, words);
	}

	void header(RunResult result, ReportOptions options, String title) throws IOException {
		html.raw("<header>\n");
		html.element("p", "class=\"kicker\"", words.text(options.decisions().reviewed() ? "html.kicker.review" : "html.kicker")).raw("\n");
		html.raw("<h1>").isolated(title).raw("</h1>\n<p class=\"meta\">");
		if (result.documents().size() == 1) {
			facts.write(result.documents().get(0));
			html.raw("<br>");
		}
		html.raw("<time datetime=\"").text(options.time().toString()).raw("\">")
				.text(ReportDate.of(words, options.time())).raw("</time></p>\n</header>\n");
	}

	/** Nobody may take a document that was not read, or not read with all checks, for a clean one. */
	void incomplete(RunResult result, Outline outline) throws IOException {
		if (result.complete()) {
			return;
		}
		html.raw("<section class=\"alert\" aria-labelledby=\"incomplete\">\n");
		html.element("h2", "id=\"incomplete\"", words.text("html.incomplete.title")).raw("\n");
		html.element("p", words.text("html.incomplete.text")).raw("\n<ul>\n");
		for (Outline.Chapter chapter : outline.chapters()) {
			DocumentResult document = chapter.document();
			for (CheckProblem problem : document.problems()) {
				html.raw("<li><a href=\"#").raw(chapter.anchor()).raw("\">").isolated(document.name()).raw("</a>: ")
						.isolated(words.of(problem.message())).raw("</li>\n");
			}
		}
		for (CheckProblem problem : result.problems()) {
			html.raw("<li>").isolated(words.of(problem.message())).raw("</li>\n");
		}
		html.raw("</ul>\n</section>\n");
	}

	void intro() throws IOException {
		html.raw("<section class=\"intro\" aria-labelledby=\"intro\">\n");
		html.element("h2", "id=\"intro\"", words.text("html.intro.title")).raw("\n");
		html.element("p", words.text("html.intro.what")).raw("\n");
		html.element("p", words.text("html.intro.limits")).raw("\n<dl class=\"key\">\n");
		for (Severity severity : Severity.values()) {
			html.raw("<dt>");
			Shapes.label(html, words, severity);
			html.raw("</dt>").element("dd", words.text("html.key." + severity.code())).raw("\n");
		}
		html.raw("</dl>\n</section>\n");
	}
}
